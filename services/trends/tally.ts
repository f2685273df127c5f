import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { decayOver } from './decay.ts';
import { grown } from './growth.ts';
import type { MinuteLogs } from './minute-logs.ts';
import type { Uint32Log } from './uint32-log.ts';
import { LONGEST, WINDOW_COUNT } from './window-table.ts';

/** A key with so many articles in the longest window takes part in the tests of the day. */
export const ACTIVE_ARTICLES = 2;

/** Words of what is seldom looked at of a slot: when its run began, its usual stories, as of which hour. */
const COLD = 3;
const RUN_SECOND = 0;
const USUAL_STORIES = 1;
const USUAL_HOUR = 2;

/**
 * What is counted for each slot of one kind of key: distinct articles in each window, when the
 * present run began, and what is usual.
 *
 * - A slot's totals are 16 bytes side by side and nothing stands between them: counting takes as long
 *   as memory takes to give them. (An array for each window took as long or a tenth longer, a hash
 *   table of the slots that a short window holds a quarter longer.) Adding costs O(windows) a slot,
 *   whatever the windows' length. Nothing is recomputed: what a minute added is what is subtracted
 *   when it leaves.
 * - The baseline is the number of stories that held the key, half as heavy each 7 days. It is fed
 *   only by stories that have left the longest window, so a burst never raises its own expectation.
 *   Decay is lazy: a slot costs nothing while nothing comes.
 * - 28 bytes a slot.
 */
export class Tally {
  /** Articles, `totals[slot · windows + w]`. */
  private totals = new Uint32Array(0);
  private cold = new Uint32Array(0);
  /** The same memory, for the numbers that are no whole ones. */
  private floats = new Float32Array(0);
  /** Slots with at least two articles in the longest window: those that take part in tests. */
  active = 0;

  /** What was read ahead, kept so that no compiler leaves the reading out. */
  fetched = 0;

  /** Makes room for slots below `slots`. */
  ensure(slots: number): void {
    if (this.totals.length >= slots * WINDOW_COUNT) return;
    this.totals = grown(this.totals, slots * WINDOW_COUNT);
    this.view(grown(this.cold, (this.totals.length / WINDOW_COUNT) * COLD));
  }

  /**
   * Brings the totals of slots that will be counted near the processor: memory answers many
   * questions in the time of one if none has to wait for another's answer.
   */
  fetchAll(slots: Int32Array, count: number): void {
    const { totals } = this;
    let read = 0;
    for (let i = 0; i < count; i++) read ^= totals[slots[i]! * WINDOW_COUNT] ?? 0;
    this.fetched = read;
  }

  /**
   * One article more for each of the first `count` slots, in the windows from `shortest` on. Slots
   * below 0 are none. `added` gets what was added: `2·slot + first`.
   */
  addAll(
    slots: Int32Array,
    count: number,
    { shortest, eventSecond, first }: { shortest: number; eventSecond: number; first: number },
    added: Uint32Log,
  ): Uint32Log {
    const { totals, cold } = this;
    added.length = 0;
    const { data } = added.reserve(count);
    let active = 0;
    let length = 0;
    for (let i = 0; i < count; i++) {
      const slot = slots[i]!;
      if (slot < 0) continue;
      const row = slot * WINDOW_COUNT;
      const articles = totals[row + LONGEST]!;
      if (articles === 0) cold[slot * COLD + RUN_SECOND] = eventSecond;
      active += isOne(articles);
      for (let at = row + shortest; at < row + WINDOW_COUNT; at++) totals[at]! += 1;
      data[length++] = 2 * slot + first;
    }
    added.length = length;
    this.active += active;
    return added;
  }

  /** What a minute added (entries `2·slot + first`) leaves window `w`. */
  subtractMinute(logs: MinuteLogs, at: number, w: number): void {
    logs.eachRun(at, (data, from, to) => this.subtract(data, from, to, w));
  }

  count(slot: number, w: number): number {
    return this.totals[slot * WINDOW_COUNT + w] ?? 0;
  }

  /** Calls `visit` with each slot that has an article in window `w`, in no order that means anything. */
  each(w: number, visit: (slot: number, articles: number) => void): void {
    const { totals } = this;
    for (let at = w, slot = 0; at < totals.length; at += WINDOW_COUNT, slot++) {
      if (totals[at] !== 0) visit(slot, totals[at]!);
    }
  }

  /** Event second of the article that began the present run (no gap of a whole longest window). */
  runSecond(slot: number): number {
    return this.cold[slot * COLD + RUN_SECOND] ?? 0;
  }

  /** Brings what is usual of the slots of a minute (entries `2·slot + first`) near the processor. */
  fetchUsual({ data, length }: Uint32Log): void {
    const { cold } = this;
    let read = 0;
    for (let i = 0; i < length; i++) read ^= cold[(data[i]! >>> 1) * COLD + USUAL_HOUR] ?? 0;
    this.fetched = read;
  }

  /** One more story of this key has become usual. */
  feed(slot: number, hour: number): void {
    this.floats[slot * COLD + USUAL_STORIES] = this.usual(slot, hour) + 1;
    this.cold[slot * COLD + USUAL_HOUR] = hour;
  }

  /** Stories of this key in the past, decayed to `hour`. */
  usual(slot: number, hour: number): number {
    const stories = this.floats[slot * COLD + USUAL_STORIES] ?? 0;
    return stories === 0 ? 0 : stories * decayOver(hour - this.cold[slot * COLD + USUAL_HOUR]!);
  }

  clear(slot: number): void {
    this.floats[slot * COLD + USUAL_STORIES] = 0;
    this.cold[slot * COLD + RUN_SECOND] = 0;
  }

  write(out: BinaryWriter, slots: number): void {
    out.typed(this.totals.subarray(0, slots * WINDOW_COUNT));
    out.typed(this.cold.subarray(0, slots * COLD));
  }

  read(input: BinaryReader): void {
    this.totals = input.uint32s();
    this.view(input.uint32s());
    this.active = 0;
    for (let at = LONGEST; at < this.totals.length; at += WINDOW_COUNT) {
      if (this.totals[at]! >= ACTIVE_ARTICLES) this.active++;
    }
  }

  private subtract(data: Uint32Array, from: number, to: number, w: number): void {
    const { totals } = this;
    if (w !== LONGEST) {
      for (let i = from; i < to; i++) totals[(data[i]! >>> 1) * WINDOW_COUNT + w]! -= 1;
      return;
    }
    let active = 0;
    for (let i = from; i < to; i++) {
      const at = (data[i]! >>> 1) * WINDOW_COUNT + LONGEST;
      const left = totals[at]! - 1;
      totals[at] = left;
      active += isOne(left);
    }
    this.active -= active;
  }

  private view(cold: Uint32Array<ArrayBuffer>): void {
    this.cold = cold;
    this.floats = new Float32Array(cold.buffer);
  }
}

/**
 * 1 for 1, 0 for any other count, without a branch: a wrong guess of the processor about what is not
 * read yet makes it wait for one row after the other.
 */
function isOne(count: number): number {
  return ((count ^ (ACTIVE_ARTICLES - 1)) - 1) >>> 31;
}
