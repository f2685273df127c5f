import { chord, ribbon, type Chord, type ChordSubgroup } from 'd3-chord';
import { arc } from 'd3-shape';
import type { PairCell, PairMatrix } from './pair-matrix.ts';

export interface ChordArc {
  code: string;
  /** Articles of the pairs that are drawn at it. */
  articles: number;
  path: string;
  /** The middle of the arc: radians from twelve o'clock, clockwise. */
  angle: number;
}

export interface ChordRibbon {
  cell: PairCell;
  a: string;
  b: string;
  path: string;
}

/** All of it around the middle of the drawing; `radius` is the outer edge of the arcs in pixels. */
export interface ChordLayout {
  arcs: ChordArc[];
  /** Most articles first. */
  ribbons: ChordRibbon[];
}

const ARC_WIDTH_SHARE = 0.055;
const GAP_RADIANS = 0.035;

/** Countries around a circle, each with an arc as long as its pairs have articles, joined by ribbons. */
export function chordLayout({ codes, cells }: PairMatrix, radius: number): ChordLayout {
  const between = (i: number, j: number): PairCell | null =>
    cells[Math.min(i, j)]?.[Math.max(i, j)] ?? null;
  const weights = codes.map((_, i) => codes.map((__, j) => between(i, j)?.articles ?? 0));
  const chords = chord()
    .padAngle(GAP_RADIANS)
    .sortSubgroups((a, b) => b - a)(weights);
  const inner = radius * (1 - ARC_WIDTH_SHARE);
  const drawArc = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(inner)
    .outerRadius(radius);
  // Without a canvas the generator gives the path as text; its types know only the canvas.
  const drawRibbon = ribbon<Chord, ChordSubgroup>().radius(inner - 1) as unknown as (
    chord: Chord,
  ) => string;
  const arcs = chords.groups.map((group) => ({
    code: codes[group.index]!,
    articles: group.value,
    path: drawArc(group) ?? '',
    angle: (group.startAngle + group.endAngle) / 2,
  }));
  return {
    arcs,
    ribbons: chords
      .map((each) => ({
        cell: between(each.source.index, each.target.index)!,
        a: codes[Math.min(each.source.index, each.target.index)]!,
        b: codes[Math.max(each.source.index, each.target.index)]!,
        path: drawRibbon(each),
      }))
      .sort((x, y) => y.cell.articles - x.cell.articles || (x.cell.key < y.cell.key ? -1 : 1)),
  };
}
