type Typed = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

const SMALLEST = 1 << 12;

/** Writes the parts of a snapshot one after the other; typed arrays go as the bytes they are (little-endian). */
export class BinaryWriter {
  private bytes: Uint8Array;
  private view: DataView;
  private length = 0;

  /** Writes into this memory from its beginning, and into a larger copy when it is full. */
  constructor(memory = new Uint8Array(SMALLEST)) {
    this.bytes = memory;
    this.view = new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  }

  /** A whole number from 0 to 2⁵³, seven bits a byte, least first. */
  uint(value: number): void {
    this.reserve(8);
    let rest = value;
    while (rest >= 128) {
      this.bytes[this.length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.bytes[this.length++] = rest;
  }

  float(value: number): void {
    this.reserve(8);
    this.view.setFloat64(this.length, value, true);
    this.length += 8;
  }

  /**
   * Its UTF-16 units, in one byte each where all fit: half surrogates come back as they went, which
   * UTF-8 cannot promise. `null` differs from the empty string.
   */
  text(value: string | null): void {
    if (value === null) {
      this.uint(0);
      return;
    }
    let wide = false;
    for (let i = 0; i < value.length && !wide; i++) wide = value.charCodeAt(i) > 0xff;
    this.uint(1 + value.length * 2 + (wide ? 1 : 0));
    this.reserve(value.length * 2);
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      this.bytes[this.length++] = unit & 0xff;
      if (wide) this.bytes[this.length++] = unit >>> 8;
    }
  }

  texts(values: readonly (string | null)[]): void {
    this.uint(values.length);
    for (const value of values) this.text(value);
  }

  uint32s(values: Uint32Array): void {
    this.typed(values);
  }

  typed(values: Typed): void {
    this.uint(values.length);
    this.raw(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  /** One array that stands in two pieces, as a ring does. */
  typedIn2([one, two]: readonly [Typed, Typed]): void {
    this.uint(one.length + two.length);
    for (const { buffer, byteOffset, byteLength } of [one, two]) {
      this.raw(new Uint8Array(buffer, byteOffset, byteLength));
    }
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Begins anew in the same memory: what was written before is written over. */
  clear(): void {
    this.length = 0;
  }

  /** What was written; shares the memory. */
  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}
