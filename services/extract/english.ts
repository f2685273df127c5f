import { ENGLISH_KEPT } from './data/english-kept.ts';
import { ENGLISH_PLURALS } from './data/english-plurals.ts';
import { wordsOf } from './word-list.ts';

/** Words in -s that are no plurals (and surnames, which lose their letter otherwise). */
const KEPT = new Set(wordsOf(ENGLISH_KEPT));

/** What no rule can know: movies, crises, headaches, Houthis, gunmen. */
const SINGULARS = new Map(
  wordsOf(ENGLISH_PLURALS).map((entry) => entry.split('=') as [plural: string, singular: string]),
);

/** Latin letters with marks, which the English press writes or leaves out: naïve, Erdoğan, São Paulo. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/;
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * The counted key of an English word: lower case, without 's and accents, plural by Harman's S-rule
 * (D. Harman, "How effective is suffixing?", JASIS 42(1), 1991), which leaves names alone better than
 * Porter's rules do. `-uses` of Latin words and two lists, of words in -s that are no plurals and of
 * irregular plurals, are excepted.
 */
export function englishKey(word: string): string {
  let key = word.toLowerCase().replaceAll('’', "'");
  if (MARKED.test(key)) key = withoutMarks(key);
  if (key.endsWith("'s")) key = key.slice(0, -2);
  else if (key.endsWith("s'")) key = key.slice(0, -1);
  if (key.includes('.')) key = key.replaceAll('.', '');
  const singular = SINGULARS.get(key);
  if (singular !== undefined) return singular;
  if (key.length < 4 || !key.endsWith('s') || KEPT.has(key)) return key;
  if (/(?:us|ss|is|ics|'s)$/.test(key)) return key;
  if (key.endsWith('ies')) {
    return /[ae]ies$/.test(key) || key.length < 5 ? key : `${key.slice(0, -3)}y`;
  }
  if (/(?:vir|camp|foc|bon|stat|cens|consens|circ|fet|coronavir)uses$/.test(key)) {
    return key.slice(0, -2);
  }
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(key)) return key.slice(0, -2);
  return key.endsWith('aes') ? key : key.slice(0, -1);
}

function withoutMarks(word: string): string {
  return word
    .replace(/[øłđıßæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD')[0]!);
}
