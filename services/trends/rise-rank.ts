import type { Window } from '../../shared/time.ts';
import { COINCIDING_VOICES, END_SURPRISE, LEVELS } from './levels.ts';

/** With no more voices a key's rank is its evidence alone: fewer start nothing over a day. */
const FEW_VOICES = 5;
/** From here on how many tell it begins to count, in full from where a trend would not end. */
const LEAST_SURPRISE = END_SURPRISE - 1;

/** Decades more for what is all one thing, and less for what shares no word; see `closenessRank` and `doubtedRank`. */
const CLOSE = 2;
const UNCONNECTED = 2;

/**
 * By what a list of what rises is ranked where its stories tell of one thing: −log10 p, and a decade more each
 * time twice as many voices tell it (from 5 to 20). Of a name that five stories tell and none told before, and
 * an event of twenty stories in a country that is told each day, the first is the less probable one
 * and the second is the news. In a stream of few outlets what many of them tell is as often a topic as
 * an event, and adds nothing. Grows with both; in decades.
 */
export function riseRank(surprise: number, voices: number, manyOutlets: boolean): number {
  if (!manyOutlets) return surprise;
  const doublings = Math.log2(
    Math.min(Math.max(voices, FEW_VOICES), COINCIDING_VOICES) / FEW_VOICES,
  );
  return surprise + doublings * Math.min(1, Math.max(0, surprise - LEAST_SURPRISE));
}

/** The rank of a key whose stories have nothing in common: how many they are adds nothing. */
export function doubtedRank(surprise: number, voices: number, doubt: number): number {
  if (voices >= COINCIDING_VOICES || surprise <= END_SURPRISE) return surprise;
  return Math.max(END_SURPRISE, surprise - doubt);
}

/** The decades that it costs a rank in a window to have stories that share no word; 0 where none is asked for. */
export function doubtIn(window: Window): number {
  return (LEVELS[window]?.incoherent ?? 0) > 0 ? UNCONNECTED : 0;
}

/**
 * What a rank gains by its stories being one thing (see closeness.ts): up to two decades, in full from where a
 * trend would not end. Events and topics rise alike; a reader looks for events.
 */
export function closenessRank(rank: number, closeness: number): number {
  return CLOSE * closeness * Math.min(1, Math.max(0, rank - LEAST_SURPRISE));
}
