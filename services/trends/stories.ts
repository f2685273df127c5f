import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { capacityFor } from './growth.ts';
import { StoryBands, shareBand } from './story-bands.ts';
import { StoryColumns } from './story-columns.ts';
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
  private readonly columns = new StoryColumns();
  private bands = new StoryBands(this.columns.capacity);
  private titles = new StoryTitles(this.columns.capacity);
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
    return this.columns.capacity;
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
    this.columns.sketches.set(this.sketch, place * SKETCH_BYTES);
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
      if (this.columns.totals[base + w] === 0) this.inWindow[w]! += 1;
      this.columns.totals[base + w]! += 1;
    }
  }

  subtractArticle(number: number, w: number): void {
    const i = (number % this.capacity) * WINDOW_COUNT + w;
    this.columns.totals[i]! -= 1;
    if (this.columns.totals[i] === 0) this.inWindow[w]! -= 1;
  }

  /** Articles of a story in window `w`. */
  articlesIn(number: number, w: number): number {
    return this.columns.totals[(number % this.capacity) * WINDOW_COUNT + w]!;
  }

  write(out: BinaryWriter): void {
    out.uint(this.capacity);
    out.uint(this.begun);
    out.uint(this.forgotten);
    this.columns.write(out, this.begun);
    out.typed(this.inWindow);
  }

  read(input: BinaryReader): void {
    const capacity = input.uint();
    this.begun = input.uint();
    this.forgotten = input.uint();
    this.columns.read(input, capacity, this.begun);
    this.inWindow = input.uint32s();
    this.noteAll();
  }

  private begin(eventSecond: number, alone: number, outlet: number): number {
    if (this.begun >= this.capacity) this.makeRoom(eventSecond);
    const number = this.begun++;
    const { columns } = this;
    const place = number % this.capacity;
    columns.firstSecond[place] = eventSecond;
    columns.alone[place] = alone;
    columns.titleHashes[place] = alone === ALONE ? 0 : this.headline.hash;
    columns.titleMarks.set(this.headline.marks, place * TITLE_MARKS);
    columns.outlets[place] = outlet;
    this.began = true;
    return number;
  }

  /** The story whose place is needed next may still be of use: then the ring grows, if it may. */
  private makeRoom(eventSecond: number): void {
    const place = this.begun % this.capacity;
    const counted = this.columns.totals[place * WINDOW_COUNT + LONGEST]! > 0;
    const joinable = eventSecond - this.columns.firstSecond[place]! <= STORY_SPAN_SECONDS;
    if (!counted && !joinable) return;
    const mayGrow = this.capacity * 2 <= capacityFor(this.maxStories);
    // Once a story that counts was forgotten its articles point at another place; moving would lose them.
    if (!mayGrow || this.forgotten > 0) {
      this.forgotten++;
      return;
    }
    this.columns.grow(this.begun);
    this.noteAll();
  }

  /** The place of the best match, −1 when there is none. */
  private match(outlet: number, eventSecond: number): number {
    const { columns } = this;
    const { hash, marks } = this.headline;
    let best = -1;
    let bestBins = -1;
    const consider = (place: number, sameTitle: boolean): void => {
      if (Math.abs(eventSecond - columns.firstSecond[place]!) > STORY_SPAN_SECONDS) return;
      const start = place * SKETCH_BYTES;
      const bins = agreement(this.sketch, 0, columns.sketches, start);
      if (!sameTitle) {
        if (!isSameStory(bins, this.sketch, 0, columns.sketches, start)) return;
        const ofOne = outlet !== 0 && outlet === columns.outlets[place];
        const at = place * TITLE_MARKS;
        if (ofOne && bins < SAME_TEXT_BINS && !titlesOverlap(marks, columns.titleMarks, at)) return;
      }
      const older = bins === bestBins && this.numberAt(place) < this.numberAt(best);
      if (bins > bestBins || older) {
        best = place;
        bestBins = bins;
      }
    };
    const titled = hash === 0 ? -1 : this.titles.last(hash);
    if (titled >= 0 && columns.titleHashes[titled] === hash) consider(titled, true);
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
    if (this.columns.alone[place] === ALONE) return false;
    const { sketches } = this.columns;
    return shareBand(this.sketch, 0, sketches, place * SKETCH_BYTES, this.sharedBands[i]!);
  }

  private numberAt(place: number): number {
    const newest = this.begun - 1;
    return newest - ((newest - place) % this.capacity);
  }

  /** Both indexes anew, from what stands in the ring. */
  private noteAll(): void {
    this.bands = new StoryBands(this.capacity);
    this.titles = new StoryTitles(this.capacity);
    for (let number = Math.max(0, this.begun - this.capacity); number < this.begun; number++) {
      const place = number % this.capacity;
      if (this.columns.alone[place] === ALONE) continue;
      this.bands.note(this.columns.sketches, place * SKETCH_BYTES, place);
      const title = this.columns.titleHashes[place]!;
      if (title !== 0) this.titles.note(title, place);
    }
  }
}
