import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { Dictionary, NO_SLOT } from './dictionary.ts';
import { Tally } from './tally.ts';

/** ISO 3166-1 has 249 codes, XK makes 250; a few more are free for codes to come. */
export const MAX_COUNTRIES = 256;
const CELL_COUNT = cellsOf(MAX_COUNTRIES);

const CODE = /^[A-Z]{2}$/;

/**
 * Countries and pairs of them, exact: codes are numbered as they come, and number `i` with number
 * `j ≤ i` is cell `i(i+1)/2 + j` of one dense triangle. The diagonal holds the countries alone.
 * 32 896 cells, 921 kB, whatever comes.
 */
export class CountryCells {
  readonly codes = new Dictionary(MAX_COUNTRIES);
  readonly tally = new Tally();

  constructor() {
    this.tally.ensure(CELL_COUNT);
  }

  /** The number of a code; NO_SLOT for what is no code, or when there are no numbers left. */
  number(code: string): number {
    const known = this.codes.find(code);
    if (known !== NO_SLOT) return known;
    return CODE.test(code) ? this.codes.intern(code) : NO_SLOT;
  }

  write(out: BinaryWriter): void {
    this.codes.write(out);
    this.tally.write(out, cellsOf(this.codes.extent));
  }

  read(input: BinaryReader): void {
    this.codes.read(input);
    this.tally.read(input);
    this.tally.ensure(CELL_COUNT);
  }
}

/** Cells of the triangle of the first `numbers` countries. */
function cellsOf(numbers: number): number {
  return (numbers * (numbers + 1)) / 2;
}

/** The cell of two countries; of one country, twice its number. */
export function cellOf(a: number, b: number): number {
  return a >= b ? (a * (a + 1)) / 2 + b : (b * (b + 1)) / 2 + a;
}

/** The two numbers of a cell, the larger first; equal ones are a country alone. */
export function numbersOf(cell: number): [number, number] {
  const larger = Math.floor((Math.sqrt(8 * cell + 1) - 1) / 2);
  return [larger, cell - (larger * (larger + 1)) / 2];
}
