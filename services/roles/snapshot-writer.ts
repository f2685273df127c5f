import { setImmediate as breathe } from 'node:timers/promises';
import { columnBytes, freeze } from '../trends/codec.ts';
import { SnapshotMemory } from '../trends/snapshot-memory.ts';
import type { TrendState } from '../trends/state.ts';
import type { RoleLogger } from './logger.ts';
import { headerOf } from './snapshot-header.ts';
import type { SnapshotStore } from './snapshot-store.ts';
import type { SnapshotSink, SnapshotTopic } from './snapshot-topic.ts';

/** What is copied at once may hold the event loop for a hundredth of the time, not more. */
const REST_PER_PAUSE = 100;
/** The topic is for replicas that begin anew; it need not have every snapshot. */
const PUBLISH_EVERY_MS = 600_000;

export interface SnapshotWriterOptions {
  state: TrendState;
  /** Where the fold stands: the next record, and the digest of the last one. */
  position: { readonly next: number; readonly lastDigest: string };
  store: SnapshotStore;
  snapshots: SnapshotTopic;
  logger: RoleLogger;
  nowMs: () => number;
}

/** Writes the state down while the fold goes on: one short copy, then part by part. */
export interface SnapshotWriter {
  /** How long the last snapshot held the event loop, in milliseconds. */
  readonly pausedMs: number;
  /** Whether the last pause is far enough behind. */
  readonly rested: boolean;
  /** Into a file, and every ten minutes into the topic too, while `publishes` says so. One at a time. */
  save(): Promise<void>;
  publishWhile(publishes: () => boolean): void;
}

export function createSnapshotWriter(options: SnapshotWriterOptions): SnapshotWriter {
  const { state, position, store, snapshots, logger, nowMs } = options;
  /** Kept from one snapshot to the next. */
  const memory = new SnapshotMemory();
  let savedAt = position.next;
  let savedMs = nowMs();
  let pausedMs = 0;
  let publishes = (): boolean => false;
  let publishedMs = -Infinity;
  let saving: Promise<void> | null = null;

  async function write(): Promise<void> {
    if (position.next === savedAt) return;
    const steps = memory.prepare(columnBytes(state));
    while (steps.next().done !== true) await breathe();
    const { lastDigest: digest, next: offset } = position;
    const startedMs = performance.now();
    const frozen = freeze(state, memory);
    pausedMs = performance.now() - startedMs;
    const sink = publishDue() ? await beginPublishing(digest) : null;
    let bytes = 0;
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield headerOf(digest);
      for (const part of frozen.parts()) {
        yield part;
        await sink?.take(part);
        bytes += part.length;
      }
    }
    await store.save(pieces(), offset);
    await sink?.end();
    savedAt = offset;
    savedMs = nowMs();
    logger.debug({ offset, bytes, pausedMs, published: sink !== null }, 'SnapshotSaved');
  }

  function publishDue(): boolean {
    return publishes() && nowMs() - publishedMs >= PUBLISH_EVERY_MS;
  }

  /** The file is written whether or not the topic takes its parts; what fails there is told once. */
  async function beginPublishing(digest: string): Promise<SnapshotSink> {
    publishedMs = nowMs();
    let failed = false;
    const attempt = async (step: () => Promise<void>): Promise<void> => {
      if (failed) return;
      try {
        await step();
      } catch (error) {
        failed = true;
        logger.warn(
          { err: error },
          'the snapshot could not be written to its topic; in ten minutes another tries again',
        );
      }
    };
    let sink: SnapshotSink | null = null;
    await attempt(async () => {
      sink = await snapshots.begin(digest);
    });
    return {
      take: (part) => attempt(async () => sink?.take(part)),
      end: () => attempt(async () => sink?.end()),
    };
  }

  return {
    get pausedMs() {
      return pausedMs;
    },
    get rested() {
      return nowMs() - savedMs >= pausedMs * REST_PER_PAUSE;
    },
    save() {
      // A failure is told and tried again at the next interval.
      saving ??= write()
        .catch((error: unknown) => {
          logger.error(
            { err: error },
            'the snapshot could not be written; is the disk full? The log keeps everything, a restart only takes longer',
          );
        })
        .finally(() => {
          saving = null;
        });
      return saving;
    },
    publishWhile(when) {
      publishes = when;
    },
  };
}
