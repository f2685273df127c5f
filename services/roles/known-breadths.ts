import { breadthOf, storiesPerOutlet, type Breadth, type Sieve } from '../trends/breadth.ts';
import { cellOf } from '../trends/country-cells.ts';
import type { TrendState } from '../trends/state.ts';
import { tallyOf } from '../trends/subject.ts';
import { shortestWindowOf } from '../trends/walk.ts';
import { WINDOW_COUNT } from '../trends/window-table.ts';
import { sieveNumber, sieveOf, type CountedKey } from './counted-key.ts';
import { followRows } from './gained-keys.ts';

/** Keys remembered at most; then all are found anew. */
const MAX_KEYS = 20_000;
/** What no rule asked about for so long is not kept up to date any more. */
const KEPT_MINUTES = 60;

interface Known {
  breadth: Breadth;
  articles: number;
  /** What came into the window since then, in all and of what the sieve leaves. */
  came: number;
  cameOwn: number;
  left: number;
  dropped: number;
  perOutlet: number;
  w: number;
  sieve: Sieve;
  askedMinute: number;
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
 * many less. What comes is noted article by article, while it is at hand, and costs a minute nothing.
 */
export interface KnownBreadths {
  /** Takes the articles that came since the last time. */
  catchUp(): void;
  of(counted: CountedKey, w: number): Breadth;
  /** Valid until it is asked again. */
  between(counted: CountedKey, w: number): BreadthRange;
}

export function rememberBreadths(state: TrendState): KnownBreadths {
  const { table } = state;
  const rows = followRows(state);
  /** By key, then by sieve and window. */
  const known = new Map<number, Map<number, Known>>();
  let size = 0;

  function forget(): void {
    known.clear();
    size = 0;
  }

  function note(key: number, place: number, shortest: number): void {
    const ofKey = known.get(key);
    if (ofKey === undefined) return;
    for (const [at, each] of ofKey) {
      if (state.minute - each.askedMinute > KEPT_MINUTES) {
        ofKey.delete(at);
        size--;
      } else if (each.w >= shortest) {
        each.came++;
        if (each.sieve === null || each.sieve(place)) each.cameOwn++;
      }
    }
  }

  function catchUp(): void {
    if (!rows.any) return;
    const isWhole = rows.each((place) => {
      const shortest = shortestWindowOf(state, place);
      table.eachKeyword(place, (slot) => note(keyNumber('keyword', slot), place, shortest));
      table.eachCountry(place, (number) => {
        table.eachCountry(place, (other) => {
          if (other > number) return;
          const kind = other === number ? 'country' : 'country-pair';
          note(keyNumber(kind, cellOf(number, other)), place, shortest);
        });
      });
    });
    if (!isWhole) forget();
  }

  function count(counted: CountedKey, w: number): Known {
    const { kind, slot } = counted;
    const sieve = sieveOf(state, counted);
    const breadth = breadthOf(state, kind, slot, w, sieve);
    if (size >= MAX_KEYS) forget();
    const key = keyNumber(kind, slot);
    const ofKey = known.get(key) ?? new Map<number, Known>();
    known.set(key, ofKey);
    const at = sieveNumber(counted) * WINDOW_COUNT + w;
    if (!ofKey.has(at)) size++;
    const found: Known = {
      breadth,
      articles: tallyOf(state, kind).count(slot, w),
      came: 0,
      cameOwn: 0,
      left: 0,
      dropped: table.dropped + state.stories.forgotten,
      perOutlet: storiesPerOutlet(state),
      w,
      sieve,
      askedMinute: state.minute,
    };
    ofKey.set(at, found);
    return found;
  }

  /** Null where nothing is known without a walk. */
  function rangeOf(counted: CountedKey, w: number): Known | null {
    const { kind, slot } = counted;
    const before = known.get(keyNumber(kind, slot))?.get(sieveNumber(counted) * WINDOW_COUNT + w);
    if (before?.dropped !== table.dropped + state.stories.forgotten) return null;
    if (before.perOutlet !== storiesPerOutlet(state)) return null;
    before.askedMinute = state.minute;
    before.left = before.articles + before.came - tallyOf(state, kind).count(slot, w);
    if (before.left === 0 && before.cameOwn === 0) return before;
    // When all have left, the slot may be another key's by now.
    return before.left >= before.articles ? null : before;
  }

  return {
    catchUp,
    of(counted, w) {
      const range = rangeOf(counted, w);
      const isExact = range !== null && range.left === 0 && range.cameOwn === 0;
      return isExact ? range.breadth : count(counted, w).breadth;
    },
    between: (counted, w) => rangeOf(counted, w) ?? count(counted, w),
  };
}

type Figure = 'stories' | 'outlets';

/** An article that came is one more at most, one that left one less. */
export function leastOf({ breadth, left }: BreadthRange, figure: Figure): number {
  return breadth[figure] - left;
}

export function mostOf({ breadth, cameOwn }: BreadthRange, figure: Figure): number {
  return breadth[figure] + cameOwn;
}

/** What left may have stood for a story in the place of its outlet's next one, so it may be one more, too. */
export function mostVoicesOf({ breadth, left, cameOwn }: BreadthRange): number {
  return breadth.voices + cameOwn + left;
}

function keyNumber(kind: CountedKey['kind'], slot: number): number {
  return slot * 2 + (kind === 'keyword' ? 0 : 1);
}
