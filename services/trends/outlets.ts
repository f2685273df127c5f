import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { Dictionary, NO_SLOT } from './dictionary.ts';
import { grown } from './growth.ts';
import { LONGEST, WINDOW_COUNT } from './window-table.ts';

/** Weight of the newest gap in what is usual: about the last ten gaps speak. */
const GAP_WEIGHT = 0.1;
/** A pause of so many seconds ends a batch; what is shorter than this many articles is none. */
const BATCH_PAUSE_SECONDS = 1_800;
const BATCH_ARTICLES = 5;
/** Weight of the newest batch. */
const BATCH_WEIGHT = 0.3;
/** An outlet works in batches when it is busy for no more than this part of its cycle. */
const BUSY_PART = 0.25;
/**
 * Who comes for the first time, or after so long and unusual a silence, with so much at once, brings
 * a backlog: it has no vote for the day it needs until it brings news again.
 */
const BACKLOG_SILENCE_SECONDS = 36 * 3_600;
const BACKLOG_GAPS = 3;
const BACKLOG_ARTICLES = 20;
const BACKLOG_SECONDS = 86_400;

/** At the bound, an outlet that sent nothing for so long gives its place to a new one. */
const FORGET_AFTER_SECONDS = 7 * 86_400;

/** The sources of articles: how many each sent in every window, when the last, how often usually. */
export class Outlets {
  readonly names: Dictionary;
  private totals = new Uint32Array(0);
  private lastSecond = new Uint32Array(0);
  private gapSeconds = new Float32Array(0);
  /** The present batch: when it began, its articles, and whether it ended a long silence (1) . */
  private batchSecond = new Uint32Array(0);
  private batchArticles = new Uint32Array(0);
  private afterSilence = new Uint8Array(0);
  /** From the start of a large batch to the next, usually, and which part of it is busy. */
  private cycleSeconds = new Float32Array(0);
  private busyPart = new Float32Array(0);
  /** What came in [start, start + a day) of the last backlog has no vote; 0 while there was none. */
  private backlogSecond = new Uint32Array(0);
  /** The end of the last backlog of any outlet: after it nobody has to be asked. */
  private backlogsUntil = 0;
  /** Distinct outlets with an article in each window. */
  inWindow = new Uint32Array(WINDOW_COUNT);
  private sweptSecond = 0;

  constructor(maxOutlets: number) {
    this.names = new Dictionary(maxOutlets);
  }

  /** The outlet's slot, NO_SLOT when all places are taken by outlets that still send. */
  meet(name: string, seenSecond: number): number {
    if (this.names.full && this.names.find(name) === NO_SLOT) this.sweep(seenSecond);
    const slot = this.names.intern(name);
    if (slot === NO_SLOT) return NO_SLOT;
    this.makeRoom(this.names.extent);
    const last = this.lastSecond[slot]!;
    const newest = Math.max(0, seenSecond - last);
    if (last === 0 || newest > BATCH_PAUSE_SECONDS) this.beginBatch(slot, seenSecond, last);
    this.batchArticles[slot]! += 1;
    if (this.afterSilence[slot] === 1 && this.batchArticles[slot] === BACKLOG_ARTICLES) {
      this.backlogSecond[slot] = this.batchSecond[slot]!;
      this.backlogsUntil = Math.max(this.backlogsUntil, seenSecond + 2 * BACKLOG_SECONDS);
    }
    if (last > 0) {
      const gap = this.gapSeconds[slot]!;
      this.gapSeconds[slot] = gap === 0 ? newest : gap + GAP_WEIGHT * (newest - gap);
    }
    this.lastSecond[slot] = Math.max(last, seenSecond);
    return slot;
  }

  addArticle(slot: number, shortest: number): void {
    for (let w = shortest; w < WINDOW_COUNT; w++) {
      const i = slot * WINDOW_COUNT + w;
      if (this.totals[i] === 0) this.inWindow[w]! += 1;
      this.totals[i]! += 1;
    }
  }

  subtractArticle(slot: number, w: number): void {
    const i = slot * WINDOW_COUNT + w;
    this.totals[i]! -= 1;
    if (this.totals[i] === 0) this.inWindow[w]! -= 1;
  }

  count(slot: number, w: number): number {
    return this.totals[slot * WINDOW_COUNT + w]!;
  }

  lastSeenSecond(slot: number): number {
    return this.lastSecond[slot]!;
  }

  /** Usual seconds from one article to the next; 0 while it sent only one. */
  usualGapSeconds(slot: number): number {
    return this.gapSeconds[slot]!;
  }

  /** Whether anything that is still counted may be a backlog. */
  anyBacklog(nowSecond: number): boolean {
    return nowSecond < this.backlogsUntil;
  }

