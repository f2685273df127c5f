import { FIRST_NAMES } from './data/countries-first-names.ts';
import { BEFORE_OF, MORE_FIRST_NAMES, SURNAMES } from './data/latin-names.ts';
import { RUSSIAN_FIRST_NAMES } from './data/other-weak-words.ts';
import { isEnglishTopic } from './english-weak.ts';
import { englishKey } from './english.ts';
import type { Lexeme } from './lexicon.ts';
import { wordsOf } from './word-list.ts';

/** What a word of another script than Arabic may be in a name; bits. */
export const LATIN_TRAIT = {
  firstName: 1,
  /** Of somebody the news names by it alone. */
  surname: 2,
  /** A rank of those who are known by their first name. */
  royal: 4,
  /** Before a first name it makes a place of it. */
  beforeFirstName: 8,
  /** With a capital between two names it belongs to the second. */
  particle: 16,
  /** Stands beside names in every headline of its time, as its disease or its day, and is part of none. */
  apart: 32,
  /** Bank of England. */
  beforeOf: 64,
  of: 128,
  /** An English noun that is a topic at one mention. */
  topic: 256,
} as const;

const traits = new Map<string, number>();

function mark(words: Iterable<string>, bits: number): void {
  for (const word of words) traits.set(word, (traits.get(word) ?? 0) | bits);
}

mark(wordsOf(FIRST_NAMES).map(englishKey), LATIN_TRAIT.firstName);
mark(
  wordsOf(MORE_FIRST_NAMES).map((name) => name.toLowerCase()),
  LATIN_TRAIT.firstName,
);
mark(wordsOf(RUSSIAN_FIRST_NAMES), LATIN_TRAIT.firstName);
mark(
  wordsOf(SURNAMES).map((name) => name.toLowerCase()),
  LATIN_TRAIT.surname,
);
mark(
  ['prince', 'princess', 'king', 'queen', 'pope', 'lady'],
  LATIN_TRAIT.royal | LATIN_TRAIT.beforeFirstName,
);
mark('san santa saint st fort port mount lake sir lord'.split(' '), LATIN_TRAIT.beforeFirstName);
mark(['le', 'la', 'du', 'de', 'des', 'di', 'da', 'el', 'ben', 'van', 'von'], LATIN_TRAIT.particle);
mark(['covid-19', 'coronavirus'], LATIN_TRAIT.apart);
mark(wordsOf(BEFORE_OF), LATIN_TRAIT.beforeOf);
mark(['of'], LATIN_TRAIT.of);
mark(
  wordsOf(
    'monday tuesday wednesday thursday friday saturday sunday january february june july september october november december',
  ),
  LATIN_TRAIT.apart,
);

/** The traits of a word of another script than Arabic, by its key: bits of `LATIN_TRAIT`. */
export function latinTraitsOf({ key }: Lexeme): number {
  return (traits.get(key) ?? 0) | (isEnglishTopic(key) ? LATIN_TRAIT.topic : 0);
}
