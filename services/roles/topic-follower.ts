import { pause } from '../log/pause.ts';
import type { Log, LogRecord } from '../log/port.ts';
import type { RoleLogger } from './logger.ts';

/** How long a reader that failed waits before it opens the log again. */
const REOPEN_AFTER_MS = 1_000;
/** A record may be as large as a part of a snapshot. */
const BATCH_RECORDS = 32;

export interface TopicFollower {
  close(): Promise<void>;
}

/**
 * Reads a topic of one partition: what is there now before it resolves, then what comes. A failed
 * read goes on where it stood; `take` must not throw.
 */
export async function followTopic(options: {
  log: Log;
  topic: string;
  fromOffset: number;
  take: (record: LogRecord) => void;
  logger: RoleLogger;
}): Promise<TopicFollower> {
  const { log, topic, take, logger } = options;
  const stop = new AbortController();
  let next = options.fromOffset;

  async function readTo(follow: boolean): Promise<void> {
    const reading = {
      fromOffset: next,
      follow,
      signal: stop.signal,
      maxBatchRecords: BATCH_RECORDS,
    };
    for await (const records of log.read(topic, 0, reading)) {
      for (const record of records) {
        take(record);
        next = record.offset + 1;
      }
    }
  }
  async function follow(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await readTo(true);
      } catch (error) {
        if (isAborted(stop.signal)) return;
        logger.warn({ err: error, topic }, `reading ${topic} failed; trying again`);
        await pause(REOPEN_AFTER_MS, stop.signal);
      }
    }
  }
  await readTo(false);
  const following = follow();
  return {
    async close() {
      stop.abort();
      await following;
    },
  };
}

/** Asked anew: the signal may have been aborted while the log was being read. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
