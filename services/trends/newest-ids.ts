import type { Kind } from '../../shared/trend.ts';
import type { TrendState } from './state.ts';
import { walk, windowStartSecond } from './walk.ts';

const MAX_IDS = 5;

/** When an article happened, and its number in the listing. */
interface Told {
  second: number;
  sequence: number;
}

/** Ids of up to five articles of a key in a window, of different stories, newest first. */
export function newestIds(state: TrendState, kind: Kind, slot: number, w: number): string[] {
  const { table, listing } = state;
  const newest = new Map<number, Told>();
  walk(state, kind, slot, windowStartSecond(state, w), (place) => {
    const second = table.eventSecond(place);
    const known = newest.get(table.story(place));
    if (known !== undefined && known.second >= second) return;
    newest.set(table.story(place), { second, sequence: table.sequence(place) });
  });
  const kept: Told[] = [];
  for (const told of newest.values()) {
    if (kept.length === MAX_IDS && compare(kept[MAX_IDS - 1]!, told) < 0) continue;
    if (listing.at(told.sequence) === null) continue;
    const at = kept.findIndex((other) => compare(told, other) < 0);
    kept.splice(at < 0 ? kept.length : at, 0, told);
    kept.length = Math.min(kept.length, MAX_IDS);
  }
  return kept.map(({ sequence }) => listing.at(sequence)!.id);
}

/** Newest first. */
function compare(a: Told, b: Told): number {
  return b.second - a.second || b.sequence - a.sequence;
}
