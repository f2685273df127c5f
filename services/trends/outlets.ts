import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { Dictionary, NO_SLOT } from './dictionary.ts';
import { grown } from './growth.ts';
import { LONGEST, WINDOW_COUNT } from './window-table.ts';

/** Weight of the newest gap in what is usual: about the last ten gaps speak. */
const GAP_WEIGHT = 0.1;
/** At the bound, an outlet that sent nothing for so long gives its place to a new one. */
const FORGET_AFTER_SECONDS = 7 * 86_400;

/** The sources of articles: how many each sent in every window, when the last, how often usually. */
export class Outlets {
  readonly names: Dictionary;
  private totals = new Uint32Array(0);
  private lastSecond = new Uint32Array(0);
  private gapSeconds = new Float32Array(0);
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
    if (last > 0 && seenSecond >= last) {
      const gap = this.gapSeconds[slot]!;
      const newest = seenSecond - last;
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

  write(out: BinaryWriter): void {
    this.names.write(out);
    const extent = this.names.extent;
    out.typed(this.totals.subarray(0, extent * WINDOW_COUNT));
    out.typed(this.lastSecond.subarray(0, extent));
    out.typed(this.gapSeconds.subarray(0, extent));
    out.typed(this.inWindow);
    out.uint(this.sweptSecond);
  }

  read(input: BinaryReader): void {
    this.names.read(input);
    this.totals = input.uint32s();
    this.lastSecond = input.uint32s();
    this.gapSeconds = input.float32s();
    this.inWindow = input.uint32s();
    this.sweptSecond = input.uint();
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
      this.gapSeconds[slot] = 0;
    }
  }

  /** Each array by itself: their capacities are rounded up, so none tells of the others'. */
  private makeRoom(slots: number): void {
    this.lastSecond = grown(this.lastSecond, slots);
    this.gapSeconds = grown(this.gapSeconds, slots);
    this.totals = grown(this.totals, slots * WINDOW_COUNT);
  }
}
