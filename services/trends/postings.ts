import type { BinaryWriter } from './binary-writer.ts';
import { capacityFor, grown, regrownRing, ringPieces } from './growth.ts';

/** No posting: the end of a chain. */
export const NO_POSTING = -1;

/**
 * Which articles hold which key: one posting for each key of each article, in the order of the
 * articles, in a ring. A posting knows its key, its row (the low 32 bits of its running number) and
 * how far back the previous posting of the same key is, so that chains survive a larger ring. A
 * chain ends where postings have been dropped. 12 B a posting.
 */
export class Postings {
  private key = new Uint32Array(64);
  /** Row and distance back, side by side: what a walk needs. */
  private links = new Uint32Array(64 * 2);
  private keywordHeads = new Float64Array(0);
  private readonly countryHeads = new Float64Array(256).fill(NO_POSTING);
  private first = 0;
  next = 0;
  /** What was read ahead, kept so that no compiler leaves the reading out. */
  fetched = 0;

  /** Brings the heads of keywords that will get a posting near the processor. */
  fetchAll(slots: ArrayLike<number>, count: number): void {
    const { keywordHeads } = this;
    let read = 0;
    for (let i = 0; i < count; i++) read += keywordHeads[slots[i]!] ?? 0;
    this.fetched = read;
  }

  appendKeyword(slot: number, row: number): void {
    if (slot >= this.keywordHeads.length) {
      const known = this.keywordHeads.length;
      this.keywordHeads = grown(this.keywordHeads, slot + 1).fill(NO_POSTING, known);
    }
    this.append(slot, row, this.keywordHeads);
  }

  appendCountry(number: number, row: number): void {
    this.append(number, row, this.countryHeads);
  }

  /** The newest posting of a key that is still held. */
  newestOfKeyword(slot: number): number {
    return this.held(this.keywordHeads[slot] ?? NO_POSTING);
  }

  newestOfCountry(number: number): number {
    return this.held(this.countryHeads[number] ?? NO_POSTING);
  }

  /** The posting of the same key before this one. */
  previous(posting: number): number {
    const back = this.links[(posting & (this.key.length - 1)) * 2 + 1]!;
    return back === 0 ? NO_POSTING : this.held(posting - back);
  }

  rowOf(posting: number): number {
    return this.links[(posting & (this.key.length - 1)) * 2]!;
  }

  keyOf(posting: number): number {
    return this.key[posting & (this.key.length - 1)]!;
  }

  /** A slot that was given back begins with no articles when it is used again. */
  forgetKeyword(slot: number): void {
    if (slot < this.keywordHeads.length) this.keywordHeads[slot] = NO_POSTING;
  }

  /** Drops the postings before running number `end`. */
  expire(end: number): void {
    this.first = end;
  }

  /** The keys of all postings, oldest first; chains follow from them. */
  writeKeys(out: BinaryWriter): void {
    out.typedIn2(ringPieces(this.key, this.first, this.next));
  }

  private append(key: number, row: number, heads: Float64Array): void {
    if (this.next - this.first === this.key.length) this.grow();
    const place = this.next & (this.key.length - 1);
    const before = this.held(heads[key]!);
    this.key[place] = key;
    this.links[place * 2] = row;
    this.links[place * 2 + 1] = before === NO_POSTING ? 0 : this.next - before;
    heads[key] = this.next++;
  }

  private held(posting: number): number {
    return posting >= this.first ? posting : NO_POSTING;
  }

  private grow(): void {
    const capacity = capacityFor(this.key.length + 1);
    this.links = regrownRing(this.links, capacity, this.first, this.next, 2);
    this.key = regrownRing(this.key, capacity, this.first, this.next);
  }
}
