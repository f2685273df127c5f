import { type Kind } from '../../shared/trend.ts';
import { cellOf } from '../trends/country-cells.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import type { TrendState } from '../trends/state.ts';
import { eachLive, tallyOf } from '../trends/subject.ts';
import { WINDOW_COUNT } from '../trends/window-table.ts';
import { followRows } from './gained-keys.ts';

interface Busy {
  w: number;
  least: number;
  slots: Set<number>;
}

/**
 * Which keys have at least so many articles in a window, kept up to date by what was gained: a key
 * enters only with an article of its own. The first time it is asked each is looked at.
 */
export interface BusyKeys {
  /** Takes what was gained since the last time; done with each article, it is not left to the minute. */
  catchUp(): void;
  /** Those with most first, at most `limit`. */
  slots(kind: Kind, w: number, least: number, limit: number): number[];
}

export function followBusy(state: TrendState): BusyKeys {
  const { table, pairs, keywordTally } = state;
  const rows = followRows(state);
  /** One for each question that rules ask; forgotten together. */
  const known = new Map<Kind, Busy[]>();

  function find(kind: Kind, w: number, least: number): Busy {
    const ofKind = known.get(kind) ?? [];
    known.set(kind, ofKind);
    const found = ofKind.find((each) => each.w === w && each.least === least);
    if (found) return found;
    const slots = new Set<number>();
    eachLive(state, kind, w, (slot, articles) => {
      if (articles >= least) slots.add(slot);
    });
    const made = { w, least, slots };
    ofKind.push(made);
    return made;
  }

  function note(kind: Kind, slot: number): void {
    const tally = tallyOf(state, kind);
    for (const { w, least, slots } of known.get(kind) ?? []) {
      if (tally.count(slot, w) >= least) slots.add(slot);
    }
  }

  /** A pair has no more articles than either of its parts: most are ruled out without being found. */
  function notePairs(keywords: readonly number[]): void {
    const asked = leastByWindow(known.get('keyword-pair') ?? []);
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
    if (!isWhole) known.clear();
  }

  return {
    catchUp,
    slots(kind, w, least, limit) {
      catchUp();
      const { slots } = find(kind, w, least);
      const tally = tallyOf(state, kind);
      const counts = new Float64Array(slots.size);
      let i = 0;
      for (const slot of slots) {
        const count = tally.count(slot, w);
        if (count < least) slots.delete(slot);
        else counts[i++] = count;
      }
      return mostFirst(slots, counts.subarray(0, i), limit);
    },
  };
}

/**
 * Those with most, of equal ones the smaller slot first. Sorted as plain numbers: a comparison that
 * looks counts up is most of the work of a minute.
 * @param ranks how often each was counted; used as scratch
 */
function mostFirst(slots: ReadonlySet<number>, ranks: Float64Array, limit: number): number[] {
  let past = 0;
  for (const slot of slots) past = Math.max(past, slot + 1);
  let i = 0;
  for (const slot of slots) {
    ranks[i] = slot - ranks[i]! * past;
    i++;
  }
  // The remainder of what is below zero is below zero.
  return Array.from(ranks.sort().subarray(0, limit), (rank) => ((rank % past) + past) % past);
}

function leastByWindow(asked: readonly Busy[]): { w: number; least: number }[] {
  return Array.from({ length: WINDOW_COUNT }, (_, w) => ({
    w,
    least: Math.min(...asked.filter((each) => each.w === w).map(({ least }) => least)),
  })).filter(({ least }) => least !== Infinity);
}
