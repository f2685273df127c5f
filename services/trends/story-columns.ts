import { SnapshotFault, type BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { capacityFor, grown, regrownRing } from './growth.ts';
import { SKETCH_BYTES } from './story-sketch.ts';
import { TITLE_MARKS } from './story-titles.ts';
import { WINDOW_COUNT } from './window-table.ts';

const SMALLEST = 64;

/**
 * What is kept of each story, column by column: story `n` stands at place `n mod capacity` of a ring, whose
 * capacity is a power of two. 167 B a story.
 */
export class StoryColumns {
  /** Of the first article, `SKETCH_BYTES` each. */
  sketches = new Uint8Array(SMALLEST * SKETCH_BYTES);
  firstSecond = new Uint32Array(SMALLEST);
  /** 1 when the story has no bands: its article has no fingerprint. */
  alone = new Uint8Array(SMALLEST);
  titleHashes = new Uint32Array(SMALLEST);
  /** `TITLE_MARKS` each. */
  titleMarks = new Uint8Array(SMALLEST * TITLE_MARKS);
  /** The outlet of the first article; 0 when nobody knows. */
  outlets = new Uint32Array(SMALLEST);
  /** Articles in each window, `totals[place · windows + w]`. */
  totals = new Uint32Array(SMALLEST * WINDOW_COUNT);

  get capacity(): number {
    return this.alone.length;
  }

  /** Twice as many places; the stories that stand in the ring, all below number `begun`, stay. */
  grow(begun: number): void {
    const from = begun - this.capacity;
    const capacity = this.capacity * 2;
    this.sketches = regrownRing(this.sketches, capacity, from, begun, SKETCH_BYTES);
    this.totals = regrownRing(this.totals, capacity, from, begun, WINDOW_COUNT);
    this.firstSecond = regrownRing(this.firstSecond, capacity, from, begun);
    this.titleHashes = regrownRing(this.titleHashes, capacity, from, begun);
    this.titleMarks = regrownRing(this.titleMarks, capacity, from, begun, TITLE_MARKS);
    this.outlets = regrownRing(this.outlets, capacity, from, begun);
    this.alone = regrownRing(this.alone, capacity, from, begun);
  }

  write(out: BinaryWriter, begun: number): void {
    const used = Math.min(begun, this.capacity);
    out.typed(this.sketches.subarray(0, used * SKETCH_BYTES));
    out.typed(this.firstSecond.subarray(0, used));
    out.typed(this.alone.subarray(0, used));
    out.typed(this.titleHashes.subarray(0, used));
    out.typed(this.titleMarks.subarray(0, used * TITLE_MARKS));
    out.typed(this.outlets.subarray(0, used));
    out.typed(this.totals.subarray(0, used * WINDOW_COUNT));
  }

  /** @throws SnapshotFault when so many stories never need so many places */
  read(input: BinaryReader, capacity: number, begun: number): void {
    if (capacity !== capacityFor(capacity) || capacity > Math.max(SMALLEST, 2 * begun)) {
      throw new SnapshotFault(`${capacity} places for ${begun} stories`);
    }
    this.sketches = new Uint8Array(capacity * SKETCH_BYTES);
    this.sketches.set(input.uint8s());
    this.firstSecond = grown(input.uint32s(), capacity);
    this.alone = grown(input.uint8s(), capacity);
    this.titleHashes = grown(input.uint32s(), capacity);
    this.titleMarks = grown(input.uint8s(), capacity * TITLE_MARKS);
    this.outlets = grown(input.uint32s(), capacity);
    this.totals = grown(input.uint32s(), capacity * WINDOW_COUNT);
  }
}
