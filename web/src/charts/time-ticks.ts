import { HOUR_MS, MINUTE_MS } from '../../../shared/time.ts';

const STEPS_MS = [
  MINUTE_MS,
  2 * MINUTE_MS,
  5 * MINUTE_MS,
  10 * MINUTE_MS,
  15 * MINUTE_MS,
  30 * MINUTE_MS,
  HOUR_MS,
  2 * HOUR_MS,
  4 * HOUR_MS,
  6 * HOUR_MS,
];

/**
 * Round times inside the span, at most `most` of them, in the reader's time zone
 * (`offsetMs` = local time − UTC), so that a six-hour axis names whole hours everywhere.
 */
export function timeTicks(
  startMs: number,
  endMs: number,
  most: number,
  offsetMs: number,
): number[] {
  const stepMs =
    STEPS_MS.find((step) => (endMs - startMs) / step <= most) ?? STEPS_MS[STEPS_MS.length - 1]!;
  const ticks: number[] = [];
  const first = Math.ceil((startMs + offsetMs) / stepMs) * stepMs - offsetMs;
  for (let at = first; at <= endMs; at += stepMs) ticks.push(at);
  return ticks;
}
