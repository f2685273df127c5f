import type { Window } from '../../shared/time.ts';
import type { Kind } from '../../shared/trend.ts';

/**
 * From when a key is called `emerging`, by window: stories (at most three of an outlet), outlets,
 * and how the budget of chance starts becomes −log10 p.
 *
 *     p = share · B / (looks · max(K, 10 000))
 *
 * B chance starts a day are allowed, of K active keys; `looks` are how many independent tests a day
 * of overlapping minutes is worth, measured on shuffled real news behind all the gates (see
 * ARCHITECTURE.md). With fewer than 10 000 active keys the budget shrinks with them, so that a key
 * of a small stream is no more often a chance than one of a large stream. The 15-minute window has
 * no level: it is shown, never tested, since short windows add speed and hardly any event.
 */
export interface Level {
  voices: number;
  outlets: number;
  share: number;
  looks: number;
  /** Decades of p that a key needs more when its stories have nothing else in common. */
  incoherent: number;
  /**
   * Decades of p less where the evidence of stories is averaged with that of outlets (see evidence.ts):
   * so much harder that is to reach by chance. Set on shuffles 0 to 5 and by how many rises of the first
   * half of the real stream then stand, never by the dated events.
   */
  averaged: number;
}

export const LEVELS: Readonly<Record<Window, Level | null>> = {
  '15m': null,
  '1h': { voices: 4, outlets: 3, share: 0.1, looks: 0.219, incoherent: 0, averaged: 0.1 },
  '6h': { voices: 4, outlets: 3, share: 0.3, looks: 0.949, incoherent: 0, averaged: 0.1 },
  '24h': { voices: 5, outlets: 3, share: 0.6, looks: 1.51, incoherent: 1, averaged: 0.6 },
};

const LEAST_KEYS = 10_000;
/** However few keys there are, chance is never given more than this. */
const LEAST_SURPRISE = 3;

/**
 * Part of the budget for each kind of key. Pairs of keywords are counted once both parts are frequent, so
 * that few are active and those are near a start: on shuffles chance started ten times as many of them, and
 * more as well by how they meet.
 */
const KIND_SHARE: Readonly<Record<Kind, number>> = {
  keyword: 1,
  country: 1,
  'keyword-pair': 0.06,
  'country-pair': 1,
};

/** The −log10 p that a key of this kind has to reach in a window, of so many active ones. */
export function levelOf(
  kind: Kind,
  { share, looks, averaged }: Level,
  activeKeys: number,
  falseStartsPerDay: number,
  manyOutlets: boolean,
): number {
  const budget = KIND_SHARE[kind] * share * falseStartsPerDay;
  const level = Math.log10((Math.max(activeKeys, LEAST_KEYS) * looks) / budget);
  return Math.max(LEAST_SURPRISE, level - (manyOutlets ? averaged : 0));
}

/**
 * The stories tell of one thing when another keyword is in so many of the newest. Words that only
 * coincide over a day are most of what chance starts, so over a day they need much more; many at
 * once within hours are a burst even where each story words it differently.
 */
export const COHERENT = 0.6;
/** So many stories do not coincide: what all the news tells of has companions that are common by then. */
export const COINCIDING_VOICES = 20;

/**
 * A pair has to be told more than its parts explain, −log10 p: for pairs of countries the lower 5 %
 * bound of its lift above 1 is enough, for they are few.
 */
export const LEAST_BEYOND_PARTS: Readonly<Record<Kind, number>> = {
  keyword: 0,
  country: 0,
  'keyword-pair': 2,
  'country-pair': 1.3,
};

/**
 * What a pair of frequent parts has to reach by how they meet: the level of a keyword for a third of the
 * budget, for few pairs are that frequent; of evidence that is not averaged with that of outlets.
 */
export function meetingLevelOf(
  level: Level,
  activeKeys: number,
  falseStartsPerDay: number,
): number {
  return levelOf('keyword', level, activeKeys, MEETING_SHARE * falseStartsPerDay, false);
}

const MEETING_SHARE = 1 / 3;

/** In a stream of many outlets a rise is told by outlets for this part of its (up to 12) stories. */
const OUTLET_PART = 0.6;
const COMPARED_VOICES = 12;

/** How many outlets have to tell so many stories, of so many that are live. */
export function outletsNeeded(
  { outlets }: Level,
  voices: number,
  liveOutlets: number,
  many: boolean,
): number {
  // A stream of one or two outlets cannot show three.
  const least = Math.min(outlets, liveOutlets);
  if (!many) return least;
  return Math.max(least, OUTLET_PART * Math.min(voices, COMPARED_VOICES));
}

/** Also so far above the expectation: `trending`. */
export const TRENDING_Z = 6;

/** It ends when chance explains it again, or next to nobody tells it, for a quarter of the window. */
export const END_SURPRISE = 2.5;
export const END_VOICES = 3;
