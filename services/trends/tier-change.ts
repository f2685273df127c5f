import { KINDS, type Tier } from '../../shared/trend.ts';
import type { Breadth } from './breadth.ts';
import type { Score } from './score.ts';
import type { Standing } from './tier-book.ts';

/** What was decided of a key in a window at a whole minute, with the figures it was decided on. */
export interface TierChange extends Pick<Standing, 'kind' | 'slot' | 'w' | 'ids'> {
  phase: 'start' | 'tier' | 'end';
  atMs: number;
  tier: Tier;
  breadth: Breadth;
  score: Score;
}

/** Changes of one minute in an order that does not depend on the order of arrival of their keys. */
export function compareChanges(a: TierChange, b: TierChange): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.w - b.w || a.slot - b.slot;
}
