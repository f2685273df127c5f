import { foldArabic } from './arabic-letters.ts';

/**
 * Looks for a word of a list at a place of a raw text without cutting it out: nearly every line of a page
 * begins with a word that opens no label, and nearly every colon follows one that ends none. A sieve of
 * hashes says no for sure; where it does not, the caller compares the words themselves.
 */

/** What a unit is to a folded word: its letter, folded and in lower case, or one of these. */
// 0: not asked for yet.
const NO_LETTER = 1;
/** Stands over a letter and folds to nothing. */
const MARK = 2;
/** Folds to several letters, or by what stands beside it: only the whole word tells. */
const DOUBT = 3;

/** Filled as units are met: most of them never are. */
const letters = new Uint16Array(0x1_0000);
const WORD_UNIT = /[\p{L}\p{M}ـ]/u;

function letterOf(unit: number): number {
  const known = letters[unit]!;
  return known === 0 ? (letters[unit] = readLetter(unit)) : known;
}

function readLetter(unit: number): number {
  // Halves of a pair, presentation forms, which fold by NFKC, and the sigma that has two small letters.
  if ((unit >= 0xd800 && unit < 0xe000) || (unit >= 0xfb00 && unit < 0xff00) || unit === 0x3a3) {
    return DOUBT;
  }
  const char = String.fromCharCode(unit);
  if (!WORD_UNIT.test(char)) return NO_LETTER;
  const folded = foldArabic(char).toLowerCase();
  if (folded === '') return MARK;
  return folded.length === 1 && folded === foldArabic(char.toLowerCase())
    ? folded.charCodeAt(0)
    : DOUBT;
}

/** The hash of what only the whole word can tell: a letter in doubt, marks without a letter. */
export const IN_DOUBT = -1;
const SEED = 0x1dc5;
const PRIME = 0x01000193;

/** Where the word begins and ends that was hashed last. */
export const hashed = { from: 0, to: 0 };

/** The hash of the folded word that begins at a place (that of no letters, if none does), or IN_DOUBT. */
export function hashWordFrom(text: string, from: number): number {
  let to = from;
  for (; to < text.length; to++) {
    const letter = letterOf(text.charCodeAt(to));
    if (letter === DOUBT) return IN_DOUBT;
    if (letter === NO_LETTER) break;
  }
  return hashWord(text, from, to);
}

/** The same for the word that ends before a place, looked for no further back than `least`. */
export function hashWordBefore(text: string, to: number, least: number): number {
  let from = to;
  for (; from > least; from--) {
    const letter = letterOf(text.charCodeAt(from - 1));
    if (letter === DOUBT) return IN_DOUBT;
    if (letter === NO_LETTER) break;
  }
  return hashWord(text, from, to);
}

function hashWord(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter !== MARK) hash = Math.imul(hash ^ letter, PRIME) & 0x7fff_ffff;
  }
  hashed.from = from;
  hashed.to = to;
  return hash === SEED && to > from ? IN_DOUBT : hash;
}

/** A letter that folds by itself and stands for nothing else (`ℹ` is a letter and a picture). */
export function isPlainLetter(unit: number): boolean {
  return unit < 0x2000 && letterOf(unit) > DOUBT;
}

const SIEVE_BITS = 0xfff;

/** Whether a hash may be that of one of some words: sure where it says no. */
export type WordSieve = (hash: number) => boolean;

export function sieveOf(hashes: Iterable<number>): WordSieve {
  const sieve = new Uint8Array(SIEVE_BITS + 1);
  let doubts = false;
  for (const hash of hashes) {
    if (hash === IN_DOUBT) doubts = true;
    else sieve[slot(hash)] = 1;
  }
  return (hash) => doubts || hash === IN_DOUBT || sieve[slot(hash)] === 1;
}

function slot(hash: number): number {
  return (hash ^ (hash >>> 13)) & SIEVE_BITS;
}
