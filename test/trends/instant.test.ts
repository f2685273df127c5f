import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantMs } from '../../services/trends/instant.ts';
import { DAY_MS } from '../../shared/time.ts';

const FROM = new Date('1970-01-01T00:00:00Z');
const UNTIL = new Date('2105-12-31T23:59:59Z');

describe('an instant', () => {
  it('is the same whichever way it is written', () => {
    fc.assert(
      fc.property(fc.date({ min: FROM, max: UNTIL, noInvalidDate: true }), (date) => {
        const plain = `${date.toISOString().slice(0, 19)}Z`;
        const ms = Date.parse(plain);
        for (const text of [
          plain,
          ` ${plain} `,
          plain.replace('Z', '+00:00'),
          plain.toLowerCase(),
        ]) {
          expect(instantMs(text), text).toBe(ms);
        }
      }),
    );
  });

  it('on the first and last of each month of each year is what the platform says', () => {
    const wrong: string[] = [];
    for (let month = 1; month < 9_000 * 12; month++) {
      const firstMs = Date.UTC(1_000, month);
      for (const ms of [firstMs - DAY_MS, firstMs]) {
        const day = new Date(ms).toISOString().slice(0, 10);
        if (instantMs(day) !== ms) wrong.push(day);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    '2024-02-30T10:00:00Z',
    '2023-02-29T10:00:00Z',
    '2100-02-29T10:00:00Z',
    '2024-04-31T10:00:00Z',
    '2024-13-01T10:00:00Z',
    '2024-00-10T10:00:00Z',
    '2024-01-00T10:00:00Z',
    '2024-01-01T24:00:00Z',
    '2024-01-01T10:60:00Z',
    '2024-01-01T10:00:61Z',
    '2024-01-01T1a:00:00Z',
    '0024-01-01T10:00:00Z',
    '2024-01-01 10:00',
    '2024-01-01T10:00:00',
  ])('is none in %s', (text) => {
    expect(instantMs(text)).toBeNull();
  });

  it.each([
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
    ['2016-12-31T23:59:60Z', Date.UTC(2016, 11, 31, 23, 59, 59)],
    ['2024-01-01', Date.UTC(2024, 0, 1)],
  ])('%s is read', (text, ms) => {
    expect(instantMs(text)).toBe(ms);
  });
});
