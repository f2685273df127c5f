import { PAIR_SUPPORT } from '../../services/trends/keyword-pairs.ts';
import { LONGEST, WINDOW_COUNT, WINDOW_MINUTES } from '../../services/trends/window-table.ts';

/** A power of two, far more than the pairs of the stream. */
const PAIR_PLACES = 1 << 21;
/** What the minutes of a day added, as a ring; far more than they do. */
const LOG = 1 << 20;

/** Row by row the articles of each window; `log` has the rows in the order they were counted. */
interface Rows {
  totals: Uint32Array;
  log: Int32Array;
  /** Rows ever counted; where in the log each minute began. */
  end: number;
  begins: number[];
}

/**
 * The least that counting must do, to tell what this machine can: keywords that are numbers already, plain
 * arrays for their articles in four windows, one table for the pairs of those with support, and all of it
 * taken out again. No texts, no bounds, no late articles, nothing that a snapshot could be written from.
 * @param keywords how many numbers there are
 */
export function countNumbers(keywords: number): (minute: number, numbers: number[]) => number {
  const words = rows(keywords);
  const pairs = rows(PAIR_PLACES);
  const parts = new Int32Array(PAIR_PLACES * 2);
  const supported: number[] = [];
  let clock = -1;

  function placeOf(low: number, high: number): number {
    const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77);
    let place = (mixed ^ (mixed >>> 15)) & (PAIR_PLACES - 1);
    while (parts[place * 2] !== 0) {
      if (parts[place * 2] === low + 1 && parts[place * 2 + 1] === high) return place;
      place = (place + 1) & (PAIR_PLACES - 1);
    }
    parts[place * 2] = low + 1;
    parts[place * 2 + 1] = high;
    return place;
  }

  return (minute, numbers) => {
    for (; clock < minute; clock++) {
      leave(words, clock + 1);
      leave(pairs, clock + 1);
    }
    supported.length = 0;
    for (const number of numbers) {
      add(words, number);
      if (words.totals[number * WINDOW_COUNT + LONGEST]! >= PAIR_SUPPORT) supported.push(number);
    }
    const before = pairs.end;
    for (let i = 1; i < supported.length; i++) {
      for (let j = 0; j < i; j++) {
        const a = supported[i]!;
        const b = supported[j]!;
        add(pairs, placeOf(a < b ? a : b, a < b ? b : a));
      }
    }
    return pairs.end - before;
  };
}

function rows(count: number): Rows {
  const totals = new Uint32Array(count * WINDOW_COUNT);
  return { totals, log: new Int32Array(LOG), end: 0, begins: [] };
}

function add(of: Rows, row: number): void {
  const { totals } = of;
  for (let at = row * WINDOW_COUNT; at < (row + 1) * WINDOW_COUNT; at++) totals[at]! += 1;
  of.log[of.end++ % LOG] = row;
}

/** What left a window when `minute` begins is taken out of it. */
function leave({ totals, log, end, begins }: Rows, minute: number): void {
  begins[minute] = end;
  for (let w = 0; w < WINDOW_COUNT; w++) {
    const old = minute - WINDOW_MINUTES[w]!;
    if (old < 0) continue;
    for (let at = begins[old]!; at < begins[old + 1]!; at++) {
      totals[log[at % LOG]! * WINDOW_COUNT + w]! -= 1;
    }
  }
}
