/**
 * The course of a series as SVG path data: one piece for each stretch without a gap, so that what
 * is unknown is left open. `newestFirst` puts the newest at the left, the way Arabic is read.
 */
export function sparkPath(
  series: readonly (number | null)[],
  box: { width: number; height: number; newestFirst: boolean },
): { path: string; end: { x: number; y: number } | null } {
  const most = Math.max(1, ...series.map((value) => value ?? 0));
  const step = series.length > 1 ? box.width / (series.length - 1) : 0;
  const pieces: string[] = [];
  let end: { x: number; y: number } | null = null;
  let drawing = false;
  series.forEach((value, index) => {
    if (value === null) {
      drawing = false;
      return;
    }
    const along = index * step;
    const x = round(box.newestFirst ? box.width - along : along);
    const y = round(box.height - (value / most) * box.height);
    pieces.push(`${drawing ? 'L' : 'M'}${x} ${y}`);
    drawing = true;
    end = { x, y };
  });
  return { path: pieces.join(''), end };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
