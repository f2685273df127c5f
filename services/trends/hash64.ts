/**
 * 64 bits of a string, as two whole numbers below 2³². Two lanes of multiply and rotate over the
 * UTF-16 units with different odd constants, each ended by the finalizer of MurmurHash3 (Appleby,
 * public domain), so that every bit of the input reaches every bit of a lane. Not for adversaries:
 * one who can write into the log can also write any id.
 */
export interface Hash64 {
  high: number;
  low: number;
}

/** Fills `out` and gives it back, so that the hot path allocates nothing. */
export function hash64(text: string, out: Hash64): Hash64 {
  let a = 0x243f6a88 ^ text.length;
  let b = 0x85a308d3 + text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b + unit, 0x85ebca77);
    b = ((b << 17) | (b >>> 15)) ^ a;
  }
  out.high = finalize(a ^ (b >>> 7));
  out.low = finalize(b);
  return out;
}

/** MurmurHash3's 32-bit finalizer: a bijection, in which each input bit changes half of the output. */
export function finalize(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
