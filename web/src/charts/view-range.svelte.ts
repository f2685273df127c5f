import { followed, panned, zoomed, type TimeRange } from './time-range.ts';

const CLOSER = 0.6;
/** Part of what is in sight that one press moves. */
const PAN_SHARE = 0.25;

/** Which part of the chart's time is in sight; null is all of it. */
export class ViewRange {
  range = $state.raw<TimeRange | null>(null);
  #whole: TimeRange | null = null;

  /** @param asked by the address; what has left the window by now is not shown */
  constructor(asked: TimeRange | null = null) {
    this.range = asked;
  }

  /** The chart's whole time, as often as it moves on; another length of window shows all again. */
  moveTo(whole: TimeRange): void {
    const before = this.#whole;
    if (before?.startMs === whole.startMs && before.endMs === whole.endMs) return;
    this.#whole = { startMs: whole.startMs, endMs: whole.endMs };
    if (this.range === null) return;
    if (before === null) {
      if (this.range.endMs <= whole.startMs || this.range.startMs >= whole.endMs) this.range = null;
      return;
    }
    const sameLength = before.endMs - before.startMs === whole.endMs - whole.startMs;
    this.range = sameLength ? followed(this.range, before, this.#whole) : null;
  }

  zoom(factor: number, anchorMs?: number): void {
    const range = this.range ?? this.#whole;
    if (range === null || this.#whole === null) return;
    const middle = (range.startMs + range.endMs) / 2;
    // Who sees the newest end looks closer at that.
    const anchor = anchorMs ?? (range.endMs >= this.#whole.endMs ? range.endMs : middle);
    this.range = zoomed(range, this.#whole, factor, anchor);
  }

  closer(): void {
    this.zoom(CLOSER);
  }
  wider(): void {
    this.zoom(1 / CLOSER);
  }
  showWhole(): void {
    this.range = null;
  }

  pan(byMs: number): void {
    if (this.range !== null && this.#whole !== null) {
      this.range = panned(this.range, this.#whole, byMs);
    }
  }
  /** A step into the past (−1) or towards now (+1). */
  step(direction: -1 | 1): void {
    if (this.range !== null) {
      this.pan(direction * PAN_SHARE * (this.range.endMs - this.range.startMs));
    }
  }
}
