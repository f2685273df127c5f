import { Buffer } from 'node:buffer';
import kafkajs from 'kafkajs';
import type { Message, PartitionMetadata, Producer, RecordMetadata } from 'kafkajs';
import { GroupCommit } from '../group-commit.ts';
import { LogError } from '../port.ts';
import type { AppendRecord, Appended } from '../port.ts';
import { recordBytes } from '../record-size.ts';
import { compressionType } from './codecs.ts';
import type { Compression } from './codecs.ts';
import type { Connection } from './connection.ts';
import { hasType } from './kafka-errors.ts';
import { keepTrying } from './keep-trying.ts';

// kafkajs is CommonJS and names its exports too late for Node to see them one by one.
const { Partitioners } = kafkajs;

/** Below Kafka's usual limit of 1 MiB a request, with room for what the protocol adds. */
const MAX_REQUEST_BYTES = 900_000;
const RECORD_OVERHEAD_BYTES = 64;
/** How long an append tries before it is given up, besides the attempt under way. */
const APPEND_DEADLINE_MS = 30_000;

interface Placed {
  message: Message & { partition: number };
  bytes: number;
}

export interface AppenderOptions {
  topic: string;
  partitions: PartitionMetadata[];
  compression: Compression;
}

/**
 * Appends to one topic through an idempotent producer, one request at a time, and sends the same
 * request again until it goes through, so that nothing is doubled or overtaken. (kafkajs gives the
 * numbers of a failed request to the next one: were that another request, the broker could take it
 * for the repeat of the first and drop it.) A producer that gave up on a request is thrown away
 * for the same reason.
 */
export class TopicAppender {
  readonly #connection: Connection;
  readonly #options: AppenderOptions;
  readonly #partitioner = Partitioners.DefaultPartitioner();
  readonly #queue: GroupCommit<readonly AppendRecord[], Appended[]>;
  readonly #closing = new AbortController();
  #producer: Producer | null = null;

  constructor(connection: Connection, options: AppenderOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#queue = new GroupCommit({
      write: (jobs) => this.#write(jobs),
      maxGroupBytes: MAX_REQUEST_BYTES,
    });
  }

  append(records: readonly AppendRecord[], bytes: number): Promise<Appended[]> {
    return this.#queue.submit(records, bytes + records.length * RECORD_OVERHEAD_BYTES);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#queue.idle();
    await this.#discardProducer();
  }

  async #write(jobs: (readonly AppendRecord[])[]): Promise<Appended[][]> {
    const placed = jobs.flat().map((record) => this.#place(record));
    const appended: Appended[] = [];
    try {
      for (const request of split(placed)) appended.push(...(await this.#send(request)));
    } catch (error) {
      await this.#discardProducer();
      throw error;
    }
    let from = 0;
    return jobs.map(({ length }) => appended.slice(from, (from += length)));
  }

  async #send(request: Placed[]): Promise<Appended[]> {
    try {
      return await keepTrying(() => this.#sendOnce(request), {
        doing: `appending to topic "${this.#options.topic}"`,
        deadlineMs: APPEND_DEADLINE_MS,
        signal: this.#closing.signal,
        notice: this.#connection.notice,
        knowsTopic: true,
      });
    } catch (error) {
      // A topic that was there before may take less at a time than one of ours.
      if (request.length === 1 || !hasType(error, 'MESSAGE_TOO_LARGE')) throw error;
      const half = Math.ceil(request.length / 2);
      const first = await this.#send(request.slice(0, half));
      return [...first, ...(await this.#send(request.slice(half)))];
    }
  }

  async #sendOnce(request: Placed[]): Promise<Appended[]> {
    const producer = await this.#connected();
    const { topic, compression } = this.#options;
    const messages = request.map(({ message }) => message);
    const answers = await producer.send({
      topic,
      messages,
      acks: -1,
      compression: compressionType(compression),
    });
    return offsetsOf(topic, messages, answers);
  }

  #place(record: AppendRecord): Placed {
    const { key, value, headers } = record;
    const message: Message = {
      key: key === null || typeof key === 'string' ? key : bufferOf(key),
      value: value === null ? null : bufferOf(value),
      ...(headers === undefined ? {} : { headers: mapValues(headers) }),
    };
    const { topic, partitions } = this.#options;
    const partition = this.#partitioner({ topic, partitionMetadata: partitions, message });
    return {
      message: { ...message, partition },
      bytes: recordBytes(record) + RECORD_OVERHEAD_BYTES,
    };
  }

  async #connected(): Promise<Producer> {
    if (this.#producer) return this.#producer;
    const producer = this.#connection.kafka({ retries: 1 }).producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    this.#producer = producer;
    return producer;
  }

  async #discardProducer(): Promise<void> {
    const producer = this.#producer;
    this.#producer = null;
    await producer?.disconnect().catch((error: unknown) => {
      const { topic } = this.#options;
      this.#connection.logger.debug(
        { topic, err: error },
        'A producer did not disconnect in order.',
      );
    });
  }
}

/** Consecutive records that go into one request. */
function* split(placed: Placed[]): Generator<Placed[]> {
  let request: Placed[] = [];
  let bytes = 0;
  for (const record of placed) {
    if (request.length > 0 && bytes + record.bytes > MAX_REQUEST_BYTES) {
      yield request;
      request = [];
      bytes = 0;
    }
    request.push(record);
    bytes += record.bytes;
  }
  if (request.length > 0) yield request;
}

/**
 * A broker answers with the offset of the first record in each partition; the others follow it in
 * the order sent. A partition without an answer was not written, whatever kafkajs says.
 */
function offsetsOf(
  topic: string,
  messages: readonly { partition: number }[],
  answers: RecordMetadata[],
): Appended[] {
  const next = new Map(answers.map((answer) => [answer.partition, Number(answer.baseOffset)]));
  const stamped = new Map(answers.map((answer) => [answer.partition, answer.logAppendTime]));
  return messages.map(({ partition }) => {
    const offset = next.get(partition);
    if (offset === undefined) {
      throw new LogError(
        'LOG_UNAVAILABLE',
        `No broker acknowledged what was appended to partition ${partition} of "${topic}"; try again.`,
        { retriable: true },
      );
    }
    next.set(partition, offset + 1);
    const timestampMs = Number(stamped.get(partition) ?? -1);
    return { partition, offset, timestampMs: timestampMs >= 0 ? timestampMs : null };
  });
}

function mapValues(headers: Record<string, Uint8Array>): Record<string, Buffer> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, bufferOf(value)]),
  );
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
