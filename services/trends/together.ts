import { WINDOWS } from '../../shared/time.ts';
import { withoutBacklog } from './backlog.ts';
import { breadthOf, type Breadth, type Sieve } from './breadth.ts';
import { cellOf } from './country-cells.ts';
import { NO_SLOT } from './dictionary.ts';
import { evidenceOf, hasManyOutlets } from './evidence.ts';
import { COINCIDING_VOICES, LEVELS, outletsNeeded, TRENDING_Z } from './levels.ts';
import { surpriseNeeded } from './look.ts';
import { expectedStories, type Usual } from './score.ts';
import type { TrendState } from './state.ts';
import { isWarming, usualOf } from './usual.ts';
import { LONGEST } from './window-table.ts';

/** The articles of a keyword that name one of some countries. */
export interface TogetherKey {
  slot: number;
  /** Numbers of the countries; NO_SLOT for one that was never named. */
  countries: readonly number[];
  sieve: Sieve;
}

/**
 * How many stories are expected of them at most, and whether they stand above the level all the same.
 * How often a keyword and a country are usual together is not counted. But it is never more often than
 * either of them: what is too much even for the rarer one is too much for both, and a ratio to it
 * claims too little, never too much. A single country is such a bound; several together are none.
 */
export function risingTogether(
  state: TrendState,
  key: TogetherKey,
  w: number,
  breadth: Breadth,
): { expected: number; tier: 'emerging' | 'trending' | null } {
  const windowStories = state.stories.inWindow[w]!;
  const usual = rarerUsual(state, key, w);
  const expected = expectedStories(windowStories, usual);
  const level = LEVELS[WINDOWS[w]!];
  if (level === null || isWarming(state) || breadth.voices < level.voices) {
    return { expected, tier: null };
  }
  const { voices, speakers, outlets } = votingBreadth(state, key, w, breadth);
  const live = state.outlets.inWindow[LONGEST]!;
  const needed = outletsNeeded(level, voices, live, hasManyOutlets(state));
  const scored = evidenceOf(state, { voices, speakers }, windowStories, usual);
  // Whether a part of a key's stories tells of one thing is not asked: it needs what the others need.
  const more = voices >= COINCIDING_VOICES ? 0 : level.incoherent;
  const stands =
    voices >= level.voices &&
    outlets >= needed &&
    scored.surprise >= surpriseNeeded(state, 'keyword', w) + more;
  if (!stands) return { expected, tier: null };
  return { expected, tier: scored.z >= TRENDING_Z ? 'trending' : 'emerging' };
}

function rarerUsual(state: TrendState, { slot, countries }: TogetherKey, w: number): Usual {
  const windowStories = state.stories.inWindow[w]!;
  const ofWord = usualOf(state, 'keyword', slot, w);
  const [number] = countries;
  if (number === undefined || number === NO_SLOT || countries.length > 1) return ofWord;
  const ofCountry = usualOf(state, 'country', cellOf(number, number), w);
  const isRarer =
    expectedStories(windowStories, ofCountry) < expectedStories(windowStories, ofWord);
  return isRarer ? ofCountry : ofWord;
}

/** Articles of a backlog have no vote. */
function votingBreadth(
  state: TrendState,
  { slot, sieve }: TogetherKey,
  w: number,
  breadth: Breadth,
): Breadth {
  const voters = withoutBacklog(state);
  if (voters === null) return breadth;
  const votes = (place: number): boolean => voters(place) && (sieve === null || sieve(place));
  return breadthOf(state, 'keyword', slot, w, votes);
}
