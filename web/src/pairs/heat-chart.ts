import type { ChartOptions, Plugin, Scale as Axis } from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { Chart } from '../charts/chart-parts.ts';
import { isolated } from '../charts/line-chart.ts';
import type { Scale } from '../countries/measure.ts';
import { heatCells, heatColours, type HeatCell } from './heat-cells.ts';
import type { PairCell, PairMatrix } from './pair-matrix.ts';

Chart.register(MatrixController, MatrixElement);

export interface HeatLook {
  colour: (name: `--${string}`) => string;
  rightToLeft: boolean;
  countryName: (code: string) => string;
  count: (value: number) => string;
  /** A cell in a sentence. */
  told: (cell: PairCell | null, a: string, b: string) => string;
  textPx: number;
  fontFamily: string;
}

export interface Heat {
  matrix: PairMatrix;
  scale: Scale;
  /** Keys of the pairs whose edge is strong: chosen, or with the focus of the keyboard. */
  marked: ReadonlySet<string>;
}

export type HeatChart = Chart<'matrix', HeatCell[]>;

/** Pixels between two cells, and how round their corners are. */
const GAP_PX = 2;
const RADIUS_PX = 5;
/** Part of the width that the names of the rows take. */
const NAMES = 0.24;

export function createHeatChart(
  canvas: HTMLCanvasElement,
  onChoose: (cell: PairCell) => void,
): HeatChart {
  return new Chart<'matrix', HeatCell[]>(canvas, {
    type: 'matrix',
    data: { datasets: [{ data: [] }] },
    options: {
      ...{ animation: false, responsive: true, maintainAspectRatio: false },
      onHover: (_event, [found], chart) => {
        const cell = found && cellAt(chart as HeatChart, found.index);
        canvas.style.cursor = cell ? 'pointer' : '';
      },
      onClick: (_event, [found], chart) => {
        const cell = found && cellAt(chart as HeatChart, found.index);
        if (cell) onChoose(cell);
      },
    },
    plugins: [figures],
  });
}

function cellAt(chart: HeatChart, index: number): PairCell | null {
  return chart.data.datasets[0]?.data[index]?.cell ?? null;
}

export function drawHeat(chart: HeatChart, heat: Heat, look: HeatLook): void {
  const { matrix, scale, marked } = heat;
  const data = heatCells(matrix);
  const colours = data.map(({ cell }) => cell && heatColours(scale, cell, marked.has(cell.key)));
  const drawn = (name: `--${string}` | null | undefined): string =>
    name ? look.colour(name) : 'transparent';
  const ground = colours.map((square) => drawn(square?.ground));
  const size = (axis: Axis): number =>
    Math.max(1, Math.abs(axis.getPixelForValue(1) - axis.getPixelForValue(0)) - GAP_PX);
  chart.data.datasets = [
    {
      data,
      parsing: false,
      borderRadius: RADIUS_PX,
      borderColor: colours.map((square) => drawn(square === null ? '--grid' : square.edge)),
      borderWidth: colours.map((square) => (square === null ? 1 : square.edge ? 2 : 0)),
      backgroundColor: ground,
      hoverBackgroundColor: ground,
      hoverBorderColor: colours.map((square) => drawn(square === null ? '--line' : '--ink')),
      hoverBorderWidth: colours.map((square) => (square === null ? 1 : 2)),
      width: () => size(chart.scales.x!),
      height: () => size(chart.scales.y!),
    },
  ];
  Object.assign(chart.options, optionsOf(heat, look));
  chart.update('none');
}

function optionsOf({ matrix, scale, marked }: Heat, look: HeatLook): ChartOptions<'matrix'> {
  const { codes } = matrix;
  const count = codes.length - 1;
  const places = () => Array.from({ length: count }, (_, value) => ({ value }));
  const bare = {
    type: 'linear',
    min: -0.5,
    max: count - 0.5,
    grid: { display: false },
    border: { display: false },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => (axis.ticks = places()),
  } as const;
  const font = { size: look.textPx, family: look.fontFamily };
  const ticks = { color: look.colour('--soft'), font, autoSkip: false, maxRotation: 0 };
  const figuresOptions: FigureOptions = {
    font: `${look.textPx}px ${look.fontFamily}`,
    text: ({ cell }) => (cell === null ? '' : look.count(cell.articles)),
    ink: ({ cell }) =>
      look.colour(cell ? heatColours(scale, cell, marked.has(cell.key)).ink : '--soft'),
  };
  return {
    layout: { padding: 1 },
    scales: {
      x: {
        ...bare,
        reverse: look.rightToLeft,
        position: 'top',
        ticks: { ...ticks, padding: 2, callback: (at) => codes[Number(at) + 1] ?? '' },
      },
      y: {
        ...bare,
        reverse: true,
        position: look.rightToLeft ? 'right' : 'left',
        afterFit: (axis) => (axis.width = axis.chart.width * NAMES),
        ticks: {
          ...ticks,
          padding: 4,
          crossAlign: 'far',
          callback(at) {
            const { ctx, width } = this.chart;
            ctx.font = `${look.textPx}px ${look.fontFamily}`;
            const fits = (text: string) => ctx.measureText(text).width <= width * NAMES - 10;
            return shortened(look.countryName(codes[Number(at)] ?? ''), fits);
          },
        },
      },
    },
    plugins: {
      figures: figuresOptions,
      tooltip: {
        rtl: look.rightToLeft,
        textDirection: look.rightToLeft ? 'rtl' : 'ltr',
        displayColors: false,
        // Above the cell, so that its figure stays in sight.
        yAlign: 'bottom',
        caretPadding: look.textPx,
        backgroundColor: look.colour('--card'),
        borderColor: look.colour('--line'),
        borderWidth: 1,
        cornerRadius: 8,
        padding: 10,
        bodyColor: look.colour('--ink'),
        bodyFont: { family: look.fontFamily, size: look.textPx },
        callbacks: {
          title: () => '',
          label: ({ raw }) => {
            const { x, y, cell } = raw as HeatCell;
            return isolated(look.told(cell, codes[y] ?? '', codes[x + 1] ?? ''));
          },
        },
      },
    },
  } as ChartOptions<'matrix'>;
}

/** The longest beginning that fits, with an ellipsis where something is cut. */
export function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

interface FigureOptions {
  font: string;
  text: (cell: HeatCell) => string;
  ink: (cell: HeatCell) => string;
}

/** What a square of the chart can tell, beside what all elements can. */
interface Centred {
  getCenterPoint(): { x: number; y: number };
}

/** Writes the count of each cell in its middle. */
const figures: Plugin<'matrix'> = {
  id: 'figures',
  afterDatasetsDraw(chart, _args, options) {
    const { font, text, ink } = options as unknown as FigureOptions;
    const cells = chart.data.datasets[0]!.data as unknown as HeatCell[];
    const { ctx } = chart;
    ctx.save();
    ctx.font = font;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    for (const [i, element] of chart.getDatasetMeta(0).data.entries()) {
      const cell = cells[i];
      if (cell === undefined || cell.cell === null) continue;
      const { x, y } = (element as unknown as Centred).getCenterPoint();
      ctx.fillStyle = ink(cell);
      ctx.fillText(text(cell), x, y + 1);
    }
    ctx.restore();
  },
};
