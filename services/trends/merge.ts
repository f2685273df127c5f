import type { Kind } from '../../shared/trend.ts';
import { EventGroups } from './event-groups.ts';
import type { TrendState } from './state.ts';
import type { Scope } from './trend-row.ts';
import { walk, windowStartSecond } from './walk.ts';

/** The newest stories that are compared; and how many ranked keys are. */
const STORIES = 60;
const MOST_KEYS = 300;

/** A thing in the news: the key it is shown under, and the others that tell of it, best first. */
export interface Merged {
  slot: number;
  also: number[];
}

/**
 * Ranked keywords; of those that stand as trends, those are put together that tell of one event (see
 * event-groups.ts). The fittest name leads: of the keys ranked about as high, a phrase before
 * a word, for half a name is no name. Cost: a walk over at most 60 stories of each key.
 */
export function merged(
  state: TrendState,
  kind: Kind,
  ranked: readonly number[],
  scope: Scope,
): Merged[] {
  if (kind !== 'keyword') return ranked.map((slot) => ({ slot, also: [] }));
  const events = new EventGroups<number>();
  for (const slot of ranked.slice(0, MOST_KEYS)) {
    // What is no trend is a count, and no count is hidden behind another.
    if (state.tiers.get(kind, slot, scope.w) === null) events.addAlone(slot);
    else events.add(slot, storiesOf(state, kind, slot, scope));
  }
  return events.groups.map(({ names: slots }) => {
    const fittest = slots.slice(0, 3).find((slot) => state.keywords.text(slot).includes(' '));
    const slot = fittest ?? slots[0]!;
    return { slot, also: slots.filter((other) => other !== slot) };
  });
}

function storiesOf(state: TrendState, kind: Kind, slot: number, { w, sieve }: Scope): Set<number> {
  const stories = new Set<number>();
  walk(state, kind, slot, windowStartSecond(state, w), (place) => {
    if (stories.size === STORIES || (sieve !== null && !sieve(place))) return;
    stories.add(state.table.story(place));
  });
  return stories;
}
