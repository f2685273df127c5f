import { setImmediate as breathe } from 'node:timers/promises';
import type { ArticleView } from '../../shared/events.ts';
import { pause } from '../log/pause.ts';
import type { Log, LogRecord } from '../log/port.ts';
import { decode, encode } from '../trends/codec.ts';
import { fold } from '../trends/fold.ts';
import { latestArticles } from '../trends/query.ts';
import { createState, type Limits, type TrendState } from '../trends/state.ts';
import type { RoleLogger } from './logger.ts';
import { joinHeader, splitHeader } from './snapshot-header.ts';
import { createSnapshotStore, recordDigest, type Opened } from './snapshot-store.ts';

/** Records folded before the event loop gets its turn: some milliseconds of work. */
const RECORDS_A_TURN = 250;
/** A large state is encoded in one go; it may take a hundredth of the time, not more. */
const REST_PER_ENCODING = 100;
/** How long a reader that failed waits before it opens the log again. */
const REOPEN_AFTER_MS = 1_000;

export interface ReplicaOptions {
  log: Log;
  /** Name of the topic `mentions`. */
  topic: string;
  snapshotFolder: string;
  snapshotIntervalMs: number;
  limits: Partial<Limits>;
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
  snapshot(): Promise<void>;
  close(): Promise<void>;
}

interface Restored {
  state: TrendState;
  digest: string;
}

export async function openReplica(options: ReplicaOptions): Promise<Replica> {
  const { log, topic, logger } = options;
  const store = createSnapshotStore(options.snapshotFolder, logger);
  const [bounds] = await log.offsets(topic);
  const first = bounds?.first ?? 0;
  const end = bounds?.next ?? 0;
  const loaded = await store.load(async (bytes, offset): Promise<Opened<Restored>> => {
    const { digest, state } = splitHeader(bytes);
    if (offset > end) return refuse(`it stands at offset ${offset}, the log ends at ${end}`);
    const before = offset > first ? await recordAt(log, topic, offset - 1) : null;
    if (before !== null && recordDigest(before.value) !== digest) {
      return refuse('it was made from another log');
    }
    const decoded = decode(state, options.limits);
    return decoded.ok ? { ok: true, value: { state: decoded.value, digest } } : decoded;
  });

  const state = loaded?.value.state ?? createState(options.limits);
  const position = { next: loaded?.offset ?? first, lastDigest: loaded?.value.digest ?? '' };
  const totals = { version: 0, unreadable: 0, lastRecordAtMs: options.nowMs() };
  let caughtUp = position.next >= end;
  let savedAt = position.next;
  let saving: Promise<void> | null = null;
  /** How long the last encoding held the event loop, and when it ended. */
  let encodedMs = 0;
  let savedMs = options.nowMs();
  const stop = new AbortController();
  const minuteListeners: ((boundaryMs: number) => void)[] = [];
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
    const folded = fold(state, value, record.offset, tellMinute);
    if (folded === 'unreadable') {
      totals.unreadable++;
      const place = { topic, partition: record.partition, offset: record.offset };
      logger.warn(place, 'a record of mentions is not one; it is counted and skipped');
    }
    position.next = record.offset + 1;
    totals.version++;
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

  async function save(): Promise<void> {
    if (position.next === savedAt) return;
    const offset = position.next;
    const startedMs = options.nowMs();
    const bytes = joinHeader(position.lastDigest, encode(state));
    encodedMs = options.nowMs() - startedMs;
    await store.save(bytes, offset);
    savedAt = offset;
    savedMs = options.nowMs();
    logger.debug({ offset, bytes: bytes.byteLength }, 'SnapshotSaved');
  }

  /** One at a time; a failure is told and tried again at the next interval. */
  function snapshot(): Promise<void> {
    saving ??= save()
      .catch((error: unknown) => {
        logger.error(
          { err: error, folder: options.snapshotFolder },
          'the snapshot could not be written; is the disk full? The log keeps everything, a restart only takes longer',
        );
      })
      .finally(() => {
        saving = null;
      });
    return saving;
  }

  const following = follow();
  const timer = setInterval(() => {
    if (options.nowMs() - savedMs >= encodedMs * REST_PER_ENCODING) void snapshot();
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
    listenMinutes: (listener) => minuteListeners.push(listener),
    articlesSince: (sequence, limit) => latestArticles(state, sequence, limit),
    snapshot,
    async close() {
      clearInterval(timer);
      stop.abort();
      await following;
      await snapshot();
    },
  };
}

function refuse(message: string): { ok: false; message: string } {
  return { ok: false, message };
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

/** The record at an offset, so that a snapshot of another log is told apart; null if it is gone. */
async function recordAt(log: Log, topic: string, offset: number): Promise<LogRecord | null> {
  const reading = { fromOffset: offset, follow: false, maxBatchRecords: 1 };
  for await (const [record] of log.read(topic, 0, reading)) {
    return record?.offset === offset ? record : null;
  }
  return null;
}
