import { Buffer } from 'node:buffer';
import { LogError } from './port.ts';
import type { AppendRecord } from './port.ts';

/** Bytes of one batch that a reader is handed, at most (one record larger than that comes alone). */
export const MAX_BATCH_BYTES = 4 * 1024 * 1024;

/** Bytes of key, value and headers together: what `maxRecordBytes` limits. */
export function recordBytes(record: AppendRecord): number {
  let bytes = record.value?.byteLength ?? 0;
  if (record.key !== null)
    bytes += typeof record.key === 'string' ? Buffer.byteLength(record.key) : record.key.byteLength;
  for (const [name, value] of Object.entries(record.headers ?? {})) {
    bytes += Buffer.byteLength(name) + value.byteLength;
  }
  return bytes;
}

/**
 * Bytes of the whole batch, after each record was found to fit.
 * @throws LogError `RECORD_TOO_LARGE`, or `TOPIC_UNUSABLE` for a record without key in a compacted topic.
 */
export function checkRecords(
  topic: { name: string; compacted: boolean },
  records: readonly AppendRecord[],
  maxRecordBytes: number,
): number {
  let total = 0;
  for (const [index, record] of records.entries()) {
    const bytes = recordBytes(record);
    if (bytes > maxRecordBytes) {
      throw new LogError(
        'RECORD_TOO_LARGE',
        `Record ${index} for topic "${topic.name}" has ${bytes} bytes (key, value and headers); ` +
          `the limit is ${maxRecordBytes}. Shorten it, or raise the limit (MARSAD_MAX_RECORD_BYTES).`,
      );
    }
    if (topic.compacted && record.key === null) {
      throw new LogError(
        'TOPIC_UNUSABLE',
        `Record ${index} for topic "${topic.name}" has no key; ` +
          'the topic is compacted (it keeps the newest record of each key), so every record needs one.',
      );
    }
    total += bytes;
  }
  return total;
}
