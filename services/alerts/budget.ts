import { DAY_MS } from '../../shared/time.ts';

/** What a rule raised in the last 24 hours: when, and how unlikely it was by chance (−log10 p). */
export interface Spent {
  atMs: number;
  surprise: number;
}

/**
 * What a rule may still raise is more surprising than this: −∞ for anything, ∞ for nothing. At most
 * `maxPerDay` in any 24 hours. The first half (rounded up) goes to whoever comes; the rest is kept
 * for what is more significant than the median of what was raised, so that a busy morning does not
 * silence the story of the day. Candidates of one minute come most significant first.
 */
export function surpriseToExceed(spent: readonly Spent[], maxPerDay: number): number {
  if (spent.length >= maxPerDay) return Infinity;
  if (spent.length < Math.ceil(maxPerDay / 2)) return -Infinity;
  const sorted = spent.map((each) => each.surprise).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)]!;
}

/** What still counts against the budget. */
export function spentSince(spent: readonly Spent[], atMs: number): Spent[] {
  return spent.filter((each) => atMs - each.atMs < DAY_MS);
}
