import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFrame, encodeFrame } from '../../services/log/embedded/record-frame.ts';

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
const record = fc.record({
  key: fc.option(fc.string({ unit: 'binary', maxLength: 200 })),
  value: fc.option(bytes),
  headers: fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 150 }), bytes, { maxKeys: 200 }),
});

describe('the frame of a record', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(record, fc.nat(2 ** 41), fc.nat(), (given, timestampMs, offset) => {
        const back = decodeFrame(encodeFrame(given, timestampMs), offset);
        expect(back).toEqual({
          partition: 0,
          offset,
          timestampMs,
          key: given.key === null ? null : Buffer.from(given.key),
          value: given.value,
          headers: { ...given.headers },
        });
      }),
      { examples: [[{ key: null, value: null, headers: { ['__proto__']: Buffer.of(7) } }, 0, 0]] },
    );
  });

  it('is null for bytes that are none, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        const frame = Buffer.from(noise);
        if (frame[0] === 1) frame[0] = 2;
        expect(decodeFrame(frame, 0)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        expect(() => decodeFrame(Buffer.from([1, ...noise]), 0)).not.toThrow();
      }),
    );
  });

  it('is null when it was cut inside its headers or key', () => {
    const value = null;
    const headers = { a: Buffer.from('1234567890') };
    const frame = encodeFrame({ key: 'a key', value, headers }, 1);
    for (let length = 0; length < frame.length; length++) {
      expect(decodeFrame(frame.subarray(0, length), 0)).toBeNull();
    }
  });
});
