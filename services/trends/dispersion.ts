import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { decayOver } from './decay.ts';
import { grown } from './growth.ts';
import type { PastHours } from './past-hours.ts';
import type { Uint32Log } from './uint32-log.ts';

/** Variance over mean of hourly story counts, all keys together (1.5 to 2 do equally well). */
export const POOLED_DISPERSION = 1.5;
/** So many expected stories the pooled figure weighs: a sparse key must not make its own. */
const POOLED_WEIGHT = 30;

/**
 * How much a key's stories come in clusters: the squared distances of its hourly counts from what
 * was expected of the hour, as they leave the longest window, half as heavy each 7 days.
 *
 *     D = (S + 30·1.5)/(M + 30)   S = Σ min((x − E)², (3√(1.5·E) + 3)²), M = Σ E
 *
 * M is taken to be what was told (the baseline), for expectations sum up to that. An hour is closed
 * when the next begins for the key; the silent hours between are added then. 10 bytes a slot.
 */
export class Dispersion {
  private squares = new Float32Array(0);
  private hour = new Int32Array(0);
  private inHour = new Uint16Array(0);
  /** What was read ahead, kept so that no compiler leaves the reading out. */
  fetched = 0;

  /** Brings what is kept of the slots of a minute (entries `2·slot + first`) near the processor. */
  fetchAll({ data, length }: Uint32Log): void {
    const { squares, hour, inHour } = this;
    let read = 0;
    for (let i = 0; i < length; i++) {
      const slot = data[i]! >>> 1;
      read += (squares[slot] ?? 0) + (hour[slot] ?? 0) + (inHour[slot] ?? 0);
    }
    this.fetched = read;
  }

  /** One more story in `hour`; `share` of the stream is what was usual of the key before it. */
  feed(slot: number, hour: number, share: number, past: PastHours): void {
    this.makeRoom(slot + 1);
    if (this.hour[slot] === hour) {
      if (this.inHour[slot]! < 65_535) this.inHour[slot]! += 1;
      return;
    }
    this.squares[slot] = this.squaresAt(slot, hour, share, past);
    this.hour[slot] = hour;
    this.inHour[slot] = 1;
  }

  /** Variance over mean of a key that told `stories` (decayed) so far. */
  of(slot: number, hour: number, stories: number, share: number, past: PastHours): number {
    const squares = this.squaresAt(slot, hour, share, past);
    return (squares + POOLED_WEIGHT * POOLED_DISPERSION) / (stories + POOLED_WEIGHT);
  }

  clear(slot: number): void {
    if (slot >= this.hour.length) return;
    this.squares[slot] = 0;
    this.hour[slot] = 0;
    this.inHour[slot] = 0;
  }

  write(out: BinaryWriter): void {
    out.typed(this.squares);
    out.typed(this.hour);
    out.typed(this.inHour);
  }

  read(input: BinaryReader): void {
    this.squares = input.float32s();
    this.hour = input.int32s();
    this.inHour = input.uint16s();
  }

  /** The sum with its last hour closed and the silent ones since, decayed to `hour`. */
  private squaresAt(slot: number, hour: number, share: number, past: PastHours): number {
    const last = this.hour[slot] ?? 0;
    if (last === 0) return 0;
    const expected = share * past.storiesIn(last);
    const far = 3 * Math.sqrt(POOLED_DISPERSION * expected) + 3;
    const distance = Math.min(Math.abs(this.inHour[slot]! - expected), far);
    const silent = share * share * past.squaresBetween(last, hour);
    return (this.squares[slot]! + distance * distance) * decayOver(hour - last) + silent;
  }

  private makeRoom(slots: number): void {
    this.squares = grown(this.squares, slots);
    this.hour = grown(this.hour, slots);
    this.inHour = grown(this.inHour, slots);
  }
}
