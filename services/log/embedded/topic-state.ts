import type { Buffer } from 'node:buffer';
import { LogError } from '../port.ts';
import { frameTimestampMs } from './record-frame.ts';
import type { Store } from './store.ts';
import { offsetKey, offsetOfKey, offsetRange, topicKey } from './store-keys.ts';

/** Offsets stay exact in a double up to here. */
export const MAX_OFFSET = Number.MAX_SAFE_INTEGER;

/** What the log knows of a topic while it is open; `first` and `next` are what readers may see. */
export interface TopicState {
  readonly name: string;
  readonly compacted: boolean;
  first: number;
  next: number;
  /** Time of the newest record; the next one is never stamped earlier. */
  lastTimestampMs: number;
  /** Bytes of frames ever appended, and how many of them and when at the newest retention mark. */
  totalBytes: number;
  markedBytes: number;
  markedAtMs: number;
}

export interface TopicSettings {
  compacted: boolean;
  first: number;
  next: number;
  lastTimestampMs: number;
  totalBytes: number;
}

/** A retention mark: the frames before `offset` had `totalBytes`, the newest of them `atMs`. */
export interface RetentionMark {
  offset: number;
  totalBytes: number;
  atMs: number;
}

export function newTopic(name: string, compacted: boolean): TopicState {
  return {
    name,
    compacted,
    first: 0,
    next: 0,
    lastTimestampMs: 0,
    totalBytes: 0,
    markedBytes: 0,
    markedAtMs: 0,
  };
}

export function topicSettings(topic: TopicState): TopicSettings {
  const { compacted, first, next, lastTimestampMs, totalBytes } = topic;
  return { compacted, first, next, lastTimestampMs, totalBytes };
}

/**
 * Finds where a topic stands: its settings, then its newest mark, then the frames after that (a
 * bounded number, since marks are close).
 */
export async function loadTopic(store: Store, name: string, value: Buffer): Promise<TopicState> {
  const settings = parseSettings(name, value);
  const topic: TopicState = {
    ...newTopic(name, settings.compacted),
    first: settings.first,
    next: settings.next,
    lastTimestampMs: settings.lastTimestampMs,
    totalBytes: settings.totalBytes,
    markedBytes: settings.totalBytes,
    markedAtMs: settings.lastTimestampMs,
  };
  const [newest] = await store.scan(offsetRange('r', name, 0, MAX_OFFSET), {
    maxEntries: 1,
    reverse: true,
  });
  if (newest) {
    topic.next = Math.max(topic.next, offsetOfKey(newest[0]) + 1);
    topic.lastTimestampMs = Math.max(topic.lastTimestampMs, frameTimestampMs(newest[1]));
  }
  if (!topic.compacted) await countBytes(store, topic, settings.next);
  return topic;
}

async function countBytes(store: Store, topic: TopicState, settledNext: number): Promise<void> {
  const marks = await scanMarks(store, topic.name, 1, true);
  const mark = marks[0];
  let from = settledNext;
  if (mark && mark.offset >= settledNext) {
    topic.totalBytes = topic.markedBytes = mark.totalBytes;
    topic.markedAtMs = mark.atMs;
    from = mark.offset;
  }
  while (from < topic.next) {
    const frames = await store.scan(offsetRange('r', topic.name, from, topic.next), {
      maxEntries: 10_000,
      maxBytes: 4 * 1024 * 1024,
    });
    const last = frames.at(-1);
    if (!last) return;
    for (const [, frame] of frames) topic.totalBytes += frame.length;
    from = offsetOfKey(last[0]) + 1;
  }
}

/** Marks of a topic, oldest first unless `reverse`. */
export async function scanMarks(
  store: Store,
  topic: string,
  maxEntries: number,
  reverse: boolean,
): Promise<RetentionMark[]> {
  const range = { gte: offsetKey('m', topic, 0), lt: offsetKey('m', topic, MAX_OFFSET) };
  const entries = await store.scan(range, { maxEntries, reverse });
  return entries.map(([key, value]) => ({
    offset: offsetOfKey(key),
    totalBytes: value.readDoubleBE(0),
    atMs: value.readDoubleBE(8),
  }));
}

function parseSettings(name: string, value: Buffer): TopicSettings {
  try {
    return JSON.parse(value.toString('utf8')) as TopicSettings;
  } catch (error) {
    throw new LogError(
      'LOG_CORRUPT',
      `The settings of topic "${name}" (key ${topicKey(name).toString('hex')}) cannot be read. ` +
        'Restore the folder from a backup, or move it away and start afresh.',
      { cause: error },
    );
  }
}
