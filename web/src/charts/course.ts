import type { Snapshot } from '../../../shared/snapshot.ts';
import type { Tier } from '../../../shared/trend.ts';
import type { TrendDetail } from '../../../shared/trend-detail.ts';
import { subjectId, type Subject } from '../http/subject.ts';
import { calmCourse, type CoursePoint } from './calm-course.ts';
import { calmSteps } from './calm-steps.ts';
import { LINE_STYLES, PIN_STYLES, type Line, type Point } from './lines.ts';
import { windowSpan } from './series-time.ts';

/** When something came to stand where it stands. */
export interface Mark {
  atMs: number;
  tier: 'emerging' | 'trending';
}

/** What one chart shows: its lines over one span of time. */
export interface Course {
  startMs: number;
  endMs: number;
  lines: Line[];
  marks: Mark[];
  /** Articles are summed over a point, stories are the mean of its steps. */
  unit: 'articles' | 'stories';
}

/** The first of a ranking, one line each: articles in each of the calmed steps. */
export function topCourse(
  snapshot: Snapshot,
  name: (index: number) => string,
  steps?: number,
): Course {
  const { clockMs } = snapshot.stream;
  const { window } = snapshot.view;
  const lines = snapshot.items
    .slice(0, LINE_STYLES.length)
    .map(({ kind, key, series }, index): Line => ({
      id: subjectId({ kind, key }),
      subject: { kind, key },
      label: name(index),
      points: calmSteps(series, window, clockMs, steps).map(({ atMs, value }) => ({
        x: atMs,
        y: value ?? NaN,
      })),
      ...LINE_STYLES[index]!,
      role: 'line',
      chosen: false,
    }));
  return { ...windowSpan(clockMs, window), lines, marks: [], unit: 'articles' };
}

/** The chosen one's colour says how it stands. */
const TIER_COLOURS: Readonly<Record<Tier, Line['colour']>> = {
  trending: '--trending',
  emerging: '--emerging',
  steady: '--quantity',
  warming: '--quantity',
};

/** One of what is compared, by its name. */
export interface Compared {
  detail: TrendDetail;
  name: string;
}

/**
 * Courses beside each other, in stories: the chosen one, if any, with the range that is usual for
 * it, where one is known, and then what is pinned.
 */
export function compareCourse(
  chosen: Compared | null,
  pinned: readonly Compared[],
  options: { clockMs: number; steps: number; band: string; marks: Mark[] },
): Course | null {
  const first = chosen ?? pinned[0];
  if (first === undefined) return null;
  const span = windowSpan(options.clockMs, first.detail.window);
  const pointsOf = ({ detail }: Compared): CoursePoint[] => {
    const stepMs = (span.endMs - span.startMs) / Math.max(1, detail.series.length);
    return calmCourse(detail.series, stepMs, options.clockMs, options.steps);
  };
  const lines = pinned.map((compared, index) =>
    storyLine(compared, pointsOf(compared), PIN_STYLES[index % PIN_STYLES.length]!),
  );
  if (chosen === null) return { ...span, lines, marks: [], unit: 'stories' };
  const points = pointsOf(chosen);
  const style = { colour: TIER_COLOURS[chosen.detail.tier], dash: [] };
  const line: Line = { ...storyLine(chosen, points, style), chosen: true };
  const band = bandLines(line, points, options.band, chosen.detail.tier);
  return { ...span, lines: [...band, ...lines, line], marks: options.marks, unit: 'stories' };
}

function storyLine(
  { detail: { kind, key }, name }: Compared,
  points: readonly CoursePoint[],
  style: { colour: Line['colour']; dash: number[] },
): Line {
  return {
    id: subjectId({ kind, key }),
    subject: { kind, key },
    label: name,
    points: points.map(({ atMs, stories }) => ({ x: atMs, y: stories ?? NaN })),
    ...style,
    role: 'line',
    chosen: false,
  };
}

function bandLines(of: Line, points: readonly CoursePoint[], label: string, tier: Tier): Line[] {
  if (tier === 'warming' || points.every(({ high }) => high === null)) return [];
  const edge = (role: Line['role'], value: (point: CoursePoint) => number | null): Line => ({
    ...of,
    id: `${of.id} ${role}`,
    label,
    points: points.map((point): Point => ({ x: point.atMs, y: value(point) ?? NaN })),
    colour: '--band',
    role,
    chosen: false,
  });
  return [edge('band-low', ({ low }) => low), edge('band-high', ({ high }) => high)];
}

/** Whom a course is about, once each. */
export function subjectsOf(course: Course): Subject[] {
  return course.lines.filter(({ role }) => role === 'line').map(({ subject }) => subject);
}
