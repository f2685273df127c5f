import type { Kind } from '../../shared/trend.ts';
import type { TrendState } from './state.ts';
import type { Scope } from './trend-row.ts';
import { walk, windowStartSecond } from './walk.ts';

/**
 * Keys that share so much of their stories, of the one with fewer, tell of one thing: half a name and a
 * side of an event are told less than the event. (Of the one with more, one event in eight of the day
 * falls out of the first twenty entries behind the names of another.)
 */
const SHARED_PART = 0.5;
/** The newest stories that are compared; and how many ranked keys are. */
const STORIES = 60;
const MOST_KEYS = 300;

/** A thing in the news: the key it is shown under, and the others that tell of it, best first. */
export interface Merged {
  slot: number;
  also: number[];
}

/**
 * Ranked keywords; of those that stand as trends, those are put together that share at least half of their stories, each with the
 * best ranked key it meets. The fittest name leads: of the keys ranked about as high, a phrase before
 * a word, for half a name is no name. Cost: a walk over at most 60 stories of each key.
 */
export function merged(
  state: TrendState,
  kind: Kind,
  ranked: readonly number[],
  scope: Scope,
): Merged[] {
  if (kind !== 'keyword') return ranked.map((slot) => ({ slot, also: [] }));
  const entries: { stories: Set<number> | null; slots: number[] }[] = [];
  for (const slot of ranked.slice(0, MOST_KEYS)) {
    // What is no trend is a count, and no count is hidden behind another.
    if (state.tiers.get(kind, slot, scope.w) === null) {
      entries.push({ stories: null, slots: [slot] });
      continue;
    }
    const stories = storiesOf(state, kind, slot, scope);
    const home = entries.find((entry) => entry.stories !== null && shares(entry.stories, stories));
    if (home === undefined) entries.push({ stories, slots: [slot] });
    else home.slots.push(slot);
  }
  return entries.map(({ slots }) => {
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

function shares(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let common = 0;
  for (const story of b) if (a.has(story)) common++;
  return common > 0 && common >= SHARED_PART * Math.min(a.size, b.size);
}
