import { shadeOf, type Scale, type Shade } from '../countries/measure.ts';
import { isRaised } from '../rising/tier.ts';
import type { PairCell, PairMatrix } from './pair-matrix.ts';

/** A square of the picture, at its row and column; `cell` is null where the pair is not listed. */
export interface HeatCell {
  x: number;
  y: number;
  cell: PairCell | null;
}

/** The half of the matrix above its diagonal, for each two countries once. */
export function heatCells({ cells }: PairMatrix): HeatCell[] {
  return cells.flatMap((line, y) => line.slice(y + 1).map((cell, i) => ({ x: y + i, y, cell })));
}

/** The colours of a cell by their names in app.css. */
export interface HeatColours {
  ground: `--${string}`;
  ink: `--${string}`;
  /** What stands above the usual has an edge, what is pointed at or chosen a stronger one. */
  edge: `--${string}` | null;
}

export function heatColours(scale: Scale, { trend }: PairCell, marked: boolean): HeatColours {
  const shade = shadeOf(scale, trend);
  const edge = marked ? '--ink' : isRaised(trend.tier) ? (`--${trend.tier}` as const) : null;
  return { ground: shade === 'unknown' ? '--card' : `--${shade}`, ink: inkOn(shade), edge };
}

function inkOn(shade: Shade): `--${string}` {
  if (shade === 'count-4') return '--on-count-4';
  return shade === 'count-5' || shade === 'rise-3' ? '--on-bright' : '--on-dim';
}
