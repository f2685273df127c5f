import type { TopicSpec } from '../../../shared/topics.ts';
import type { Logger } from '../logger.ts';
import { backoffMs, pause } from '../pause.ts';
import { LogError } from '../port.ts';
import type {
  AppendRecord,
  Appended,
  ConsumeOptions,
  GroupMember,
  Log,
  LogRecord,
  PartitionOffsets,
  ReadOptions,
} from '../port.ts';
import { checkRecords } from '../record-size.ts';
import { DEFAULT_RETENTION } from '../retention.ts';
import type { RetentionSettings } from '../retention.ts';
import { Groups } from './groups.ts';
import { openLevelStore } from './level-store.ts';
import { LogWriter } from './log-writer.ts';
import type { Store } from './store.ts';
import { readBatch } from './topic-reader.ts';
import type { Batch } from './topic-reader.ts';
import { TopicTable } from './topic-table.ts';
import type { Topic } from './topic-table.ts';

export interface EmbeddedLogOptions {
  /** Everything durable is in this folder; it is made if missing. */
  dir: string;
  /** Key, value and headers of one record together, default 1 MiB. */
  maxRecordBytes?: number;
  retention?: RetentionSettings;
  /** How often retention is applied, default a minute; null: only by `trim`. */
  trimIntervalMs?: number | null;
  logger: Logger;
  nowMs?: () => number;
  /** The database; LevelDB unless another one is given. */
  openStore?: (dir: string, logger: Logger) => Promise<Store>;
}

export interface EmbeddedLog extends Log {
  readonly kind: 'embedded';
  /** Applies retention now; answers how many records went. */
  trim(): Promise<number>;
}

const DEFAULT_MAX_RECORD_BYTES = 1024 * 1024;
const DEFAULT_TRIM_INTERVAL_MS = 60_000;
const DEFAULT_READ_RECORDS = 1_000;
const MAX_PAUSE_MS = 5_000;

/**
 * A log in one folder of this machine, in this process: nothing to install.
 * @throws LogError `LOG_LOCKED`, `LOG_CORRUPT`, `DISK_FULL`, `LOG_UNAVAILABLE`.
 */
export async function openEmbeddedLog(options: EmbeddedLogOptions): Promise<EmbeddedLog> {
  const store = await (options.openStore ?? openLevelStore)(options.dir, options.logger);
  try {
    const topics = await TopicTable.load(store);
    return new OpenEmbeddedLog(options, store, topics);
  } catch (error) {
    await store.close();
    throw error;
  }
}

class OpenEmbeddedLog implements EmbeddedLog {
  readonly kind = 'embedded';
  readonly #store: Store;
  readonly #topics: TopicTable;
  readonly #writer: LogWriter;
  readonly #groups: Groups;
  readonly #logger: Logger;
  readonly #retention: RetentionSettings;
  readonly #maxRecordBytes: number;
  readonly #nowMs: () => number;
  readonly #closing = new AbortController();
  readonly #trimTimer: NodeJS.Timeout | null;
  #closed: Promise<void> | null = null;

  constructor(options: EmbeddedLogOptions, store: Store, topics: TopicTable) {
    this.#store = store;
    this.#topics = topics;
    this.#logger = options.logger;
    this.#retention = options.retention ?? DEFAULT_RETENTION;
    this.#maxRecordBytes = options.maxRecordBytes ?? DEFAULT_MAX_RECORD_BYTES;
    this.#nowMs = options.nowMs ?? Date.now;
    this.#writer = new LogWriter(topics, this.#nowMs);
    this.#groups = new Groups(store, this.#writer, options.logger);
    const { trimIntervalMs: intervalMs = DEFAULT_TRIM_INTERVAL_MS } = options;
    this.#trimTimer =
      intervalMs === null ? null : setInterval(() => this.#trimInBackground(), intervalMs).unref();
  }

  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    this.#checkOpen();
    await this.#writer.alone(() => this.#topics.create(specs, this.#logger));
  }

