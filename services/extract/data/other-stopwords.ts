import { FRENCH_STOPWORDS, SPANISH_STOPWORDS, PORTUGUESE_STOPWORDS, ITALIAN_STOPWORDS } from './stopwords-romance.ts';
import { GERMAN_STOPWORDS, DUTCH_STOPWORDS } from './stopwords-germanic.ts';
import { TURKISH_STOPWORDS } from './stopwords-turkish.ts';
import { RUSSIAN_STOPWORDS, UKRAINIAN_STOPWORDS } from './stopwords-slavic.ts';
import { PERSIAN_STOPWORDS, URDU_STOPWORDS } from './stopwords-persian-urdu.ts';
import { HEBREW_STOPWORDS } from './stopwords-hebrew.ts';
import { GREEK_STOPWORDS } from './stopwords-greek.ts';
import { INDONESIAN_STOPWORDS } from './stopwords-indonesian.ts';
import { CHINESE_STOPWORDS, JAPANESE_STOPWORDS, KOREAN_STOPWORDS } from './stopwords-east-asian.ts';
import { THAI_STOPWORDS } from './stopwords-thai.ts';

/** Stop words of the languages that Marsad counts but does not stem, by BCP 47 code. */
export const OTHER_STOPWORDS: Readonly<Record<string, string>> = {
  fr: FRENCH_STOPWORDS,
  es: SPANISH_STOPWORDS,
  pt: PORTUGUESE_STOPWORDS,
  it: ITALIAN_STOPWORDS,
  de: GERMAN_STOPWORDS,
  nl: DUTCH_STOPWORDS,
  tr: TURKISH_STOPWORDS,
  ru: RUSSIAN_STOPWORDS,
  uk: UKRAINIAN_STOPWORDS,
  fa: PERSIAN_STOPWORDS,
  ur: URDU_STOPWORDS,
  he: HEBREW_STOPWORDS,
  el: GREEK_STOPWORDS,
  id: INDONESIAN_STOPWORDS,
  zh: CHINESE_STOPWORDS,
  ja: JAPANESE_STOPWORDS,
  ko: KOREAN_STOPWORDS,
  th: THAI_STOPWORDS,
};
