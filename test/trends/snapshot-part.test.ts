import { describe, expect, it } from 'vitest';
import {
  cutParts,
  openPart,
  PART_BYTES,
  PAYLOAD_BYTES,
} from '../../services/trends/snapshot-part.ts';

const OFFSET = 2 ** 40 + 5;

function cut(...lengths: number[]): Uint8Array[] {
  const pieces = lengths.map((length, i) => new Uint8Array(length).fill(i + 1));
  return Array.from(cutParts(4, OFFSET, pieces), (part) => part.slice());
}

describe('the parts of a snapshot', () => {
  it('are as many as are needed, numbered, the last one marked, none too large', () => {
    const table: [number[], number[]][] = [
      [[0], [0]],
      [[5], [5]],
      [[PAYLOAD_BYTES], [PAYLOAD_BYTES]],
      [
        [PAYLOAD_BYTES - 1, 2],
        [PAYLOAD_BYTES, 1],
      ],
      [
        [10, 2 * PAYLOAD_BYTES, 7],
        [PAYLOAD_BYTES, PAYLOAD_BYTES, 17],
      ],
    ];
    for (const [pieces, payloads] of table) {
      const opened = cut(...pieces).map((bytes) => {
        expect(bytes.length).toBeLessThanOrEqual(PART_BYTES);
        const part = openPart(bytes);
        if (typeof part === 'string') throw new Error(part);
        return part;
      });
      expect(opened.map(({ payload }) => payload.length)).toEqual(payloads);
      expect(opened.map(({ index }) => index)).toEqual(payloads.map((_, i) => i));
      expect(opened.map(({ last }) => last)).toEqual(
        payloads.map((_, i) => i === payloads.length - 1),
      );
      expect(opened.every(({ offset, version }) => offset === OFFSET && version === 4)).toBe(true);
    }
  });

  it('say what is wrong with them', () => {
    const [part] = cut(100);
    expect(openPart(part!.subarray(0, 20))).toMatch(/too few/);
    expect(openPart(part!.subarray(0, 100))).toMatch(/end at 100/);
    for (let at = 0; at < part!.length; at += 3) {
      const changed = part!.slice();
      changed[at]! ^= 4;
      expect(typeof openPart(changed)).toBe('string');
    }
  });
});
