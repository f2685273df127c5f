import type { Snapshot } from '../../../shared/snapshot.ts';
import type { Tier } from '../../../shared/trend.ts';
import type { TrendDetail } from '../../../shared/trend-detail.ts';
import { LINE_STYLES, pointsOf, type Line } from './lines.ts';
import { calmSteps } from './calm-steps.ts';
import { windowSpan } from './series-time.ts';

/** What one chart shows: its lines over one span of time. */
export interface Course {
  startMs: number;
  endMs: number;
  lines: Line[];
}

/** The first of a ranking, one line each: articles in each of the calmed steps. */
export function topCourse(snapshot: Snapshot, name: (index: number) => string): Course {
  const { clockMs } = snapshot.stream;
  const { window } = snapshot.view;
  const span = windowSpan(clockMs, window);
  const lines = snapshot.items.slice(0, LINE_STYLES.length).map((trend, index): Line => {
    const style = LINE_STYLES[index]!;
    const steps = calmSteps(trend.series, window, clockMs);
    return {
      id: trend.key,
      label: name(index),
      points: steps.map(({ atMs, value }) => ({ x: atMs, y: value ?? NaN })),
      ...style,
      role: 'line',
    };
  });
  return { ...span, lines };
}

/** A single line needs no colour of its own, so it says how the key stands. */
const TIER_COLOURS: Readonly<Record<Tier, Line['colour']>> = {
  trending: '--trending',
  emerging: '--emerging',
  steady: '--quantity',
  warming: '--quantity',
};

/** One key's stories with the range that is usual for it, where one is known. */
export function detailCourse(
  detail: TrendDetail,
  words: { name: string; band: string },
  clockMs: number,
): Course {
  const span = windowSpan(clockMs, detail.window);
  const stepMs = (span.endMs - span.startMs) / detail.series.length;
  // Read some seconds ago, so its steps may lie a minute further back than the span of now.
  const points = detail.series.filter(({ startMs }) => startMs + stepMs / 2 <= clockMs);
  const times = points.map(({ startMs }) => startMs + stepMs / 2);
  const line = (
    id: string,
    label: string,
    role: Line['role'],
    values: (number | null)[],
  ): Line => ({
    id,
    label,
    points: pointsOf(times, values),
    colour: role === 'line' ? TIER_COLOURS[detail.tier] : '--band',
    dash: [],
    role,
  });
  const known = detail.tier !== 'warming' && points.some((point) => point.high !== null);
  const band = known
    ? [
        line(
          'low',
          words.band,
          'band-low',
          points.map((point) => point.low),
        ),
        line(
          'high',
          words.band,
          'band-high',
          points.map((point) => point.high),
        ),
      ]
    : [];
  const stories = line(
    detail.key,
    words.name,
    'line',
    points.map((point) => point.stories),
  );
  return { ...span, lines: [...band, stories] };
}
