import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { decayOver } from './decay.ts';
import { grown } from './growth.ts';
import type { Uint32Log } from './uint32-log.ts';
import { LONGEST, WINDOW_COUNT } from './window-table.ts';

/** A key with so many articles in the longest window takes part in the tests of the day. */
const ACTIVE_ARTICLES = 2;

/**
 * What is counted for each slot of one kind of key: distinct articles in each window, when the
 * present run began, and what is usual.
 *
 * - `add` costs O(windows), whatever the windows' length. Nothing is recomputed: what
 *   a minute added is what is subtracted when it leaves.
 * - The baseline is the number of stories that held the key, half as heavy each 7 days. It is fed
 *   only by stories that have left the longest window, so a burst never raises its own expectation.
 *   Decay is lazy: a slot costs nothing while nothing comes.
 * - 28 bytes a slot.
 */
export class Tally {
  /** Articles: `totals[slot · windows + w]`. */
  totals = new Uint32Array(0);
  /** Event second of the article that began the present run (no gap of a whole longest window). */
  runSecond = new Uint32Array(0);
  /** Slots with at least two articles in the longest window: those that take part in tests. */
  active = 0;
  private usualStories = new Float32Array(0);
  private usualHour = new Int32Array(0);

  /** Makes room for slots below `slots`. */
  ensure(slots: number): void {
    if (this.runSecond.length >= slots) return;
    this.runSecond = grown(this.runSecond, slots);
    const room = this.runSecond.length;
    this.totals = grown(this.totals, room * WINDOW_COUNT);
    this.usualStories = grown(this.usualStories, room);
    this.usualHour = grown(this.usualHour, room);
  }

  add(slot: number, shortest: number, eventSecond: number): void {
    const { totals } = this;
    const base = slot * WINDOW_COUNT;
    if (totals[base + LONGEST] === 0) this.runSecond[slot] = eventSecond;
    for (let at = base + shortest; at < base + WINDOW_COUNT; at++) totals[at]! += 1;
    if (totals[base + LONGEST] === ACTIVE_ARTICLES) this.active++;
  }

  /** What a minute's log (`2·slot + first`) added leaves window `w`. */
  subtractAll(log: Uint32Log, w: number): void {
    const { totals } = this;
    const { data, length } = log;
    if (w !== LONGEST) {
      for (let i = 0; i < length; i++) totals[(data[i]! >>> 1) * WINDOW_COUNT + w]! -= 1;
      return;
    }
    for (let i = 0; i < length; i++) {
      const at = (data[i]! >>> 1) * WINDOW_COUNT + LONGEST;
      totals[at]! -= 1;
      if (totals[at] === ACTIVE_ARTICLES - 1) this.active--;
    }
  }

  count(slot: number, w: number): number {
    return this.totals[slot * WINDOW_COUNT + w] ?? 0;
  }

  /** One more story of this key has become usual. */
  feed(slot: number, hour: number): void {
    this.usualStories[slot] = this.usual(slot, hour) + 1;
    this.usualHour[slot] = hour;
  }

  /** Stories of this key in the past, decayed to `hour`. */
  usual(slot: number, hour: number): number {
    const stories = this.usualStories[slot] ?? 0;
    return stories === 0 ? 0 : stories * decayOver(hour - this.usualHour[slot]!);
  }

  clear(slot: number): void {
    this.usualStories[slot] = 0;
    this.runSecond[slot] = 0;
  }

  write(out: BinaryWriter, slots: number): void {
    out.typed(this.totals.subarray(0, slots * WINDOW_COUNT));
    out.typed(this.runSecond.subarray(0, slots));
    out.typed(this.usualStories.subarray(0, slots));
    out.typed(this.usualHour.subarray(0, slots));
  }

  read(input: BinaryReader): void {
    this.totals = input.uint32s();
    this.active = 0;
    for (let at = LONGEST; at < this.totals.length; at += WINDOW_COUNT) {
      if (this.totals[at]! >= ACTIVE_ARTICLES) this.active++;
    }
    this.runSecond = input.uint32s();
    this.usualStories = input.float32s();
    this.usualHour = input.int32s();
  }
}
