import { describe, expect, it } from 'vitest';
import {
  countFloors,
  onceIn,
  ranked,
  scaleOf,
  shadeOf,
  type Measure,
} from '../../web/src/countries/measure.ts';
import { trend } from './trends.ts';

const country = (key: string, fields: Parameters<typeof trend>[1] = {}) =>
  trend(key, { kind: 'country', ...fields });
const shades = (measure: Measure, trends: ReturnType<typeof country>[]) => {
  const scale = scaleOf(measure, trends);
  return trends.map((each) => shadeOf(scale, each));
};

describe('the classes of a count', () => {
  it.each([
    [1, [1]],
    [3, [1, 2]],
    [40, [1, 2, 5, 10, 20]],
    [620, [1, 5, 20, 100, 500]],
    [1_500, [1, 10, 50, 200, 1_000]],
    [250_000, [1, 20, 500, 10_000, 200_000]],
  ])('up to %d begin at %j', (most, floors) => {
    expect(countFloors(most)).toEqual(floors);
  });

  it('are five at most, grow, and the last of them is reached, whatever the count', () => {
    for (let most = 1; most < 5_000; most += 7) {
      const floors = countFloors(most);
      expect(floors.length).toBeLessThanOrEqual(5);
      expect(floors[0]).toBe(1);
      expect(floors.at(-1)).toBeLessThanOrEqual(most);
      expect([...floors].sort((a, b) => a - b)).toEqual(floors);
      expect(new Set(floors).size).toBe(floors.length);
    }
  });

  it('give more articles no lighter shade', () => {
    const trends = [1, 3, 7, 15, 39, 40].map((articles, i) => country(`C${i}`, { articles }));
    expect(shades('count', trends)).toEqual([
      'count-1',
      'count-2',
      'count-3',
      'count-4',
      'count-5',
      'count-5',
    ]);
  });
});

describe('surprise', () => {
  it('is how rarely chance brings so many, in words that hold at their edge', () => {
    const trends = [0.5, 0.011, 0.01, 0.001, 1e-5, 0].map((p, i) => country(`C${i}`, { p }));
    expect(shades('surprise', trends)).toEqual([
      'rise-0',
      'rise-0',
      'rise-1',
      'rise-2',
      'rise-3',
      'rise-3',
    ]);
    expect(onceIn(0)).toBe(Infinity);
  });

  it('is not claimed while warming', () => {
    expect(shades('surprise', [country('EG', { p: 1e-9, tier: 'warming' })])).toEqual(['unknown']);
  });

  it('ranks otherwise than the count does', () => {
    const trends = [
      country('US', { articles: 90, p: 0.4 }),
      country('OM', { articles: 9, p: 1e-7 }),
      country('EG', { articles: 30, p: 0.4 }),
    ];
    const keys = (measure: Measure) => ranked(measure, trends).map(({ key }) => key);
    expect(keys('count')).toEqual(['US', 'EG', 'OM']);
    expect(keys('surprise')).toEqual(['OM', 'US', 'EG']);
  });
});
