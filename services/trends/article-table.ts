import { SnapshotFault, type BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { capacityFor, regrownRing, ringPieces } from './growth.ts';
import { Postings } from './postings.ts';

/** One article as the table takes it: numbers only. `slots` are keyword slots, then country numbers. */
export interface ArticleRow {
  eventSecond: number;
  /** Stream time when it was folded; never goes back, and never before the event. */
  foldedSecond: number;
  story: number;
  /** Outlet slot + 1, 0 for none. */
  outlet: number;
  lang: number;
  /** Its running number in the listing. */
  sequence: number;
  /** Bit i: its keyword i stands in the headline. */
  headlined: number;
}

/** The first `length` of some slots. */
interface Keys {
  slots: ArrayLike<number>;
  length: number;
}

const FACTS = 4;

/**
 * The articles of the last 24 h in the order they came, and for each key the chain of its
 * articles, newest first. What totals cannot say (stories, outlets, series, neighbours, the
 * articles themselves) is found by walking a chain. A ring: at `maxArticles` the oldest is dropped
 * from chains and counted in `dropped` when it still was in the longest window; totals stay exact.
 */
export class ArticleTable {
  private readonly maxArticles: number;
  /** What a walk looks at, side by side, so that a row is one visit to memory. */
  private facts = new Uint32Array(64 * FACTS);
  private langs = new Uint16Array(64);
  private sequences = new Float64Array(64);
  private headlined = new Uint32Array(64);
  private keysEnd = new Float64Array(64);
  private keywordCount = new Uint8Array(64);
  private countryCount = new Uint16Array(64);
  readonly postings = new Postings();
  /** Running numbers of the oldest row held and of the next to come. */
  first = 0;
  next = 0;
  dropped = 0;

  constructor(maxArticles: number) {
    this.maxArticles = maxArticles;
  }

  append(row: ArticleRow, keywords: Keys, countries: Keys): void {
    if (this.next - this.first >= this.maxArticles) {
      this.dropOldest();
      this.dropped++;
    }
    if (this.next - this.first === this.langs.length) this.grow();
    const place = this.next % this.langs.length;
    this.facts[place * FACTS] = row.eventSecond;
    this.facts[place * FACTS + 1] = row.foldedSecond;
    this.facts[place * FACTS + 2] = row.story;
    this.facts[place * FACTS + 3] = row.outlet;
    this.langs[place] = row.lang;
    this.sequences[place] = row.sequence;
    this.headlined[place] = row.headlined;
    this.keywordCount[place] = keywords.length;
    this.countryCount[place] = countries.length;
    this.postings.fetchAll(keywords.slots, keywords.length);
    for (let i = 0; i < keywords.length; i++) {
      this.postings.appendKeyword(keywords.slots[i]!, this.next);
    }
    for (let i = 0; i < countries.length; i++) {
      this.postings.appendCountry(countries.slots[i]!, this.next);
    }
    this.keysEnd[place] = this.postings.next;
    this.next++;
  }

  /** Drops the oldest rows whose minute has left the longest window. */
  expire(beforeSecond: number): void {
    while (this.first < this.next && this.eventSecond(this.place(this.first)) < beforeSecond) {
      this.dropOldest();
    }
  }

  eventSecond(place: number): number {
    return this.facts[place * FACTS]!;
  }

  foldedSecond(place: number): number {
    return this.facts[place * FACTS + 1]!;
  }

  story(place: number): number {
    return this.facts[place * FACTS + 2]!;
  }

  outlet(place: number): number {
    return this.facts[place * FACTS + 3]!;
  }

  lang(place: number): number {
    return this.langs[place]!;
  }

  sequence(place: number): number {
    return this.sequences[place]!;
  }

  place(row: number): number {
    return row % this.langs.length;
  }

  /** The place of the row that a posting belongs to. */
  placeOf(posting: number): number {
    return this.postings.rowOf(posting) & (this.langs.length - 1);
  }

  /** Calls `visit` with each keyword slot of the row at a place. */
  eachKeyword(place: number, visit: (slot: number) => void): void {
    const end = this.keysEnd[place]! - this.countryCount[place]!;
    for (let i = end - this.keywordCount[place]!; i < end; i++) visit(this.postings.keyOf(i));
  }

  eachCountry(place: number, visit: (number: number) => void): void {
    const end = this.keysEnd[place]!;
    for (let i = end - this.countryCount[place]!; i < end; i++) visit(this.postings.keyOf(i));
  }

  hasKeyword(place: number, slot: number): boolean {
    return this.keywordAt(place, slot) !== -1;
  }

  /** Whether a keyword stands in the headline of the row at a place. */
  isHeadlined(place: number, slot: number): boolean {
    const marks = this.headlined[place]!;
    if (marks === 0) return false;
    const at = this.keywordAt(place, slot);
    return at !== -1 && ((marks >>> at) & 1) === 1;
  }

  hasCountry(place: number, number: number): boolean {
    const end = this.keysEnd[place]!;
    for (let i = end - this.countryCount[place]!; i < end; i++) {
      if (this.postings.keyOf(i) === number) return true;
    }
    return false;
  }

  write(out: BinaryWriter): void {
    const { first, next } = this;
    out.uint(first);
    out.uint(next);
    out.uint(this.dropped);
    out.typedIn2(ringPieces(this.facts, first, next, FACTS));
    out.typedIn2(ringPieces(this.langs, first, next));
    out.typedIn2(ringPieces(this.sequences, first, next));
    out.typedIn2(ringPieces(this.headlined, first, next));
    out.typedIn2(ringPieces(this.keywordCount, first, next));
    out.typedIn2(ringPieces(this.countryCount, first, next));
    this.postings.writeKeys(out);
  }

  read(input: BinaryReader): void {
    const first = input.uint();
    const rows = input.uint() - first;
    const dropped = input.uint();
    const facts = input.uint32s();
    const langs = input.uint16s();
    const sequences = input.float64s();
    const headlined = input.uint32s();
    const keywordCount = input.uint8s();
    const countryCount = input.uint16s();
    const keys = input.uint32s();
    if (facts.length !== rows * FACTS || countryCount.length !== rows) {
      throw new SnapshotFault(`${countryCount.length} articles where ${rows} should be`);
    }
    this.first = first;
    this.next = first;
    let key = 0;
    for (let i = 0; i < rows; i++) {
      const row = {
        eventSecond: facts[i * FACTS]!,
        foldedSecond: facts[i * FACTS + 1]!,
        story: facts[i * FACTS + 2]!,
        outlet: facts[i * FACTS + 3]!,
        lang: langs[i]!,
        sequence: sequences[i]!,
        headlined: headlined[i]!,
      };
      const keywords = keys.subarray(key, (key += keywordCount[i]!));
      const countries = keys.subarray(key, (key += countryCount[i]!));
      this.append(row, asKeys(keywords), asKeys(countries));
    }
    this.dropped = dropped;
  }

  /** Which of the row's keywords a slot is; -1: none. */
  private keywordAt(place: number, slot: number): number {
    const end = this.keysEnd[place]! - this.countryCount[place]!;
    const from = end - this.keywordCount[place]!;
    for (let i = from; i < end; i++) if (this.postings.keyOf(i) === slot) return i - from;
    return -1;
  }

  private dropOldest(): void {
    this.postings.expire(this.keysEnd[this.place(this.first)]!);
    this.first++;
  }

  private grow(): void {
    const capacity = capacityFor(this.langs.length + 1);
    const move = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(ring: T): T =>
      regrownRing(ring, capacity, this.first, this.next);
    this.facts = regrownRing(this.facts, capacity, this.first, this.next, FACTS);
    this.sequences = move(this.sequences);
    this.headlined = move(this.headlined);
    this.keysEnd = move(this.keysEnd);
    this.keywordCount = move(this.keywordCount);
    this.countryCount = move(this.countryCount);
    this.langs = move(this.langs);
  }
}

function asKeys(slots: Uint32Array): Keys {
  return { slots, length: slots.length };
}
