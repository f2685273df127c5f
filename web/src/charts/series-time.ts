import { MINUTE_MS, WINDOW_MS, type Window } from '../../../shared/time.ts';

/** The window that a snapshot of this stream time covers: whole minutes, the running one included. */
export function windowSpan(clockMs: number, window: Window): { startMs: number; endMs: number } {
  const endMs = (Math.floor(clockMs / MINUTE_MS) + 1) * MINUTE_MS;
  return { startMs: endMs - WINDOW_MS[window], endMs };
}

/**
 * How many of the steps have run for at least half of their length. The rest is still to come or
 * has hardly begun, and drawn now it would look like a fall.
 */
export function begunSteps(clockMs: number, window: Window, count: number): number {
  const { startMs, endMs } = windowSpan(clockMs, window);
  const stepMs = (endMs - startMs) / count;
  return Math.min(count, Math.floor((clockMs - startMs) / stepMs + 0.5));
}

/** Steps of a Trend's series, as the server makes them (SERIES_POINTS in shared/trend.ts). */
export const SERIES_POINTS_SHOWN = 60;
