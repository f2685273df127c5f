import { BOILERPLATE_PASSAGES } from './data/boilerplate-passages.ts';
import { foldArabic } from './arabic-letters.ts';
import type { TextUnits } from './text-units.ts';

/** A passage of more words is text, and one of fewer stands anywhere by chance. */
export const MAX_PASSAGE_WORDS = 60;
export const MIN_PASSAGE_WORDS = 3;
/** `OK. Yes. No.` has three words too: letters and digits a passage has at least. */
const MIN_PASSAGE_LETTERS = 12;

/** What a scan tells of a sentence, or of a line that ends without a stop. */
export type OnPassage = (
  start: number,
  end: number,
  words: number,
  hash: number,
  mask: number,
) => void;

/** What each UTF-16 unit is to a passage: a letter (its folded code) or one of these. */
const UNASKED = 0;
const SEPARATOR = 1;
const MARK = 2;
const LINE = 3;
const STOP = 4;
const DIGIT = 0x30;

/** Filled as units are met: most of them never are. */
const kinds = new Uint16Array(0x1_0000);

function readKind(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[\p{M}\u0640\u200c\u200d'’]/u.test(char)) return MARK;
  if (/[\p{N}]/u.test(char)) return DIGIT;
  if (/[\p{L}]/u.test(char) || (unit >= 0xd800 && unit < 0xe000)) {
    return (foldArabic(char.toLowerCase()) || char).charCodeAt(0);
  }
  if (/[.!?؟…۔。！？]/.test(char)) return STOP;
  return char === '\n' ? LINE : SEPARATOR;
}

function kindOf(unit: number): number {
  const known = kinds[unit]!;
  return known === UNASKED ? (kinds[unit] = readKind(unit)) : known;
}

const SEED_1 = 0x811c9dc5 | 0;
const SEED_2 = 0x9e3779b9 | 0;
const PRIME_1 = 0x01000193;
const PRIME_2 = 0x5bd1e995;
const TRIGGER_BITS = 0x3fff;
/** The bit of a mask that counts only for the first word of a passage. */
export const FIRST_WORD = 1 << 30;

/** Words whose sentence is to be looked at, by a hash. */
export interface Triggers {
  /** One bit a place, in less memory than the masks: nearly every word ends here. */
  sieve: Int32Array;
  masks: Int32Array;
}

/** A table for {@link scanPassages}. */
export function triggersOf(words: readonly (readonly [word: string, mask: number])[]): Triggers {
  const masks = new Int32Array(TRIGGER_BITS + 1);
  const sieve = new Int32Array((TRIGGER_BITS + 1) >> 5);
  for (const [word, mask] of words) {
    let hash = SEED_1;
    for (let at = 0; at < word.length; at++) {
      const kind = kindOf(word.charCodeAt(at));
      if (kind > STOP) hash = Math.imul(hash ^ kind, PRIME_1);
    }
    const place = slot(hash);
    masks[place]! |= mask;
    sieve[place >> 5]! |= 1 << (place & 31);
  }
  return { sieve, masks };
}

function slot(hash: number): number {
  return (hash ^ (hash >>> 15)) & TRIGGER_BITS;
}

/**
 * Walks a text once and tells of every passage: from where to where, how many words, the hash of its
 * folded words (53 bits; numbers count alike), and the masks of the trigger words in it. A passage ends
 * at a line break, or behind a full stop, question or exclamation mark that a space or line follows.
 */
export function scanPassages(
  { units, length }: TextUnits,
  { sieve, masks }: Triggers,
  onPassage: OnPassage,
): void {
  let start = 0;
  let words = 0;
  let letters = 0;
  let hash1 = SEED_1;
  let hash2 = SEED_2;
  let word = SEED_1;
  let inWord = false;
  let mask = 0;
  let kind = SEPARATOR;
  for (let at = 0; at <= length; at++) {
    const before = kind;
    if (at === length) {
      kind = LINE;
    } else {
      const unit = units[at]!;
      kind = kinds[unit]!;
      if (kind === UNASKED) kind = kindOf(unit);
    }
    if (kind > STOP) {
      // A number is one digit, whatever its length: years and counts make no other passage.
      if (kind === DIGIT && before === DIGIT && inWord) continue;
      word = Math.imul(word ^ kind, PRIME_1);
      inWord = true;
      letters++;
      // The letters of a word, which are nearly all there is, in a loop of their own.
      while (at + 1 < length) {
        const next = kinds[units[at + 1]!]!;
        if (next <= DIGIT) break;
        word = Math.imul(word ^ next, PRIME_1);
        letters++;
        kind = next;
        at++;
      }
      continue;
    }
    if (kind === MARK) continue;
    if (inWord) {
      hash1 = Math.imul(hash1 ^ word, PRIME_1) ^ (hash1 >>> 13);
      hash2 = Math.imul(hash2 ^ word, PRIME_2) ^ (hash2 >>> 15);
      const place = slot(word);
      if ((sieve[place >> 5]! & (1 << (place & 31))) !== 0) {
        const found = masks[place]!;
        mask |= words === 0 ? found : found & ~FIRST_WORD;
      }
      word = SEED_1;
      inWord = false;
      words++;
    }
    if (kind === SEPARATOR) continue;
    if (kind === STOP && !endsSentence(units, length, at + 1)) continue;
    if (words > 0) {
      const known =
        words >= MIN_PASSAGE_WORDS && words <= MAX_PASSAGE_WORDS && letters >= MIN_PASSAGE_LETTERS;
      const end = kind === STOP ? at + 1 : at;
      if (known || mask !== 0) onPassage(start, end, words, known ? joined(hash1, hash2) : 0, mask);
    }
    start = kind === LINE ? at : at + 1;
    words = letters = mask = 0;
    hash1 = SEED_1;
    hash2 = SEED_2;
  }
}

function endsSentence(units: Uint16Array, length: number, next: number): boolean {
  return next >= length || units[next] === 0x20 || units[next] === 0x0a;
}

function joined(hash1: number, hash2: number): number {
  return (hash1 >>> 0) * 0x200000 + (hash2 >>> 11);
}

const known = new Set<number>();
const maybe = new Uint8Array(0x10000);
for (const written of BOILERPLATE_PASSAGES.split(/\s+/)) {
  if (written === '') continue;
  const hash = parseInt(written.split(':')[0]!, 36);
  known.add(hash);
  maybe[hash & 0xffff] = 1;
}

/** Whether a passage's hash is one of those that were learned (data/boilerplate-passages.ts). */
export function isKnownPassage(hash: number): boolean {
  return maybe[hash & 0xffff] === 1 && known.has(hash);
}
