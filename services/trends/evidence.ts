import type { Kind } from '../../shared/trend.ts';
import type { Breadth } from './breadth.ts';
import { mayMeetMore, meetingOf, surpriseOfMeeting } from './meeting.ts';
import { leastSurpriseOf, score, surpriseOf, type Score, type Usual } from './score.ts';
import type { TrendState } from './state.ts';
import { tallyOf } from './subject.ts';
import { usualOf } from './usual.ts';
import { LONGEST } from './window-table.ts';

/** In a stream of fewer outlets one of them tells twice by the odds, and that is held against nobody. */
const MANY_OUTLETS = 200;
/** A bound by so much above a level leaves no doubt, however figures are rounded. */
export const NO_DOUBT = 1e-3;

/** Whether so many outlets are live that a rise is told by many of them. */
export function hasManyOutlets(state: TrendState): boolean {
  return state.outlets.inWindow[LONGEST]! > MANY_OUTLETS;
}

/**
 * How far a key stands above what is usual, as widely as it is told. Stories of one outlet are neither
 * one voice nor as many as there are: a programme's guests and a day's fixtures come together, reports
 * of an event do not. So −log10 p is the mean of what all voices say and what one voice of each outlet
 * says (p is their geometric mean). At levels by which chance starts as many keys of shuffled news, a
 * third more rises of the real stream stand.
 */
export function evidenceOf(
  state: TrendState,
  { voices, speakers }: Pick<Breadth, 'voices' | 'speakers'>,
  windowStories: number,
  usual: Usual,
): Score {
  const all = score(voices, windowStories, usual);
  if (speakers >= voices || !hasManyOutlets(state)) return all;
  const least = surpriseOf(speakers, windowStories, usual);
  return { ...all, surprise: (all.surprise + least) / 2 };
}

/**
 * Whether a key surely reaches a −log10 p, found by bounds for a small part of the cost of `evidenceOfKey`:
 * of hundreds of standing keys a minute few have to be computed.
 */
export function surelyReaches(
  state: TrendState,
  { voices, speakers }: Pick<Breadth, 'voices' | 'speakers'>,
  windowStories: number,
  usual: Usual,
  surprise: number,
): boolean {
  let least = leastSurpriseOf(voices, windowStories, usual);
  if (speakers < voices && hasManyOutlets(state)) {
    least = (least + leastSurpriseOf(speakers, windowStories, usual)) / 2;
  }
  return least >= surprise + NO_DOUBT;
}

/**
 * The same of a whole window, and of a pair the stronger of two: how far it stands above its own past,
 * and above how its parts usually meet (see meeting.ts). What is expected is told of its past alone.
 */
export function evidenceOfKey(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  breadth: Breadth,
): Score {
  const usual = usualOf(state, kind, slot, w);
  const own = evidenceOf(state, breadth, state.stories.inWindow[w]!, usual);
  const meeting = meetingOf(state, kind, slot, w);
  if (meeting === null) return own;
  if (!mayMeetMore(state, meeting, tallyOf(state, kind).count(slot, w), w)) return own;
  const surprise = surpriseOfMeeting(state, meeting, breadth.voices, w);
  return surprise > own.surprise ? { ...own, surprise } : own;
}
