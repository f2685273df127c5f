import type { Kind } from '../../shared/trend.ts';
import type { TrendState } from './state.ts';
import { walk, windowStartSecond } from './walk.ts';

const MAX_IDS = 5;

/** Ids of up to five articles of a key in a window, of different stories, newest first. */
export function newestIds(state: TrendState, kind: Kind, slot: number, w: number): string[] {
  const { table, listing } = state;
  const newest = new Map<number, { second: number; sequence: number }>();
  walk(state, kind, slot, windowStartSecond(state, w), (place) => {
    const second = table.eventSecond(place);
    const known = newest.get(table.story(place));
    if (known !== undefined && known.second >= second) return;
    newest.set(table.story(place), { second, sequence: table.sequence(place) });
  });
  return [...newest.values()]
    .sort((a, b) => b.second - a.second || b.sequence - a.sequence)
    .map(({ sequence }) => listing.at(sequence)?.id)
    .filter((id) => id !== undefined)
    .slice(0, MAX_IDS);
}
