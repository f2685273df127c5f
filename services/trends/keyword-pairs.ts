import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { NO_SLOT } from './dictionary.ts';
import { grown } from './growth.ts';
import { finalize } from './hash64.ts';
import { Tally } from './tally.ts';

/**
 * Both keywords need so many articles in the longest window, this one included, for their pair to
 * be counted. So a pair's count is never above the truth, and at most `PAIR_SUPPORT − 1` below it
 * for each time the pair was admitted (a pair is out again when a part falls below).
 */
export const PAIR_SUPPORT = 5;

const EMPTY = 0;
/** A cell of the index: the smaller part, the larger part, the pair's slot + 1. */
const CELL = 3;
const SMALLEST_INDEX = 128;

/**
 * Pairs of keyword slots ⇄ pair slots: open addressing with linear probing, at most half full.
 * The parts stand in the index, so that a look-up is one visit to memory. Deleting moves later
 * cells of the run up (no tombstones), so look-ups never degrade.
 */
export class KeywordPairs {
  private readonly maxPairs: number;
  readonly tally = new Tally();
  private smaller = new Uint32Array(0);
  private larger = new Uint32Array(0);
  private taken = new Uint8Array(0);
  private free: number[] = [];
  private index = new Uint32Array(SMALLEST_INDEX * CELL);
  private mask = SMALLEST_INDEX - 1;
  /** What `internAll` and `findAll` found last. */
  found = new Int32Array(0);
  private hashes = new Uint32Array(0);
  /** What was read ahead, kept so that no compiler leaves the reading out. */
  fetched = 0;
  extent = 0;
  size = 0;

  constructor(maxPairs: number) {
    this.maxPairs = maxPairs;
  }

  get full(): boolean {
    return this.size >= this.maxPairs;
  }

  has(slot: number): boolean {
    return this.taken[slot] === 1;
  }

  parts(slot: number): [number, number] {
    return [this.smaller[slot]!, this.larger[slot]!];
  }

  smallerPart(slot: number): number {
    return this.smaller[slot]!;
  }

  largerPart(slot: number): number {
    return this.larger[slot]!;
  }

  find(a: number, b: number): number {
    return this.index[this.place(Math.min(a, b), Math.max(a, b)) * CELL + 2]! - 1;
  }

  /**
   * Finds the slots of all pairs of the first `count` keywords, new ones if need be, in the order
   * (1,0), (2,0), (2,1)…, and gives their number; `found` holds them until the next call, NO_SLOT for
   * each that finds none free.
   *
   * A large index is in no cache. So the cells of all pairs are read first, each without waiting for
   * the one before, and then looked at: the processor fetches many at a time.
   */
  internAll(keywords: ArrayLike<number>, count = keywords.length): number {
    const pairs = this.fetchCells(keywords, count);
    const { hashes, found } = this;
    let { index, mask } = this;
    let n = 0;
    for (let i = 1; i < count; i++) {
      const a = keywords[i]!;
      for (let j = 0; j < i; j++, n++) {
        const b = keywords[j]!;
        const low = a < b ? a : b;
        const high = a < b ? b : a;
        let at = (hashes[n]! & mask) * CELL;
        while (index[at + 2] !== EMPTY && (index[at] !== low || index[at + 1] !== high)) {
          at += CELL;
          if (at === index.length) at = 0;
        }
        if (index[at + 2] !== EMPTY) {
          found[n] = index[at + 2]! - 1;
          continue;
        }
        found[n] = this.enterNew(low, high, at / CELL);
        ({ index, mask } = this);
      }
    }
    return pairs;
  }

  /** The same for pairs that are known; NO_SLOT for those that are not. */
  findAll(keywords: ArrayLike<number>, count = keywords.length): number {
    const pairs = this.fetchCells(keywords, count);
    let n = 0;
    for (let i = 1; i < count; i++) {
      for (let j = 0; j < i; j++, n++) {
        const low = Math.min(keywords[i]!, keywords[j]!);
        const high = Math.max(keywords[i]!, keywords[j]!);
        this.found[n] = this.index[this.place(low, high, this.hashes[n]) * CELL + 2]! - 1;
      }
    }
    return pairs;
  }

