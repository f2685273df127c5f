import { createRequire } from 'node:module';
import type { KafkaConfig, KafkaMessage, logCreator } from 'kafkajs';

/**
 * The parts of kafkajs that it does not export and that this room uses all the same; the package
 * is pinned to one exact version for their sake. Each type states what is used and no more.
 */
const require = createRequire(import.meta.url);

/** The queue of requests of one connection (network/requestQueue). */
export interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(this: RequestQueue): void;
}

export interface FetchedPartition {
  partition: number;
  highWatermark: string;
  lastStableOffset?: string;
  messages: RawMessage[];
}

export interface RawMessage {
  offset: string;
  batchContext?: { firstOffset: string; lastOffsetDelta: number };
}

interface FetchRequest {
  maxWaitTime: number;
  minBytes: number;
  maxBytes: number;
  isolationLevel: number;
  topics: {
    topic: string;
    partitions: { partition: number; fetchOffset: string; maxBytes: number }[];
  }[];
}

export interface Broker {
  fetch(
    request: FetchRequest,
  ): Promise<{ responses: { topicName: string; partitions: FetchedPartition[] }[] }>;
  leaveGroup(member: { groupId: string; memberId: string }): Promise<unknown>;
}

/** The connections to a cluster and what is known of its topics (cluster). */
export interface Cluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  addTargetTopic(topic: string): Promise<void>;
  findTopicPartitionMetadata(topic: string): { partitionId: number; leader: number }[];
  findBroker(target: { nodeId: string }): Promise<Broker>;
  findGroupCoordinator(group: { groupId: string }): Promise<Broker>;
  refreshMetadata(): Promise<void>;
  fetchTopicsOffset(
    topics: { topic: string; partitions: { partition: number }[]; fromBeginning?: boolean }[],
  ): Promise<{ topic: string; partitions: { partition: number; offset: string }[] }[]>;
}

type ClusterOptions = Omit<KafkaConfig, 'brokers' | 'logCreator' | 'logLevel'> & {
  brokers: string[] | KafkaConfig['brokers'];
  logger: unknown;
  metadataMaxAge: number;
  allowAutoTopicCreation: boolean;
  maxInFlightRequests: number | null;
  isolationLevel: number;
};

export const requestQueuePrototype = (
  require('kafkajs/src/network/requestQueue/index.js') as { prototype: RequestQueue }
).prototype;

const ClusterClass = require('kafkajs/src/cluster/index.js') as new (
  options: ClusterOptions,
) => Cluster;

/** What a fetch brought of one partition, without control records and aborted transactions. */
export const FetchedBatch = require('kafkajs/src/consumer/batch.js') as new (
  topic: string,
  fetchedOffset: string,
  partition: FetchedPartition,
) => { messages: KafkaMessage[] };

const loggers = require('kafkajs/src/loggers/index.js') as {
  createLogger(options: { level: number; logCreator: logCreator }): unknown;
};

const defaultSocketFactory = require('kafkajs/src/network/socketFactory.js') as () => NonNullable<
  KafkaConfig['socketFactory']
>;

/** Only what was committed by transactions, like every consumer here. */
export const READ_COMMITTED = 1;

const METADATA_MAX_AGE_MS = 300_000;

/** A cluster of one's own, as `new Kafka(config)` makes one for each of its clients. */
export function createCluster(
  config: KafkaConfig & { logCreator: logCreator; logLevel: number },
): Cluster {
  const { logCreator, logLevel, ...connection } = config;
  return new ClusterClass({
    socketFactory: defaultSocketFactory(),
    ...connection,
    logger: loggers.createLogger({ level: logLevel, logCreator }),
    metadataMaxAge: METADATA_MAX_AGE_MS,
    allowAutoTopicCreation: false,
    maxInFlightRequests: null,
    isolationLevel: READ_COMMITTED,
  });
}
