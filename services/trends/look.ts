import { WINDOWS } from '../../shared/time.ts';
import { KINDS, type Kind } from '../../shared/trend.ts';
import { withoutBacklog } from './backlog.ts';
import { breadthOf, type Breadth } from './breadth.ts';
import { isCoherent } from './coherence.ts';
import { evidenceOf, evidenceOfKey, hasManyOutlets } from './evidence.ts';
import {
  LEAST_BEYOND_PARTS,
  LEVELS,
  levelOf,
  meetingLevelOf,
  outletsNeeded,
  type Level,
} from './levels.ts';
import { surpriseBeyondParts } from './marginals.ts';
import { mayMeetMore, meetingOf } from './meeting.ts';
import { mayBeSurprising, surpriseOf, type Score } from './score.ts';
import type { TrendState } from './state.ts';
import { tallyOf } from './subject.ts';
import { emptyUsual, isComparable, isWarming, usualOf } from './usual.ts';
import { LONGEST } from './window-table.ts';

/** Of the key that is looked at: thousands are in a minute. */
const usualInHand = emptyUsual();

/** What was found of a key in a window, all of it above the level. */
export interface Finding {
  breadth: Breadth;
  score: Score;
}

/** A key's voices in the window: no more than these, without a walk; and these. */
export interface KnownVoices {
  most(): number;
  counted(): number;
}

/**
 * Whether a key stands above the level in a window now: enough stories and outlets, less probable by
 * chance than the budget allows, and more so if they tell of nothing in common (a pair: more than its
 * parts explain).
 * Null when it does not. The cheap questions come first: what a key's articles alone would not
 * reach, its stories cannot. Articles of a backlog have no vote.
 *
 * @param known of all its articles, where somebody remembers
 */
export function findRise(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  known?: KnownVoices,
): Finding | null {
  const level = LEVELS[WINDOWS[w]!];
  const articles = tallyOf(state, kind).count(slot, w);
  if (level === null || articles < level.voices) return null;
  return (
    aboveItsPast(state, kind, slot, w, level, articles, known) ??
    meetsMore(state, kind, slot, w, level, articles)
  );
}

function aboveItsPast(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  level: Level,
  articles: number,
  known?: KnownVoices,
): Finding | null {
  const least = surpriseNeeded(state, kind, w);
  const usual = usualOf(state, kind, slot, w, usualInHand);
  const windowStories = state.stories.inWindow[w]!;
  if (!mayBeSurprising(articles, windowStories, usual)) return null;
  if (surpriseOf(articles, windowStories, usual) < least) return null;

  const enough = (voices: number): boolean =>
    voices >= level.voices && surpriseOf(voices, windowStories, usual) >= least;
  if (known !== undefined && !(enough(known.most()) && enough(known.counted()))) return null;

  const breadth = broadlyTold(state, kind, slot, w, level);
  if (breadth === null) return null;
  const scored = evidenceOf(state, breadth, windowStories, usual);
  if (scored.surprise < least) return null;
  if (
    scored.surprise < least + level.incoherent &&
    !isCoherent(state, kind, slot, w, breadth.voices)
  ) {
    return null;
  }
  const beyond = LEAST_BEYOND_PARTS[kind];
  if (beyond > 0 && surpriseBeyondParts(state, kind, slot, w, breadth.voices) < beyond) return null;
  return { breadth, score: scored };
}

/** A pair of frequent parts that meet far more often than they usually do; null when it is not one. */
function meetsMore(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  level: Level,
  articles: number,
): Finding | null {
  if (surpriseNeeded(state, kind, w) === Infinity) return null;
  const meeting = meetingOf(state, kind, slot, w);
  if (meeting === null || !mayMeetMore(state, meeting, articles, w)) return null;
  const active = state.learned.activeKeys[KINDS.indexOf(kind)]!;
  const least = meetingLevelOf(level, active, state.limits.falseStartsPerDay);
  const breadth = broadlyTold(state, kind, slot, w, level);
  if (breadth === null) return null;
  const scored = evidenceOfKey(state, kind, slot, w, breadth);
  return scored.surprise < least ? null : { breadth, score: scored };
}

/** How widely it is told, without backlogs; null when by too few stories or outlets for the window. */
function broadlyTold(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  level: Level,
): Breadth | null {
  const voters = isWarming(state) ? null : withoutBacklog(state);
  const breadth = breadthOf(state, kind, slot, w, voters);
  if (breadth.voices < level.voices) return null;
  const live = state.outlets.inWindow[LONGEST]!;
  const needed = outletsNeeded(level, breadth.voices, live, hasManyOutlets(state));
  return breadth.outlets < needed ? null : breadth;
}

/** The −log10 p that a key of a kind has to reach in a window now; Infinity where nothing is tested. */
export function surpriseNeeded(state: TrendState, kind: Kind, w: number): number {
  const level = LEVELS[WINDOWS[w]!];
  if (level === null || w < state.learned.shortestTested) return Infinity;
  if (!isComparable(state, w)) return Infinity;
  const active = state.learned.activeKeys[KINDS.indexOf(kind)]!;
  return levelOf(kind, level, active, state.limits.falseStartsPerDay, hasManyOutlets(state));
}
