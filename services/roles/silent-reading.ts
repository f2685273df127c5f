import type { Reading } from '../alerts/reading.ts';
import type { TrendState } from '../trends/state.ts';
import { isWarming } from '../trends/usual.ts';

/**
 * A minute in which nothing was counted and nothing stood: the clock passes over such minutes
 * without a word. `lastSeenMs` tells what was seen before it.
 */
export function silentReading(
  state: TrendState,
  atMs: number,
  lastSeen: Reading['lastSeenMs'],
): Reading {
  return {
    atMs,
    windowEndMs: atMs,
    warming: isWarming(state),
    standing: () => [],
    tier: () => null,
    articles: () => 0,
    gained: () => null,
    busiest: () => [],
    counted: () => null,
    between: () => null,
    expected: () => null,
    chance: () => null,
    trend: () => null,
    narrowed: () => ({ stories: 0, outlets: 0 }),
    together: () => null,
    isNew: () => false,
    stories: () => new Set(),
    lastSeenMs: lastSeen,
    evidence: () => ({
      headlines: [],
      articleIds: [],
      baseline: { stories: 0, streamStories: 0, windowStories: 0 },
    }),
  };
}
