import type { Consumer, EachBatchPayload } from 'kafkajs';
import { deliver } from '../deliver.ts';
import { backoffMs, pause } from '../pause.ts';
import type { ConsumeOptions, GroupMember } from '../port.ts';
import type { Connection } from './connection.ts';
import { isRebalance, reason } from './kafka-errors.ts';
import { leaveGroup } from './leave-group.ts';
import { toLogRecord } from './kafka-record.ts';

const DEFAULT_BATCH_RECORDS = 500;
/** Batches of different partitions in the handler's hands at once: one that waits holds up no other. */
const PARTITIONS_AT_ONCE = 16;
const FETCH = {
  minBytes: 1,
  maxWaitTimeInMs: 500,
  maxBytesPerPartition: 1024 * 1024,
  maxBytes: 8 * 1024 * 1024,
};
/** A member that died is replaced after 10 s; the others look each second whether one was. */
const SESSION = { sessionTimeout: 10_000, heartbeatInterval: 1_000, rebalanceTimeout: 60_000 };
const FIRST_RESTART_PAUSE_MS = 200;
const MAX_RESTART_PAUSE_MS = 5_000;

/** Joins the group and stays in it, through rebalances, crashes of kafkajs and outages. */
export async function joinGroup(
  connection: Connection,
  topic: string,
  options: ConsumeOptions,
): Promise<GroupMember> {
  const member = new Member(connection, topic, options);
  await member.join();
  return member;
}

class Member implements GroupMember {
  readonly #connection: Connection;
  readonly #topic: string;
  readonly #options: ConsumeOptions;
  readonly #stopping = new AbortController();
  /** Grows with each assignment: a batch of an earlier one is not to be committed. */
  #generation = 0;
  /** Of each partition the batch in hand, so that the next one waits for it. */
  readonly #inHand = new Map<number, Promise<void>>();
  /** As Kafka knows this member; null when it was never in the group or has left it. */
  #memberId: string | null = null;
  #living: Promise<void> = Promise.resolve();

  constructor(connection: Connection, topic: string, options: ConsumeOptions) {
    this.#connection = connection;
    this.#topic = topic;
    this.#options = options;
  }

  /** Resolves after the first assignment, or when the member is closed before. */
  join(): Promise<void> {
    return new Promise((resolve) => {
      this.#living = this.#live(resolve).finally(resolve);
    });
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#living;
  }

