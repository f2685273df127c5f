import type { Snapshot } from '../../../shared/snapshot.ts';
import type { Tier } from '../../../shared/trend.ts';
import type { TrendDetail } from '../http/requests.ts';
import { LINE_STYLES, pointsOf, type Line } from './lines.ts';
import { stepTimes, windowSpan } from './series-time.ts';

/** What one chart shows: its lines over one span of time. */
export interface Course {
  startMs: number;
  endMs: number;
  lines: Line[];
}

/** The first of a ranking, one line each: articles in each step of the window. */
export function topCourse(snapshot: Snapshot, name: (index: number) => string): Course {
  const span = windowSpan(snapshot.stream.clockMs, snapshot.view.window);
  const lines = snapshot.items.slice(0, LINE_STYLES.length).map((trend, index): Line => {
    const style = LINE_STYLES[index]!;
    const times = stepTimes(span, trend.series.length);
    return {
      id: trend.key,
      label: name(index),
      points: pointsOf(times, trend.series),
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
  spanOfNow: { startMs: number; endMs: number },
): Course {
  const { points } = detail;
  const stepMs = points.length > 1 ? points[1]!.startMs - points[0]!.startMs : 0;
  const times = points.map((point) => point.startMs + stepMs / 2);
  const startMs = points[0]?.startMs ?? spanOfNow.startMs;
  const last = points.at(-1);
  const endMs = last === undefined ? spanOfNow.endMs : last.startMs + stepMs;
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
  const known = points.some((point) => point.high !== null);
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
  return { startMs, endMs, lines: [...band, stories] };
}
