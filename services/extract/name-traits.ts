import { foldArabic } from './arabic-letters.ts';
import { rank } from './arabic.ts';
import {
  DOUBTFUL_GIVEN_NAMES,
  FAMILY_NAMES,
  FOREIGN_GIVEN_NAMES,
  GIVEN_NAMES,
} from './data/arabic-given-names.ts';
import { ARABIC_BODIES } from './data/arabic-bodies.ts';
import { ARABIC_TOPICS } from './data/arabic-topics.ts';
import { HONORIFICS, OFFICES, RULERS } from './data/arabic-titles.ts';
import { hashOf, type Lexeme } from './lexicon.ts';
import { wordsOf } from './word-list.ts';

/** What an Arabic word may be in a name; bits. */
export const TRAIT = {
  given: 1,
  /** A given name that is a word as well. */
  doubtful: 2,
  foreign: 4,
  family: 8,
  honorific: 16,
  office: 32,
  ruler: 64,
  body: 128,
  topic: 256,
} as const;

const traits = new Map<string, number>();
/** By hash: nearly every word has no trait and ends here. */
const SIEVE_BITS = 0x3fff;
const sieve = new Uint8Array(SIEVE_BITS + 1);

function mark(list: string, bits: number): void {
  for (const word of wordsOf(list)) {
    const folded = foldArabic(word);
    const key = folded.length > 4 && word.startsWith('ال') ? folded.slice(2) : folded;
    traits.set(key, (traits.get(key) ?? 0) | bits);
    sieve[hashOf(key) & SIEVE_BITS] = 1;
  }
}

mark(GIVEN_NAMES, TRAIT.given);
mark(FOREIGN_GIVEN_NAMES, TRAIT.given | TRAIT.foreign);
mark(DOUBTFUL_GIVEN_NAMES, TRAIT.given | TRAIT.doubtful);
mark(FAMILY_NAMES, TRAIT.family);
mark(HONORIFICS, TRAIT.honorific);
mark(OFFICES, TRAIT.office);
mark(RULERS, TRAIT.ruler | TRAIT.honorific);
mark(ARABIC_BODIES, TRAIT.body);
mark(ARABIC_TOPICS, TRAIT.topic);

/** The traits of an Arabic word, by its key: bits of `TRAIT`. */
export function traitsOf(lexeme: Lexeme): number {
  if (sieve[lexeme.hash & SIEVE_BITS] !== 1) return 0;
  return traits.get(lexeme.key) ?? 0;
}

/** The vocabulary knows it: such a word is part of a name only where a list says so. */
export function isAttested(lexeme: Lexeme): boolean {
  return rank(lexeme.key) !== Infinity;
}

/** علي is not على, إمام not أمام, though they fold to one key, the stop word's; أكرم is rarely the verb. */
export function isNameByLetter(text: string, lexeme: Lexeme): boolean {
  if (text === 'علي') return true;
  // أمام, in front of, is not the إمام of a name.
  if (text.length <= 3 || text === 'أمام' || !/^[أإ]/.test(text)) return false;
  const traits = traitsOf(lexeme);
  const given = (traits & (TRAIT.given | TRAIT.doubtful | TRAIT.foreign)) === TRAIT.given;
  return given || (traits & TRAIT.family) !== 0;
}
