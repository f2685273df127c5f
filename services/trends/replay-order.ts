/** The times that a record states, null where it states none. */
export interface RecordTimes {
  seenMs: number | null;
  publishedMs: number | null;
}

export type ReplayClock = 'publishedAt' | 'seenAt';

/** The stream keeps seconds in 32 bits; what claims to be of another age is put at the near end. */
const LATEST_MS = 2 ** 32 * 1_000 - 1;

/**
 * In which order `replay` takes records, and when each is seen: by the time asked for; a record
 * without it takes the other of the two, and one with neither the time of the record before it (at
 * the very beginning, of the first one that states any). Equal times stay in input order.
 *
 *     input, by seenAt     seen 10:00 · none · published 9:50 · seen 9:55
 *     seen at              10:00        10:00   9:50             9:55
 *     taken as             3rd          4th     1st              2nd
 *
 * Cost: O(n log n), 16 B a record.
 */
export function replayOrder(
  records: readonly RecordTimes[],
  by: ReplayClock,
): { order: Uint32Array; timesMs: Float64Array } {
  const timesMs = new Float64Array(records.length);
  let before = records.map((record) => timeOf(record, by)).find((ms) => ms !== null) ?? 0;
  records.forEach((record, i) => {
    before = Math.min(Math.max(0, timeOf(record, by) ?? before), LATEST_MS);
    timesMs[i] = before;
  });
  const order = Uint32Array.from(records.keys()).sort((a, b) => timesMs[a]! - timesMs[b]! || a - b);
  return { order, timesMs };
}

function timeOf({ seenMs, publishedMs }: RecordTimes, by: ReplayClock): number | null {
  return by === 'seenAt' ? (seenMs ?? publishedMs) : (publishedMs ?? seenMs);
}
