import type { Chart, Plugin } from 'chart.js';

export interface MarkOptions {
  marks: { atMs: number; label: string; colour: string }[];
  font: string;
}

const LINE_PX = 15;

/** A dotted line where the chosen one came to stand where it stands, with its word at the top. */
export const markPlugin: Plugin<'line', MarkOptions> = {
  id: 'marks',
  afterDatasetsDraw(chart: Chart<'line'>, _args, options) {
    const { x } = chart.scales;
    if (x === undefined) return;
    const { top, bottom, left, right } = chart.chartArea;
    const { ctx } = chart;
    ctx.save();
    ctx.font = options.font;
    ctx.lineWidth = 1.5;
    let row = 0;
    let lastX = -Infinity;
    for (const mark of options.marks) {
      const at = x.getPixelForValue(mark.atMs);
      if (at < left - 1 || at > right + 1) continue;
      const width = ctx.measureText(mark.label).width;
      // Words that would lie on each other stand one below the other.
      row = Math.abs(at - lastX) < width + 12 ? row + 1 : 0;
      lastX = at;
      const textY = top + 10 + row * LINE_PX;
      ctx.strokeStyle = mark.colour;
      ctx.fillStyle = mark.colour;
      ctx.setLineDash([2, 4]);
      ctx.beginPath();
      ctx.moveTo(at, textY + 5);
      ctx.lineTo(at, bottom);
      ctx.stroke();
      const middle = Math.min(Math.max(at, left + width / 2), right - width / 2);
      ctx.textAlign = 'center';
      ctx.fillText(mark.label, middle, textY);
    }
    ctx.restore();
  },
};
