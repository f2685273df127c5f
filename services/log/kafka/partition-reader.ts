import { pause } from '../pause.ts';
import { LogError } from '../port.ts';
import type { LogRecord, ReadOptions } from '../port.ts';
import { MAX_BATCH_BYTES } from '../record-size.ts';
import type { Connection } from './connection.ts';
import { hasType } from './kafka-errors.ts';
import { FetchedBatch, READ_COMMITTED } from './kafkajs-internals.ts';
import type { Cluster, FetchedPartition } from './kafkajs-internals.ts';
import { toLogRecord } from './kafka-record.ts';
import { keepTrying } from './keep-trying.ts';

const DEFAULT_READ_RECORDS = 1_000;
/** How long a broker holds a fetch that finds nothing; what is appended meanwhile comes at once. */
const FETCH_WAIT_MS = 500;
const BEYOND_END_PAUSE_MS = 250;
/** Fetches without a record after which the rest before the end is taken to be empty. */
const MAX_EMPTY_FETCHES = 3;

export interface PartitionPlace {
  topic: string;
  partition: number;
}

/**
 * Reads one partition by fetching from its leader, without a group: none has to form first and none
 * is left behind. Goes on by itself after an outage, from where it was.
 */
export async function* readPartition(
  connection: Connection,
  place: PartitionPlace,
  options: ReadOptions,
  signal: AbortSignal,
): AsyncGenerator<LogRecord[]> {
  const reader = new PartitionReader(connection, place, signal);
  const maxRecords = options.maxBatchRecords ?? DEFAULT_READ_RECORDS;
  try {
    const bounds = await reader.bounds();
    const end = options.follow ? Infinity : bounds.next;
    let from = Math.max(options.fromOffset, bounds.first);
    let emptyFetches = 0;
    while (!reader.isStopped() && from < end) {
      const { records, nextOffset } = await reader.fetch(from);
      const wanted = records.filter(({ offset }) => offset < end);
      for (let i = 0; i < wanted.length && !reader.isStopped(); i += maxRecords) {
        yield wanted.slice(i, i + maxRecords);
      }
      emptyFetches = nextOffset > from ? 0 : emptyFetches + 1;
      if (!options.follow && emptyFetches >= MAX_EMPTY_FETCHES) return;
      from = nextOffset;
    }
  } catch (error) {
    if (reader.isStopped()) return;
    throw error;
  } finally {
    await reader.close();
  }
}

class PartitionReader {
  readonly #connection: Connection;
  readonly #place: PartitionPlace;
  readonly #signal: AbortSignal;
  #cluster: Cluster | null = null;
  #hasAnswered = false;

  constructor(connection: Connection, place: PartitionPlace, signal: AbortSignal) {
    this.#connection = connection;
    this.#place = place;
    this.#signal = signal;
  }

  isStopped(): boolean {
    return this.#signal.aborted;
  }

  bounds(): Promise<{ first: number; next: number }> {
    return this.#keepTrying(async (cluster) => {
      const [first, next] = await Promise.all([
        this.#offset(cluster, true),
        this.#offset(cluster, false),
      ]);
      return { first, next };
    });
  }

  /** The records from `offset` on, possibly none; from the first one left when those are gone. */
  async fetch(offset: number): Promise<{ records: LogRecord[]; nextOffset: number }> {
    const partition = await this.#keepTrying(async (cluster) => {
      try {
        return await this.#fetch(cluster, offset);
      } catch (error) {
        if (hasType(error, 'OFFSET_OUT_OF_RANGE')) return null;
        throw error;
      }
    });
    if (partition === null) return this.#backInRange(offset);
    const batch = new FetchedBatch(this.#place.topic, String(offset), partition);
    return {
      records: batch.messages.map((message) => toLogRecord(message, this.#place.partition)),
      nextOffset: Math.max(offset, offsetAfter(partition)),
    };
  }

  async close(): Promise<void> {
    const cluster = this.#cluster;
    this.#cluster = null;
    await cluster?.disconnect();
  }

  async #fetch(cluster: Cluster, offset: number): Promise<FetchedPartition> {
    const { topic, partition } = this.#place;
    const broker = await cluster.findBroker({ nodeId: this.#leader(cluster) });
    const range = { partition, fetchOffset: String(offset), maxBytes: MAX_BATCH_BYTES };
    const { responses } = await broker.fetch({
      maxWaitTime: FETCH_WAIT_MS,
      minBytes: 1,
      maxBytes: MAX_BATCH_BYTES,
      isolationLevel: READ_COMMITTED,
      topics: [{ topic, partitions: [range] }],
    });
    const fetched = responses[0]?.partitions[0];
    return fetched ?? { partition, highWatermark: String(offset), messages: [] };
  }

  async #backInRange(offset: number): Promise<{ records: LogRecord[]; nextOffset: number }> {
    const { first } = await this.bounds();
    if (offset < first) return { records: [], nextOffset: first };
    // Beyond the end: wait until the log has grown so far.
    await pause(BEYOND_END_PAUSE_MS, this.#signal);
    return { records: [], nextOffset: offset };
  }

  async #offset(cluster: Cluster, fromBeginning: boolean): Promise<number> {
    const { topic, partition } = this.#place;
    this.#leader(cluster);
    const [answer] = await cluster.fetchTopicsOffset([
      { topic, partitions: [{ partition }], fromBeginning },
    ]);
    return Number(answer!.partitions[0]!.offset);
  }

  #leader(cluster: Cluster): string {
    const { topic, partition } = this.#place;
    const known = cluster.findTopicPartitionMetadata(topic);
    const found = known.find(({ partitionId }) => partitionId === partition);
    if (found) return String(found.leader);
    throw new LogError(
      'TOPIC_UNKNOWN',
      `Topic "${topic}" has no partition ${partition}; it has ${known.length}.`,
    );
  }

  /** After any failure the next attempt begins with new connections and new metadata. */
  #keepTrying<T>(read: (cluster: Cluster) => Promise<T>): Promise<T> {
    const { topic, partition } = this.#place;
    const attempt = async (): Promise<T> => {
      try {
        const answer = await read(await this.#connected());
        this.#hasAnswered = true;
        return answer;
      } catch (error) {
        await this.close().catch(() => undefined);
        throw error;
      }
    };
    return keepTrying(attempt, {
      doing: `reading partition ${partition} of topic "${topic}"`,
      deadlineMs: null,
      signal: this.#signal,
      notice: this.#connection.notice,
      knowsTopic: this.#hasAnswered,
    });
  }

  async #connected(): Promise<Cluster> {
    if (this.#cluster) return this.#cluster;
    const cluster = this.#connection.cluster();
    this.#cluster = cluster;
    await cluster.connect();
    await cluster.addTargetTopic(this.#place.topic);
    return cluster;
  }
}

/**
 * Where the next fetch begins. A record batch names its last offset even when compaction removed
 * the records there, so gaps are passed in one step.
 */
function offsetAfter({ messages }: FetchedPartition): number {
  const last = messages.at(-1);
  if (!last) return 0;
  const { batchContext: context } = last;
  if (!context) return Number(last.offset) + 1;
  return Number(context.firstOffset) + context.lastOffsetDelta + 1;
}
