import { compareCodePoints, type Kind } from '../../shared/trend.ts';
import { readCountries } from '../extract/countries.ts';
import { CLDR_NAMES } from '../extract/data/countries-cldr.ts';
import { keyOfSpan } from '../extract/phrase-key.ts';
import { topicKey } from '../extract/same-topics.ts';
import { makeRoom } from '../extract/seen-words.ts';
import { tokenize, Tokens } from '../extract/tokens.ts';
import { readWords } from '../extract/words.ts';

const ARABIC = /\p{Script=Arabic}/u;
/** CLDR names every country there is. */
const CODES = new Set(CLDR_NAMES.match(/\b[A-Z]{2}(?=:)/g));
const tokens = new Tokens();

/**
 * What a rule's author wrote as the key it is counted under: words as they are folded in a text
 * (`الزلزال` → `زلزال`, `Earthquakes` → `earthquake`), a country by its code or its name;
 * empty where it names nothing.
 */
export function foldKey(kind: Kind, words: string): string {
  const code = words.trim().toUpperCase();
  if (kind === 'country' && CODES.has(code)) return code;
  const lang = ARABIC.test(words) ? 'ar' : 'en';
  makeRoom();
  tokens.clear();
  tokenize(words, true, 0, tokens, lang);
  if (kind === 'country') {
    const named = readCountries(tokens, lang).countries.map((country) => country.code);
    return [...named].sort(compareCodePoints)[0] ?? '';
  }
  if (tokens.length === 0) return '';
  const read = readWords(tokens, new Uint8Array(tokens.length));
  return topicKey(keyOfSpan(read, 0, tokens.length - 1));
}
