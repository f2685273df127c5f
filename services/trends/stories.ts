import type { BinaryWriter } from './binary-writer.ts';
import { SnapshotFault, type BinaryReader } from './binary-reader.ts';
import { capacityFor, grown, regrownRing } from './growth.ts';
import { StoryBands, shareBand } from './story-bands.ts';
import {
  agreement,
  BANDS,
  isSameStory,
  readSketch,
  SAME_TEXT_BINS,
  SKETCH_BYTES,
} from './story-sketch.ts';
import { Headline, StoryTitles, TITLE_MARKS, titlesOverlap } from './story-titles.ts';
import { LONGEST, WINDOW_COUNT } from './window-table.ts';

/** A copy belongs to a story for so long after the story's first article: no endless chains. */
export const STORY_SPAN_SECONDS = 48 * 3_600;

/** Has no bands: an article without a fingerprint is a story of its own. */
const ALONE = 1;

/** A text shares so many bands with what it is compared with: one is shared by chance. */
const LEAST_BANDS = 2;

/**
 * Groups of near-duplicates. Each story keeps the sketch and the headline of its first article; a new
 * article joins the story that began within 48 h and is alike: it shares two bands and agrees in at
 * least a quarter of the bins, or is contained in it or contains it (see story-sketch.ts), or has the same
 * headline of four words or more. Of several it joins the one that agrees most, of equals the oldest.
 * What one outlet writes under two headlines that share no word is two stories unless nearly all of it is
 * the same: its columns begin alike, and its pages are framed alike.
 *
 * With a Jaccard similarity J of the texts, two shared bands come with probability
 * 1 − (1 − J²)⁶³ − 63·J²·(1 − J²)⁶²: .13 / .72 / .98 / 1 at J = .1 / .2 / .3 / .4 (Broder 1997; one
 * permutation: Li, Owen, Zhang 2012).
 *
 * Stories are numbered as they begin and stand in a ring; at `maxStories` the oldest is forgotten,
 * counted in `forgotten` if it was still counted or could still be joined (its articles then count
 * with the story that took its place). About 450 B a story. Cost of `join`: 64 look-ups.
 */
export class Stories {
  private readonly maxStories: number;
  private sketches = new Uint8Array(64 * SKETCH_BYTES);
  private firstSecond = new Uint32Array(64);
  private kind = new Uint8Array(64);
  private titleHashes = new Uint32Array(64);
  private titleMarks = new Uint8Array(64 * TITLE_MARKS);
  /** The outlet of the first article; 0 when nobody knows. */
  private outlets = new Uint32Array(64);
  private totals = new Uint32Array(64 * WINDOW_COUNT);
  private bands = new StoryBands(64);
  private titles = new StoryTitles(64);
  /** Places of the stories that seem to share a band with the article in hand, and which. */
  private readonly shared = new Int32Array(BANDS);
  private readonly sharedBands = new Uint8Array(BANDS);
  private readonly sketch = new Uint8Array(SKETCH_BYTES);
  private readonly headline = new Headline();
  /** Stories begun since the state began: the next story's number. */
  begun = 0;
  forgotten = 0;
  /** Distinct stories with an article in each window. */
  inWindow = new Uint32Array(WINDOW_COUNT);
  /** Whether the last `join` began a story. */
  began = false;

  constructor(maxStories: number) {
    this.maxStories = maxStories;
  }

  /** Places of the ring, a power of two: a story's number modulo this is its place. */
  get capacity(): number {
    return this.kind.length;
  }

