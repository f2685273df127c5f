import { LATIN_TRAIT } from './latin-traits.ts';
import type { Words } from './words.ts';

export function hasTrait(words: Words, index: number, trait: number): boolean {
  return (words.latinTraits(index) & trait) !== 0;
}

/** The token is a common first name. */
export function isFirstName(words: Words, index: number): boolean {
  return hasTrait(words, index, LATIN_TRAIT.firstName);
}

/** A name of somebody the news names by it alone; it tells a name where a capital tells none. */
export function isSurname(words: Words, index: number): boolean {
  return words.tokens.capital(index) && hasTrait(words, index, LATIN_TRAIT.surname);
}

export function isNextCapital(words: Words, index: number): boolean {
  return !words.tokens.breakBefore(index + 1) && words.tokens.capital(index + 1);
}
