import { finalize, hash64, type Hash64 } from './hash64.ts';

/** Bins of the MinHash, a byte each, and how they are grouped for the search (42 bands of 3). */
export const SKETCH_BYTES = 126;
export const BANDS = 42;
export const BAND_BYTES = 3;
/** Two texts are one story when this share of the bins agrees: the estimate of a Jaccard of .3. */
export const SAME_STORY_BINS = Math.ceil(0.3 * SKETCH_BYTES);

const ENCODED_LENGTH = (SKETCH_BYTES * 4) / 3;
const NO_DIGIT = 255;
const scratch: Hash64 = { high: 0, low: 0 };

/**
 * The bins of a fingerprint: 126 bytes in base64url (RFC 4648 §5, no padding). Any other text is
 * taken as an identity: it becomes 126 bytes that follow from it alone, so equal texts are one
 * story and different ones agree in about 1 bin of 256. Fills and gives back `out`.
 */
export function readSketch(story: string, out: Uint8Array): Uint8Array {
  if (story.length !== ENCODED_LENGTH || !decodeBase64Url(story, out)) expand(story, out);
  return out;
}

/** How many bins of two sketches agree, 0…126. */
export function agreement(a: Uint8Array, aStart: number, b: Uint8Array, bStart: number): number {
  let agreeing = 0;
  for (let i = 0; i < SKETCH_BYTES; i++) if (a[aStart + i] === b[bStart + i]) agreeing++;
  return agreeing;
}

function decodeBase64Url(text: string, out: Uint8Array): boolean {
  for (let i = 0, o = 0; i < ENCODED_LENGTH; i += 4, o += 3) {
    const a = digit(text, i);
    const b = digit(text, i + 1);
    const c = digit(text, i + 2);
    const d = digit(text, i + 3);
    if ((a | b | c | d) > 63) return false;
    out[o] = (a << 2) | (b >> 4);
    out[o + 1] = (b << 4) | (c >> 2);
    out[o + 2] = (c << 6) | d;
  }
  return true;
}

function digit(text: string, i: number): number {
  return DIGITS[text.charCodeAt(i)] ?? NO_DIGIT;
}

function expand(text: string, out: Uint8Array): void {
  const { high, low } = hash64(text, scratch);
  for (let i = 0; i < SKETCH_BYTES; i++) {
    out[i] = finalize(high + Math.imul(i, 0x9e3779b1)) ^ finalize(low ^ Math.imul(i, 0x85ebca77));
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGITS = new Uint8Array(128).fill(NO_DIGIT);
for (let value = 0; value < ALPHABET.length; value++) DIGITS[ALPHABET.charCodeAt(value)] = value;
