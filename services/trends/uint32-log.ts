import { capacityFor } from './growth.ts';

const EMPTY = new Uint32Array(0);

/** An append-only list of whole numbers below 2³²; emptied as a whole, which gives its memory back. */
export class Uint32Log {
  data: Uint32Array = EMPTY;
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Uint32Array(capacityFor(this.length + 1));
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  /** Takes the last value off; there has to be one. */
  pop(): number {
    return this.data[--this.length]!;
  }

  clear(): void {
    this.data = EMPTY;
    this.length = 0;
  }

  view(): Uint32Array {
    return this.data.subarray(0, this.length);
  }

  restore(values: Uint32Array): void {
    this.data = values;
    this.length = values.length;
  }
}
