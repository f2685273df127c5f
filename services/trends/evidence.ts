import type { Breadth } from './breadth.ts';
import { score, type Score, type Usual } from './score.ts';
import type { TrendState } from './state.ts';
import { LONGEST } from './window-table.ts';

/** In a stream of fewer outlets one of them tells twice by the odds, and that is held against nobody. */
const MANY_OUTLETS = 200;

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
  const least = score(speakers, windowStories, usual).surprise;
  return { ...all, surprise: (all.surprise + least) / 2 };
}
