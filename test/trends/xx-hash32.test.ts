import { describe, expect, it } from 'vitest';
import { xxHash32 } from '../../services/trends/xx-hash32.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('xxHash32', () => {
  it.each([
    ['', 0x02cc5d05],
    ['a', 0x550d7456],
    ['abc', 0x32d153ff],
    ['Nobody inspects the spammish repetition', 0xe2293b2f],
  ])('gives the published value of %j', (text, expected) => {
    expect(xxHash32(bytesOf(text))).toBe(expected);
  });

  it('does not depend on where the bytes stand in their buffer', () => {
    const text = bytesOf('long enough to have stripes, words and a tail');
    for (let offset = 0; offset < 4; offset++) {
      const buffer = new Uint8Array(text.length + offset);
      buffer.set(text, offset);
      expect(xxHash32(buffer.subarray(offset))).toBe(xxHash32(text));
    }
  });

  it('changes with every single bit', () => {
    const bytes = bytesOf('a snapshot that a disk has damaged');
    const whole = xxHash32(bytes);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      expect(xxHash32(bytes)).not.toBe(whole);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
    }
  });
});
