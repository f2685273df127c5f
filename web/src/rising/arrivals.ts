import type { Snapshot } from '../../../shared/snapshot.ts';
import type { Trend } from '../../../shared/trend.ts';
import { sameView } from './same-view.ts';

/** How long a row that came is marked, and one that left is still named. */
export const REMEMBERED_MS = 60_000;
/** Only what stood high enough to be seen is missed. */
const MISSED_FROM_TOP = 20;
const MOST_LEFT = 4;

/** What came into a list and what left it, of late. */
export interface Arrivals {
  /** When rows that are in the list came into it. */
  readonly entered: ReadonlyMap<string, number>;
  /** Newest first. */
  readonly left: readonly { trend: Trend; atMs: number }[];
}

export const noArrivals: Arrivals = { entered: new Map(), left: [] };

/** After the list changed; another view or another run of the server begins anew. */
export function withChange(
  known: Arrivals,
  before: Snapshot | null,
  after: Snapshot | null,
  nowMs: number,
): Arrivals {
  if (before === null || after === null) return noArrivals;
  if (!sameView(before, after)) return noArrivals;
  const were = new Set(before.items.map(({ key }) => key));
  const are = new Set(after.items.map(({ key }) => key));
  const entered = new Map(
    [...known.entered].filter(([key, atMs]) => are.has(key) && nowMs - atMs < REMEMBERED_MS),
  );
  for (const key of are) if (!were.has(key)) entered.set(key, nowMs);
  const gone = before.items
    .slice(0, MISSED_FROM_TOP)
    .filter(({ key }) => !are.has(key))
    .map((trend) => ({ trend, atMs: nowMs }));
  const left = [...gone, ...known.left]
    .filter(({ trend, atMs }) => !are.has(trend.key) && nowMs - atMs < REMEMBERED_MS)
    .slice(0, MOST_LEFT);
  return { entered, left };
}
