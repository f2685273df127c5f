import { expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../shared/time.ts';
import { StreamWeekdays, Weekdays, weekdayOf } from '../../services/trends/weekdays.ts';

const DAY_MINUTES = 1_440;
/** A Friday, at midnight. */
const FRIDAY_MS = Date.UTC(2026, 0, 2);

/** Four weeks of a stream of 700 stories a day, and of one key with `perDay(weekday)` stories. */
function learned(perDay: (weekday: number) => number): (day: number) => number {
  const key = new Weekdays();
  const stream = new StreamWeekdays();
  for (let day = 0; day < 28; day++) {
    const atMs = FRIDAY_MS + day * DAY_MS;
    const weekday = weekdayOf(atMs);
    stream.feed(weekday, atMs / HOUR_MS, 700);
    for (let i = 0; i < perDay(weekday); i++) key.feed(0, weekday, atMs / HOUR_MS);
  }
  return (day) => key.factor(0, FRIDAY_MS + (28 + day + 1) * DAY_MS - 1, DAY_MINUTES, stream);
}

it('expects of a day of the week what came on it', () => {
  const friday = weekdayOf(FRIDAY_MS);
  const factor = learned((weekday) => (weekday === friday ? 3 : 0));
  expect(factor(0)).toBeGreaterThan(5);
  expect(factor(0)).toBeLessThanOrEqual(7);
  expect(factor(3)).toBe(0.5);
});

it('expects the same of every day where a key comes evenly, however often', () => {
  for (const stories of [1, 5, 40, 900]) {
    const factor = learned(() => stories);
    for (let day = 0; day < 7; day++) expect(Math.abs(factor(day) - 1)).toBeLessThan(0.125);
  }
});

it('expects nothing in particular of a key that was never seen', () => {
  const factor = learned(() => 0);
  for (let day = 0; day < 7; day++) expect(factor(day)).toBe(1);
});

it('splits a window over midnight by how much of it lies on each day', () => {
  const friday = weekdayOf(FRIDAY_MS);
  const factor = learned((weekday) => (weekday === friday ? 20 : 0));
  const noon = (days: number): number => factor(days - 0.5);
  expect(noon(0)).toBeCloseTo(factor(0) / 2, 0);
  expect(noon(1)).toBeCloseTo(factor(0) / 2, 0);
});
