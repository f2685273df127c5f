const PRIME_1 = 0x9e3779b1;
const PRIME_2 = 0x85ebca77;
const PRIME_3 = 0xc2b2ae3d;
const PRIME_4 = 0x27d4eb2f;
const PRIME_5 = 0x165667b1;
const STRIPE_BYTES = 16;

/**
 * xxHash32 of bytes with seed 0 (Collet, xxHash fast digest algorithm, specification 0.1.1): 32
 * bits against torn and damaged files, not against attackers. About 1 ms a megabyte at most; bytes
 * that do not begin at a multiple of 4 in their buffer are copied first.
 */
export function xxHash32(bytes: Uint8Array): number {
  const stripes = Math.floor(bytes.length / STRIPE_BYTES);
  const words = wordsOf(bytes, Math.floor(bytes.length / 4));
  let hash = stripes === 0 ? PRIME_5 : ofStripes(words, stripes * 4);
  hash = (hash + bytes.length) | 0;
  for (let i = stripes * 4; i < words.length; i++) {
    hash = Math.imul(rotate((hash + Math.imul(words[i]!, PRIME_3)) | 0, 17), PRIME_4);
  }
  for (let i = words.length * 4; i < bytes.length; i++) {
    hash = Math.imul(rotate((hash + Math.imul(bytes[i]!, PRIME_5)) | 0, 11), PRIME_1);
  }
  hash = Math.imul(hash ^ (hash >>> 15), PRIME_2);
  hash = Math.imul(hash ^ (hash >>> 13), PRIME_3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function ofStripes(words: Uint32Array, end: number): number {
  let a = (PRIME_1 + PRIME_2) | 0;
  let b = PRIME_2 | 0;
  let c = 0;
  let d = -PRIME_1 | 0;
  for (let i = 0; i < end; i += 4) {
    a = round(a, words[i]!);
    b = round(b, words[i + 1]!);
    c = round(c, words[i + 2]!);
    d = round(d, words[i + 3]!);
  }
  return (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0;
}

function round(lane: number, word: number): number {
  return Math.imul(rotate((lane + Math.imul(word, PRIME_2)) | 0, 13), PRIME_1);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** Little-endian words, as all machines have them that the program runs on. (A Buffer's `slice` is no copy.) */
function wordsOf(bytes: Uint8Array, length: number): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, length);
}
