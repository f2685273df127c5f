import { pairParts } from './pair-parts.ts';
import type { Trend } from '../../../shared/trend.ts';

export interface PairCell {
  key: string;
  articles: number;
  trend: Trend;
}

/** The countries most often named with another, and of each two of them what is known. */
export interface PairMatrix {
  codes: string[];
  /** `cells[row][column]` for column > row; null where the pair is not among those listed. */
  cells: (PairCell | null)[][];
  most: number;
}

export function pairMatrix(trends: readonly Trend[], size: number): PairMatrix {
  const weights = new Map<string, number>();
  const byPair = new Map<string, PairCell>();
  for (const trend of trends) {
    const parts = pairParts(trend.key);
    if (parts === null) continue;
    for (const code of parts) weights.set(code, (weights.get(code) ?? 0) + trend.articles);
    byPair.set(trend.key, { key: trend.key, articles: trend.articles, trend });
  }
  const codes = [...weights]
    .sort(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1))
    .slice(0, size)
    .map(([code]) => code);
  const cells = codes.map((row, rowIndex) =>
    codes.map((column, columnIndex) =>
      columnIndex <= rowIndex
        ? null
        : (byPair.get(row < column ? `${row}|${column}` : `${column}|${row}`) ?? null),
    ),
  );
  const most = Math.max(1, ...cells.flat().map((cell) => cell?.articles ?? 0));
  return { codes, cells, most };
}
