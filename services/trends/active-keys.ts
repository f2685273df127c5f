import { HOUR_MS, SECOND_MS } from '../../shared/time.ts';
import { KINDS } from '../../shared/trend.ts';
import { cellOf } from './country-cells.ts';
import type { TrendState } from './state.ts';
import { tallyOf } from './subject.ts';
import { ACTIVE_ARTICLES } from './tally.ts';
import { LONGEST, WINDOW_MINUTES } from './window-table.ts';

/**
 * Finds anew, once an hour of stream time, what the levels depend on: how many keys are tested, and
 * which windows. A window shorter than twice the usual time between an outlet's batches sees one
 * outlet at a time; the longest is always tested. Cost: a look at every country and every outlet.
 */
export function learnHourly(state: TrendState, atMs: number): void {
  const { learned } = state;
  const hour = Math.floor(atMs / HOUR_MS);
  if (learned.hour === hour) return;
  learned.hour = hour;
  const countries = activeCountries(state);
  KINDS.forEach((kind, i) => {
    const { active } = tallyOf(state, kind);
    // Countries and pairs of them share a tally.
    if (kind === 'country') learned.activeKeys[i] = countries;
    else learned.activeKeys[i] = kind === 'country-pair' ? active - countries : active;
  });
  const cycleMinutes = (state.outlets.usualCycleSeconds() * SECOND_MS) / 60_000;
  const shortest = WINDOW_MINUTES.findIndex((minutes) => minutes >= 2 * cycleMinutes);
  learned.shortestTested = shortest < 0 ? LONGEST : shortest;
}

function activeCountries({ countries }: TrendState): number {
  let active = 0;
  for (let number = 0; number < countries.codes.extent; number++) {
    if (countries.tally.count(cellOf(number, number), LONGEST) >= ACTIVE_ARTICLES) active++;
  }
  return active;
}
