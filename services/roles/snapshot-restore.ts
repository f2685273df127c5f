import type { Log, LogRecord } from '../log/port.ts';
import { decode } from '../trends/codec.ts';
import type { Limits, TrendState } from '../trends/state.ts';
import type { RoleLogger } from './logger.ts';
import { splitHeader } from './snapshot-header.ts';
import { recordDigest, type Loaded, type Opened, type SnapshotStore } from './snapshot-store.ts';
import type { SnapshotTopic } from './snapshot-topic.ts';

/** A file that has more records than this to fold is held against the snapshot in the topic. */
const FAR_BEHIND_RECORDS = 50_000;

export interface Restored {
  state: TrendState;
  /** Of the last record folded into it. */
  digest: string;
}

export interface RestoreOptions {
  log: Log;
  /** Name of the topic `mentions`, and where it begins and ends. */
  topic: string;
  first: number;
  end: number;
  limits: Partial<Limits>;
  store: SnapshotStore;
  snapshots: SnapshotTopic;
  logger: RoleLogger;
}

/**
 * The newest usable snapshot: of the files, or, where there is none or it is far behind, of the
 * topic; null when all has to be folded anew.
 */
export async function restoreNewest(options: RestoreOptions): Promise<Loaded<Restored> | null> {
  const { store, first, end } = options;
  const onDisk = await store.load((bytes, offset) => {
    const { digest, state } = splitHeader(bytes);
    return restore(options, digest, state, offset);
  });
  const startsAt = onDisk?.offset ?? first;
  const farBehind = end - startsAt > (onDisk === null ? 0 : FAR_BEHIND_RECORDS);
  return (farBehind ? await fromTopic(options, startsAt) : null) ?? onDisk;
}

async function fromTopic(
  options: RestoreOptions,
  newerThan: number,
): Promise<Loaded<Restored> | null> {
  const found = await options.snapshots.newest();
  if (found === null || found.offset <= newerThan) return null;
  const opened = await restore(options, found.digest, found.bytes, found.offset);
  if (opened.ok) return { value: opened.value, offset: found.offset };
  options.logger.warn(
    { reason: opened.message },
    'the snapshot in the topic is of no use here; the state is rebuilt from the log',
  );
  return null;
}

async function restore(
  { log, topic, first, end, limits }: RestoreOptions,
  digest: string,
  bytes: Uint8Array,
  offset: number,
): Promise<Opened<Restored>> {
  if (offset > end) {
    return { ok: false, message: `it stands at offset ${offset}, the log ends at ${end}` };
  }
  const before = offset > first ? await recordAt(log, topic, offset - 1) : null;
  if (before !== null && recordDigest(before.value) !== digest) {
    return { ok: false, message: 'it was made from another log' };
  }
  const decoded = decode(bytes, limits);
  return decoded.ok ? { ok: true, value: { state: decoded.value, digest } } : decoded;
}

/** The record at an offset, so that a snapshot of another log is told apart; null if it is gone. */
async function recordAt(log: Log, topic: string, offset: number): Promise<LogRecord | null> {
  const reading = { fromOffset: offset, follow: false, maxBatchRecords: 1 };
  for await (const [record] of log.read(topic, 0, reading)) {
    return record?.offset === offset ? record : null;
  }
  return null;
}
