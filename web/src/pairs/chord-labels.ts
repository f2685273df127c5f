import type { ChordArc } from './chord-layout.ts';

/** A name beside its arc, around the middle of the drawing. */
export interface ChordLabel {
  code: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  baseline: 'middle' | 'hanging' | 'auto';
}

/** Pixels between the arcs and their names, a line of text, and about what a letter takes of it. */
const AWAY_PX = 7;
const LINE_PX = 15;
const LETTER_PX = 6.6;

/** Names that do not lie on each other: where there is no room, arcs with more articles have theirs. */
export function chordLabels(
  arcs: readonly ChordArc[],
  radius: number,
  nameOf: (code: string) => string,
): ChordLabel[] {
  const placed: ChordLabel[] = [];
  for (const { code, angle } of [...arcs].sort((a, b) => b.articles - a.articles)) {
    const label = labelAt(code, nameOf(code), angle, radius);
    if (placed.every((other) => !overlap(boxOf(label), boxOf(other)))) placed.push(label);
  }
  return placed;
}

export function labelAt(code: string, text: string, angle: number, radius: number): ChordLabel {
  const x = Math.sin(angle) * (radius + AWAY_PX);
  const y = -Math.cos(angle) * (radius + AWAY_PX);
  return {
    code,
    text,
    x,
    y,
    anchor: Math.abs(x) < radius * 0.12 ? 'middle' : x > 0 ? 'start' : 'end',
    baseline: Math.abs(y) < radius * 0.9 ? 'middle' : y > 0 ? 'hanging' : 'auto',
  };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ text, x, y, anchor, baseline }: ChordLabel): Box {
  const width = text.length * LETTER_PX;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = baseline === 'hanging' ? y : baseline === 'auto' ? y - LINE_PX : y - LINE_PX / 2;
  return { left, right: left + width, top, bottom: top + LINE_PX };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
