import type { Trend } from '../../../shared/trend.ts';

/** What a colour stands for: how many articles, or how unlikely so many stories are by chance. */
export const MEASURES = ['count', 'surprise'] as const;
export type Measure = (typeof MEASURES)[number];

/** The name of a colour of app.css: `count-1` (few) to `count-5`, `rise-0` (the usual) to `rise-3`. */
export type Shade = `count-${1 | 2 | 3 | 4 | 5}` | `rise-${0 | 1 | 2 | 3}` | 'unknown';

export interface Scale {
  measure: Measure;
  /** The least value of each shade but `rise-0`: articles, or once in so many. */
  floors: readonly number[];
}

const COUNT_SHADES = 5;
/** Few classes take shades that lie apart; by how many classes there are. */
const SHADES_OF: readonly (readonly (1 | 2 | 3 | 4 | 5)[])[] = [
  [],
  [3],
  [2, 4],
  [1, 3, 5],
  [1, 2, 4, 5],
  [1, 2, 3, 4, 5],
];
/** With 250 countries one in a hundred is surprising by chance two or three times; less says nothing. */
const ONCE_IN = [100, 1_000, 100_000] as const;

export function scaleOf(measure: Measure, trends: readonly Pick<Trend, 'articles'>[]): Scale {
  if (measure === 'surprise') return { measure, floors: ONCE_IN };
  return { measure, floors: countFloors(Math.max(1, ...trends.map(({ articles }) => articles))) };
}

/**
 * At most five floors out of 1, 2, 5, 10, 20, 50, …, evenly spread up to the largest count: named
 * numbers, so that a colour changes its meaning only when the news grows by half an order.
 */
export function countFloors(most: number): number[] {
  const round: number[] = [];
  for (let power = 1; power <= most; power *= 10) {
    for (const times of [1, 2, 5]) if (power * times <= most) round.push(power * times);
  }
  const stride = Math.ceil(round.length / COUNT_SHADES);
  const floors = round.filter((_, i) => (round.length - 1 - i) % stride === 0);
  floors[0] = 1;
  return floors;
}

/** The shades of a count's classes, few first. */
export function countShades({ floors }: Scale): Shade[] {
  return (SHADES_OF[floors.length] ?? []).map((shade) => `count-${shade}` as const);
}

export function shadeOf(scale: Scale, trend: Pick<Trend, 'articles' | 'p' | 'tier'>): Shade {
  if (scale.measure === 'surprise') {
    // While the usual is not known, `p` is provisional and nothing can be called a surprise.
    if (trend.tier === 'warming') return 'unknown';
    return `rise-${reached(scale.floors, onceIn(trend.p)) as 0 | 1 | 2 | 3}`;
  }
  const step = Math.max(1, reached(scale.floors, trend.articles));
  return countShades(scale)[step - 1] ?? 'count-5';
}

/** By chance once in so many; a probability of 0 is smaller than a number can say. */
export function onceIn(p: number): number {
  return p <= 0 ? Infinity : 1 / p;
}

/** Ranks as the colours do; of equals the one with more articles, then the first by code. */
export function ranked(measure: Measure, trends: readonly Trend[]): Trend[] {
  const by = measure === 'surprise' ? (trend: Trend) => -trend.p : (trend: Trend) => trend.articles;
  return [...trends].sort(
    (a, b) => by(b) - by(a) || b.articles - a.articles || (a.key < b.key ? -1 : 1),
  );
}

function reached(floors: readonly number[], value: number): number {
  // A thousandth of slack: 1/0.01 is a hundred.
  return floors.filter((floor) => value * 1.001 >= floor).length;
}
