import { SECOND_MS } from '../../shared/time.ts';

export interface Pacing {
  ratePerSecond: number;
  nowMs: () => number;
  wait: (ms: number) => Promise<void>;
}

/** Items come out in batches, one every so often: a wait for each item would be too coarse a clock. */
const BATCH_EVERY_MS = 50;
const MAX_BATCH_ITEMS = 500;

/** Who falls further behind than this does not catch up with a burst: the schedule moves instead. */
const MAX_BEHIND_MS = SECOND_MS;

/**
 * Gives the items out at a steady rate, in batches of what falls due in 50 ms (at most 500). Item
 * number i is due i/rate seconds after the first; a batch is given out when its first item is due
 * and it is full or the input has ended. A taker that is slow for more than a second is not made up
 * for. Memory: one batch.
 */
export async function* paced<T>(
  items: AsyncIterable<T>,
  { ratePerSecond, nowMs, wait }: Pacing,
): AsyncGenerator<T[]> {
  if (!(ratePerSecond > 0 && Number.isFinite(ratePerSecond))) {
    throw new RangeError(`ratePerSecond: a number above 0 is expected, found ${ratePerSecond}`);
  }
  const itemMs = SECOND_MS / ratePerSecond;
  const batchItems = Math.min(MAX_BATCH_ITEMS, Math.max(1, Math.floor(BATCH_EVERY_MS / itemMs)));
  let dueMs = nowMs();
  let batch: T[] = [];

  async function* release(): AsyncGenerator<T[]> {
    const earlyMs = dueMs - nowMs();
    if (earlyMs > 0) await wait(earlyMs);
    else if (-earlyMs > MAX_BEHIND_MS) dueMs = nowMs();
    dueMs += batch.length * itemMs;
    const full = batch;
    batch = [];
    yield full;
  }

  for await (const item of items) {
    batch.push(item);
    if (batch.length >= batchItems) yield* release();
  }
  if (batch.length > 0) yield* release();
}
