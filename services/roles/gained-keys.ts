import { cellOf } from '../trends/country-cells.ts';
import type { TrendState } from '../trends/state.ts';

/** After so many articles in one go it is cheaper to look at everything anew. */
const MAX_ROWS = 5_000;

/** Slots that gained an article, each once. */
export interface GainedSlots {
  keyword: Set<number>;
  country: Set<number>;
}

/** Tells which keys gained an article since it was made or asked last: those of the table's new rows. */
export interface GainedKeys {
  /** Whether there is anything to be taken. */
  readonly any: boolean;
  /** null: too many, or not known; any key may have. */
  take(): GainedSlots | null;
}

export function followGained(state: TrendState): GainedKeys {
  const { table } = state;
  const rows = followRows(state);
  return {
    get any() {
      return rows.any;
    },
    take() {
      const gained: GainedSlots = { keyword: new Set(), country: new Set() };
      const isWhole = rows.each((place) => {
        table.eachKeyword(place, (slot) => gained.keyword.add(slot));
        table.eachCountry(place, (number) => gained.country.add(cellOf(number, number)));
      });
      return isWhole ? gained : null;
    },
  };
}

/** The table's new rows, by their places. */
export interface NewRows {
  readonly any: boolean;
  /** False, and none are visited, when they are too many or some are gone already. */
  each(visit: (place: number) => void): boolean;
}

export function followRows({ table }: TrendState): NewRows {
  let { next } = table;
  return {
    get any() {
      return next !== table.next;
    },
    each(visit) {
      const from = next;
      next = table.next;
      if (from < table.first || from > next || next - from > MAX_ROWS) return false;
      for (let row = from; row < next; row++) visit(table.place(row));
      return true;
    },
  };
}
