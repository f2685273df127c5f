import type { LogRecord } from '../log/port.ts';

/** A partition further ahead of the slowest than this waits for it. */
const MAX_AHEAD_MS = 5 * 60_000;
/** No batch waits longer: what then still comes too late is counted as late, nothing stands still. */
const MAX_WAIT_MS = 5_000;

/**
 * Keeps the partitions of one reader together in time. When a reader catches up, its partitions may
 * be hours apart; merged as they come, the slow ones would fall behind the state's windows.
 *
 *     partition 0   ├────────────●            waits here until partition 1 comes near or is at its end
 *     partition 1   ├────●
 *                        └ MAX_AHEAD_MS ┘
 */
export interface Holdback {
  assign(partitions: readonly number[]): void;
  wait(records: readonly LogRecord[], context: { endOffset: number }): Promise<void>;
}

export function createHoldback(
  pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms)),
): Holdback {
  /** Newest time read of each partition; absent when it is at its end and holds nobody up. */
  const behind = new Map<number, number>();

  function isFarAhead(partition: number, timestampMs: number): boolean {
    for (const [other, otherMs] of behind) {
      if (other !== partition && timestampMs - otherMs > MAX_AHEAD_MS) return true;
    }
    return false;
  }

  return {
    assign(partitions) {
      for (const partition of behind.keys()) {
        if (!partitions.includes(partition)) behind.delete(partition);
      }
    },
    async wait(records, context) {
      const firstRecord = records[0];
      const last = records.at(-1);
      if (firstRecord === undefined || last === undefined) return;
      const { partition } = last;
      behind.set(partition, firstRecord.timestampMs);
      for (let waitedMs = 0, stepMs = 20; waitedMs < MAX_WAIT_MS; waitedMs += stepMs) {
        if (!isFarAhead(partition, firstRecord.timestampMs)) break;
        await pause(stepMs);
      }
      if (last.offset + 1 >= context.endOffset) behind.delete(partition);
      else behind.set(partition, last.timestampMs);
    },
  };
}
