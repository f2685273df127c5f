import type { Course } from './course.ts';

/** How many rows the table behind a chart has: enough to hear the course, few enough to hear it out. */
export const TABLE_ROWS = 12;

export interface TableRow {
  startMs: number;
  /** For each line the sum (of articles) or mean (of stories) over the row's points; null where all are unknown. */
  values: (number | null)[];
}

export function tableRows(course: Course): TableRow[] {
  const lines = course.lines.filter((line) => line.role === 'line');
  const length = lines[0]?.points.length ?? 0;
  const size = Math.max(1, Math.ceil(length / TABLE_ROWS));
  const rows: TableRow[] = [];
  for (let from = 0; from < length; from += size) {
    const values = lines.map((line) => {
      const known = line.points
        .slice(from, from + size)
        .map((point) => point.y)
        .filter((value) => !Number.isNaN(value));
      if (known.length === 0) return null;
      const sum = known.reduce((total, value) => total + value, 0);
      return course.unit === 'stories' ? sum / known.length : sum;
    });
    const half = length > 1 ? (lines[0]!.points[1]!.x - lines[0]!.points[0]!.x) / 2 : 0;
    rows.push({ startMs: lines[0]!.points[from]!.x - half, values });
  }
  return rows;
}
