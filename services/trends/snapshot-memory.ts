import { BinaryWriter } from './binary-writer.ts';

/** Memory is made ready so many bytes at a time: about 3 ms on a machine that has to clear its pages. */
const STEP_BYTES = 4 << 20;
/** What is frozen later is larger by less than this, as a rule. */
const EXPECTED_GROWTH = 1.125;

/**
 * Memory that columns are copied into, kept from one snapshot to the next. A machine that gives new
 * memory clears it first, page by page, and takes five times as long for that as for the copy; so
 * the memory is asked for and touched step by step before the copy, while folding goes on.
 */
export class SnapshotMemory {
  private bytes = new Uint8Array(0);

  get size(): number {
    return this.bytes.length;
  }

  /** Step by step: room for `length` bytes and some growth. */
  *prepare(length: number): Generator<void, void> {
    if (length <= this.bytes.length) return;
    // The old memory is let go first: twice the size of all columns is needed by nobody.
    this.bytes = new Uint8Array(0);
    const larger = new Uint8Array(Math.ceil((length * EXPECTED_GROWTH) / 4) * 4);
    for (let from = 0; from < larger.length; from += STEP_BYTES) {
      larger.fill(0, from, from + STEP_BYTES);
      yield;
    }
    this.bytes = larger;
  }

  writer(): BinaryWriter {
    return new BinaryWriter(this.bytes);
  }
}

/** Counts what would be written. */
export class ByteCounter extends BinaryWriter {
  private counted = 0;

  constructor() {
    super(new Uint8Array(0));
  }

  get total(): number {
    return this.counted;
  }

  override uint(): void {
    this.counted += 8;
  }

  override float(): void {
    this.counted += 8;
  }

  override text(value: string | null): void {
    this.counted += 8 + 2 * (value ?? '').length;
  }

  override raw(bytes: Uint8Array): void {
    this.counted += bytes.length;
  }
}
