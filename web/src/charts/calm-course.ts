import type { SeriesPoint } from '../../../shared/trend-detail.ts';

/** Some steps of a key's course as one point; all null where the stream was silent in all of them. */
export interface CoursePoint {
  atMs: number;
  /** Stories in a step, the mean of the point's steps. */
  stories: number | null;
  low: number | null;
  high: number | null;
}

/**
 * A course in fewer, longer steps, oldest first, the newest whole. Stories are a **mean** and no
 * sum: a story told in each of three minutes is one story in each, not three.
 */
export function calmCourse(
  series: readonly SeriesPoint[],
  stepMs: number,
  clockMs: number,
  size: number,
): CoursePoint[] {
  const begun = series.filter(({ startMs }) => startMs + stepMs / 2 <= clockMs);
  const points: CoursePoint[] = [];
  for (let from = begun.length % size; from + size <= begun.length; from += size) {
    const steps = begun.slice(from, from + size);
    const known = steps.filter(({ stories }) => stories !== null);
    points.push({
      atMs: steps[0]!.startMs + (size / 2) * stepMs,
      stories: mean(known.map(({ stories }) => stories!)),
      ...bandOf(known),
    });
  }
  return points;
}

/** The band of a mean, from the steps' own bands of two standard deviations around `expected`. */
function bandOf(steps: readonly SeriesPoint[]): Pick<CoursePoint, 'low' | 'high'> {
  const banded = steps.filter(({ expected, high }) => expected !== null && high !== null);
  if (banded.length === 0) return { low: null, high: null };
  let expected = 0;
  let dispersion = 0;
  for (const step of banded) {
    expected += step.expected!;
    const deviation = (step.high! - step.expected!) / 2;
    // Counts that come in clusters: variance = mean + dispersion · mean².
    const excess = deviation * deviation - step.expected!;
    if (step.expected! > 0) dispersion += Math.max(0, excess) / step.expected! ** 2;
  }
  dispersion /= banded.length;
  const spread = 2 * Math.sqrt(expected + dispersion * expected * expected);
  return {
    low: Math.max(0, expected - spread) / banded.length,
    high: (expected + spread) / banded.length,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
