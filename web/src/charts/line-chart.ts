import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import { Chart } from './chart-parts.ts';
import type { Course } from './course.ts';
import { gapPlugin, type GapOptions } from './gap-plugin.ts';
import { gapsOf, type Line, type Point } from './lines.ts';
import { markPlugin, type MarkOptions } from './mark-plugin.ts';
import type { TimeRange } from './time-range.ts';
import { timeTicks } from './time-ticks.ts';

export interface ChartLook {
  colour: (name: `--${string}`) => string;
  /** Newest at the left. */
  rightToLeft: boolean;
  clock: (atMs: number) => string;
  count: (value: number) => string;
  /** Local time − UTC at an instant. */
  offsetMs: (atMs: number) => number;
  tierWord: (tier: 'emerging' | 'trending') => string;
  noData: string;
  /** Of all that is written on the canvas, in pixels, and its family. */
  textPx: number;
  fontFamily: string;
}

export type TimeChart = Chart<'line', Point[]>;

/** A chart of nothing yet; `draw` gives it its course, as often as that changes. */
export function createTimeChart(
  canvas: HTMLCanvasElement,
  options: ChartOptions<'line'> = {},
): TimeChart {
  const configuration: ChartConfiguration<'line', Point[]> = {
    type: 'line',
    data: { datasets: [] },
    options: { animation: false, responsive: true, maintainAspectRatio: false, ...options },
    plugins: [gapPlugin, markPlugin],
  };
  return new Chart(canvas, configuration);
}

/** @param range what of the course is in sight */
export function draw(chart: TimeChart, course: Course, range: TimeRange, look: ChartLook): void {
  chart.data.datasets = course.lines.map((line) => dataset(line, look));
  chart.options = {
    ...optionsOf(course, range, look),
    responsive: chart.options.responsive ?? true,
  };
  chart.update('none');
}

function dataset(line: Line, look: ChartLook): ChartDataset<'line', Point[]> {
  const band = line.role !== 'line';
  const colour = look.colour(line.colour);
  return {
    label: line.label,
    data: line.points,
    parsing: false,
    normalized: true,
    borderColor: band ? 'transparent' : colour,
    backgroundColor: colour,
    borderWidth: (line.chosen ? 0.21 : 0.15) * look.textPx,
    borderDash: line.dash,
    borderJoinStyle: 'round',
    pointRadius: 0,
    pointHoverRadius: band ? 0 : 4,
    pointHitRadius: band ? 0 : 8,
    // Straight from count to count: a curve would show values that nobody counted.
    tension: 0,
    spanGaps: false,
    fill: line.role === 'band-high' ? '-1' : false,
  };
}

/** Keeps a name's direction apart from the figure beside it: the canvas has no `<bdi>`. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function optionsOf(course: Course, range: TimeRange, look: ChartLook): ChartOptions<'line'> {
  const text = { color: look.colour('--soft'), font: { size: look.textPx } };
  const font = `${look.textPx}px ${look.fontFamily}`;
  const gaps: GapOptions = {
    gaps: gapsOf(course.lines),
    label: look.noData,
    ground: look.colour('--grid'),
    ink: look.colour('--soft'),
    font,
  };
  const marks: MarkOptions = {
    marks: course.marks.map(({ atMs, tier }) => ({
      atMs,
      label: look.tierWord(tier),
      colour: look.colour(`--${tier}`),
    })),
    font: `600 ${font}`,
  };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    // Half a tick's label: the first and the last would be cut off at the edge.
    layout: { padding: { left: 18, right: 18, top: 6 } },
    interaction: { mode: 'index', intersect: false },
    font: { family: look.fontFamily },
    scales: {
      x: {
        type: 'linear',
        min: range.startMs,
        max: range.endMs,
        reverse: look.rightToLeft,
        grid: { display: false },
        border: { color: look.colour('--line') },
        afterBuildTicks: (axis) => {
          const most = Math.max(2, Math.floor(axis.width / (look.textPx * 7)));
          const offsetMs = look.offsetMs(range.endMs);
          axis.ticks = timeTicks(range.startMs, range.endMs, most, offsetMs).map((value) => ({
            value,
          }));
        },
        ticks: {
          ...text,
          maxRotation: 0,
          autoSkip: false,
          callback: (at) => look.clock(Number(at)),
        },
      },
      y: {
        type: 'linear',
        beginAtZero: true,
        suggestedMax: course.unit === 'articles' ? 4 : 1,
        position: look.rightToLeft ? 'right' : 'left',
        grid: { color: look.colour('--grid') },
        border: { display: false },
        ticks: {
          ...text,
          ...(course.unit === 'articles' ? { precision: 0 } : {}),
          maxTicksLimit: 5,
          callback: (value) => look.count(Number(value)),
        },
      },
    },
    plugins: {
      gaps,
      marks,
      tooltip: {
        rtl: look.rightToLeft,
        textDirection: look.rightToLeft ? 'rtl' : 'ltr',
        backgroundColor: look.colour('--card'),
        borderColor: look.colour('--line'),
        borderWidth: 1,
        cornerRadius: 8,
        padding: 10,
        titleColor: look.colour('--soft'),
        titleFont: { family: look.fontFamily, weight: 'normal', size: look.textPx },
        bodyColor: look.colour('--ink'),
        bodyFont: { family: look.fontFamily, size: look.textPx * 1.08 },
        boxWidth: 10,
        boxHeight: 3,
        boxPadding: 5,
        filter: (item) => course.lines[item.datasetIndex]?.role === 'line',
        itemSort: (a, b) => (b.parsed.y ?? 0) - (a.parsed.y ?? 0),
        callbacks: {
          title: (items) => look.clock(items[0]?.parsed.x ?? 0),
          label: (item) =>
            `${isolated(item.dataset.label ?? '')}  ${isolated(look.count(item.parsed.y ?? 0))}`,
        },
      },
    },
  } as ChartOptions<'line'>;
}
