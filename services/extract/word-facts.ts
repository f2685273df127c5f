import type { Lexeme, Role } from './lexicon.ts';
import type { NameReading } from './countries-match.ts';

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
/** Above these, the traits of an Arabic word (name-traits.ts). */
export const TRAITS_SHIFT = 10;
export const TRAITS = 0x1ff << TRAITS_SHIFT;

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
export function factsOfSurface(text: string, name: NameReading | null): number {
  return (
    (beginsWithCapital(text) ? CAPITAL : 0) |
    (name !== null && name.starts.length > 0 ? BEGINS_PLACE : 0)
  );
}

/** Those of `factsOfSurface`. */
export const SURFACE_FACTS = CAPITAL | BEGINS_PLACE;

function beginsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return (unit < 0x590 || unit > 0x6ff) && /^\p{Lu}/u.test(text);
}
