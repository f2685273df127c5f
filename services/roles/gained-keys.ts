import type { Kind } from '../../shared/trend.ts';
import { cellOf } from '../trends/country-cells.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import type { TrendState } from '../trends/state.ts';

/** After so many articles in one go it is cheaper to look at everything anew. */
const MAX_ROWS = 5_000;

/** Slots of one kind that gained an article, with repetitions. */
export type Slots = Record<Kind, number[]>;

/** Tells which keys gained an article since it was made or asked last: those of the table's new rows. */
export interface GainedKeys {
  /** Whether there is anything to be taken. */
  readonly any: boolean;
  /** null: too many, or not known; any key may have. */
  take(): Slots | null;
}

export function followGained(state: TrendState): GainedKeys {
  const { table, pairs } = state;
  let { next } = table;

  return {
    get any() {
      return next !== table.next;
    },
    take() {
      const from = next;
      next = table.next;
      if (from < table.first || from > next || next - from > MAX_ROWS) return null;
      const gained: Slots = { keyword: [], country: [], 'keyword-pair': [], 'country-pair': [] };
      for (let row = from; row < next; row++) {
        const place = table.place(row);
        const keywords: number[] = [];
        table.eachKeyword(place, (slot) => keywords.push(slot));
        gained.keyword.push(...keywords);
        const count = pairs.findAll(keywords);
        for (const slot of pairs.found.subarray(0, count)) {
          if (slot !== NO_SLOT) gained['keyword-pair'].push(slot);
        }
        const countries: number[] = [];
        table.eachCountry(place, (number) => {
          for (const other of countries) gained['country-pair'].push(cellOf(number, other));
          countries.push(number);
          gained.country.push(cellOf(number, number));
        });
      }
      return gained;
    },
  };
}
