import type { OutletStatus } from '../../shared/status.ts';
import { SECOND_MS } from '../../shared/time.ts';
import type { TrendState } from './state.ts';
import { LONGEST } from './window-table.ts';

/** Nothing for so many usual gaps is silence, but never less than half an hour: outlets come in bursts. */
const SILENT_AFTER_GAPS = 3;
const LEAST_SILENCE_SECONDS = 1_800;

/** Every outlet that is known, most articles in 24 h first, then by name. Cost: O(outlets). */
export function outlets(state: TrendState): OutletStatus[] {
  const nowSecond = state.clockMs / SECOND_MS;
  const list: OutletStatus[] = [];
  for (let slot = 0; slot < state.outlets.names.extent; slot++) {
    if (!state.outlets.names.has(slot)) continue;
    const lastSecond = state.outlets.lastSeenSecond(slot);
    const patience = SILENT_AFTER_GAPS * state.outlets.usualGapSeconds(slot);
    list.push({
      name: state.outlets.names.text(slot),
      articles24h: state.outlets.count(slot, LONGEST),
      lastSeenMs: lastSecond * SECOND_MS,
      silent: nowSecond - lastSecond > Math.max(LEAST_SILENCE_SECONDS, patience),
    });
  }
  return list.sort((a, b) => b.articles24h - a.articles24h || (a.name < b.name ? -1 : 1));
}
