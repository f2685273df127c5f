import type { Admin } from 'kafkajs';
import type { TopicSpec } from '../../../shared/topics.ts';
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
import { TopicAppender } from './appender.ts';
import { registerCodecs } from './codecs.ts';
import type { Compression } from './codecs.ts';
import { Connection } from './connection.ts';
import { joinGroup } from './group-member.ts';
import { mendIdleLoop } from './idle-loop.ts';
import { keepTrying } from './keep-trying.ts';
import { readPartition } from './partition-reader.ts';
import type { KafkaSecurity } from './security.ts';
import { ensureKafkaTopics } from './topics.ts';
import type { TopicOptions } from './topics.ts';

export interface KafkaLogOptions {
  /** `host:port`, one or more of the cluster. */
  brokers: string[];
  clientId: string;
  /** Put before the name of every consumer group. */
  groupPrefix?: string;
  security?: KafkaSecurity;
  logger: Logger;
  /** Key, value and headers of one record together, default 1 MiB. */
  maxRecordBytes?: number;
  /** Of what is appended, default none: on one machine it costs more than it saves. */
  compression?: Compression;
  /** Of topics that are created; default three, or as many as there are brokers. */
  replicationFactor?: number;
  /** Of topics that are created. */
  retention?: RetentionSettings;
  /** How long to wait for a broker at the start; default for ever, with a notice each ten seconds. */
  connectDeadlineMs?: number;
  /** Gives up waiting for a broker at the start. */
  signal?: AbortSignal;
}

/** How long a question to the cluster is repeated while it cannot be answered. */
const ASK_DEADLINE_MS = 5_000;

/**
 * A log on Apache Kafka. Waits until a broker answers.
 * @throws LogError `LOG_UNAVAILABLE` after `connectDeadlineMs`, or at once when the login is refused.
 */
export async function openKafkaLog(options: KafkaLogOptions): Promise<Log> {
  mendIdleLoop();
  registerCodecs();
  const connection = new Connection(options);
  const admin = connection.admin();
  await keepTrying(() => admin.connect(), {
    doing: `connecting to ${options.brokers.join(', ')}`,
    deadlineMs: options.connectDeadlineMs ?? null,
    signal: options.signal ?? new AbortController().signal,
    notice: connection.notice,
  });
  return new KafkaLog(options, connection, admin);
}

class KafkaLog implements Log {
  readonly kind = 'kafka';
  readonly #connection: Connection;
  readonly #admin: Admin;
  readonly #topicOptions: TopicOptions;
  readonly #groupPrefix: string;
  readonly #compression: Compression;
  readonly #compacted = new Set<string>();
  /** One a topic, made at its first append. */
  readonly #appenders = new Map<string, Promise<TopicAppender>>();
  readonly #members = new Set<GroupMember>();
  readonly #closing = new AbortController();
  #closed: Promise<void> | null = null;

  constructor(options: KafkaLogOptions, connection: Connection, admin: Admin) {
    this.#connection = connection;
    this.#admin = admin;
    this.#groupPrefix = options.groupPrefix ?? '';
    this.#compression = options.compression ?? 'none';
    this.#topicOptions = {
      replicationFactor: options.replicationFactor ?? null,
      retention: options.retention ?? DEFAULT_RETENTION,
      maxRecordBytes: options.maxRecordBytes ?? 1024 * 1024,
    };
  }

  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    this.#checkOpen();
    const names = specs.map(({ name }) => name).join(', ');
    await this.#asking(`creating or checking the topics ${names}`, (admin) =>
      ensureKafkaTopics(admin, specs, this.#topicOptions, this.#connection.logger),
    );
    for (const { name, compacted } of specs) if (compacted) this.#compacted.add(name);
  }

  async append(topic: string, records: readonly AppendRecord[]): Promise<Appended[]> {
    this.#checkOpen();
    const settings = { name: topic, compacted: this.#compacted.has(topic) };
    const bytes = checkRecords(settings, records, this.#topicOptions.maxRecordBytes);
    if (records.length === 0) return [];
    const appender = await this.#appender(topic);
    return appender.append(records, bytes);
  }

  async *read(
    topic: string,
    partition: number,
    options: ReadOptions,
  ): AsyncGenerator<LogRecord[], void> {
    this.#checkOpen();
    const closing = this.#closing.signal;
    const signal = options.signal ? AbortSignal.any([closing, options.signal]) : closing;
    yield* readPartition(this.#connection, { topic, partition }, options, signal);
  }

  async consume(topic: string, options: ConsumeOptions): Promise<GroupMember> {
    this.#checkOpen();
    await this.#partitionsOf(topic);
    const groupId = this.#groupPrefix + options.groupId;
    const member = await joinGroup(this.#connection, topic, { ...options, groupId });
    this.#members.add(member);
    return {
      close: async () => {
        await member.close();
        this.#members.delete(member);
      },
    };
  }

  async offsets(topic: string): Promise<PartitionOffsets[]> {
    this.#checkOpen();
    const found = await this.#asking(`asking for the offsets of topic "${topic}"`, (admin) =>
      admin.fetchTopicOffsets(topic),
    );
    return found
      .map(({ partition, low, high }) => ({ partition, first: Number(low), next: Number(high) }))
      .sort((a, b) => a.partition - b.partition);
  }

  async lag(topic: string, groupId: string): Promise<number | null> {
    const offsets = await this.offsets(topic);
    const doing = `asking for the commits of group "${groupId}"`;
    const group = this.#groupPrefix + groupId;
    const answers = await this.#asking(doing, (admin) =>
      admin.fetchOffsets({ groupId: group, topics: [topic] }),
    );
    const committed = answers.find((answer) => answer.topic === topic)?.partitions;
    if (!committed) return null;
    return offsets.reduce((lag, { partition, first, next }) => {
      const commit = committed.find((entry) => entry.partition === partition);
      return lag + Math.max(0, next - Math.max(first, Number(commit?.offset ?? -1)));
    }, 0);
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#members].map((member) => member.close()));
    this.#closing.abort();
    // One whose topic was not found was never made; its caller has the error.
    const closeAppender = (made: Promise<TopicAppender>): Promise<void> =>
      made.then(
        (appender) => appender.close(),
        () => undefined,
      );
    await Promise.all([...this.#appenders.values()].map(closeAppender));
    await this.#admin.disconnect();
  }

  #appender(topic: string): Promise<TopicAppender> {
    const known = this.#appenders.get(topic);
    if (known) return known;
    const made = this.#partitionsOf(topic).then(
      (partitions) =>
        new TopicAppender(this.#connection, { topic, partitions, compression: this.#compression }),
    );
    this.#appenders.set(topic, made);
    // A topic that is unknown now may be created later.
    made.catch(() => this.#appenders.delete(topic));
    return made;
  }

  /** @throws LogError `TOPIC_UNKNOWN` */
  async #partitionsOf(topic: string): ReturnType<typeof partitionsOf> {
    return this.#asking(`looking for topic "${topic}"`, (admin) => partitionsOf(admin, topic));
  }

  /** A leader that was only just elected, or a short outage, is waited for. */
  #asking<T>(doing: string, ask: (admin: Admin) => Promise<T>): Promise<T> {
    return keepTrying(() => ask(this.#admin), {
      doing,
      deadlineMs: ASK_DEADLINE_MS,
      signal: this.#closing.signal,
      notice: this.#connection.notice,
    });
  }

  #checkOpen(): void {
    if (this.#closed) throw new LogError('LOG_CLOSED', 'The log was closed; open it again first.');
  }
}

async function partitionsOf(admin: Admin, topic: string) {
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  return topics[0]?.partitions ?? [];
}
