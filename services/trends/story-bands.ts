import { finalize } from './hash64.ts';
import { BANDS, BAND_BYTES } from './story-sketch.ts';

/** Table places a story: the next power of two above its 63 bands. */
const PLACES_PER_STORY = 64;

/**
 * Which story showed a band last: a direct-mapped table, newest wins, one number a place: the story's
 * slot + 1 in the low bits, above it bits of the band's hash. These tell most strangers apart that
 * stand at the same place, without a visit to their sketches, which are in no cache either. An entry
 * is a hint only; whoever looks checks that the story really has that band. So the table holds nothing
 * that could not be filled again from the sketches.
 */
export class StoryBands {
  private readonly table: Uint32Array;
  private readonly slotMask: number;
  /** Hashes of the bands of the sketch that is looked for, and what stands at their places. */
  private readonly sought = new Uint32Array(BANDS);
  private readonly standing = new Uint32Array(BANDS);

  /** For slots below `stories`, a power of two. */
  constructor(stories: number) {
    this.table = new Uint32Array(stories * PLACES_PER_STORY);
    this.slotMask = 2 * stories - 1;
  }

  /**
   * Begins to look for a sketch. All its places are read at once, each without waiting for the one
   * before: the table is in no cache. The hashes are made before, for a processor only looks so many
   * steps ahead.
   */
  seek(sketch: Uint8Array): void {
    const { table, sought, standing } = this;
    const mask = table.length - 1;
    for (let band = 0; band < BANDS; band++) sought[band] = hashOf(sketch, 0, band);
    for (let band = 0; band < BANDS; band++) standing[band] = table[sought[band]! & mask]!;
  }

  /** The story that showed this band of the sketch last; −1 when none did. */
  last(band: number): number {
    const entry = this.standing[band]!;
    if (((entry ^ this.sought[band]!) & ~this.slotMask) !== 0) return -1;
    return (entry & this.slotMask) - 1;
  }

  /** Story `slot` has the sketch that was looked for: there it is to be found from now on. */
  noteSought(slot: number): void {
    for (let band = 0; band < BANDS; band++) this.enter(this.sought[band]!, slot);
  }

  /** The same for any sketch. */
  note(sketches: Uint8Array, start: number, slot: number): void {
    for (let band = 0; band < BANDS; band++) this.enter(hashOf(sketches, start, band), slot);
  }

  private enter(hash: number, slot: number): void {
    this.table[hash & (this.table.length - 1)] = (hash & ~this.slotMask) | (slot + 1);
  }
}

function hashOf(sketch: Uint8Array, start: number, band: number): number {
  const at = start + band * BAND_BYTES;
  const value = sketch[at]! | (sketch[at + 1]! << 8);
  return finalize(value ^ Math.imul(band + 1, 0x9e3779b1));
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
  return a[x] === b[y] && a[x + 1] === b[y + 1];
}
