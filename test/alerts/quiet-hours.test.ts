import { expect, it } from 'vitest';
import { quietSchema } from '../../shared/alert.ts';
import { isQuiet } from '../../services/alerts/quiet-hours.ts';

const HALF_HOUR = 1_800_000;

/** The half hours from an instant on, a sign each: `q` quiet, `.` not. */
function course(
  from: string,
  halfHours: number,
  quiet: { days?: ('fri' | 'sat')[]; from: string; to: string; timeZone: string },
): string {
  const rules = [quietSchema.parse(quiet)];
  return Array.from({ length: halfHours }, (_, i) =>
    isQuiet(rules, Date.parse(from) + i * HALF_HOUR) ? 'q' : '.',
  ).join('');
}

it.each([
  // The end is not within.
  [
    'an afternoon',
    '2026-01-14T12:00Z',
    { from: '13:00', to: '14:30', timeZone: 'UTC' },
    '..qqq...',
  ],
  [
    'over midnight',
    '2026-01-14T22:00Z',
    { from: '23:00', to: '00:30', timeZone: 'UTC' },
    '..qqq...',
  ],
  [
    'the whole day',
    '2026-01-14T22:00Z',
    { from: '09:00', to: '09:00', timeZone: 'UTC' },
    'qqqqqqqq',
  ],
  [
    'the night of a Friday, which ends on Saturday',
    '2026-01-16T22:00Z',
    { days: ['fri' as const], from: '23:00', to: '01:00', timeZone: 'UTC' },
    '..qqqq..',
  ],
  [
    'not the night before it',
    '2026-01-15T22:00Z',
    { days: ['fri' as const], from: '23:00', to: '01:00', timeZone: 'UTC' },
    '........',
  ],
  [
    'another zone, with half an hour in it',
    '2026-01-14T17:00Z',
    { from: '23:00', to: '00:30', timeZone: 'Asia/Kolkata' },
    '.qqq....',
  ],
  [
    'a day that is another one there',
    '2026-01-15T20:00Z',
    { days: ['fri' as const], from: '00:00', to: '02:00', timeZone: 'Asia/Baghdad' },
    '..qqqq..',
  ],
  // 29 March 2026, 01:00 UTC: in Berlin 02:00 becomes 03:00, and an hour is not there.
  [
    'the night that has an hour less',
    '2026-03-29T00:00Z',
    { from: '01:30', to: '03:30', timeZone: 'Europe/Berlin' },
    '.qq.....',
  ],
  [
    'an hour that is not there',
    '2026-03-29T00:00Z',
    { from: '02:00', to: '03:00', timeZone: 'Europe/Berlin' },
    '........',
  ],
  // 25 October 2026, 01:00 UTC: 03:00 becomes 02:00, and an hour comes twice, quiet both times.
  [
    'the night that has an hour more',
    '2026-10-24T23:00Z',
    { from: '02:00', to: '02:30', timeZone: 'Europe/Berlin' },
    '..q.q...',
  ],
  // 24 April 2026 in Cairo: midnight is not there, the clock goes from 23:59 to 01:00.
  [
    'midnight that is not there',
    '2026-04-23T21:00Z',
    { from: '23:30', to: '01:30', timeZone: 'Africa/Cairo' },
    '.qq.....',
  ],
])('%s', (_name, from, quiet, expected) => {
  expect(course(from, expected.length, quiet)).toBe(expected);
});