  private fetchCells(keywords: ArrayLike<number>, count: number): number {
    const pairs = (count * (count - 1)) / 2;
    this.hashes = grown(this.hashes, pairs);
    this.found = grown(this.found, pairs);
    const { index, mask, hashes } = this;
    let read = 0;
    let n = 0;
    for (let i = 1; i < count; i++) {
      const a = keywords[i]!;
      for (let j = 0; j < i; j++) {
        const b = keywords[j]!;
        const hash = a < b ? hashPair(a, b) : hashPair(b, a);
        hashes[n++] = hash;
        read ^= index[(hash & mask) * CELL]!;
      }
    }
    this.fetched = read;
    return pairs;
  }

  private enterNew(low: number, high: number, place: number): number {
    if (this.full) return NO_SLOT;
    const slot = this.free.pop() ?? this.extent++;
    if (this.extent > this.smaller.length) this.makeRoom(this.extent);
    this.smaller[slot] = low;
    this.larger[slot] = high;
    this.taken[slot] = 1;
    this.enter(place, slot);
    this.size++;
    if (this.size * 2 > this.mask + 1) this.rebuildIndex((this.mask + 1) * 2);
    return slot;
  }

  release(slot: number): void {
    if (this.taken[slot] !== 1) return;
    const { index, mask } = this;
    let hole = this.place(this.smaller[slot]!, this.larger[slot]!);
    index[hole * CELL + 2] = EMPTY;
    for (let next = (hole + 1) & mask; index[next * CELL + 2] !== EMPTY; next = (next + 1) & mask) {
      const home = hashPair(index[next * CELL]!, index[next * CELL + 1]!) & mask;
      if (((next - home) & mask) < ((next - hole) & mask)) continue;
      index.copyWithin(hole * CELL, next * CELL, next * CELL + CELL);
      index[next * CELL + 2] = EMPTY;
      hole = next;
    }
    this.taken[slot] = 0;
    this.tally.clear(slot);
    this.free.push(slot);
    this.size--;
  }

  write(out: BinaryWriter): void {
    out.uint(this.extent);
    out.typed(this.smaller.subarray(0, this.extent));
    out.typed(this.larger.subarray(0, this.extent));
    out.typed(this.taken.subarray(0, this.extent));
    out.uint32s(Uint32Array.from(this.free));
    this.tally.write(out, this.extent);
  }

  read(input: BinaryReader): void {
    this.extent = input.uint();
    this.smaller = input.uint32s();
    this.larger = input.uint32s();
    this.taken = input.uint8s();
    this.free = [...input.uint32s()];
    this.tally.read(input);
    this.size = this.extent - this.free.length;
    let length = SMALLEST_INDEX;
    while (this.size * 2 > length) length *= 2;
    this.rebuildIndex(length);
  }

  private place(low: number, high: number, hash = hashPair(low, high)): number {
    const { index, mask } = this;
    let place = hash & mask;
    for (;;) {
      const at = place * CELL;
      if (index[at + 2] === EMPTY || (index[at] === low && index[at + 1] === high)) return place;
      place = (place + 1) & mask;
    }
  }

  private enter(place: number, slot: number): void {
    this.index[place * CELL] = this.smaller[slot]!;
    this.index[place * CELL + 1] = this.larger[slot]!;
    this.index[place * CELL + 2] = slot + 1;
  }

  private rebuildIndex(length: number): void {
    this.index = new Uint32Array(length * CELL);
    this.mask = length - 1;
    for (let slot = 0; slot < this.extent; slot++) {
      if (this.taken[slot] !== 1) continue;
      this.enter(this.place(this.smaller[slot]!, this.larger[slot]!), slot);
    }
  }

  private makeRoom(slots: number): void {
    this.smaller = grown(this.smaller, slots);
    this.larger = grown(this.larger, slots);
    this.taken = grown(this.taken, slots);
    this.tally.ensure(this.smaller.length);
  }
}

function hashPair(low: number, high: number): number {
  return finalize(Math.imul(low, 0x9e3779b1) ^ Math.imul(high + 0x7f4a7c15, 0x85ebca77));
}
