import type { OutletStatus } from '../../shared/status.ts';
import { DAY_MS, SECOND_MS } from '../../shared/time.ts';
import type { TrendState } from './state.ts';
import { LONGEST } from './window-table.ts';

/** Nothing for so many usual gaps is silence, but never less than half an hour: outlets come in bursts. */
const SILENT_AFTER_GAPS = 3;
const LEAST_SILENCE_SECONDS = 1_800;
/** Who writes less often than daily is not missed, and of one article nobody knows a habit. */
const LONGEST_HABIT_SECONDS = DAY_MS / SECOND_MS;

/** Every outlet that is known, most articles in 24 h first, then by name. Cost: O(outlets). */
export function outlets(state: TrendState): OutletStatus[] {
  const nowSecond = state.clockMs / SECOND_MS;
  const list: OutletStatus[] = [];
  for (let slot = 0; slot < state.outlets.names.extent; slot++) {
    if (!state.outlets.names.has(slot)) continue;
    const lastSecond = state.outlets.lastSeenSecond(slot);
    const usualGap = state.outlets.usualGapSeconds(slot);
    const regular = usualGap > 0 && usualGap <= LONGEST_HABIT_SECONDS;
    const patience = Math.max(LEAST_SILENCE_SECONDS, SILENT_AFTER_GAPS * usualGap);
    list.push({
      name: state.outlets.names.text(slot),
      articles24h: state.outlets.count(slot, LONGEST),
      lastSeenMs: lastSecond * SECOND_MS,
      silent: regular && nowSecond - lastSecond > patience,
    });
  }
  return list.sort((a, b) => b.articles24h - a.articles24h || (a.name < b.name ? -1 : 1));
}
