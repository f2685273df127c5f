import fc from 'fast-check';
import type { Mention } from '../../shared/mention.ts';
import { mention, NOON_MS } from '../trends/mention.ts';

const MINUTE = 60_000;

/** Steps of the clock: mostly small, sometimes on a whole minute, sometimes hours, rarely days. */
const step = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 4 * MINUTE }) },
  { weight: 3, arbitrary: fc.constantFrom(0, MINUTE, 15 * MINUTE, 60 * MINUTE) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 * 60 * MINUTE }) },
);

/** How long before it was seen it was published: fresh, hours ago, at the edges, too late, ahead. */
const lag = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 90 * MINUTE }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 26 * 60 * MINUTE }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, 15 * MINUTE, 60 * MINUTE, 1_440 * MINUTE, 1_440 * MINUTE + 1),
  },
  { weight: 1, arbitrary: fc.integer({ min: -60 * MINUTE, max: 0 }) },
);

const draft = fc.record({
  step,
  lag,
  /** Out of the order of the log: this much earlier than the clock. */
  back: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 * 60 * MINUTE }) },
  ),
  id: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }) },
  ),
  precision: fc.constantFrom('second', 'second', 'second', 'minute', 'day', 'none'),
  keywords: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '2024', '__proto__'), {
    maxLength: 7,
  }),
  countries: fc.array(fc.constantFrom('SY', 'TR', 'RU', 'UA', 'US'), { maxLength: 4 }),
  source: fc.constantFrom(null, 'one', 'two', 'three', 'four'),
  story: fc.constantFrom('', 's1', 's2', 's3', 's4', 's5', 's6', 's7'),
});

export interface Seen {
  mention: Mention;
  seenMs: number;
}

/** A log as it may come: in the order of appending, which is nearly that of the clock. */
export function logOf(maxLength: number): fc.Arbitrary<Seen[]> {
  return fc.array(draft, { minLength: 1, maxLength }).map((drafts) => {
    let clockMs = NOON_MS;
    return drafts.map((each, i) => {
      clockMs += each.step;
      const seenMs = clockMs - each.back;
      return {
        seenMs,
        mention: mention({
          id: each.id === null ? `article ${i}` : `again ${each.id}`,
          seenMs,
          publishedMs: each.precision === 'none' ? null : seenMs - each.lag,
          precision: each.precision,
          keywords: [...new Set(each.keywords)],
          countries: [...new Set(each.countries)],
          source: each.source,
          story: each.story,
        }),
      };
    });
  });
}