  /** Whether what the outlet brought at that time was a backlog. */
  wasBacklog(slot: number, seenSecond: number): boolean {
    const since = this.backlogSecond[slot]!;
    return since > 0 && seenSecond >= since && seenSecond < since + BACKLOG_SECONDS;
  }

  /**
   * Seconds between the batches in which half of the articles of the longest window come at least;
   * 0 when most come one by one. Cost: O(outlets · log outlets), asked once an hour.
   */
  usualCycleSeconds(): number {
    const cycles: { seconds: number; articles: number }[] = [];
    let all = 0;
    for (let slot = 0; slot < this.names.extent; slot++) {
      const articles = this.names.has(slot) ? this.count(slot, LONGEST) : 0;
      if (articles === 0) continue;
      all += articles;
      const inBatches = this.cycleSeconds[slot]! > 0 && this.busyPart[slot]! <= BUSY_PART;
      if (inBatches) cycles.push({ seconds: this.cycleSeconds[slot]!, articles });
    }
    cycles.sort((a, b) => b.seconds - a.seconds);
    let above = 0;
    for (const { seconds, articles } of cycles) {
      above += articles;
      if (2 * above >= all) return seconds;
    }
    return 0;
  }

  write(out: BinaryWriter): void {
    this.names.write(out);
    const extent = this.names.extent;
    out.typed(this.totals.subarray(0, extent * WINDOW_COUNT));
    out.typed(this.lastSecond.subarray(0, extent));
    for (const column of this.perOutlet()) out.typed(column.subarray(0, extent));
    out.uint(this.backlogsUntil);
    out.typed(this.inWindow);
    out.uint(this.sweptSecond);
  }

  read(input: BinaryReader): void {
    this.names.read(input);
    this.totals = input.uint32s();
    this.lastSecond = input.uint32s();
    this.gapSeconds = input.float32s();
    this.batchSecond = input.uint32s();
    this.batchArticles = input.uint32s();
    this.afterSilence = input.uint8s();
    this.cycleSeconds = input.float32s();
    this.busyPart = input.float32s();
    this.backlogSecond = input.uint32s();
    this.backlogsUntil = input.uint();
    this.inWindow = input.uint32s();
    this.sweptSecond = input.uint();
  }

  /** Closes the batch that ended at `last` (0: there was none) and begins the next. */
  private beginBatch(slot: number, seenSecond: number, last: number): void {
    const began = this.batchSecond[slot]!;
    if (last > 0 && this.batchArticles[slot]! >= BATCH_ARTICLES) {
      const cycle = seenSecond - began;
      const known = this.cycleSeconds[slot]!;
      const weight = known === 0 ? 1 : BATCH_WEIGHT;
      this.cycleSeconds[slot] = known + weight * (cycle - known);
      this.busyPart[slot]! += weight * ((last - began) / cycle - this.busyPart[slot]!);
    }
    const usual = Math.max(this.gapSeconds[slot]!, this.cycleSeconds[slot]!);
    const longSilence = Math.max(BACKLOG_SILENCE_SECONDS, BACKLOG_GAPS * usual);
    this.afterSilence[slot] = last === 0 || seenSecond - last > longSilence ? 1 : 0;
    this.batchSecond[slot] = seenSecond;
    this.batchArticles[slot] = 0;
  }

  private perOutlet(): (Uint32Array | Uint8Array | Float32Array)[] {
    return [
      this.gapSeconds,
      this.batchSecond,
      this.batchArticles,
      this.afterSilence,
      this.cycleSeconds,
      this.busyPart,
      this.backlogSecond,
    ];
  }

  /** At most once a minute, so that a full table does not make every article dear. */
  private sweep(nowSecond: number): void {
    if (nowSecond < this.sweptSecond + 60) return;
    this.sweptSecond = nowSecond;
    for (let slot = 0; slot < this.names.extent; slot++) {
      if (!this.names.has(slot) || this.count(slot, LONGEST) > 0) continue;
      if (nowSecond - this.lastSecond[slot]! < FORGET_AFTER_SECONDS) continue;
      this.names.release(slot);
      this.lastSecond[slot] = 0;
      for (const column of this.perOutlet()) column[slot] = 0;
    }
  }

  /** Each array by itself: their capacities are rounded up, so none tells of the others'. */
  private makeRoom(slots: number): void {
    this.lastSecond = grown(this.lastSecond, slots);
    this.gapSeconds = grown(this.gapSeconds, slots);
    this.batchSecond = grown(this.batchSecond, slots);
    this.batchArticles = grown(this.batchArticles, slots);
    this.afterSilence = grown(this.afterSilence, slots);
    this.cycleSeconds = grown(this.cycleSeconds, slots);
    this.busyPart = grown(this.busyPart, slots);
    this.backlogSecond = grown(this.backlogSecond, slots);
    this.totals = grown(this.totals, slots * WINDOW_COUNT);
  }
}
