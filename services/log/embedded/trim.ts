import { Buffer } from 'node:buffer';
import type { Retention } from '../retention.ts';
import { decodeFrame } from './record-frame.ts';
import type { Store, StoreWrite } from './store.ts';
import {
  decodeOffset,
  namedKey,
  offsetKey,
  offsetOfKey,
  offsetRange,
  topicKey,
} from './store-keys.ts';
import { MAX_OFFSET, scanMarks, topicSettings } from './topic-state.ts';
import type { RetentionMark, TopicState } from './topic-state.ts';

/** A tombstone is kept this long, so that a reader that was away learns that its key ended. */
const TOMBSTONE_KEEP_MS = 86_400_000;
const STEP_ENTRIES = 1_000;

/** The first offset that retention keeps: that of the newest mark whose whole past must go. */
export function firstKept(
  topic: TopicState,
  marks: readonly RetentionMark[],
  retention: Retention,
  nowMs: number,
): number {
  const oldestMs = retention.maxAgeMs === null ? -Infinity : nowMs - retention.maxAgeMs;
  const maxBytes = retention.maxBytes ?? Infinity;
  if (topic.next > topic.first && topic.lastTimestampMs < oldestMs) return topic.next;
  let first = topic.first;
  for (const mark of marks) {
    const isTooOld = mark.atMs < oldestMs;
    const isTooMuch = topic.totalBytes - mark.totalBytes >= maxBytes;
    if (!isTooOld && !isTooMuch) break;
    first = Math.max(first, mark.offset);
  }
  return first;
}

/**
 * Removes what retention no longer keeps and answers how many records went. The new first offset
 * is durable before the first record goes, so a crash in between leaves no gap that readers see.
 */
export async function trimByRetention(
  store: Store,
  topic: TopicState,
  retention: Retention,
  nowMs: number,
): Promise<number> {
  // Marks are removed with their records, so their number is bounded by what is kept.
  const marks = await scanMarks(store, topic.name, MAX_OFFSET, false);
  const first = firstKept(topic, marks, retention, nowMs);
  if (first === topic.first) return 0;
  const removed = first - topic.first;
  const settings = Buffer.from(JSON.stringify(topicSettings({ ...topic, first })));
  await store.write([{ type: 'put', key: topicKey(topic.name), value: settings }], { sync: true });
  const removedFrom = topic.first;
  topic.first = first;
  await removeRange(store, topic.name, removedFrom, first);
  return removed;
}

/** Removes records and marks of `[from, to)`. */
async function removeRange(store: Store, topic: string, from: number, to: number): Promise<void> {
  await store.clear(offsetRange('r', topic, from, to));
  await store.clear(offsetRange('m', topic, 0, to));
}

/** Removes what a crash in the middle of a removal left before the first offset. */
export async function finishRemoval(store: Store, topic: TopicState): Promise<void> {
  const before = offsetRange('r', topic.name, 0, topic.first);
  const left = await store.scan(before, { maxEntries: 1 });
  if (left.length > 0) await removeRange(store, topic.name, 0, topic.first);
}

/** Removes the tombstones of a compacted topic that are old enough, but never its last record. */
export async function trimTombstones(
  store: Store,
  topic: TopicState,
  nowMs: number,
): Promise<number> {
  const last = Math.max(0, topic.next - 1);
  let removed = 0;
  let from = 0;
  for (;;) {
    const tombstones = await store.scan(offsetRange('d', topic.name, from, last), {
      maxEntries: STEP_ENTRIES,
    });
    const newestTombstone = tombstones.at(-1);
    if (!newestTombstone) return removed;
    const offsets = tombstones.map(([key]) => offsetOfKey(key));
    const frames = await store.getMany(offsets.map((at) => offsetKey('r', topic.name, at)));
    const keys = tombstones.map(([, key]) => namedKey('k', topic.name, key.toString('utf8')));
    const newest = await store.getMany(keys);
    const writes: StoreWrite[] = [];
    for (const [index, offset] of offsets.entries()) {
      const frame = frames[index];
      const record = frame ? decodeFrame(frame, offset) : null;
      if (record && record.timestampMs > nowMs - TOMBSTONE_KEEP_MS) continue;
      writes.push({ type: 'del', key: offsetKey('d', topic.name, offset) });
      writes.push({ type: 'del', key: offsetKey('r', topic.name, offset) });
      const newestOffset = newest[index];
      if (newestOffset && decodeOffset(newestOffset) === offset) {
        writes.push({ type: 'del', key: keys[index]! });
      }
      removed++;
    }
    if (writes.length > 0) await store.write(writes, { sync: true });
    from = offsetOfKey(newestTombstone[0]) + 1;
  }
}
