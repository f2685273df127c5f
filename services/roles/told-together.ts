import type { Narrowing, Together } from '../alerts/reading.ts';
import type { TrendState } from '../trends/state.ts';
import { risingTogether } from '../trends/together.ts';
import { significant } from '../trends/trend-row.ts';
import { isWarming } from '../trends/usual.ts';
import { sieveOf, type CountedKey } from './counted-key.ts';
import type { KnownBreadths } from './known-breadths.ts';

/** A word's articles that name one of some countries, beside what is usual of them at most. */
export function togetherOf(
  state: TrendState,
  breadths: KnownBreadths,
  counted: CountedKey,
  w: number,
  { countries = [] }: Narrowing,
): Together | null {
  if (isWarming(state)) return null;
  const breadth = breadths.of(counted, w);
  const key = {
    slot: counted.slot,
    countries: countries.map((code) => state.countries.codes.find(code)),
    sieve: sieveOf(state, counted),
  };
  const { expected, tier } = risingTogether(state, key, w, breadth);
  const { stories, outlets } = breadth;
  // As it is shown, so that nobody finds the ratio of a rule missed by what was rounded away.
  return { stories, outlets, expectedAtMost: significant(expected), tier };
}
