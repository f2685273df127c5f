/** A stretch of the time axis, `[startMs, endMs)`. */
export interface TimeRange {
  startMs: number;
  endMs: number;
}

/** Less than this is a handful of points. */
const LEAST_MS = 3 * 60_000;

/**
 * The range made longer or shorter by a factor around an instant that stays where it is; null once
 * it is the whole. A factor below 1 looks closer.
 */
export function zoomed(
  range: TimeRange,
  whole: TimeRange,
  factor: number,
  anchorMs: number,
): TimeRange | null {
  const length = Math.max(LEAST_MS, (range.endMs - range.startMs) * factor);
  if (length >= whole.endMs - whole.startMs) return null;
  const share = (anchorMs - range.startMs) / (range.endMs - range.startMs);
  const startMs = anchorMs - share * length;
  return within({ startMs, endMs: startMs + length }, whole);
}

/** The range moved in time, as far as the whole reaches. */
export function panned(range: TimeRange, whole: TimeRange, byMs: number): TimeRange {
  return within({ startMs: range.startMs + byMs, endMs: range.endMs + byMs }, whole);
}

/**
 * What is in sight now that the whole moved on: a range that reached the newest end goes with it,
 * any other stays at its time until that has left the window.
 */
export function followed(range: TimeRange, before: TimeRange, whole: TimeRange): TimeRange {
  const atEnd = range.endMs >= before.endMs;
  return within(atEnd ? panned(range, whole, whole.endMs - range.endMs) : range, whole);
}

function within(range: TimeRange, whole: TimeRange): TimeRange {
  const length = Math.min(range.endMs - range.startMs, whole.endMs - whole.startMs);
  const startMs = Math.min(Math.max(range.startMs, whole.startMs), whole.endMs - length);
  return { startMs, endMs: startMs + length };
}
