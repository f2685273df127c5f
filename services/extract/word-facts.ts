import type { Lexeme, Role } from './lexicon.ts';
import type { NameReading } from './countries-match.ts';
import { isNameByLetter } from './name-traits.ts';

/**
 * What is asked of nearly every token, as bits of one number: a loop over the tokens of an article looks
 * at these, and at the lexeme only where they say that it matters.
 */
export const ROLE = 7;
export const PREFIXED = 1 << 3;
export const DEFINITE = 1 << 4;
export const ARABIC = 1 << 5;
/** Its first letter may be a proclitic: the article must tell. */
export const DOUBTFUL = 1 << 6;
/** Begins with a capital letter. */
export const CAPITAL = 1 << 7;
/** A country's name, demonym or city may begin with it. */
export const BEGINS_PLACE = 1 << 8;
/** A known phrase may begin with it. */
export const BEGINS_KNOWN = 1 << 9;
/** Here the traits of an Arabic word (name-traits.ts), or those of any other (latin-traits.ts). */
export const TRAITS_SHIFT = 10;
export const TRAITS = 0x1ff << TRAITS_SHIFT;
/** An Arabic word that the vocabulary knows: it is part of a name only where a list says so. */
export const ATTESTED = 1 << 19;
/** عبد: the name that follows belongs to it. */
export const SERVANT = 1 << 20;
/** عبدالرحمن in one word. */
export const SERVANT_NAME = 1 << 21;
/** بن, ابن, بنت. */
export const SON = 1 << 22;
/** An Arabic key that ends in ي. */
export const ENDS_IN_YEH = 1 << 23;
/** Folds to a stop word's key, and its letters as written tell a name: علي is not على. */
export const NAME_BY_LETTER = 1 << 24;
/** The second word of a known phrase. */
export const CONTINUES_KNOWN = 1 << 26;
/** A known phrase of one word. */
export const KNOWN_ALONE = 1 << 27;
/** Goes on with a country's name of several words. */
export const CONTINUES_PLACE = 1 << 28;
/** A country's name, demonym or city by itself. */
export const PLACE_ALONE = 1 << 29;
/** Ends in 's. */
export const OWNER = 1 << 25;

const ROLE_NUMBERS: Readonly<Record<Role, number>> = {
  word: 0,
  common: 1,
  modifier: 2,
  title: 3,
  connector: 4,
  stop: 5,
  number: 6,
};
export const WORD = ROLE_NUMBERS.word;
export const COMMON = ROLE_NUMBERS.common;
export const MODIFIER = ROLE_NUMBERS.modifier;
export const TITLE = ROLE_NUMBERS.title;
export const CONNECTOR = ROLE_NUMBERS.connector;
export const STOP = ROLE_NUMBERS.stop;
export const NUMBER = ROLE_NUMBERS.number;

/** The facts of a lexeme. */
export function factsOfLexeme({ role, prefixed, definite, arabic, doubtful }: Lexeme): number {
  return (
    ROLE_NUMBERS[role] |
    (prefixed ? PREFIXED : 0) |
    (definite ? DEFINITE : 0) |
    (arabic ? ARABIC : 0) |
    (doubtful === null ? 0 : DOUBTFUL)
  );
}

/** The facts of a word as written, beside those of its lexeme. */
export function factsOfSurface(text: string, lexeme: Lexeme, name: NameReading | null): number {
  return (
    (beginsWithCapital(lexeme.arabic ? text : lexeme.label) ? CAPITAL : 0) |
    (name === null ? 0 : factsOfName(name)) |
    (lexeme.role === 'stop' && isNameByLetter(text, lexeme) ? NAME_BY_LETTER : 0) |
    (/['’]s$/.test(text) ? OWNER : 0)
  );
}

/** Those of `factsOfSurface`. */
export const SURFACE_FACTS =
  CAPITAL | BEGINS_PLACE | CONTINUES_PLACE | PLACE_ALONE | NAME_BY_LETTER | OWNER;

function factsOfName({ starts, inner }: NameReading): number {
  return (
    (starts.length > 0 ? BEGINS_PLACE : 0) |
    (inner === undefined ? 0 : CONTINUES_PLACE) |
    (starts.some(({ node }) => node.entry !== undefined) ? PLACE_ALONE : 0)
  );
}

function beginsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return (unit < 0x590 || unit > 0x6ff) && /^\p{Lu}/u.test(text);
}