  /**
   * The number of the story that an article belongs to; `began` says whether it is its first.
   *
   * @param outlet a number above 0 for each outlet, 0 when nobody knows
   */
  join(story: string, title: string, outlet: number, eventSecond: number): number {
    this.headline.read(title);
    if (story === '') return this.begin(eventSecond, ALONE, outlet);
    readSketch(story, this.sketch);
    this.bands.seek(this.sketch);
    const known = this.match(outlet, eventSecond);
    if (known >= 0) {
      this.began = false;
      return this.numberAt(known);
    }
    const { bands } = this;
    const number = this.begin(eventSecond, 0, outlet);
    const place = number % this.capacity;
    this.sketches.set(this.sketch, place * SKETCH_BYTES);
    // When the ring has grown there are other tables.
    if (bands !== this.bands) this.bands.seek(this.sketch);
    this.bands.noteSought(place);
    const { hash } = this.headline;
    if (hash !== 0) this.titles.note(hash, place);
    return number;
  }

  addArticle(number: number, shortest: number): void {
    const base = (number % this.capacity) * WINDOW_COUNT;
    for (let w = shortest; w < WINDOW_COUNT; w++) {
      if (this.totals[base + w] === 0) this.inWindow[w]! += 1;
      this.totals[base + w]! += 1;
    }
  }

  subtractArticle(number: number, w: number): void {
    const i = (number % this.capacity) * WINDOW_COUNT + w;
    this.totals[i]! -= 1;
    if (this.totals[i] === 0) this.inWindow[w]! -= 1;
  }

  /** Articles of a story in window `w`. */
  articlesIn(number: number, w: number): number {
    return this.totals[(number % this.capacity) * WINDOW_COUNT + w]!;
  }

  write(out: BinaryWriter): void {
    out.uint(this.capacity);
    out.uint(this.begun);
    out.uint(this.forgotten);
    const used = Math.min(this.begun, this.capacity);
    out.typed(this.sketches.subarray(0, used * SKETCH_BYTES));
    out.typed(this.firstSecond.subarray(0, used));
    out.typed(this.kind.subarray(0, used));
    out.typed(this.titleHashes.subarray(0, used));
    out.typed(this.titleMarks.subarray(0, used * TITLE_MARKS));
    out.typed(this.outlets.subarray(0, used));
    out.typed(this.totals.subarray(0, used * WINDOW_COUNT));
    out.typed(this.inWindow);
  }

  read(input: BinaryReader): void {
    const capacity = input.uint();
    this.begun = input.uint();
    this.forgotten = input.uint();
    if (capacity !== capacityFor(capacity) || capacity > Math.max(64, 2 * this.begun)) {
      throw new SnapshotFault(`${capacity} places for ${this.begun} stories`);
    }
    this.sketches = new Uint8Array(capacity * SKETCH_BYTES);
    this.sketches.set(input.uint8s());
    this.firstSecond = grown(input.uint32s(), capacity);
    this.kind = grown(input.uint8s(), capacity);
    this.titleHashes = grown(input.uint32s(), capacity);
    this.titleMarks = grown(input.uint8s(), capacity * TITLE_MARKS);
    this.outlets = grown(input.uint32s(), capacity);
    this.totals = grown(input.uint32s(), capacity * WINDOW_COUNT);
    this.inWindow = input.uint32s();
    this.noteAll();
  }

  private begin(eventSecond: number, kind: number, outlet: number): number {
    if (this.begun >= this.capacity) this.makeRoom(eventSecond);
    const number = this.begun++;
    const place = number % this.capacity;
    this.firstSecond[place] = eventSecond;
    this.kind[place] = kind;
    this.titleHashes[place] = kind === ALONE ? 0 : this.headline.hash;
    this.titleMarks.set(this.headline.marks, place * TITLE_MARKS);
    this.outlets[place] = outlet;
    this.began = true;
    return number;
  }

  /** The story whose place is needed next may still be of use: then the ring grows, if it may. */
  private makeRoom(eventSecond: number): void {
    const place = this.begun % this.capacity;
    const counted = this.totals[place * WINDOW_COUNT + LONGEST]! > 0;
    const joinable = eventSecond - this.firstSecond[place]! <= STORY_SPAN_SECONDS;
    if (!counted && !joinable) return;
    const mayGrow = this.capacity * 2 <= capacityFor(this.maxStories);
    // Once a story that counts was forgotten its articles point at another place; moving would lose them.
    if (mayGrow && this.forgotten === 0) this.grow();
    else this.forgotten++;
  }

