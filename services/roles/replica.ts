import { setImmediate as breathe } from 'node:timers/promises';
import type { ArticleView } from '../../shared/events.ts';
import { pause } from '../log/pause.ts';
import type { Log, LogRecord } from '../log/port.ts';
import { fold } from '../trends/fold.ts';
import { latestArticles } from '../trends/query.ts';
import { createState, type Limits, type TrendState } from '../trends/state.ts';
import type { RoleLogger } from './logger.ts';
import { restoreNewest } from './snapshot-restore.ts';
import { createSnapshotStore, recordDigest } from './snapshot-store.ts';
import { createSnapshotTopic } from './snapshot-topic.ts';
import { createSnapshotWriter } from './snapshot-writer.ts';
import { watchUncounted } from './uncounted-mentions.ts';
import type { UncountedRecords } from './uncounted.ts';

/** Records folded before the event loop gets its turn: some milliseconds of work. */
const RECORDS_A_TURN = 250;
/** How long a reader that failed waits before it opens the log again. */
const REOPEN_AFTER_MS = 1_000;

export interface ReplicaOptions {
  log: Log;
  /** Name of the topic `mentions`. */
  topic: string;
  /** Name of the topic `state`. */
  stateTopic: string;
  snapshotFolder: string;
  snapshotIntervalMs: number;
  limits: Partial<Limits>;
  /** See the state's. */
  provisionalTiers: boolean;
  /** Takes what is not counted, or not whole. */
  uncounted: UncountedRecords;
  logger: RoleLogger;
  nowMs: () => number;
}

/**
 * The state in this process: a fold over `mentions` from the newest usable snapshot on. It stands at
 * an offset of the log; snapshot and offset are one file, so a crash counts nothing twice.
 */
export interface Replica {
  readonly state: TrendState;
  /** Grows with every record folded. */
  readonly version: number;
  /** The next record to be folded. */
  readonly offset: number;
  /** Has reached the end that the log had when the process started. */
  readonly caughtUp: boolean;
  /** When, by this process's clock, the last record was folded. */
  readonly lastRecordAtMs: number;
  /** Records that were no JSON or no Mention. */
  readonly unreadable: number;
  articlesSince(sequence: number, limit: number): { articles: ArticleView[]; sequence: number };
  /** Called at each whole minute of stream time, before its oldest minute leaves the windows. */
  listenMinutes(listener: (boundaryMs: number) => void): void;
  /** Called after each record that was folded. */
  listenRecords(listener: () => void): void;
  /** How long the last snapshot held the event loop, in milliseconds. */
  readonly snapshotPauseMs: number;
  /** Writes snapshots to the topic too, every ten minutes, while `writes` says that we are the one. */
  publishSnapshots(writes: () => boolean): void;
  snapshot(): Promise<void>;
  close(): Promise<void>;
}

export async function openReplica(options: ReplicaOptions): Promise<Replica> {
  const { log, topic, logger } = options;
  const store = createSnapshotStore(options.snapshotFolder, logger);
  const snapshots = createSnapshotTopic(log, options.stateTopic);
  const [bounds] = await log.offsets(topic);
  const first = bounds?.first ?? 0;
  const end = bounds?.next ?? 0;

  const loaded = await restoreNewest({
    log,
    topic,
    first,
    end,
    limits: options.limits,
    store,
    snapshots,
    logger,
  });

  const state = loaded?.value.state ?? createState(options.limits);
  state.provisionalTiers = options.provisionalTiers;
  const position = { next: loaded?.offset ?? first, lastDigest: loaded?.value.digest ?? '' };
  const totals = { version: 0, unreadable: 0, lastRecordAtMs: options.nowMs() };
  let caughtUp = position.next >= end;
  const { nowMs } = options;
  const writer = createSnapshotWriter({ state, position, store, snapshots, logger, nowMs });
  const stop = new AbortController();
  const minuteListeners: ((boundaryMs: number) => void)[] = [];
  const recordListeners: (() => void)[] = [];
  const noteUncounted = watchUncounted(state, topic, options.uncounted);
  const tellMinute = (boundaryMs: number): void => {
    for (const listener of minuteListeners) listener(boundaryMs);
  };

  if (position.next < first) {
    const missing = first - position.next;
    logger.warn(
      { topic, missing },
      'retention removed records that the state had not seen; counts of that time are incomplete',
    );
  }

  function foldRecord(record: LogRecord): void {
    const value = parse(record.value);
    const folded = fold(state, value, record.offset, tellMinute, record.timestampMs);
    if (folded === 'unreadable') {
      totals.unreadable++;
      const place = { topic, partition: record.partition, offset: record.offset };
      logger.warn(place, 'a record of mentions is not one; it is counted and skipped');
    }
    noteUncounted(record, value);
    position.next = record.offset + 1;
    totals.version++;
    for (const listener of recordListeners) listener();
  }

  async function foldAll(records: LogRecord[]): Promise<void> {
    for (let i = 0; i < records.length; i += RECORDS_A_TURN) {
      const turn = records.slice(i, i + RECORDS_A_TURN);
      for (const record of turn) foldRecord(record);
      position.lastDigest = recordDigest(turn.at(-1)!.value);
      totals.lastRecordAtMs = options.nowMs();
      await breathe();
    }
    if (!caughtUp && position.next >= end) caughtUp = true;
  }

  const stopped = (): boolean => stop.signal.aborted;

  async function follow(): Promise<void> {
    while (!stopped()) {
      try {
        const reading = { fromOffset: position.next, follow: true, signal: stop.signal };
        for await (const records of log.read(topic, 0, reading)) await foldAll(records);
      } catch (error) {
        if (stopped()) return;
        logger.warn({ err: error, topic }, 'reading mentions failed; trying again');
        await pause(REOPEN_AFTER_MS, stop.signal);
      }
    }
  }

  const following = follow();
  const timer = setInterval(() => {
    if (writer.rested) void writer.save();
  }, options.snapshotIntervalMs);

  return {
    state,
    get version() {
      return totals.version;
    },
    get offset() {
      return position.next;
    },
    get caughtUp() {
      return caughtUp;
    },
    get lastRecordAtMs() {
      return totals.lastRecordAtMs;
    },
    get unreadable() {
      return totals.unreadable;
    },
    get snapshotPauseMs() {
      return writer.pausedMs;
    },
    listenMinutes: (listener) => minuteListeners.push(listener),
    listenRecords: (listener) => recordListeners.push(listener),
    articlesSince: (sequence, limit) => latestArticles(state, sequence, limit),
    publishSnapshots: (writes) => {
      writer.publishWhile(() => caughtUp && writes());
    },
    snapshot: () => writer.save(),
    async close() {
      clearInterval(timer);
      stop.abort();
      await following;
      writer.publishWhile(() => false);
      await writer.save();
      // The first may have been under way, of a moment before the last records.
      await writer.save();
    },
  };
}

function parse(value: Uint8Array | null): unknown {
  if (value === null) return null;
  try {
    return JSON.parse(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString());
  } catch {
    // Not JSON: the fold counts it as unreadable, and the caller says where it stands.
    return null;
  }
}
