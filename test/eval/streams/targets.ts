/** What a figure is called: bounds from good over excellent to beyond, of a figure that is better when smaller or larger. */
interface Target {
  bounds: readonly [good: number, excellent: number, beyond: number];
  better: 'smaller' | 'larger';
}

const smaller = (...bounds: [number, number, number]): Target => ({ bounds, better: 'smaller' });
const larger = (...bounds: [number, number, number]): Target => ({ bounds, better: 'larger' });

/** The columns by which detection is judged, on the English stream from 1 May 2020 unless said. */
export const TARGETS = {
  'null article': smaller(0.3, 0.1, 0.03),
  'null outlet': smaller(0.3, 0.12, 0.05),
  'events, publication, distinct': larger(0.75, 0.82, 0.9),
  'events, publication, all': larger(0.78, 0.85, 0.92),
  'events at null 1, publication, distinct': larger(0.9, 0.95, 0.98),
  'events, arrival, distinct': larger(0.65, 0.72, 0.8),
  'events, arrival, all': larger(0.72, 0.78, 0.85),
  'top 20, publication, distinct': larger(0.8, 0.9, 0.95),
  'top 20, publication, all from 24 April': larger(0.75, 0.8, 0.88),
  'top 20, arrival, distinct': larger(0.75, 0.85, 0.9),
  'articles before the start, median': smaller(10, 8, 6),
  'planted +8': larger(0.7, 0.84, 0.9),
  'planted +15': larger(0.9, 0.97, 0.99),
  'planted +30': larger(0.98, 1, 1),
  'planted +60': larger(1, 1, 1),
  'minutes, 15 and more within 30 min': smaller(12, 7, 5),
  'minutes, all +30': smaller(30, 17, 12),
  'minutes, all +60': smaller(18, 9, 7),
  'copies and light edits that start': smaller(0.01, 0, 0),
  'retitled copies that start': smaller(0.15, 0.05, 0.02),
  'English entries that are one event': larger(0.85, 0.92, 0.97),
  'English entries under a fit name': larger(0.78, 0.85, 0.93),
  'Arabic entries that are one event': larger(0.7, 0.8, 0.9),
  'Arabic share buttons, datelines, weekdays that start': smaller(2, 0, 0),
  'top 20 that stays from tick to tick': larger(0.9, 0.9, 0.9),
  'pairs with flat marginals, +30': larger(0.8, 0.8, 0.8),
} as const satisfies Record<string, Target>;

/** One row of the table: the figure, its column, and what excellent asks for. */
export function row(name: keyof typeof TARGETS, value: number, interval = ''): void {
  const { bounds, better } = TARGETS[name];
  const reached = bounds.filter((bound) =>
    better === 'smaller' ? value <= bound : value >= bound,
  );
  const column = ['not reached', 'good', 'excellent', 'beyond'][reached.length]!;
  const sign = better === 'smaller' ? '≤' : '≥';
  console.log(
    `  § ${name}: ${interval === '' ? value.toFixed(3) : interval} (${column}; excellent ${sign} ${bounds[1]})`,
  );
}
