import { MINUTE_MS, WINDOW_MS, type Window } from '../../../shared/time.ts';

/** The window that a snapshot of this stream time covers: whole minutes, the running one included. */
export function windowSpan(clockMs: number, window: Window): { startMs: number; endMs: number } {
  const endMs = (Math.floor(clockMs / MINUTE_MS) + 1) * MINUTE_MS;
  return { startMs: endMs - WINDOW_MS[window], endMs };
}

/** The instant of each of `count` equal steps over the span: its middle, in epoch ms. */
export function stepTimes(span: { startMs: number; endMs: number }, count: number): number[] {
  const stepMs = (span.endMs - span.startMs) / count;
  return Array.from({ length: count }, (_, index) => span.startMs + (index + 0.5) * stepMs);
}
