import { finalize, hash64, type Hash64 } from './hash64.ts';

/** Bins of the MinHash, a byte each, and how they are grouped for the search (63 bands of 2). */
export const SKETCH_BYTES = 126;
export const BANDS = 63;
export const BAND_BYTES = 2;
/**
 * Two texts are one story when this share of the bins agrees: the estimate of a Jaccard of .25. Of some
 * 60 pairs of real news between this and the customary .3, read by a person, all but a few fixed forms of
 * one outlet were one text in two edits.
 */
export const SAME_STORY_BINS = Math.ceil(0.25 * SKETCH_BYTES);
/** And of one outlet under two headlines only when so many do: the estimate of a Jaccard of .6. */
export const SAME_TEXT_BINS = Math.ceil(0.6 * SKETCH_BYTES);
/** Fewer say too little of how much of one text is in the other. */
export const LEAST_BINS = Math.ceil(0.2 * SKETCH_BYTES);
/** Or when so much of the shorter one is in the other, and that is more than a phrase. */
const CONTAINED = 0.4;
const LEAST_SHARED = 5;

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

/**
 * Whether texts whose sketches agree in `bins` are one story: alike as a whole, or the shorter one
 * (a cut copy) contained in the other. With n and m runs of words, c = J·(n + m)/(1 + J) of them are
 * in both.
 */
export function isSameStory(
  bins: number,
  a: Uint8Array,
  aStart: number,
  b: Uint8Array,
  bStart: number,
): boolean {
  if (bins >= SAME_STORY_BINS || bins < LEAST_BINS) return bins >= SAME_STORY_BINS;
  const jaccard = (bins / SKETCH_BYTES - BY_CHANCE) / (1 - BY_CHANCE);
  const [n, m] = [lengthOf(a, aStart), lengthOf(b, bStart)];
  const shared = (jaccard * (n + m)) / (1 + jaccard);
  return shared >= LEAST_SHARED && shared >= CONTAINED * Math.min(n, m);
}

/**
 * About how many different runs of words a text has, by its sketch alone: a short text fills few bins
 * and the others borrow from them, so the different bytes of a sketch tell how many it filled. From
 * about 400 on nearly all are filled and the figure only says that the text is long.
 */
function lengthOf(sketch: Uint8Array, start: number): number {
  stamp = (stamp + 1) & 0xff;
  if (stamp === 0) {
    met.fill(0);
    stamp = 1;
  }
  let different = 0;
  for (let i = start; i < start + SKETCH_BYTES; i++) {
    const byte = sketch[i]!;
    if (met[byte] === stamp) continue;
    met[byte] = stamp;
    different++;
  }
  const filled = Math.min(SKETCH_BYTES - 1, -BYTES * Math.log1p(-different / BYTES));
  return -SKETCH_BYTES * Math.log1p(-filled / SKETCH_BYTES);
}

const BYTES = 256;
/** Two different bytes are equal so often. */
const BY_CHANCE = 1 / BYTES;
const met = new Uint8Array(BYTES);
let stamp = 0;

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
