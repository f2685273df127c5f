import type { PairMatrix } from './pair-matrix.ts';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * The pair that an arrow key leads to from the cell of `key`: the next one that is listed in that
 * direction; null at the edge and for other keys. Columns run as the reader reads.
 */
export function cellBeside(
  { cells }: PairMatrix,
  key: string,
  pressed: string,
  rightToLeft: boolean,
): string | null {
  const step = STEPS[pressed];
  if (step === undefined) return null;
  const [down, aside] = [step[0], rightToLeft ? -step[1] : step[1]];
  let row = cells.findIndex((line) => line.some((cell) => cell?.key === key));
  let column = cells[row]?.findIndex((cell) => cell?.key === key) ?? -1;
  if (column < 0) return null;
  for (;;) {
    row += down;
    column += aside;
    if (cells[row] === undefined || column < 0 || column >= cells.length) return null;
    const cell = cells[row]?.[column] ?? null;
    if (cell !== null) return cell.key;
  }
}