  /** The place of the best match, −1 when there is none. */
  private match(outlet: number, eventSecond: number): number {
    const { hash, marks } = this.headline;
    let best = -1;
    let bestBins = -1;
    const consider = (place: number, sameTitle: boolean): void => {
      if (Math.abs(eventSecond - this.firstSecond[place]!) > STORY_SPAN_SECONDS) return;
      const start = place * SKETCH_BYTES;
      const bins = agreement(this.sketch, 0, this.sketches, start);
      if (!sameTitle) {
        if (!isSameStory(bins, this.sketch, 0, this.sketches, start)) return;
        const ofOne = outlet !== 0 && outlet === this.outlets[place];
        const at = place * TITLE_MARKS;
        if (ofOne && bins < SAME_TEXT_BINS && !titlesOverlap(marks, this.titleMarks, at)) return;
      }
      const older = bins === bestBins && this.numberAt(place) < this.numberAt(best);
      if (bins > bestBins || older) {
        best = place;
        bestBins = bins;
      }
    };
    const titled = hash === 0 ? -1 : this.titles.last(hash);
    if (titled >= 0 && this.titleHashes[titled] === hash) consider(titled, true);
    this.eachShared((place) => consider(place, false));
    return best;
  }

  /** Calls `visit` once with each place whose story shares enough bands with the sketch in hand. */
  private eachShared(visit: (place: number) => void): void {
    const { shared, sharedBands } = this;
    let found = 0;
    for (let band = 0; band < BANDS; band++) {
      const place = this.bands.last(band);
      if (place < 0) continue;
      sharedBands[found] = band;
      shared[found++] = place;
    }
    // Few are found but for a copy, whose story is found again and again. What is found once only, by
    // chance, is not looked at: its sketch is in no cache.
    for (let i = 1; i < found; i++) {
      let met = 0;
      for (let j = 0; j < i && met < LEAST_BANDS; j++) {
        if (shared[j] === shared[i] && this.reallyShares(j)) met++;
      }
      if (met === LEAST_BANDS - 1 && this.reallyShares(i)) visit(shared[i]!);
    }
  }

  /** Whether the story that was found i-th has the band it was found by: the table may be out of date. */
  private reallyShares(i: number): boolean {
    const place = this.shared[i]!;
    if (this.kind[place] === ALONE) return false;
    return shareBand(this.sketch, 0, this.sketches, place * SKETCH_BYTES, this.sharedBands[i]!);
  }

  private numberAt(place: number): number {
    const newest = this.begun - 1;
    return newest - ((newest - place) % this.capacity);
  }

  private grow(): void {
    const from = this.begun - this.capacity;
    const capacity = this.capacity * 2;
    this.sketches = regrownRing(this.sketches, capacity, from, this.begun, SKETCH_BYTES);
    this.totals = regrownRing(this.totals, capacity, from, this.begun, WINDOW_COUNT);
    this.firstSecond = regrownRing(this.firstSecond, capacity, from, this.begun);
    this.kind = regrownRing(this.kind, capacity, from, this.begun);
    this.titleHashes = regrownRing(this.titleHashes, capacity, from, this.begun);
    this.titleMarks = regrownRing(this.titleMarks, capacity, from, this.begun, TITLE_MARKS);
    this.outlets = regrownRing(this.outlets, capacity, from, this.begun);
    this.noteAll();
  }

  /** Both indexes anew, from what stands in the ring. */
  private noteAll(): void {
    this.bands = new StoryBands(this.capacity);
    this.titles = new StoryTitles(this.capacity);
    for (let number = Math.max(0, this.begun - this.capacity); number < this.begun; number++) {
      const place = number % this.capacity;
      if (this.kind[place] === ALONE) continue;
      this.bands.note(this.sketches, place * SKETCH_BYTES, place);
      const title = this.titleHashes[place]!;
      if (title !== 0) this.titles.note(title, place);
    }
  }
}
