import type { Kind } from '../../shared/trend.ts';
import { POOLED_DISPERSION } from './dispersion.ts';
import { expectedOfShare, expectedStories, type Usual } from './score.ts';
import type { TrendState } from './state.ts';
import { tallyOf } from './subject.ts';
import { LEAST_FACTOR } from './weekdays.ts';
import { LONGEST, WINDOW_MINUTES } from './window-table.ts';

/** Days of stream time until there is a baseline: after 7 days chance still starts 5 times too many. */
export const WARM_UP_MS = 14 * 86_400_000;

/** Prior of a key's share, 2e-5 of the stream, with the weight of 25 000 stories. */
const PRIOR_STORIES = 0.5;
const PRIOR_STREAM = 25_000;
/**
 * The same share with less weight, for the provisional expectation: hours of stream stand against
 * it, not weeks.
 */
const PROVISIONAL_STORIES = 0.01;
const PROVISIONAL_STREAM = 500;

/** Articles before a window, so that its provisional expectation may be tested where that is asked for. */
const LEAST_BEFORE = 1_000;

export function isWarming(state: TrendState): boolean {
  return state.clockMs < state.firstMs + WARM_UP_MS;
}

/** Whether anything can be `emerging` at all. */
export function raisesTiers(state: TrendState): boolean {
  return state.provisionalTiers || !isWarming(state);
}

/** Whether there is something to hold window `w` against. */
export function isComparable(state: TrendState, w: number): boolean {
  if (!isWarming(state)) return true;
  const before = state.windowArticles[LONGEST]! - state.windowArticles[w]!;
  return state.provisionalTiers && before >= LEAST_BEFORE;
}

/**
 * What is usual of a slot, for an expectation in window `w`.
 *
 * With a baseline: stories that left the longest window, half as heavy each 7 days, how clustered
 * they came, and the share of the weekdays that the window covers. While warming this is
 * **provisional**: the articles of that part of the longest window which lies before window `w`
 * (copies included); for the longest window what little has left it. It lets the ranking tell what is
 * more than an hour ago from what is always so; only `provisionalTiers` claim anything on it.
 * Fills `out` and gives it back.
 */
export function usualOf(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  out: Usual = emptyUsual(),
): Usual {
  const tally = tallyOf(state, kind);
  const stories = tally.usual(slot, state.hour);
  const stream = state.streamUsual();
  if (!isWarming(state)) {
    const share = stories / Math.max(1, stream);
    const { past } = state.learned;
    out.stories = stories + PRIOR_STORIES;
    out.streamStories = streamWeighed(state, kind, slot, w, stories);
    out.dispersion = state.learned.dispersion(kind).of(slot, state.hour, stories, share, past);
    return out;
  }
  const before = tally.count(slot, LONGEST) - tally.count(slot, w);
  const streamBefore = state.windowArticles[LONGEST]! - state.windowArticles[w]!;
  out.stories = stories + before + PROVISIONAL_STORIES;
  out.streamStories = stream + streamBefore + PROVISIONAL_STREAM;
  out.dispersion = POOLED_DISPERSION;
  return out;
}

/** To be filled by `usualOf`, again and again where it is asked for every minute. */
export function emptyUsual(): Usual {
  return { stories: 0, streamStories: 0, dispersion: 0 };
}

/** Stories expected of a slot in window `w`, as by `usualOf`; how they cluster is not asked. */
export function expectedOf(state: TrendState, kind: Kind, slot: number, w: number): number {
  const windowStories = state.stories.inWindow[w]!;
  if (isWarming(state)) return expectedStories(windowStories, usualOf(state, kind, slot, w));
  const stories = tallyOf(state, kind).usual(slot, state.hour);
  const weighed = streamWeighed(state, kind, slot, w, stories);
  return expectedOfShare(windowStories, stories + PRIOR_STORIES, weighed);
}

/** The stories of the stream, prior included, that a key's own are held against on these weekdays. */
function streamWeighed(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  stories: number,
): number {
  const { clockMs, learned } = state;
  const weighed = withPrior(stories, state.streamUsual());
  const weekdays = learned.weekdays(kind);
  if (weekdays === null) return weighed;
  return weighed / weekdays.factor(slot, clockMs, WINDOW_MINUTES[w]!, learned.streamWeekdays);
}

/**
 * The prior speaks for keys of which little was seen; against one that was seen often it is wrong
 * (it would halve the share of the commonest words, which would then stand above it for ever). So a
 * share is at least what was surely seen: n less two of its standard deviations, of N.
 */
function withPrior(stories: number, streamStories: number): number {
  const weighed = stories + PRIOR_STORIES;
  const shrunk = weighed / (streamStories + PRIOR_STREAM);
  const sure = streamStories > 0 ? (stories - 2 * Math.sqrt(stories)) / streamStories : 0;
  return weighed / Math.max(shrunk, sure);
}

/**
 * What is usual of a key that nothing is known of: no key's expectation is smaller, and no key is
 * more sure to come singly.
 */
export function usualOfUnknown(state: TrendState, w: number): Usual {
  const warming = isWarming(state);
  const before = warming ? state.windowArticles[LONGEST]! - state.windowArticles[w]! : 0;
  return {
    stories: warming ? PROVISIONAL_STORIES : PRIOR_STORIES,
    streamStories: warming
      ? state.streamUsual() + before + PROVISIONAL_STREAM
      : (state.streamUsual() + PRIOR_STREAM) / LEAST_FACTOR,
    dispersion: POOLED_DISPERSION,
  };
}
