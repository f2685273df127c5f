import { type Kind } from '../../shared/trend.ts';
import { cellOf } from '../trends/country-cells.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import type { TrendState } from '../trends/state.ts';
import { eachLive, tallyOf } from '../trends/subject.ts';
import type { Tally } from '../trends/tally.ts';
import { WINDOW_COUNT } from '../trends/window-table.ts';
import { followRows } from './gained-keys.ts';

interface Busy {
  w: number;
  least: number;
  slots: Set<number>;
  /** Every slot is below. */
  past: number;
  /** What they are sorted by, kept from minute to minute. */
  ranks: Float64Array;
}

type MayCount = (slot: number) => boolean;

const NONE: readonly Busy[] = [];

/**
 * Which keys have at least so many articles in a window, kept up to date by what was gained: a key
 * enters only with an article of its own. The first time it is asked each is looked at.
 */
export interface BusyKeys {
  /** Takes what was gained since the last time; done with each article, it is not left to the minute. */
  catchUp(): void;
  /** Of the `limit` with most those that may count, with most first; valid until the same is asked again. */
  slots(kind: Kind, w: number, least: number, limit: number, mayCount: MayCount): Float64Array;
}

export function followBusy(state: TrendState): BusyKeys {
  const { table, pairs, keywordTally } = state;
  const rows = followRows(state);
  /** One for each question that rules ask; forgotten together. */
  const known = new Map<Kind, Busy[]>();
  /** What is asked of pairs; null when it has to be gathered. */
  let askedOfPairs: ReturnType<typeof leastByWindow> | null = null;

  function find(kind: Kind, w: number, least: number): Busy {
    const ofKind = known.get(kind) ?? [];
    known.set(kind, ofKind);
    const found = ofKind.find((each) => each.w === w && each.least === least);
    if (found) return found;
    const made = { w, least, slots: new Set<number>(), past: 0, ranks: new Float64Array(0) };
    eachLive(state, kind, w, (slot, articles) => {
      if (articles >= least) add(made, slot);
    });
    ofKind.push(made);
    askedOfPairs = null;
    return made;
  }

  function note(kind: Kind, slot: number): void {
    const tally = tallyOf(state, kind);
    for (const busy of known.get(kind) ?? NONE) {
      if (tally.count(slot, busy.w) >= busy.least) add(busy, slot);
    }
  }

  /** A pair has no more articles than either of its parts: most are ruled out without being found. */
  function notePairs(keywords: readonly number[]): void {
    askedOfPairs ??= leastByWindow(known.get('keyword-pair') ?? NONE);
    const asked = askedOfPairs;
    if (asked.length === 0) return;
    const frequent = keywords.filter((slot) =>
      asked.some(({ w, least }) => keywordTally.count(slot, w) >= least),
    );
    const count = pairs.findAll(frequent);
    for (let i = 0; i < count; i++) {
      if (pairs.found[i] !== NO_SLOT) note('keyword-pair', pairs.found[i]!);
    }
  }

  function noteCountries(numbers: readonly number[]): void {
    for (const [i, number] of numbers.entries()) {
      note('country', cellOf(number, number));
      for (const other of numbers.slice(0, i)) note('country-pair', cellOf(number, other));
    }
  }

  function catchUp(): void {
    if (!rows.any) return;
    const isWhole = rows.each((place) => {
      const keywords: number[] = [];
      table.eachKeyword(place, (slot) => keywords.push(slot));
      for (const slot of keywords) note('keyword', slot);
      notePairs(keywords);
      const countries: number[] = [];
      table.eachCountry(place, (number) => countries.push(number));
      noteCountries(countries);
    });
    if (isWhole) return;
    known.clear();
    askedOfPairs = null;
  }

  return {
    catchUp,
    slots(kind, w, least, limit, mayCount) {
      catchUp();
      return mostFirst(find(kind, w, least), tallyOf(state, kind), limit, mayCount);
    },
  };
}

function add(busy: Busy, slot: number): void {
  busy.slots.add(slot);
  if (slot >= busy.past) busy.past = slot + 1;
}

/**
 * Those with most, of equal ones the smaller slot first; what has too few by now is left out. Sorted
 * as plain numbers, for a comparison that looks counts up would be most of the work of a minute, and
 * only those that may count unless they are too many.
 */
function mostFirst(busy: Busy, tally: Tally, limit: number, mayCount: MayCount): Float64Array {
  const { w, least, slots, past } = busy;
  if (busy.ranks.length < slots.size) busy.ranks = new Float64Array(2 * slots.size);
  const { ranks } = busy;
  let length = 0;
  for (const slot of slots) {
    const count = tally.count(slot, w);
    if (count < least) slots.delete(slot);
    else ranks[length++] = slot - count * past;
  }
  if (length > limit) {
    ranks.subarray(0, length).sort();
    length = limit;
  }
  let kept = 0;
  for (let i = 0; i < length; i++) {
    if (mayCount(slotAt(ranks[i]!, past))) ranks[kept++] = ranks[i]!;
  }
  const first = ranks.subarray(0, kept);
  if (kept > 1) first.sort();
  for (let i = 0; i < kept; i++) first[i] = slotAt(first[i]!, past);
  return first;
}

/** The remainder of what is below zero is below zero. */
function slotAt(rank: number, past: number): number {
  return ((rank % past) + past) % past;
}

function leastByWindow(asked: readonly Busy[]): { w: number; least: number }[] {
  return Array.from({ length: WINDOW_COUNT }, (_, w) => ({
    w,
    least: Math.min(...asked.filter((each) => each.w === w).map(({ least }) => least)),
  })).filter(({ least }) => least !== Infinity);
}
