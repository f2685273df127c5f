import { describe, expect, it } from 'vitest';
import type { TrendDetail } from '../../shared/trend-detail.ts';
import { compareCourse, topCourse, type Course } from '../../web/src/charts/course.ts';
import { calmCourse } from '../../web/src/charts/calm-course.ts';
import { calmSteps } from '../../web/src/charts/calm-steps.ts';
import { gapsOf } from '../../web/src/charts/lines.ts';
import { begunSteps, windowSpan } from '../../web/src/charts/series-time.ts';
import { TABLE_ROWS, tableRows } from '../../web/src/charts/table-rows.ts';
import { timeTicks } from '../../web/src/charts/time-ticks.ts';
import { snapshot, trend } from './trends.ts';

const MINUTE = 60_000;

describe('the span of a window', () => {
  it('is whole minutes and ends with the running one', () => {
    expect(windowSpan(100 * MINUTE + 1, '1h')).toEqual({
      startMs: 41 * MINUTE,
      endMs: 101 * MINUTE,
    });
  });
  it('has steps that are still to come or have hardly begun', () => {
    expect(begunSteps(100 * MINUTE + 29_000, '1h', 60)).toBe(59);
    expect(begunSteps(100 * MINUTE + 31_000, '1h', 60)).toBe(60);
    expect(begunSteps(100 * MINUTE + 1_000, '15m', 60)).toBe(56);
  });
});

describe('a calmed series', () => {
  const series = Array.from({ length: 60 }, (_, i) => (i >= 30 && i < 34 ? null : 1));
  // 59 minutes and 31 seconds after the window's start: the last step counts.
  const whole = calmSteps(series, '1h', 59.6 * MINUTE);

  it('sums the steps of a point and knows nothing where all of them are unknown', () => {
    expect(whole).toHaveLength(20);
    expect(whole.map((point) => point.value).filter((value) => value !== 3)).toEqual([null, 2]);
    expect(whole[0]?.atMs).toBe(1.5 * MINUTE);
  });
  it('ends with a whole point, whatever of the running step has passed', () => {
    const points = calmSteps(series, '1h', 59.2 * MINUTE);
    expect(points).toHaveLength(19);
    expect(points.at(-1)).toEqual({ atMs: 57.5 * MINUTE, value: 3 });
  });
});

describe('the first of a ranking over time', () => {
  const series = Array.from({ length: 60 }, (_, i) => (i > 25 && i < 32 ? null : 1));
  const course = topCourse(
    snapshot(Array.from({ length: 9 }, (_, i) => trend(`k${i}`, { series }))),
    (index) => `name ${index}`,
  );
  it('is five lines that differ in more than colour', () => {
    expect(course.lines).toHaveLength(5);
    expect(new Set(course.lines.map((line) => line.dash.join()))).toHaveProperty('size', 5);
  });
  it('leaves unknown steps open instead of drawing zero', () => {
    const unknown = course.lines[0]?.points.filter((point) => Number.isNaN(point.y));
    expect(unknown).toHaveLength(2);
    expect(course.lines[0]?.points.filter((point) => point.y === 0)).toEqual([]);
  });
  it('knows where nothing is known', () => {
    const [gap] = gapsOf(course.lines);
    expect(gap?.toMs).toBe((gap?.fromMs ?? 0) + 6 * MINUTE);
  });
});

describe('one key over time', () => {
  const point = (startMs: number, known: boolean) => ({
    startMs,
    articles: 5,
    stories: 4,
    expected: known ? 2 : null,
    low: known ? 1 : null,
    high: known ? 3 : null,
  });
  const detail = (known: boolean): TrendDetail => ({
    ...trend('flood'),
    series: Array.from({ length: 60 }, (_, i) => point(i * MINUTE, known)),
    related: { keywords: [], countries: [] },
    newest: [],
  });
  const clockMs = 59.6 * MINUTE;

  const options = { clockMs, steps: 3, band: 'usual', marks: [] };
  const roles = (course: Course | null) => course?.lines.map((line) => line.role);

  it('lies on the ground of what is usual', () => {
    const course = compareCourse({ detail: detail(true), name: 'flood' }, [], options);
    expect(roles(course)).toEqual(['band-low', 'band-high', 'line']);
    expect(course).toMatchObject({ startMs: 0, endMs: 60 * MINUTE, unit: 'stories' });
  });
  it('has no such ground while it is unknown', () => {
    const course = compareCourse({ detail: detail(false), name: 'flood' }, [], options);
    expect(roles(course)).toEqual(['line']);
  });
  it('stands out from what it is compared with, which has no ground of its own', () => {
    const pinned = { detail: { ...detail(true), key: 'rain' }, name: 'rain' };
    const course = compareCourse({ detail: detail(true), name: 'flood' }, [pinned], options);
    expect(roles(course)).toEqual(['band-low', 'band-high', 'line', 'line']);
    expect(course?.lines.filter(({ chosen }) => chosen).map(({ label }) => label)).toEqual([
      'flood',
    ]);
    expect(roles(compareCourse(null, [pinned], options))).toEqual(['line']);
    expect(compareCourse(null, [], options)).toBeNull();
  });
  it('can be told from each of five beside it by its colour and by its strokes', () => {
    const pinned = ['a', 'b', 'c', 'd', 'e'].map((key) => ({
      detail: { ...detail(true), key },
      name: key,
    }));
    const standings = ['warming', 'steady', 'emerging', 'trending'] as const;
    for (const tier of standings) {
      const chosen = { detail: { ...detail(true), tier }, name: 'flood' };
      const lines = compareCourse(chosen, pinned, options)!.lines.filter(
        ({ role }) => role === 'line',
      );
      expect(new Set(lines.map(({ colour }) => colour)).size).toBe(6);
      expect(new Set(lines.map(({ dash }) => dash.join())).size).toBe(6);
    }
  });
});

