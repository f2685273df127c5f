import { DAY_MS, MINUTE_MS } from '../../shared/time.ts';
import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { grown } from './growth.ts';
import { finalize } from './hash64.ts';
import type { Uint32Log } from './uint32-log.ts';

const DAYS = 7;
const HOURS_OF_WEEK = 24 * DAYS;
/** Seven weights, and beside them the week in which they were last decayed and their scale. */
const BYTES = DAYS + 1;
/** A story weighs so much at first, so that little is lost when weights decay. */
const STORY = 4;
const STORY_BITS = 2;
const MOST = 255;
const WEEK_MASK = 15;
const SCALE_SHIFT = 4;
const MOST_SCALE = 15;
/** What is left of a weight after a week: half in two weeks, for each weekday comes once in seven days. */
const LEFT_OF_WEEK = Math.SQRT1_2;
const LEFT_AFTER = Float64Array.from({ length: 16 }, (_, weeks) => Math.pow(LEFT_OF_WEEK, weeks));
/** So many stories spread evenly over the week are held against what was seen. */
const PRIOR_STORIES = 1;
/** However rarely a key comes on a day of the week, half of its usual share is expected. */
export const LEAST_FACTOR = 0.5;

/** Which day of a repeating seven a time falls on; 0 is Thursday, as 1970 began. */
export function weekdayOf(ms: number): number {
  return Math.floor(ms / DAY_MS) % DAYS;
}

/**
 * On which days of the week the stories of each key come, so that a Sunday column or a Friday prayer
 * is expected on its day. 8 bytes a slot: stories as they leave the longest window, half as heavy
 * after two weeks. When a weight is full all seven are halved and from then on a story counts half;
 * from the third time on every second, fourth … story counts, chosen by a running number.
 */
export class Weekdays {
  private weights = new Uint8Array(0);
  private fed = 0;
  /** What was read ahead, kept so that no compiler leaves the reading out. */
  fetched = 0;

  /** Brings the weights of the slots of a minute (entries `2·slot + first`) near the processor. */
  fetchAll({ data, length }: Uint32Log): void {
    const { weights } = this;
    let read = 0;
    for (let i = 0; i < length; i++) read ^= weights[(data[i]! >>> 1) * BYTES] ?? 0;
    this.fetched = read;
  }

  /** One more story of a key on a weekday; `hour` is that of the clock. */
  feed(slot: number, weekday: number, hour: number): void {
    if (this.weights.length <= slot * BYTES) {
      this.weights = grown(this.weights, (slot + 1) * BYTES);
    }
    this.fed = (this.fed + 1) >>> 0;
    const { weights } = this;
    const base = slot * BYTES;
    this.decay(base, weekOf(hour));
    let scale = weights[base + DAYS]! >> SCALE_SHIFT;
    if (weights[base + weekday]! > MOST - STORY && scale < MOST_SCALE) {
      for (let at = base; at < base + DAYS; at++) weights[at]! >>= 1;
      weights[base + DAYS]! += 1 << SCALE_SHIFT;
      scale++;
    }
    const more = scale <= STORY_BITS ? STORY >> scale : this.oneOf(scale - STORY_BITS);
    weights[base + weekday] = Math.min(MOST, weights[base + weekday]! + more);
  }

  /**
   * How much more (or less) of the stream a key takes on the weekdays of a window that ends at
   * `atMs` than on all days: at least a half. `stream` are the weights of all stories by weekday.
   *
   *     F = Σ_d f_d · (n_d + q_d)/((n + 1)·q_d)     f_d: part of the window on day d,
   *                                                 q_d: the stream's part on that day
   */
  factor(slot: number, atMs: number, windowMinutes: number, stream: StreamWeekdays): number {
    const base = slot * BYTES;
    if (base >= this.weights.length) return 1;
    const today = weekdayOf(atMs);
    const sinceMidnight = (atMs % DAY_MS) / MINUTE_MS;
    const part = Math.min(1, sinceMidnight / windowMinutes);
    let factor = part * this.onDay(base, today, stream);
    if (part < 1) factor += (1 - part) * this.onDay(base, (today + DAYS - 1) % DAYS, stream);
    return Math.max(LEAST_FACTOR, factor);
  }

  clear(slot: number): void {
    this.weights.fill(0, slot * BYTES, (slot + 1) * BYTES);
  }

  write(out: BinaryWriter): void {
    out.typed(this.weights);
    out.uint(this.fed);
  }

  read(input: BinaryReader): void {
    this.weights = input.uint8s();
    this.fed = input.uint();
  }

  /** 1 for one story of 2^bits, else 0. */
  private oneOf(bits: number): number {
    return finalize(this.fed) >>> (32 - bits) === 0 ? 1 : 0;
  }

  private decay(base: number, week: number): void {
    const { weights } = this;
    const last = weights[base + DAYS]!;
    const past = (week - last) & WEEK_MASK;
    if (past === 0) return;
    const left = LEFT_AFTER[past]!;
    let most = 0;
    for (let at = base; at < base + DAYS; at++) {
      weights[at] = Math.round(weights[at]! * left);
      most = Math.max(most, weights[at]!);
    }
    let scale = last >> SCALE_SHIFT;
    for (; scale > 0 && 2 * most <= MOST; scale--, most *= 2) {
      for (let at = base; at < base + DAYS; at++) weights[at]! *= 2;
    }
    weights[base + DAYS] = (scale << SCALE_SHIFT) | week;
  }

  private onDay(base: number, weekday: number, stream: StreamWeekdays): number {
    const usual = stream.partOf(weekday);
    if (usual === 0) return 1;
    const { weights } = this;
    let all = 0;
    for (let at = base; at < base + DAYS; at++) all += weights[at]!;
    const prior = (STORY * PRIOR_STORIES) / (1 << (weights[base + DAYS]! >> SCALE_SHIFT));
    return (weights[base + weekday]! + prior * usual) / ((all + prior) * usual);
  }
}

/** The same of the whole stream. */
export class StreamWeekdays {
  private weights = new Float64Array(DAYS);
  private all = 0;
  private week = 0;

  feed(weekday: number, hour: number, stories: number): void {
    const week = Math.floor(hour / HOURS_OF_WEEK);
    if (week > this.week) {
      const left = Math.pow(LEFT_OF_WEEK, week - this.week);
      for (let day = 0; day < DAYS; day++) this.weights[day]! *= left;
      this.week = week;
    }
    this.weights[weekday]! += stories;
    this.all = this.weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** The part of all stories that comes on a weekday; 0 while none did. */
  partOf(weekday: number): number {
    return this.all === 0 ? 0 : this.weights[weekday]! / this.all;
  }

  write(out: BinaryWriter): void {
    out.typed(this.weights);
    out.uint(this.week);
  }

  read(input: BinaryReader): void {
    this.weights = input.float64s();
    this.all = this.weights.reduce((sum, weight) => sum + weight, 0);
    this.week = input.uint();
  }
}

/** A week's number in four bits. */
function weekOf(hour: number): number {
  return Math.floor(hour / HOURS_OF_WEEK) & WEEK_MASK;
}