  /** One kafkajs consumer after another, until the member is closed. */
  async #live(joined: () => void): Promise<void> {
    for (let failures = 0; !this.#isStopping();) {
      const consumer = this.#createConsumer();
      const generation = this.#generation;
      try {
        const crash = await this.#consumeUntilCrash(consumer, joined);
        if (crash !== null) throw crash;
      } catch (error) {
        failures = this.#generation > generation ? 1 : failures + 1;
        this.#generation++;
        this.#connection.notice.failed(reason(error));
        const fields = { topic: this.#topic, groupId: this.#options.groupId, err: error };
        this.#connection.logger.debug(fields, 'The consumer stopped; it joins again.');
      }
      await disconnect(consumer, this.#connection);
      if (this.#isStopping()) return;
      const pauseMs = backoffMs(failures, FIRST_RESTART_PAUSE_MS, MAX_RESTART_PAUSE_MS);
      await pause(pauseMs, this.#stopping.signal);
    }
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Answers null when the member was closed, else what ended the consumer. */
  async #consumeUntilCrash(consumer: Consumer, joined: () => void): Promise<Error | null> {
    const { signal } = this.#stopping;
    let close = (): void => undefined;
    const ended = new Promise<Error | null>((resolve) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => resolve(payload.error));
      close = () => resolve(null);
    });
    if (signal.aborted) close();
    signal.addEventListener('abort', close);
    try {
      await this.#consume(consumer, joined);
      return await ended;
    } finally {
      signal.removeEventListener('abort', close);
    }
  }

  async #consume(consumer: Consumer, joined: () => void): Promise<void> {
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      this.#generation++;
      this.#memberId = payload.memberId;
      this.#connection.notice.worked();
      this.#options.onAssigned?.(payload.memberAssignment[this.#topic] ?? []);
      joined();
    });
    consumer.on(consumer.events.REBALANCING, () => this.#options.onAssigned?.([]));
    await consumer.connect();
    await this.#leaveAsBefore();
    await consumer.subscribe({ topic: this.#topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: PARTITIONS_AT_ONCE,
      eachBatch: (payload) => this.#afterEarlierBatch(payload),
    });
  }

  /** After an outage the member of before would hold its partitions until its session ends. */
  async #leaveAsBefore(): Promise<void> {
    const memberId = this.#memberId;
    this.#memberId = null;
    if (memberId === null) return;
    await leaveGroup(this.#connection, this.#options.groupId, memberId);
  }

  #createConsumer(): Consumer {
    return this.#connection.kafka().consumer({
      groupId: this.#options.groupId,
      ...FETCH,
      ...SESSION,
      allowAutoTopicCreation: false,
      // A crash is ours to mend, in one place, with a client that remembers nothing.
      retry: { restartOnFailure: () => Promise.resolve(false) },
    });
  }

  /** After a rebalance a partition may come back while its last batch is still in hand. */
  async #afterEarlierBatch(payload: EachBatchPayload): Promise<void> {
    const { partition } = payload.batch;
    const generation = this.#generation;
    const earlier = this.#inHand.get(partition);
    if (earlier) {
      await withHeartbeats(
        () => payload.heartbeat(),
        this.#stopping.signal,
        () => earlier,
      );
    }
    if (generation !== this.#generation) return;
    const processing = this.#process(payload, generation);
    const settled = processing.then(
      () => undefined,
      () => undefined,
    );
    this.#inHand.set(partition, settled);
    await processing;
  }

  async #process(payload: EachBatchPayload, generation: number): Promise<void> {
    const { batch } = payload;
    const { topic, partition } = batch;
    const heartbeat = (): Promise<void> => payload.heartbeat();
    const maxRecords = this.#options.maxBatchRecords ?? DEFAULT_BATCH_RECORDS;
    const context = {
      isCurrent: () => generation === this.#generation && !payload.isStale(),
      endOffset: Number(batch.highWatermark),
    };
    for (let i = 0; i < batch.messages.length && !this.#isStopping(); i += maxRecords) {
      if (!context.isCurrent()) return;
      const messages = batch.messages.slice(i, i + maxRecords);
      const records = messages.map((message) => toLogRecord(message, partition));
      const { logger } = this.#connection;
      const done = await withHeartbeats(heartbeat, this.#stopping.signal, (until) =>
        deliver(this.#options, topic, records, context, until, logger),
      );
      if (done && context.isCurrent()) {
        const last = messages.at(-1)!.offset;
        const offset = String(Number(last) + 1);
        await payload.commitOffsetsIfNecessary({
          topics: [{ topic, partitions: [{ partition, offset }] }],
        });
        payload.resolveOffset(last);
      }
      // Tells of a rebalance by throwing, which makes kafkajs join again.
      if (!this.#isStopping()) await heartbeat();
      if (!done) return;
    }
  }
}

const HEARTBEAT_LOOK_MS = 500;

/**
 * Keeps the member in its group while `work` takes its time. The signal that `work` gets aborts
 * when the member is stopping or a rebalance has begun: finish what is in hand, begin nothing.
 */
async function withHeartbeats<T>(
  heartbeat: () => Promise<void>,
  stopping: AbortSignal,
  work: (until: AbortSignal) => Promise<T>,
): Promise<T> {
  const rebalancing = new AbortController();
  const timer = setInterval(() => {
    heartbeat().catch((error: unknown) => {
      // Other failures are met again, and dealt with, by the next fetch or commit.
      if (isRebalance(error)) rebalancing.abort();
    });
  }, HEARTBEAT_LOOK_MS);
  try {
    return await work(AbortSignal.any([stopping, rebalancing.signal]));
  } finally {
    clearInterval(timer);
  }
}

async function disconnect(consumer: Consumer, connection: Connection): Promise<void> {
  try {
    await consumer.disconnect();
  } catch (error) {
    connection.logger.debug({ err: error }, 'A consumer did not disconnect in order.');
  }
}
