import { SnapshotFault, type BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { grown } from './growth.ts';
import { finalize } from './hash64.ts';
import { TextArena } from './text-arena.ts';
import { Uint32Log } from './uint32-log.ts';

/** No slot: the text is unknown, or there is no room for it. */
export const NO_SLOT = -1;

/** A cell of the index: the text's hash, its place in the arena (0: none). */
const CELL = 2;
const SMALLEST_INDEX = 64;

/**
 * Text ⇄ slot, a small whole number that typed arrays can be indexed by. Slots of texts that
 * nothing refers to any more are given back (`release`) and used again. At most `maxTexts`.
 *
 * Texts stand in one arena behind their slot; open addressing with linear probing, at most three
 * quarters full, finds them by hash. Deleting moves later cells of the run up (no tombstones).
 * About 12 to 24 B a text and its characters; a look-up is two visits to memory.
 */
export class Dictionary {
  private readonly maxTexts: number;
  private arena = new TextArena(1);
  /** Where the text of a slot stands; 0 for a slot that was given back. */
  private places = new Uint32Array(0);
  private free = new Uint32Log();
  private index = new Uint32Array(SMALLEST_INDEX * CELL);
  private mask = SMALLEST_INDEX - 1;
  /** What was read ahead, kept so that no compiler leaves the reading out. */
  fetched = 0;
  /** Slots ever given out: every slot is below. */
  extent = 0;
  size = 0;

  constructor(maxTexts: number) {
    this.maxTexts = maxTexts;
  }

  get full(): boolean {
    return this.size >= this.maxTexts;
  }

  /**
   * Brings what `find` will need of many texts near the processor: a large dictionary is in no cache,
   * and memory answers many questions in the time of one if none has to wait for another's answer.
   * `hashes` has one for each text, as `hashText` gives it; `slots` gets a guess at each slot, by the
   * hash alone.
   */
  fetchAll(hashes: Uint32Array, slots: Int32Array, count: number): void {
    const { index, mask, arena } = this;
    let read = 0;
    for (let i = 0; i < count; i++) read ^= index[(hashes[i]! & mask) * CELL]!;
    for (let i = 0; i < count; i++) slots[i] = index[(hashes[i]! & mask) * CELL + 1]!;
    for (let i = 0; i < count; i++) slots[i] = arena.header(slots[i]!, 0);
    this.fetched = read;
  }

  find(text: string, hash = hashText(text)): number {
    const at = this.index[this.cell(text, hash) * CELL + 1]!;
    return at === 0 ? NO_SLOT : this.arena.header(at, 0);
  }

  /** The text's slot, a new one if need be; NO_SLOT when all are taken. */
  intern(text: string, hash = hashText(text)): number {
    const cell = this.cell(text, hash);
    const known = this.index[cell * CELL + 1]!;
    if (known !== 0) return this.arena.header(known, 0);
    if (this.full) return NO_SLOT;
    const slot = this.free.length > 0 ? this.free.pop() : this.extent++;
    const at = this.arena.add(text);
    this.arena.setHeader(at, 0, slot);
    this.places = grown(this.places, slot + 1);
    this.places[slot] = at;
    this.index[cell * CELL] = hash;
    this.index[cell * CELL + 1] = at;
    this.size++;
    if (this.size * 4 > (this.mask + 1) * 3) this.growIndex();
    return slot;
  }

  /** The slot's text; the empty text for a slot that was given back. */
  text(slot: number): string {
    const at = this.places[slot] ?? 0;
    return at === 0 ? '' : this.arena.text(at);
  }

  has(slot: number): boolean {
    return (this.places[slot] ?? 0) !== 0;
  }

  release(slot: number): void {
    const at = this.places[slot] ?? 0;
    if (at === 0) return;
    const text = this.arena.text(at);
    this.empty(this.cell(text, hashText(text)));
    this.places[slot] = 0;
    this.arena.drop(at);
    this.free.push(slot);
    this.size--;
    if (this.arena.wasteful) this.moveTexts();
  }

  write(out: BinaryWriter): void {
    out.uint(this.extent);
    this.arena.write(out);
    out.uint32s(this.places.subarray(0, this.extent));
    out.uint32s(this.free.view());
  }

  read(input: BinaryReader): void {
    this.extent = input.uint();
    this.arena.read(input);
    this.places = input.uint32s();
    this.free.restore(input.uint32s());
    this.size = this.extent - this.free.length;
    if (this.places.length !== this.extent || this.size < 0) {
      throw new SnapshotFault(`${this.places.length} texts for ${this.extent} slots`);
    }
    for (const at of this.places) {
      if (at !== 0 && !this.arena.holds(at)) throw new SnapshotFault(`no text stands at ${at}`);
    }
    let length = SMALLEST_INDEX;
    while (this.size * 4 > length * 3) length *= 2;
    this.rebuildIndex(length);
  }

  /** The cell of a text, or the one that it would take. */
  private cell(text: string, hash: number): number {
    const { index, mask, arena } = this;
    let cell = hash & mask;
    for (;;) {
      const at = index[cell * CELL + 1]!;
      if (at === 0 || (index[cell * CELL] === hash && arena.equals(at, text))) return cell;
      cell = (cell + 1) & mask;
    }
  }

  private empty(cell: number): void {
    const { index, mask } = this;
    let hole = cell;
    index[hole * CELL + 1] = 0;
    for (let next = (hole + 1) & mask; index[next * CELL + 1] !== 0; next = (next + 1) & mask) {
      const home = index[next * CELL]! & mask;
      if (((next - home) & mask) < ((next - hole) & mask)) continue;
      index[hole * CELL] = index[next * CELL]!;
      index[hole * CELL + 1] = index[next * CELL + 1]!;
      index[next * CELL + 1] = 0;
      hole = next;
    }
  }

  /** The hashes stand in the index: no text has to be visited. */
  private growIndex(): void {
    const { index: old } = this;
    const mask = this.mask * 2 + 1;
    const index = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += CELL) {
      if (old[at + 1] !== 0) enter(index, mask, old[at]!, old[at + 1]!);
    }
    this.index = index;
    this.mask = mask;
  }

  private rebuildIndex(length: number): void {
    const mask = length - 1;
    const index = new Uint32Array(length * CELL);
    for (let slot = 0; slot < this.extent; slot++) {
      const at = this.places[slot]!;
      if (at === 0) continue;
      enter(index, mask, hashUnits(this.arena.unitsOf(at)), at);
    }
    this.index = index;
    this.mask = mask;
  }

  private moveTexts(): void {
    const arena = new TextArena(1);
    for (let slot = 0; slot < this.extent; slot++) {
      const at = this.places[slot]!;
      if (at !== 0) this.places[slot] = arena.adopt(this.arena, at);
    }
    this.arena = arena;
    this.rebuildIndex(this.mask + 1);
  }
}

/** Into the first free cell from that of its hash on. */
function enter(index: Uint32Array, mask: number, hash: number, at: number): void {
  let cell = hash & mask;
  while (index[cell * CELL + 1] !== 0) cell = (cell + 1) & mask;
  index[cell * CELL] = hash;
  index[cell * CELL + 1] = at;
}

/** One lane of multiply and rotate over the UTF-16 units, then MurmurHash3's finalizer. */
export function hashText(text: string): number {
  let hash = 0x243f6a88 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    hash = (hash << 13) | (hash >>> 19);
  }
  return finalize(hash);
}

/** The same of a text in the arena. */
function hashUnits(units: Uint8Array | Uint16Array): number {
  let hash = 0x243f6a88 ^ units.length;
  for (const unit of units) {
    hash = Math.imul(hash ^ unit, 0x9e3779b1);
    hash = (hash << 13) | (hash >>> 19);
  }
  return finalize(hash);
}
