import { Buffer } from 'node:buffer';
import type { AppendRecord, Appended } from '../port.ts';
import { encodeFrame } from './record-frame.ts';
import type { StoreWrite } from './store.ts';
import { encodeOffset, namedKey, offsetKey, offsetKeys } from './store-keys.ts';
import type { TopicState } from './topic-state.ts';

/** A retention mark follows this many bytes or this much time; retention removes whole marks. */
const MARK_EVERY_BYTES = 256 * 1024;
const MARK_EVERY_MS = 60_000;

export interface AppendPlan {
  writes: StoreWrite[];
  appended: Appended[];
  /** The topic as it is once the writes are durable. */
  after: TopicState;
}

/**
 * What to write so that `records` follow what the topic holds. `newest` knows the offset of the
 * newest record of each key of a compacted topic, and is brought up to date.
 */
export function planAppend(
  topic: TopicState,
  records: readonly AppendRecord[],
  nowMs: number,
  newest: Map<string, number>,
): AppendPlan {
  const after = { ...topic };
  const timestampMs = Math.max(nowMs, topic.lastTimestampMs);
  const recordKey = offsetKeys('r', topic.name);
  const writes: StoreWrite[] = [];
  const appended: Appended[] = [];
  for (const record of records) {
    if (!topic.compacted) markIfDue(after, timestampMs, writes);
    const offset = after.next++;
    const frame = encodeFrame(record, timestampMs);
    writes.push({ type: 'put', key: recordKey(offset), value: frame });
    if (topic.compacted) writes.push(...supersede(topic.name, record, offset, newest));
    after.totalBytes += frame.length;
    // With each record, for the mark before the next one tells how old the newest of those before it is.
    after.lastTimestampMs = timestampMs;
    appended.push({ partition: 0, offset, timestampMs });
  }
  return { writes, appended, after };
}

/** A key of a compacted topic as text; bytes one to one, so that different keys stay different. */
export function keyText(key: AppendRecord['key']): string {
  return typeof key === 'string' ? key : Buffer.from(key ?? []).toString('latin1');
}

/** The record that had the key goes, and a tombstone is noted for later removal. */
function supersede(
  topic: string,
  record: AppendRecord,
  offset: number,
  newest: Map<string, number>,
): StoreWrite[] {
  const key = keyText(record.key);
  const writes: StoreWrite[] = [
    { type: 'put', key: namedKey('k', topic, key), value: encodeOffset(offset) },
  ];
  const previous = newest.get(key);
  if (previous !== undefined) {
    writes.push({ type: 'del', key: offsetKey('r', topic, previous) });
    writes.push({ type: 'del', key: offsetKey('d', topic, previous) });
  }
  if (record.value === null) {
    writes.push({ type: 'put', key: offsetKey('d', topic, offset), value: Buffer.from(key) });
  }
  newest.set(key, offset);
  return writes;
}

function markIfDue(after: TopicState, nowMs: number, writes: StoreWrite[]): void {
  const unmarkedBytes = after.totalBytes - after.markedBytes;
  if (unmarkedBytes === 0) return;
  if (unmarkedBytes < MARK_EVERY_BYTES && nowMs - after.markedAtMs < MARK_EVERY_MS) return;
  const value = Buffer.allocUnsafe(16);
  value.writeDoubleBE(after.totalBytes, 0);
  value.writeDoubleBE(after.lastTimestampMs, 8);
  writes.push({ type: 'put', key: offsetKey('m', after.name, after.next), value });
  after.markedBytes = after.totalBytes;
  after.markedAtMs = nowMs;
}
