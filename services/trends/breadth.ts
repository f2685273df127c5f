import type { Kind } from '../../shared/trend.ts';
import { Stamps } from './stamps.ts';
import type { TrendState } from './state.ts';
import { tallyOf } from './subject.ts';
import { walk, windowStartSecond } from './walk.ts';
import { LONGEST } from './window-table.ts';

/** So many stories of one outlet count for a key: a flood of one outlet is no trend. */
const STORIES_PER_OUTLET = 3;
/** While so few outlets are live each of them is a large part of the stream, and one less counts. */
const FEW_OUTLETS = 20;

/** How widely a key is told in a window. */
export interface Breadth {
  articles: number;
  /** Distinct groups of near-duplicates. */
  stories: number;
  /** Of these, at most three (or two) that reached us through one outlet: what significance is judged on. */
  voices: number;
  /** The voices if no outlet had more than one: outlets that brought one, and voices without an outlet. */
  speakers: number;
  /** Distinct sources; articles without one belong to none, and are not held against a limit. */
  outlets: number;
}

/** Which articles of a window are looked at: all, or those that a view's filters leave. */
export type Sieve = ((place: number) => boolean) | null;

/** Memory of a walk, used by one at a time: the state says how large it has to be. */
export class BreadthScratch {
  readonly stories = new Stamps();
  readonly voiced = new Stamps();
  readonly outlets = new Stamps();
  storiesOfOutlet = new Uint8Array(0);

  reset(storyPlaces: number, outletSlots: number): void {
    this.stories.reset(storyPlaces);
    this.voiced.reset(storyPlaces);
    this.outlets.reset(outletSlots);
    if (this.storiesOfOutlet.length < outletSlots)
      this.storiesOfOutlet = new Uint8Array(outletSlots);
  }
}

/** So many stories of one outlet count as voices of a key now. */
export function storiesPerOutlet({ outlets }: TrendState): number {
  return STORIES_PER_OUTLET - (outlets.inWindow[LONGEST]! < FEW_OUTLETS ? 1 : 0);
}

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
  const { table, scratch } = state;
  const storyMask = state.stories.capacity - 1;
  const mostOfOutlet = storiesPerOutlet(state);
  scratch.reset(state.stories.capacity, state.outlets.names.extent + 1);
  const found: Breadth = { articles: 0, stories: 0, voices: 0, speakers: 0, outlets: 0 };
  walk(state, kind, slot, windowStartSecond(state, w), (place) => {
    if (sieve !== null && !sieve(place)) return;
    found.articles++;
    visit?.(place);
    const story = table.story(place) & storyMask;
    if (scratch.stories.add(story)) found.stories++;
    const outlet = table.outlet(place);
    if (outlet === 0) {
      if (!scratch.voiced.add(story)) return;
      found.voices++;
      found.speakers++;
      return;
    }
    if (scratch.outlets.add(outlet)) {
      found.outlets++;
      scratch.storiesOfOutlet[outlet] = 0;
    }
    if (scratch.storiesOfOutlet[outlet]! >= mostOfOutlet || !scratch.voiced.add(story)) return;
    const ofOutlet = (scratch.storiesOfOutlet[outlet]! += 1);
    if (ofOutlet === 1) found.speakers++;
    found.voices++;
  });
  // Of a pair no more than was counted: what is claimed never exceeds a number that is shown.
  if (sieve === null) found.voices = Math.min(found.voices, tallyOf(state, kind).count(slot, w));
  return found;
}
