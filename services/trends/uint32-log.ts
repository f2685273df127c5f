import { capacityFor } from './growth.ts';

const EMPTY = new Uint32Array(0);

/** An append-only list of whole numbers below 2³²; emptied as a whole, which gives its memory back. */
export class Uint32Log {
  data: Uint32Array = EMPTY;
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(1);
    this.data[this.length++] = value;
  }

  /** Room for so many more: who writes them into `data` sets `length` itself. */
  reserve(more: number): this {
    if (this.length + more <= this.data.length) return this;
    const larger = new Uint32Array(capacityFor(this.length + more));
    larger.set(this.data);
    this.data = larger;
    return this;
  }

  /** The first `count` of these values; those below 0 are none. */
  append(values: Int32Array, count: number): void {
    this.reserve(count);
    for (let i = 0; i < count; i++) if (values[i]! >= 0) this.data[this.length++] = values[i]!;
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
