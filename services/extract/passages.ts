import { BOILERPLATE_PASSAGES } from './data/boilerplate-passages.ts';
import { foldArabic } from './arabic-letters.ts';

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
const SEPARATOR = 0;
const MARK = 1;
const LINE = 2;
const STOP = 3;
const DIGIT = 0x30;

const kinds = new Uint16Array(0x10000);
for (let unit = 0; unit < kinds.length; unit++) {
  const char = String.fromCharCode(unit);
  if (/[\p{M}\u0640\u200c\u200d'’]/u.test(char)) kinds[unit] = MARK;
  else if (/[\p{N}]/u.test(char)) kinds[unit] = DIGIT;
  else if (/[\p{L}]/u.test(char) || (unit >= 0xd800 && unit < 0xe000)) {
    kinds[unit] = (foldArabic(char.toLowerCase()) || char).charCodeAt(0);
  } else if (/[.!?؟…۔。！？]/.test(char)) kinds[unit] = STOP;
  else if (char === '\n') kinds[unit] = LINE;
}

const SEED_1 = 0x811c9dc5 | 0;
const SEED_2 = 0x9e3779b9 | 0;
const PRIME_1 = 0x01000193;
const PRIME_2 = 0x5bd1e995;
const TRIGGER_BITS = 0x3fff;
/** The bit of a mask that counts only for the first word of a passage. */
export const FIRST_WORD = 1 << 30;

/** Marks words whose sentence is to be looked at: a table for {@link scanPassages}. */
export function triggersOf(words: readonly (readonly [word: string, mask: number])[]): Int32Array {
  const triggers = new Int32Array(TRIGGER_BITS + 1);
  for (const [word, mask] of words) {
    let hash = SEED_1;
    for (let at = 0; at < word.length; at++) {
      const kind = kinds[word.charCodeAt(at)]!;
      if (kind > STOP) hash = Math.imul(hash ^ kind, PRIME_1);
    }
    triggers[slot(hash)]! |= mask;
  }
  return triggers;
}

function slot(hash: number): number {
  return (hash ^ (hash >>> 15)) & TRIGGER_BITS;
}

/**
 * Walks a text once and tells of every passage: from where to where, how many words, the hash of its
 * folded words (53 bits; numbers count alike), and the masks of the trigger words in it. A passage ends
 * at a line break, or behind a full stop, question or exclamation mark that a space or line follows.
 */
export function scanPassages(text: string, triggers: Int32Array, onPassage: OnPassage): void {
  let start = 0;
  let words = 0;
  let letters = 0;
  let hash1 = SEED_1;
  let hash2 = SEED_2;
  let word = SEED_1;
  let inWord = false;
  let mask = 0;
  const length = text.length;
  for (let at = 0; at <= length; at++) {
    const kind = at === length ? LINE : kinds[text.charCodeAt(at)]!;
    if (kind > STOP) {
      // A number is one digit, whatever its length: years and counts make no other passage.
      if (kind === DIGIT && inWord && at > 0 && kinds[text.charCodeAt(at - 1)] === DIGIT) continue;
      word = Math.imul(word ^ kind, PRIME_1);
      inWord = true;
      letters++;
      continue;
    }
    if (kind === MARK) continue;
    if (inWord) {
      hash1 = Math.imul(hash1 ^ word, PRIME_1) ^ (hash1 >>> 13);
      hash2 = Math.imul(hash2 ^ word, PRIME_2) ^ (hash2 >>> 15);
      const found = triggers[slot(word)]!;
      mask |= words === 0 ? found : found & ~FIRST_WORD;
      word = SEED_1;
      inWord = false;
      words++;
    }
    if (kind === SEPARATOR) continue;
    if (kind === STOP && !endsSentence(text, at + 1)) continue;
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

function endsSentence(text: string, next: number): boolean {
  if (next >= text.length) return true;
  const unit = text.charCodeAt(next);
  return unit === 0x20 || unit === 0x0a;
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
