import { LogError } from '../port.ts';
import type { LogRecord } from '../port.ts';
import { MAX_BATCH_BYTES } from '../record-size.ts';
import { decodeFrame } from './record-frame.ts';
import type { Store } from './store.ts';
import { offsetOfKey, offsetRange } from './store-keys.ts';
import type { TopicState } from './topic-state.ts';

export interface Batch {
  records: LogRecord[];
  /** Where the next batch begins; past the records when a compacted topic has a gap there. */
  nextOffset: number;
}

/**
 * Up to `maxRecords` durable records of `[from, end)`, from the first one left.
 * @throws LogError `LOG_CORRUPT` when a record cannot be decoded.
 */
export async function readBatch(
  store: Store,
  topic: TopicState,
  from: number,
  end: number,
  maxRecords: number,
): Promise<Batch> {
  const start = Math.max(from, topic.first);
  if (start >= end) return { records: [], nextOffset: start };
  const entries = await store.scan(offsetRange('r', topic.name, start, end), {
    maxEntries: maxRecords,
    maxBytes: MAX_BATCH_BYTES,
  });
  const records = entries.map(([key, frame]) => {
    const offset = offsetOfKey(key);
    const record = decodeFrame(frame, offset);
    if (record) return record;
    throw new LogError(
      'LOG_CORRUPT',
      `Record ${offset} of topic "${topic.name}" cannot be decoded (${frame.length} bytes). ` +
        'Restore the data folder from a backup, or move it away and start afresh.',
    );
  });
  return { records, nextOffset: (records.at(-1)?.offset ?? end - 1) + 1 };
}
