import { HOUR_MS, SECOND_MS } from '../../shared/time.ts';
import { KINDS } from '../../shared/trend.ts';
import type { TrendState } from './state.ts';
import { CELL_KINDS, eachLive, tallyOf } from './subject.ts';
import { LONGEST, WINDOW_MINUTES } from './window-table.ts';

/** A country with so many articles in the longest window takes part in the tests of the day. */
const ACTIVE_ARTICLES = 2;

/**
 * Finds anew, once an hour of stream time, what the levels depend on: how many keys are tested, and
 * which windows. A window shorter than twice the usual time between an outlet's batches sees one
 * outlet at a time; the longest is always tested. Cost: a look at every country and pair of them.
 */
export function learnHourly(state: TrendState, atMs: number): void {
  const { learned } = state;
  const hour = Math.floor(atMs / HOUR_MS);
  if (learned.hour === hour) return;
  learned.hour = hour;
  KINDS.forEach((kind, i) => {
    if (!CELL_KINDS.has(kind)) {
      learned.activeKeys[i] = tallyOf(state, kind).active;
      return;
    }
    let active = 0;
    eachLive(state, kind, LONGEST, (_slot, articles) => {
      if (articles >= ACTIVE_ARTICLES) active++;
    });
    learned.activeKeys[i] = active;
  });
  const cycleMinutes = (state.outlets.usualCycleSeconds() * SECOND_MS) / 60_000;
  const shortest = WINDOW_MINUTES.findIndex((minutes) => minutes >= 2 * cycleMinutes);
  learned.shortestTested = shortest < 0 ? LONGEST : shortest;
}
