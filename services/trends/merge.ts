import type { Kind } from '../../shared/trend.ts';
import { EventGroups } from './event-groups.ts';
import { fittestName, type Name } from './fittest-name.ts';
import type { TrendState } from './state.ts';
import type { Scope } from './trend-row.ts';
import { ENOUGH, walk, windowStartSecond } from './walk.ts';

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
 * event-groups.ts), under the fittest of their names (fittest-name.ts). Cost: a walk over at most 60 stories of each key.
 */
export function merged(
  state: TrendState,
  kind: Kind,
  ranked: readonly number[],
  scope: Scope,
): Merged[] {
  if (kind !== 'keyword') return ranked.map((slot) => ({ slot, also: [] }));
  const events = new EventGroups<Ranked>();
  for (const slot of ranked.slice(0, MOST_KEYS)) {
    const key = state.keywords.text(slot);
    // What is no trend is a count, and no count is hidden behind another.
    if (state.tiers.get(kind, slot, scope.w) === null) {
      events.addAlone({ slot, key, stories: 0, headlined: 0 });
      continue;
    }
    const { stories, headlined } = storiesOf(state, kind, slot, scope);
    events.add({ slot, key, stories: stories.size, headlined: headlined.size }, stories);
  }
  return events.groups.map(({ names }) => {
    const { slot } = names[fittestName(names)]!;
    return { slot, also: names.map((name) => name.slot).filter((other) => other !== slot) };
  });
}

interface Ranked extends Name {
  slot: number;
}

/** The newest stories of a key, and those of them that have it in a headline. */
export function storiesOf(
  state: TrendState,
  kind: Kind,
  slot: number,
  { w, sieve }: Pick<Scope, 'w' | 'sieve'>,
): { stories: Set<number>; headlined: Set<number> } {
  const stories = new Set<number>();
  const headlined = new Set<number>();
  walk(state, kind, slot, windowStartSecond(state, w), (place) => {
    if (stories.size === STORIES) return ENOUGH;
    if (sieve !== null && !sieve(place)) return undefined;
    const story = state.table.story(place);
    stories.add(story);
    if (state.table.isHeadlined(place, slot)) headlined.add(story);
    return undefined;
  });
  return { stories, headlined };
}
