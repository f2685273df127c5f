import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';

/** Hours remembered, six weeks: what is older has no weight left. */
const HOURS = 1_024;

/**
 * How many stories of the stream left the longest window in each hour, so that an hour in which a
 * key was silent can be held against how much there was to be silent in. A ring, 12 kB.
 */
export class PastHours {
  private stories = new Uint32Array(HOURS);
  /** Sum of the squares of all hours up to this one. */
  private squares = new Float64Array(HOURS);
  private newest = -1;

  add(hour: number, stories: number): void {
    if (hour > this.newest) this.advanceTo(hour);
    const at = hour % HOURS;
    const before = this.stories[at]!;
    this.stories[at] = before + stories;
    this.squares[at]! += (2 * before + stories) * stories;
  }

  storiesIn(hour: number): number {
    return this.knows(hour) ? this.stories[hour % HOURS]! : 0;
  }

  /** Sum of the squared stories of the hours after `from` and before `to`. */
  squaresBetween(from: number, to: number): number {
    const last = Math.min(to - 1, this.newest);
    const first = Math.max(from, this.newest - HOURS + 1);
    return last <= first ? 0 : this.squares[last % HOURS]! - this.squares[first % HOURS]!;
  }

  write(out: BinaryWriter): void {
    out.uint(this.newest + 1);
    if (this.newest < 0) return;
    out.typed(this.stories);
    out.typed(this.squares);
  }

  read(input: BinaryReader): void {
    this.newest = input.uint() - 1;
    if (this.newest < 0) return;
    this.stories = input.uint32s();
    this.squares = input.float64s();
  }

  private knows(hour: number): boolean {
    return hour <= this.newest && hour > this.newest - HOURS;
  }

  private advanceTo(hour: number): void {
    const sum = this.newest < 0 ? 0 : this.squares[this.newest % HOURS]!;
    const from = this.newest < 0 ? hour : Math.max(this.newest + 1, hour - HOURS + 1);
    for (let h = from; h <= hour; h++) {
      this.stories[h % HOURS] = 0;
      this.squares[h % HOURS] = sum;
    }
    this.newest = hour;
  }
}
