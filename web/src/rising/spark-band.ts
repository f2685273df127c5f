import { SERIES_POINTS_SHOWN } from '../charts/series-time.ts';
import type { Trend } from '../../../shared/trend.ts';
import type { SparkBand } from './spark-path.ts';
import { compareToUsual } from './tier.ts';

/**
 * What is usual in one point of a sparkline of `steps` steps, or null where nothing is known of it.
 * A sparkline counts articles and the expectation is in stories, so this is an **estimate for the
 * eye**: each expected story with as many copies as the key's stories have now, two standard
 * deviations of chance around it. The chart of the chosen one draws the server's own band.
 */
export function sparkBand(trend: Trend, steps: number): SparkBand | null {
  if (compareToUsual(trend).is === 'unknown' || trend.stories === 0) return null;
  const copies = trend.articles / trend.stories;
  const expected = (trend.expected * steps) / SERIES_POINTS_SHOWN;
  const spread = 2 * Math.sqrt(expected);
  return { low: Math.max(0, expected - spread) * copies, high: (expected + spread) * copies };
}
