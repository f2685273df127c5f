import type { Snapshot } from '../../../shared/snapshot.ts';
import { sameView } from './same-view.ts';

/** Figures change with every delta; places only so often that an eye can follow a row. */
export const MOVES_EVERY_MS = 5_000;

/**
 * The newest figures in the places of a moment ago: what came meanwhile is not there yet, what left
 * stands with its last figures. Another view, or another run of the server, has no places yet.
 */
export function inStandingPlaces(
  newest: Snapshot | null,
  standing: Snapshot | null,
): Snapshot | null {
  if (newest === null || standing === null || standing.items.length === 0) return newest;
  if (!sameView(newest, standing)) return newest;
  const fresh = new Map(newest.items.map((trend) => [trend.key, trend]));
  return { ...newest, items: standing.items.map((trend) => fresh.get(trend.key) ?? trend) };
}
