import { describe, expect, it } from 'vitest';
import type { TrendDetail } from '../../shared/trend-detail.ts';
import { detailCourse, topCourse, type Course } from '../../web/src/charts/course.ts';
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

  it('lies on the ground of what is usual', () => {
    const course = detailCourse(detail(true), { name: 'flood', band: 'usual' }, clockMs);
    expect(course.lines.map((line) => line.role)).toEqual(['band-low', 'band-high', 'line']);
    expect(course).toMatchObject({ startMs: 0, endMs: 60 * MINUTE });
  });
  it('has no such ground while it is unknown', () => {
    const course = detailCourse(detail(false), { name: 'flood', band: 'usual' }, clockMs);
    expect(course.lines.map((line) => line.role)).toEqual(['line']);
  });
});

describe('the table behind a chart', () => {
  it('sums the steps of a row, and says unknown where all of them are', () => {
    const points = Array.from({ length: 24 }, (_, i) => ({ x: i * MINUTE, y: i < 2 ? NaN : 1 }));
    const line = {
      id: 'a',
      label: 'a',
      points,
      colour: '--line-1',
      dash: [],
      role: 'line',
    } as const;
    const course: Course = { startMs: 0, endMs: 24 * MINUTE, lines: [{ ...line, dash: [] }] };
    const rows = tableRows(course);
    expect(rows).toHaveLength(TABLE_ROWS);
    expect(rows[0]?.sums).toEqual([null]);
    expect(rows[1]?.sums).toEqual([2]);
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
