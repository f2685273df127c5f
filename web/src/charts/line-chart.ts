import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { Chart } from './chart-parts.ts';
import type { Course } from './course.ts';
import { gapPlugin, type GapOptions } from './gap-plugin.ts';
import { gapsOf, type Line, type Point } from './lines.ts';
import { timeTicks } from './time-ticks.ts';

export interface ChartLook {
  colour: (name: `--${string}`) => string;
  /** Newest at the left. */
  rightToLeft: boolean;
  clock: (atMs: number) => string;
  count: (value: number) => string;
  noData: string;
}

export type TimeChart = Chart<'line', Point[]>;

/** A chart of nothing yet; `draw` gives it its course, as often as that changes. */
export function createTimeChart(canvas: HTMLCanvasElement): TimeChart {
  const configuration: ChartConfiguration<'line', Point[]> = {
    type: 'line',
    data: { datasets: [] },
    options: { animation: false, responsive: true, maintainAspectRatio: false },
    plugins: [gapPlugin],
  };
  return new Chart(canvas, configuration);
}

export function draw(chart: TimeChart, course: Course, look: ChartLook): void {
  chart.data.datasets = course.lines.map((line) => dataset(line, look));
  chart.options = optionsOf(course, look);
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
    borderWidth: 2,
    borderDash: line.dash,
    pointRadius: 0,
    pointHitRadius: band ? 0 : 8,
    // Rounds the corners and never swings beyond a point.
    cubicInterpolationMode: 'monotone',
    spanGaps: false,
    fill: line.role === 'band-high' ? '-1' : false,
  };
}

/** Canvas text grows with the page's, which is larger on a wall screen. */
function textPx(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8;
}

function optionsOf(
  course: Course,
  look: ChartLook,
): NonNullable<ChartConfiguration<'line', Point[]>['options']> {
  const text = { color: look.colour('--soft'), font: { size: textPx() } };
  const gaps: GapOptions = {
    gaps: gapsOf(course.lines),
    label: look.noData,
    ground: look.colour('--grid'),
    ink: look.colour('--soft'),
  };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    // Half a tick's label: the first and the last would be cut off at the edge.
    layout: { padding: { left: 18, right: 18, top: 4 } },
    interaction: { mode: 'index', intersect: false },
    font: { family: getComputedStyle(document.documentElement).fontFamily },
    scales: {
      x: {
        type: 'linear',
        min: course.startMs,
        max: course.endMs,
        reverse: look.rightToLeft,
        grid: { display: false },
        border: { color: look.colour('--line') },
        afterBuildTicks: (axis) => {
          const most = Math.max(2, Math.floor(axis.width / 90));
          const offsetMs = -new Date(course.endMs).getTimezoneOffset() * 60_000;
          axis.ticks = timeTicks(course.startMs, course.endMs, most, offsetMs).map((value) => ({
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
        suggestedMax: 4,
        position: look.rightToLeft ? 'right' : 'left',
        grid: { color: look.colour('--grid') },
        border: { display: false },
        ticks: {
          ...text,
          precision: 0,
          maxTicksLimit: 5,
          callback: (value) => look.count(Number(value)),
        },
      },
    },
    plugins: {
      gaps,
      tooltip: {
        rtl: look.rightToLeft,
        textDirection: look.rightToLeft ? 'rtl' : 'ltr',
        backgroundColor: look.colour('--card'),
        borderColor: look.colour('--line'),
        borderWidth: 1,
        titleColor: look.colour('--ink'),
        bodyColor: look.colour('--ink'),
        filter: (item) => course.lines[item.datasetIndex]?.role === 'line',
        callbacks: {
          title: (items) => look.clock(items[0]?.parsed.x ?? 0),
          label: (item) => `${item.dataset.label ?? ''}: ${look.count(item.parsed.y ?? 0)}`,
        },
      },
    },
  } as NonNullable<ChartConfiguration<'line', Point[]>['options']>;
}
