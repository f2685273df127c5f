import { KINDS, type Kind } from '../../shared/trend.ts';
import { breadthOf, storiesPerOutlet, type Breadth, type Sieve } from '../trends/breadth.ts';
import { cellOf } from '../trends/country-cells.ts';
import type { TrendState } from '../trends/state.ts';
import { tallyOf } from '../trends/subject.ts';
import { shortestWindowOf } from '../trends/walk.ts';
import { WINDOW_COUNT } from '../trends/window-table.ts';
import { countedSlot, sieveNumber, sieveOf, type CountedKey } from './counted-key.ts';
import { followRows } from './gained-keys.ts';

/** Keys remembered at most; then all are found anew. */
const MAX_KEYS = 20_000;
/** Of a kind and a window so many are found by their slot alone. */
const MAX_SLOTS = 4_000;
/** What no rule asked about for so long is not kept up to date any more. */
const KEPT_MINUTES = 60;

interface Known {
  counted: CountedKey;
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
  /** Whether what comes is noted. */
  isKept: boolean;
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
  /** The same of all articles of a key, known by its slot: hundreds are asked about each minute. */
  betweenAll(kind: Kind, slot: number, w: number): BreadthRange;
}

export function rememberBreadths(state: TrendState): KnownBreadths {
  const { table } = state;
  const rows = followRows(state);
  /** By key, then by sieve and window. */
  const known = new Map<number, Map<number, Known>>();
  let size = 0;
  /** By kind and window, then by slot: some of the same. */
  const bySlot = Array.from(
    { length: KINDS.length * WINDOW_COUNT },
    () => new Map<number, Known>(),
  );

  function forget(): void {
    known.clear();
    size = 0;
    for (const found of bySlot) found.clear();
  }

  function note(key: number, place: number, shortest: number): void {
    const ofKey = known.get(key);
    if (ofKey === undefined) return;
    for (const [at, each] of ofKey) {
      if (state.minute - each.askedMinute > KEPT_MINUTES) {
        ofKey.delete(at);
        each.isKept = false;
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
    const fresh = {
      counted,
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
      isKept: true,
    };
    const before = ofKey.get(at);
    // In its place: what is asked each minute is no garbage of each minute.
    if (before !== undefined) return Object.assign(before, fresh);
    ofKey.set(at, fresh);
    size++;
    return fresh;
  }

  /** Null where nothing is known without a walk. */
  function rangeOf(counted: CountedKey, w: number): Known | null {
    const { kind, slot } = counted;
    const before = known.get(keyNumber(kind, slot))?.get(sieveNumber(counted) * WINDOW_COUNT + w);
    return before === undefined ? null : upToDate(before);
  }

  function upToDate(before: Known): Known | null {
    const { kind, slot } = before.counted;
    if (before.dropped !== table.dropped + state.stories.forgotten) return null;
    if (before.perOutlet !== storiesPerOutlet(state)) return null;
    before.askedMinute = state.minute;
    before.left = before.articles + before.came - tallyOf(state, kind).count(slot, before.w);
    if (before.left === 0 && before.cameOwn === 0) return before;
    // When all have left, the slot may be another key's by now.
    return before.left >= before.articles ? null : before;
  }

  /** Whether a pair's slot still is that of the two keywords; which of them is the rarer one may change. */
  function isOf({ counted }: Known, kind: Kind, slot: number): boolean {
    if (kind !== 'keyword-pair') return true;
    const [smaller, larger] = [state.pairs.smallerPart(slot), state.pairs.largerPart(slot)];
    return counted.slot === smaller
      ? counted.beside === larger
      : counted.slot === larger && counted.beside === smaller;
  }

  const between = (counted: CountedKey, w: number): Known =>
    rangeOf(counted, w) ?? count(counted, w);

  return {
    catchUp,
    of(counted, w) {
      const range = rangeOf(counted, w);
      const isExact = range !== null && range.left === 0 && range.cameOwn === 0;
      return isExact ? range.breadth : count(counted, w).breadth;
    },
    between,
    betweenAll(kind, slot, w) {
      const slots = bySlot[KINDS.indexOf(kind) * WINDOW_COUNT + w]!;
      const before = slots.get(slot);
      if (before?.isKept === true && isOf(before, kind, slot)) {
        return upToDate(before) ?? count(before.counted, w);
      }
      const found = between(countedSlot(state, kind, slot), w);
      if (slots.size >= MAX_SLOTS) slots.clear();
      slots.set(slot, found);
      return found;
    },
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
