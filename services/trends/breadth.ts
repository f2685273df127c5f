import type { Kind } from '../../shared/trend.ts';
import type { TrendState } from './state.ts';
import { walk, windowStartSecond } from './walk.ts';

/** So many stories of one outlet count for a key: a flood of one outlet is no trend. */
export const STORIES_PER_OUTLET = 3;

/** How widely a key is told in a window. */
export interface Breadth {
  articles: number;
  /** Distinct groups of near-duplicates. */
  stories: number;
  /** Of these, at most three that reached us through one outlet: what significance is judged on. */
  voices: number;
  /** Distinct sources; articles without one belong to none, and are not held against a limit. */
  outlets: number;
}

/** Which articles of a window are looked at: all, or those that a view's filters leave. */
export type Sieve = ((place: number) => boolean) | null;

/**
 * Walks a key's articles once. A story counts as a voice with the first of its articles, newest
 * first, whose outlet has not had three yet. Exact for the articles that the table holds.
 */
export function breadthOf(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  sieve: Sieve,
  visit?: (place: number) => void,
): Breadth {
  const { table } = state;
  const stories = new Set<number>();
  const voiced = new Set<number>();
  const storiesOfOutlet = new Map<number, number>();
  let articles = 0;
  walk(state, kind, slot, windowStartSecond(state, w), (place) => {
    if (sieve !== null && !sieve(place)) return;
    articles++;
    visit?.(place);
    const story = table.story[place]!;
    stories.add(story);
    const outlet = table.outlet[place]!;
    const had = storiesOfOutlet.get(outlet) ?? 0;
    if (voiced.has(story)) {
      storiesOfOutlet.set(outlet, had);
    } else if (outlet === 0 || had < STORIES_PER_OUTLET) {
      voiced.add(story);
      storiesOfOutlet.set(outlet, had + 1);
    }
  });
  const outlets = storiesOfOutlet.size - (storiesOfOutlet.has(0) ? 1 : 0);
  return { articles, stories: stories.size, voices: voiced.size, outlets };
}
