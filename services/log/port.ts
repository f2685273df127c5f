import type { TopicSpec } from '../../shared/topics.ts';

/**
 * The log: topics of partitions of records, appended once and read many times. Two implementations,
 * Kafka and embedded; test/contract/log.contract.ts holds both to what is promised here.
 *
 * - **Ordering.** Within a partition records have growing offsets and are read in that order.
 *   Records of one key go to one partition, in the order appended. The embedded log has one
 *   partition a topic.
 * - **Durability.** `append` resolves when every record of the batch is durable (embedded: synced to
 *   disk; Kafka: acknowledged by all in-sync replicas). A batch that was not acknowledged is there
 *   whole or not at all (embedded), or partly and maybe twice (Kafka, after an error): readers drop
 *   repeats by article id.
 * - **Redelivery.** A group's handler gets every record at least once. An offset is committed only
 *   after the handler's promise resolved; after a crash or a rebalance delivery starts again from
 *   the last commit. A handler that rejects gets the same batch again after a pause.
 * - **Backpressure.** One batch a partition is in the handler's hands at a time and the next is
 *   fetched only when it is done; memory is bounded by `maxBatchRecords` and `maxBatchBytes`.
 *   `append` waits while earlier batches are being written; it keeps no queue of its own.
 * - **Time.** `timestampMs` is the moment the log accepted the record, for topics that are
 *   `stampedOnArrival`; it never goes back within a partition of the embedded log.
 */
export interface Log {
  /** `embedded` or `kafka`, for messages and the status. */
  readonly kind: 'embedded' | 'kafka';

  /**
   * Creates the topics that are missing and checks those that exist.
   * @throws LogError `TOPIC_UNUSABLE` when one has more partitions than can work.
   */
  ensureTopics(topics: readonly TopicSpec[]): Promise<void>;

  /**
   * Appends a batch in order; resolves with the place of each record once all are durable.
   * @throws LogError `RECORD_TOO_LARGE`, `LOG_UNAVAILABLE` (retriable), `DISK_FULL`, `LOG_CLOSED`.
   */
  append(topic: string, records: readonly AppendRecord[]): Promise<Appended[]>;

  /**
   * Reads one partition from `fromOffset` on, in batches. With `follow`, waits at the end for more
   * until `signal` aborts; without it, ends at the end that the log had when reading began.
   * An offset that retention has removed is answered from the first one left.
   */
  read(topic: string, partition: number, options: ReadOptions): AsyncIterable<LogRecord[]>;

  /**
   * Joins a group on a topic and hands it batches until `close`. Members share the partitions;
   * a new group starts at the first offset left. Resolves once the group was joined.
   */
  consume(topic: string, options: ConsumeOptions): Promise<GroupMember>;

  /** First offset left and next offset to be written, of every partition. */
  offsets(topic: string): Promise<PartitionOffsets[]>;

  /** Records that a group has not committed yet, over all partitions; null when it is not known. */
  lag(topic: string, groupId: string): Promise<number | null>;

  /** Leaves all groups, ends all reads, waits for what is being written. Safe to call twice. */
  close(): Promise<void>;
}

export interface AppendRecord {
  /** Text, or the bytes as a foreign producer wrote them. */
  key: string | Uint8Array | null;
  /** null is a tombstone: in a compacted topic the key ends. */
  value: Uint8Array | null;
  headers?: Record<string, Uint8Array>;
}

export interface Appended {
  partition: number;
  offset: number;
  /** When the log accepted it; null where the log does not say (Kafka's answer may leave it out). */
  timestampMs: number | null;
}

export interface LogRecord {
  partition: number;
  offset: number;
  timestampMs: number;
  /** As bytes, since foreign producers may write anything; `articles.dlt` keeps them as they came. */
  key: Uint8Array | null;
  value: Uint8Array | null;
  headers: Record<string, Uint8Array>;
}

export interface ReadOptions {
  fromOffset: number;
  follow: boolean;
  signal?: AbortSignal;
  /** Records a batch, default 1 000. */
  maxBatchRecords?: number;
}

export interface ConsumeOptions {
  groupId: string;
  /** Owns the batch until its promise resolves; only then its offsets are committed. */
  onBatch(records: LogRecord[], context: BatchContext): Promise<void>;
  /** The partitions this member now owns, after each rebalance; empty when it owns none. */
  onAssigned?(partitions: number[]): void;
  /** Records a batch, default 500. */
  maxBatchRecords?: number;
}

export interface BatchContext {
  /** Whether this member still owns the partition; a long handler asks before it writes. */
  isCurrent(): boolean;
  /** Next offset to be written when this batch was read: how far behind the reader is. */
  endOffset: number;
}

export interface GroupMember {
  /** Takes no more batches, waits for those in hand, commits them, leaves the group. */
  close(): Promise<void>;
}

export interface PartitionOffsets {
  partition: number;
  first: number;
  next: number;
}

export type LogErrorCode =
  | 'LOG_LOCKED'
  | 'LOG_CLOSED'
  | 'LOG_UNAVAILABLE'
  | 'LOG_CORRUPT'
  | 'DISK_FULL'
  | 'RECORD_TOO_LARGE'
  | 'TOPIC_UNKNOWN'
  | 'TOPIC_UNUSABLE';

/** Says what was wrong and what to do; `retriable` when the same call may go through later. */
export class LogError extends Error {
  readonly code: LogErrorCode;
  readonly retriable: boolean;

  constructor(
    code: LogErrorCode,
    message: string,
    options?: { retriable?: boolean; cause?: unknown },
  ) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'LogError';
    this.code = code;
    this.retriable = options?.retriable ?? false;
  }
}
