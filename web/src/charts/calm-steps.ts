import { WINDOW_MS, type Window } from '../../../shared/time.ts';
import { begunSteps, windowSpan } from './series-time.ts';

/** Steps of a series drawn as one point: one alone is so short that its count is mostly chance. */
export const STEPS_A_POINT: Readonly<Record<Window, number>> = {
  '15m': 4,
  '1h': 3,
  '6h': 2,
  '24h': 2,
};

/**
 * Steps a point when only a part of the window is in sight: who looks closer sees finer.
 * @param share of the window in sight, 0…1
 */
export function stepsAPoint(window: Window, share: number): number {
  return Math.max(1, Math.ceil(STEPS_A_POINT[window] * Math.min(1, share * 1.5)));
}

/** How long one point lasts, in a series of `count` steps over the window. */
export function pointMs(window: Window, count: number, steps = STEPS_A_POINT[window]): number {
  return (WINDOW_MS[window] / count) * steps;
}

/** A point of a calmed series: the middle of its steps and their sum, null where all are unknown. */
export interface CalmPoint {
  atMs: number;
  value: number | null;
}

/**
 * The series in fewer, longer steps, oldest first. They are counted back from the newest step that
 * has run long enough, so the newest point is always whole; what is left over is the oldest.
 */
export function calmSteps(
  series: readonly (number | null)[],
  window: Window,
  clockMs: number,
  size = STEPS_A_POINT[window],
): CalmPoint[] {
  const { startMs, endMs } = windowSpan(clockMs, window);
  const stepMs = (endMs - startMs) / series.length;
  const begun = begunSteps(clockMs, window, series.length);
  const points: CalmPoint[] = [];
  for (let from = begun % size; from + size <= begun; from += size) {
    // A silent step beside others held no article at all, so the sum is exact without it.
    const known = series.slice(from, from + size).filter((step) => step !== null);
    const value = known.length === 0 ? null : known.reduce((sum, step) => sum + step, 0);
    points.push({ atMs: startMs + (from + size / 2) * stepMs, value });
  }
  return points;
}
