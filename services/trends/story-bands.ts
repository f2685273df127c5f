import { finalize } from './hash64.ts';
import { BANDS, BAND_BYTES } from './story-sketch.ts';

/** Table places a story: the next power of two above its 42 bands. */
const PLACES_PER_STORY = 64;

/**
 * Which story showed a band last: a direct-mapped table, newest wins, one number a place. It is a
 * hint only; whoever looks checks that the story really has that band. So the table holds nothing
 * that could not be filled again from the sketches.
 */
export class StoryBands {
  private readonly table: Uint32Array;
  /** Where the bands of the sketch that is looked for stand. */
  private readonly sought = new Uint32Array(BANDS);
  /** What was read ahead, kept so that no compiler leaves the reading out. */
  fetched = 0;

  constructor(stories: number) {
    this.table = new Uint32Array(stories * PLACES_PER_STORY);
  }

  /**
   * Begins to look for a sketch. All its places are read at once, each without waiting for the one
   * before: the table is in no cache.
   */
  seek(sketch: Uint8Array): void {
    let read = 0;
    for (let band = 0; band < BANDS; band++) {
      const place = this.place(sketch, 0, band);
      this.sought[band] = place;
      read ^= this.table[place]!;
    }
    this.fetched = read;
  }

  /** The story that showed this band of the sketch last; −1 when none did. */
  last(band: number): number {
    return this.table[this.sought[band]!]! - 1;
  }

  /** Story `slot` has the sketch that was looked for: there it is to be found from now on. */
  noteSought(slot: number): void {
    for (let band = 0; band < BANDS; band++) this.table[this.sought[band]!] = slot + 1;
  }

  /** The same for any sketch. */
  note(sketches: Uint8Array, start: number, slot: number): void {
    for (let band = 0; band < BANDS; band++) {
      this.table[this.place(sketches, start, band)] = slot + 1;
    }
  }

  private place(sketch: Uint8Array, start: number, band: number): number {
    const at = start + band * BAND_BYTES;
    const value = sketch[at]! | (sketch[at + 1]! << 8) | (sketch[at + 2]! << 16);
    return finalize(value ^ Math.imul(band + 1, 0x9e3779b1)) & (this.table.length - 1);
  }
}

export function shareBand(
  a: Uint8Array,
  aStart: number,
  b: Uint8Array,
  bStart: number,
  band: number,
): boolean {
  const x = aStart + band * BAND_BYTES;
  const y = bStart + band * BAND_BYTES;
  return a[x] === b[y] && a[x + 1] === b[y + 1] && a[x + 2] === b[y + 2];
}
