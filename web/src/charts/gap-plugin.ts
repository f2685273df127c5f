import type { Chart, Plugin } from 'chart.js';

export interface GapOptions {
  gaps: { fromMs: number; toMs: number }[];
  label: string;
  ground: string;
  ink: string;
  font: string;
}

/** Shades the stretches where the stream was silent and says so: a hole is not a zero. */
export const gapPlugin: Plugin<'line', GapOptions> = {
  id: 'gaps',
  beforeDatasetsDraw(chart: Chart<'line'>, _args, options) {
    const { x } = chart.scales;
    if (x === undefined || options.gaps.length === 0) return;
    const { top, bottom, left, right } = chart.chartArea;
    const { ctx } = chart;
    ctx.save();
    ctx.font = options.font;
    ctx.textAlign = 'center';
    for (const gap of options.gaps) {
      const ends = [x.getPixelForValue(gap.fromMs), x.getPixelForValue(gap.toMs)];
      const from = Math.max(left, Math.min(...ends));
      const width = Math.min(right, Math.max(...ends)) - from;
      if (width <= 0) continue;
      ctx.fillStyle = options.ground;
      ctx.fillRect(from, top, width, bottom - top);
      if (width < ctx.measureText(options.label).width + 8) continue;
      ctx.fillStyle = options.ink;
      ctx.fillText(options.label, from + width / 2, top + 16);
    }
    ctx.restore();
  },
};
