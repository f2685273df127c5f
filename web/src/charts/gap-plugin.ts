import type { Chart, Plugin } from 'chart.js';

export interface GapOptions {
  gaps: { fromMs: number; toMs: number }[];
  label: string;
  ground: string;
  ink: string;
}

/** Shades the stretches where the stream was silent and says so: a hole is not a zero. */
export const gapPlugin: Plugin<'line', GapOptions> = {
  id: 'gaps',
  beforeDatasetsDraw(chart: Chart<'line'>, _args, options) {
    const { x } = chart.scales;
    if (x === undefined || options.gaps.length === 0) return;
    const { top, bottom } = chart.chartArea;
    const { ctx } = chart;
    ctx.save();
    ctx.font = `12px ${getComputedStyle(chart.canvas).fontFamily}`;
    ctx.textAlign = 'center';
    for (const gap of options.gaps) {
      const a = x.getPixelForValue(gap.fromMs);
      const b = x.getPixelForValue(gap.toMs);
      const [left, width] = [Math.min(a, b), Math.abs(b - a)];
      ctx.fillStyle = options.ground;
      ctx.fillRect(left, top, width, bottom - top);
      if (width < ctx.measureText(options.label).width + 8) continue;
      ctx.fillStyle = options.ink;
      ctx.fillText(options.label, left + width / 2, top + 16);
    }
    ctx.restore();
  },
};
