import { COINCIDING_VOICES, END_SURPRISE } from './levels.ts';

/** With no more voices a key's rank is its evidence alone: fewer start nothing over a day. */
const FEW_VOICES = 5;

/**
 * By what a list of what rises is ranked: −log10 p, a decade more each time it is told by twice as many
 * voices (from 5 to 20), in proportion below the evidence that a trend ends at. Of a name that is told five
 * times and was never told before, and an event of twenty stories about a country that is told each day,
 * the first is the less probable one and the second is the news. Grows with both; in decades.
 */
export function riseRank(surprise: number, voices: number): number {
  const doublings = Math.log2(
    Math.min(Math.max(voices, FEW_VOICES), COINCIDING_VOICES) / FEW_VOICES,
  );
  return surprise + doublings * Math.min(1, surprise / END_SURPRISE);
}
