import { KINDS } from '../../shared/trend.ts';
import { breadthOf, storiesPerOutlet, type Breadth } from '../trends/breadth.ts';
import type { TrendState } from '../trends/state.ts';
import { tallyOf } from '../trends/subject.ts';
import { gainedSince, walkSinceRow, windowStartSecond } from '../trends/walk.ts';
import { WINDOW_COUNT } from '../trends/window-table.ts';
import { sieveNumber, sieveOf, type CountedKey } from './counted-key.ts';

/** Keys remembered at most; then all are found anew. */
const MAX_KEYS = 20_000;

interface Known {
  breadth: Breadth;
  articles: number;
  /** What came into the window since then, in all and of what the sieve leaves, up to a row of the table. */
  came: number;
  cameOwn: number;
  row: number;
  left: number;
  dropped: number;
  perOutlet: number;
}

/** As it was counted, and how many articles at most have left it and come to it since. */
export interface BreadthRange {
  readonly breadth: Breadth;
  readonly left: number;
  readonly cameOwn: number;
}

/**
 * How widely keys are told, remembered from minute to minute: a key's articles are walked again only
 * when one came or left. The same as `breadthOf` at every moment. Most questions need no walk even
 * then: an article that came is one story, one voice and one outlet more at most, one that left as
 * many less.
 */
export interface KnownBreadths {
  /** Any key may have gained an article, or be another by now. */
  forget(): void;
  of(counted: CountedKey, w: number): Breadth;
  /** Valid until it is asked again. */
  between(counted: CountedKey, w: number): BreadthRange;
}

export function rememberBreadths(state: TrendState): KnownBreadths {
  /** By sieve, then by key and window. */
  const known = new Map<number, Map<number, Known>>();
  let size = 0;

  function forget(): void {
    known.clear();
    size = 0;
  }

  function takeNew(counted: CountedKey, w: number, before: Known): void {
    const sieve = sieveOf(state, counted);
    const startSecond = windowStartSecond(state, w);
    walkSinceRow(state, counted, before.row, (place) => {
      if (state.table.eventSecond(place) < startSecond) return;
      before.came++;
      if (sieve === null || sieve(place)) before.cameOwn++;
    });
  }

  function count(counted: CountedKey, w: number): Known {
    const { kind, slot } = counted;
    const number = sieveNumber(counted);
    const breadth = breadthOf(state, kind, slot, w, sieveOf(state, counted));
    if (size >= MAX_KEYS) forget();
    const ofSieve = known.get(number) ?? new Map<number, Known>();
    known.set(number, ofSieve);
    const place = placeOf(counted, w);
    if (!ofSieve.has(place)) size++;
    const found: Known = {
      breadth,
      articles: tallyOf(state, kind).count(slot, w),
      came: 0,
      cameOwn: 0,
      row: state.table.next,
      left: 0,
      dropped: state.table.dropped + state.stories.forgotten,
      perOutlet: storiesPerOutlet(state),
    };
    ofSieve.set(place, found);
    return found;
  }

  /** Null where nothing is known without a walk. */
  function rangeOf(counted: CountedKey, w: number): Known | null {
    const before = known.get(sieveNumber(counted))?.get(placeOf(counted, w));
    if (before?.dropped !== state.table.dropped + state.stories.forgotten) return null;
    if (before.perOutlet !== storiesPerOutlet(state)) return null;
    if (before.row !== state.table.next) {
      if (gainedSince(state, counted, before.row)) takeNew(counted, w, before);
      before.row = state.table.next;
    }
    const now = tallyOf(state, counted.kind).count(counted.slot, w);
    before.left = before.articles + before.came - now;
    if (before.left === 0 && before.cameOwn === 0) return before;
    // When all have left, the slot may be another key's by now.
    return before.left >= before.articles ? null : before;
  }

  return {
    forget,
    of(counted, w) {
      const range = rangeOf(counted, w);
      const isExact = range !== null && range.left === 0 && range.cameOwn === 0;
      return isExact ? range.breadth : count(counted, w).breadth;
    },
    between: (counted, w) => rangeOf(counted, w) ?? count(counted, w),
  };
}

/** Of a figure of a breadth: an article that came is one more at most, one that left one less. */
export function leastOf({ breadth, left }: BreadthRange, figure: keyof Breadth): number {
  return breadth[figure] - left;
}

export function mostOf({ breadth, cameOwn }: BreadthRange, figure: keyof Breadth): number {
  return breadth[figure] + cameOwn;
}

function placeOf({ kind, slot }: CountedKey, w: number): number {
  return (slot * KINDS.length + KINDS.indexOf(kind)) * WINDOW_COUNT + w;
}
