import { SnapshotFault, type BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { capacityFor } from './growth.ts';
import { hash64, type Hash64 } from './hash64.ts';

const scratch: Hash64 = { high: 0, low: 0 };

/** One generation: open addressing with linear probing, at most three quarters full, never deleted from. */
class Generation {
  cells: Uint32Array = new Uint32Array(2 * 1_024);
  size = 0;

  has(high: number, low: number): boolean {
    return this.cells[2 * this.place(high, low) + 1] !== 0;
  }

  add(high: number, low: number): void {
    if ((this.size + 1) * 4 > (this.cells.length / 2) * 3) this.grow();
    const place = this.place(high, low);
    this.cells[2 * place] = high;
    this.cells[2 * place + 1] = low;
    this.size++;
  }

  private place(high: number, low: number): number {
    const mask = this.cells.length / 2 - 1;
    let place = high & mask;
    while (this.cells[2 * place + 1] !== 0) {
      if (this.cells[2 * place + 1] === low && this.cells[2 * place] === high) break;
      place = (place + 1) & mask;
    }
    return place;
  }

  private grow(): void {
    const old = this.cells;
    this.cells = new Uint32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue;
      const place = this.place(old[i]!, old[i + 1]!);
      this.cells[2 * place] = old[i]!;
      this.cells[2 * place + 1] = old[i + 1]!;
    }
  }
}

/**
 * The ids that were seen, as 64-bit hashes in two generations: when the newer one holds `maxIds`,
 * the older is forgotten and the newer becomes the older, so that at least the last `maxIds` ids
 * are known at any time. A new id is taken for a seen one with a probability of at most
 * 2·maxIds / 2⁶³ (4e-13 at two million ids): low halves of 0 are folded onto 1.
 * `add` costs O(1) amortised; the table doubles with what came.
 */
export class SeenIds {
  private readonly maxIds: number;
  private newer = new Generation();
  private older = new Generation();
  /** How often a generation was forgotten. */
  rotations = 0;

  constructor(maxIds: number) {
    this.maxIds = maxIds;
  }

  /** True when the id is new; it is remembered then. */
  add(id: string): boolean {
    const { high, low: rawLow } = hash64(id, scratch);
    const low = rawLow === 0 ? 1 : rawLow;
    if (this.newer.has(high, low) || this.older.has(high, low)) return false;
    if (this.newer.size >= this.maxIds) {
      this.older = this.newer;
      this.newer = new Generation();
      this.rotations++;
    }
    this.newer.add(high, low);
    return true;
  }

  get size(): number {
    return this.newer.size + this.older.size;
  }

  write(out: BinaryWriter): void {
    out.uint(this.rotations);
    for (const generation of [this.newer, this.older]) {
      out.uint(generation.size);
      out.uint32s(generation.cells);
    }
  }

  read(input: BinaryReader): void {
    this.rotations = input.uint();
    for (const generation of [this.newer, this.older]) {
      generation.size = input.uint();
      generation.cells = input.uint32s();
      const places = generation.cells.length / 2;
      if (places !== capacityFor(places) || generation.size * 4 > places * 3) {
        throw new SnapshotFault(`${generation.size} ids in ${places} places`);
      }
    }
  }
}
