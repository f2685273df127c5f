import type { Kind } from '../../shared/trend.ts';
import { cellOf } from './country-cells.ts';
import { POOLED_DISPERSION } from './dispersion.ts';
import { minusLog10UpperTail } from './negative-binomial.ts';
import type { TrendState } from './state.ts';
import { CELL_KINDS, partsOf, tallyOf } from './subject.ts';

/** Weight with which a usual lift is held to be none. */
const LIFT_PRIOR = 1;

/**
 * How unlikely it is, −log10 p, that two keys meet in so many stories of a window when each is told
 * as much as it is told now:
 *
 *     E = x_a·x_b/W · lift      lift = max(1, (n_ab + 1)/(n_a·n_b/N + 1))
 *
 * so that a pair does not rise because one of its parts does, and parts that always go together are
 * no news. Of articles, for both the parts and the whole.
 */
export function surpriseBeyondParts(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  voices: number,
): number {
  const [a, b] = partsOf(state, kind, slot);
  const { hour } = state;
  const single = tallyOf(state, CELL_KINDS.has(kind) ? 'country' : 'keyword');
  const [slotA, slotB] = CELL_KINDS.has(kind) ? [cellOf(a, a), cellOf(b, b)] : [a, b];
  const stream = Math.max(1, state.streamUsual());
  const together = tallyOf(state, kind).usual(slot, hour);
  const byChance = (single.usual(slotA, hour) * single.usual(slotB, hour)) / stream;
  const lift = Math.max(1, (together + LIFT_PRIOR) / (byChance + LIFT_PRIOR));
  const articles = Math.max(1, state.windowArticles[w]!);
  const expected = (single.count(slotA, w) * single.count(slotB, w) * lift) / articles;
  // The parts are told at most as often as the stream tells, whatever the lift.
  const most = Math.min(single.count(slotA, w), single.count(slotB, w));
  const mean = Math.max(1e-9, Math.min(expected, most));
  return minusLog10UpperTail(voices, mean, POOLED_DISPERSION * mean);
}