  async append(topic: string, records: readonly AppendRecord[]): Promise<Appended[]> {
    this.#checkOpen();
    const { state } = this.#topics.get(topic);
    const bytes = checkRecords(state, records, this.#maxRecordBytes);
    if (records.length === 0) return [];
    return this.#writer.append(topic, records, bytes);
  }

  async *read(name: string, partition: number, options: ReadOptions): AsyncIterable<LogRecord[]> {
    this.#checkOpen();
    const topic = this.#topics.get(name);
    checkPartition(name, partition);
    const signal = anySignal(this.#closing.signal, options.signal);
    const maxRecords = options.maxBatchRecords ?? DEFAULT_READ_RECORDS;
    const end = options.follow ? Infinity : topic.state.next;
    let from = options.fromOffset;
    while (!signal.aborted && from < end) {
      const upTo = Math.min(end, topic.state.next);
      const batch = await this.#readBatch(topic, [from, upTo], maxRecords, signal);
      if (batch.records.length > 0) yield batch.records;
      else if (options.follow && batch.nextOffset >= topic.state.next) {
        await topic.appended.wait(signal);
      }
      from = batch.nextOffset;
    }
  }

  consume(name: string, options: ConsumeOptions): Promise<GroupMember> {
    return inPromise(() => {
      this.#checkOpen();
      return this.#groups.join(this.#topics.get(name), options);
    });
  }

  offsets(name: string): Promise<PartitionOffsets[]> {
    return inPromise(() => {
      this.#checkOpen();
      const { first, next } = this.#topics.get(name).state;
      return [{ partition: 0, first, next }];
    });
  }

  async lag(name: string, groupId: string): Promise<number | null> {
    this.#checkOpen();
    const topic = this.#topics.get(name);
    const committed = await this.#groups.committed(topic, groupId);
    return Math.max(0, topic.state.next - Math.max(committed, topic.state.first));
  }

  async trim(): Promise<number> {
    this.#checkOpen();
    return this.#writer.alone(() => this.#topics.trim(this.#retention, this.#nowMs()));
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    if (this.#trimTimer) clearInterval(this.#trimTimer);
    await this.#groups.close();
    this.#closing.abort();
    await this.#writer.idle();
    await this.#store.close();
  }

  /** While the store cannot be read (a full disk, say), waits and tries again. */
  async #readBatch(
    topic: Topic,
    [from, upTo]: [number, number],
    maxRecords: number,
    signal: AbortSignal,
  ): Promise<Batch> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await readBatch(this.#store, topic.state, from, upTo, maxRecords);
      } catch (error) {
        if (!(error instanceof LogError) || !error.retriable) throw error;
        if (signal.aborted) return { records: [], nextOffset: from };
        const pauseMs = backoffMs(attempt, 100, MAX_PAUSE_MS);
        const fields = { topic: topic.state.name, offset: from, pauseMs, err: error };
        this.#logger.warn(fields, 'The log could not be read; trying again after a pause.');
        await this.#writer.recover().catch((failure: unknown) => {
          this.#logger.debug({ err: failure }, 'The log could not be opened again yet.');
        });
        await pause(pauseMs, signal);
      }
    }
  }

  #trimInBackground(): void {
    this.trim().catch((error: unknown) => {
      this.#logger.warn({ err: error }, 'Retention could not be applied; it is tried again later.');
    });
  }

  #checkOpen(): void {
    if (this.#closed) throw new LogError('LOG_CLOSED', 'The log was closed; open it again first.');
  }
}

/** What `act` throws becomes a rejection. */
function inPromise<T>(act: () => T): Promise<T> {
  return new Promise((resolve) => resolve(act()));
}

function checkPartition(topic: string, partition: number): void {
  if (partition === 0) return;
  throw new LogError(
    'TOPIC_UNKNOWN',
    `Topic "${topic}" has no partition ${partition}; in the embedded log every topic has one, 0.`,
  );
}

function anySignal(closing: AbortSignal, own: AbortSignal | undefined): AbortSignal {
  return own ? AbortSignal.any([closing, own]) : closing;
}