describe('a course in longer steps', () => {
  /** A band as the server makes it: two standard deviations of mean + dispersion · mean². */
  const step = (index: number, expected: number, dispersion: number) => {
    const spread = 2 * Math.sqrt(expected + dispersion * expected ** 2);
    return {
      startMs: index * MINUTE,
      articles: 3,
      stories: index % 3,
      expected,
      low: Math.max(0, expected - spread),
      high: expected + spread,
    };
  };
  it('is a mean, with the band of a mean', () => {
    const series = Array.from({ length: 6 }, (_, i) => step(i, 2, 0.5));
    const points = calmCourse(series, MINUTE, 6 * MINUTE, 3);
    expect(points.map(({ stories }) => stories)).toEqual([1, 1]);
    // Three steps expect 6 stories with a variance of 6 + 0.5 · 36.
    const high = (6 + 2 * Math.sqrt(24)) / 3;
    expect(points[0]?.high).toBeCloseTo(high, 10);
    expect(points[0]?.low).toBe(0);
  });
  it('knows nothing where the stream was silent, and something where it spoke once', () => {
    const silent = { articles: null, stories: null, expected: null, low: null, high: null };
    const series = Array.from({ length: 6 }, (_, i) =>
      i < 4 ? { ...silent, startMs: i * MINUTE } : step(i, 2, 0),
    );
    const [first, second] = calmCourse(series, MINUTE, 6 * MINUTE, 3);
    expect(first).toMatchObject({ stories: null, low: null, high: null });
    expect(second?.stories).toBe(1.5);
  });
  it('leaves out a step that has hardly begun', () => {
    const series = Array.from({ length: 6 }, (_, i) => step(i, 2, 0));
    const points = calmCourse(series, MINUTE, 5.2 * MINUTE, 1);
    expect(points.at(-1)?.atMs).toBe(4.5 * MINUTE);
  });
});

describe('the table behind a chart', () => {
  it('sums the articles of a row and takes the mean of stories, and says unknown where all of them are', () => {
    const points = Array.from({ length: 24 }, (_, i) => ({ x: i * MINUTE, y: i < 2 ? NaN : 1 }));
    const line = {
      id: 'keyword:a',
      subject: { kind: 'keyword', key: 'a' },
      label: 'a',
      points,
      colour: '--line-1',
      role: 'line',
      chosen: false,
    } as const;
    const lines = [{ ...line, dash: [] }];
    const course: Course = { startMs: 0, endMs: 24 * MINUTE, lines, marks: [], unit: 'articles' };
    const rows = tableRows(course);
    expect(rows).toHaveLength(TABLE_ROWS);
    expect(rows[0]?.values).toEqual([null]);
    expect(rows[1]?.values).toEqual([2]);
    expect(tableRows({ ...course, unit: 'stories' })[1]?.values).toEqual([1]);
  });
});

describe('the ticks of a time axis', () => {
  it('are round times of the reader, no more than fit', () => {
    const halfHourZone = 5.5 * 60 * MINUTE;
    const ticks = timeTicks(0, 60 * MINUTE, 6, halfHourZone);
    expect(ticks).toEqual([0, 10, 20, 30, 40, 50, 60].map((minute) => minute * MINUTE));
    const day = timeTicks(0, 24 * 60 * MINUTE, 6, halfHourZone);
    expect(day.every((at) => (at + halfHourZone) % (4 * 60 * MINUTE) === 0)).toBe(true);
  });
});
