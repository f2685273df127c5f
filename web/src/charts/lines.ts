import type { Subject } from '../http/subject.ts';

/** A point of a line; `y` is NaN where nothing is known, which Chart.js leaves open. */
export interface Point {
  x: number;
  y: number;
}

export interface Line {
  /** Stays the same for the same thing, so that a redraw keeps its colour and its place. */
  id: string;
  /** What the line is about. */
  subject: Subject;
  label: string;
  points: Point[];
  /** A CSS custom property of the theme. */
  colour: `--${string}`;
  dash: number[];
  /** Only the ground under the usual range: from the line before it to this one. */
  role: 'line' | 'band-low' | 'band-high';
  /** Drawn before the others' eyes. */
  chosen: boolean;
}

/** Colour is never the only difference: each line has its own strokes too. */
export const LINE_STYLES: readonly { colour: `--${string}`; dash: number[] }[] = [
  { colour: '--line-1', dash: [] },
  { colour: '--line-2', dash: [7, 3] },
  { colour: '--line-3', dash: [2, 3] },
  { colour: '--line-4', dash: [10, 3, 2, 3] },
  { colour: '--line-5', dash: [4, 2] },
];

/**
 * Of what is pinned, the same whatever is chosen beside it: the solid blue is left to a chosen line that
 * stands as usual.
 */
export const PIN_STYLES: typeof LINE_STYLES = [
  ...LINE_STYLES.slice(1),
  { colour: '--line-1', dash: [1, 3] },
];

/** Stretches in which no line knows anything, as `[fromMs, toMs)` around their steps. */
export function gapsOf(all: readonly Line[]): { fromMs: number; toMs: number }[] {
  const lines = all.filter((line) => line.role === 'line');
  const first = lines[0]?.points ?? [];
  const half = first.length > 1 ? (first[1]!.x - first[0]!.x) / 2 : 0;
  const gaps: { fromMs: number; toMs: number }[] = [];
  let open: { fromMs: number; toMs: number } | null = null;
  first.forEach(({ x }, index) => {
    const unknown = lines.every((line) => Number.isNaN(line.points[index]?.y ?? NaN));
    if (!unknown) {
      open = null;
      return;
    }
    if (open === null) {
      open = { fromMs: x - half, toMs: x + half };
      gaps.push(open);
    } else {
      open.toMs = x + half;
    }
  });
  return gaps;
}
