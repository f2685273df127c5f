import { MINUTE_MS, WINDOWS, WINDOW_MS, type Window } from '../../shared/time.ts';

/** The windows by number, shortest first, as the typed arrays know them. */
export const WINDOW_COUNT = WINDOWS.length;
export const WINDOW_MINUTES: readonly number[] = WINDOWS.map((w) => WINDOW_MS[w] / MINUTE_MS);
/** The longest window: it decides what can be counted at all, and feeds the baseline. */
export const LONGEST = WINDOW_COUNT - 1;
export const LONGEST_MINUTES = WINDOW_MINUTES[LONGEST]!;

export function windowNumber(window: Window): number {
  return WINDOWS.indexOf(window);
}

/**
 * The shortest window that covers a minute which is `ageMinutes` before the clock's; all longer
 * ones cover it too. WINDOW_COUNT when none does.
 *
 *     clock minute c          …  c−60 │ c−59 … c−15 │ c−14 … c
 *     shortest window covering    6h  │     1h      │   15m
 */
export function shortestWindow(ageMinutes: number): number {
  for (let w = 0; w < WINDOW_COUNT; w++) if (ageMinutes < WINDOW_MINUTES[w]!) return w;
  return WINDOW_COUNT;
}
