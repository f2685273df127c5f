import { GroupCommit } from '../group-commit.ts';
import type { Logger } from '../logger.ts';
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
import type { TopicSpec } from '../../../shared/topics.ts';
import { startConsumer } from './consumer.ts';
import { GroupQueue } from './group-queue.ts';
import { openLevelStore } from './level-store.ts';
import type { Store } from './store.ts';
import { decodeOffset, encodeOffset, namedKey } from './store-keys.ts';
import { readBatch } from './topic-reader.ts';
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

/** Appends that wait for the disk go together up to this many bytes. */
const MAX_GROUP_BYTES = 4 * 1024 * 1024;
const DEFAULT_READ_RECORDS = 1_000;

interface AppendJob {
  topic: string;
  records: readonly AppendRecord[];
}

/** Takes its turn between appends; it keeps its own failure, so that it is not theirs. */
interface TrimJob {
  trim(): Promise<void>;
}

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
  readonly #logger: Logger;
  readonly #retention: RetentionSettings;
  readonly #maxRecordBytes: number;
  readonly #nowMs: () => number;
  readonly #writer: GroupCommit<AppendJob | TrimJob, Appended[]>;
  readonly #groups = new Map<string, GroupQueue>();
  readonly #members = new Set<GroupMember>();
  readonly #closing = new AbortController();
  readonly #trimTimer: NodeJS.Timeout | null;
  #closed: Promise<void> | null = null;

  constructor(options: EmbeddedLogOptions, store: Store, topics: TopicTable) {
    this.#store = store;
    this.#topics = topics;
    this.#logger = options.logger;
    this.#retention = options.retention ?? DEFAULT_RETENTION;
    this.#maxRecordBytes = options.maxRecordBytes ?? 1024 * 1024;
    this.#nowMs = options.nowMs ?? Date.now;
    this.#writer = new GroupCommit({
      write: (jobs) => this.#write(jobs),
      maxGroupBytes: MAX_GROUP_BYTES,
    });
    const intervalMs = options.trimIntervalMs === undefined ? 60_000 : options.trimIntervalMs;
    this.#trimTimer =
      intervalMs === null ? null : setInterval(() => this.#trimInBackground(), intervalMs).unref();
  }

  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    this.#checkOpen();
    await this.#topics.create(specs, this.#logger);
  }

  async append(topic: string, records: readonly AppendRecord[]): Promise<Appended[]> {
    this.#checkOpen();
    const { state } = this.#topics.get(topic);
    const bytes = checkRecords(state, records, this.#maxRecordBytes);
    if (records.length === 0) return [];
    return this.#writer.submit({ topic, records }, bytes);
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
      const batch = await readBatch(this.#store, topic.state, from, upTo, maxRecords);
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
      const member = this.#join(this.#topics.get(name), options);
      this.#members.add(member);
      return {
        close: async () => {
          await member.close();
          this.#members.delete(member);
        },
      };
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
    const committed = await this.#committed(topic, groupId);
    return Math.max(0, topic.state.next - Math.max(committed, topic.state.first));
  }

  async trim(): Promise<number> {
    this.#checkOpen();
    return new Promise((resolve, reject) => {
      const trim = (): Promise<void> =>
        this.#topics.trim(this.#retention, this.#nowMs()).then(resolve, reject);
      this.#writer.submit({ trim }, 0).catch(reject);
    });
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    if (this.#trimTimer) clearInterval(this.#trimTimer);
    await Promise.all([...this.#members].map((member) => member.close()));
    this.#closing.abort();
    await this.#writer.idle();
    await this.#store.close();
  }

  /** The jobs of one group in order; appends with no trim between them are one atomic write. */
  async #write(jobs: (AppendJob | TrimJob)[]): Promise<Appended[][]> {
    const results: Appended[][] = [];
    let appends: AppendJob[] = [];
    const flush = async (): Promise<void> => {
      if (appends.length > 0) results.push(...(await this.#topics.append(appends, this.#nowMs())));
      appends = [];
    };
    for (const job of jobs) {
      if ('topic' in job) {
        appends.push(job);
        continue;
      }
      await flush();
      await job.trim();
      results.push([]);
    }
    await flush();
    return results;
  }

  #trimInBackground(): void {
    this.trim().catch((error: unknown) => {
      this.#logger.warn({ err: error }, 'Retention could not be applied; it is tried again later.');
    });
  }

  #join(topic: Topic, options: ConsumeOptions): GroupMember {
    const groupKey = `${topic.state.name}\0${options.groupId}`;
    const group = this.#groups.get(groupKey) ?? new GroupQueue();
    this.#groups.set(groupKey, group);
    const commitKey = namedKey('c', topic.state.name, options.groupId);
    const source = {
      topic: topic.state.name,
      committed: () => this.#committed(topic, options.groupId),
      // Not synced: a commit lost with the power means delivery again, which is allowed.
      commit: (next: number) =>
        this.#store.write([{ type: 'put', key: commitKey, value: encodeOffset(next) }], {
          sync: false,
        }),
      readBatch: (from: number, maxRecords: number) =>
        readBatch(this.#store, topic.state, from, topic.state.next, maxRecords),
      endOffset: () => topic.state.next,
      waitForAppend: (signal: AbortSignal) => topic.appended.wait(signal),
    };
    return startConsumer(source, group.join(), options, this.#logger);
  }

  async #committed(topic: Topic, groupId: string): Promise<number> {
    const key = namedKey('c', topic.state.name, groupId);
    const [value] = await this.#store.getMany([key]);
    return (value ? decodeOffset(value) : null) ?? topic.state.first;
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
