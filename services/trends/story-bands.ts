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
  private table: Uint32Array;

  constructor(stories: number) {
    this.table = new Uint32Array(stories * PLACES_PER_STORY);
  }

  /** Where story `slot` with this sketch is to be found from now on. */
  note(sketches: Uint8Array, start: number, slot: number): void {
    for (let band = 0; band < BANDS; band++) {
      this.table[this.place(sketches, start, band)] = slot + 1;
    }
  }

  /** The story that showed this band last; −1 when none did. */
  last(sketch: Uint8Array, band: number): number {
    return this.table[this.place(sketch, 0, band)]! - 1;
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
