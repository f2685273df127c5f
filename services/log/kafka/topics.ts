import kafkajs from 'kafkajs';
import type { Admin, IResourceConfigEntry } from 'kafkajs';
import type { TopicSpec } from '../../../shared/topics.ts';
import type { Logger } from '../logger.ts';
import { LogError } from '../port.ts';
import { retentionOf } from '../retention.ts';
import type { RetentionSettings } from '../retention.ts';

// kafkajs is CommonJS and names its exports too late for Node to see them one by one.
const { ConfigResourceTypes } = kafkajs;

export interface TopicOptions {
  /** null: three, or as many as there are brokers. */
  replicationFactor: number | null;
  retention: RetentionSettings;
  maxRecordBytes: number;
}

/** What Kafka's own framing may add to a record that is just small enough. */
const FRAMING_BYTES = 64 * 1024;
/** It limits batches of records too, which are larger than one short record. */
const MIN_MESSAGE_BYTES = 1024 * 1024;
const CREATE_TIMEOUT_MS = 15_000;
const USUAL_REPLICATION_FACTOR = 3;

/** Creates what is missing and checks what exists. @throws LogError `TOPIC_UNUSABLE` */
export async function ensureKafkaTopics(
  admin: Admin,
  specs: readonly TopicSpec[],
  options: TopicOptions,
  logger: Logger,
): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = specs.filter(({ name }) => !existing.has(name));
  if (missing.length > 0) await createTopics(admin, missing, options);
  const found = specs.filter(({ name }) => existing.has(name));
  if (found.length > 0) {
    await checkPartitions(admin, found);
    await checkSettings(admin, found, logger);
  }
}

async function createTopics(
  admin: Admin,
  specs: readonly TopicSpec[],
  options: TopicOptions,
): Promise<void> {
  const { brokers } = await admin.describeCluster();
  const replicationFactor =
    options.replicationFactor ?? Math.min(USUAL_REPLICATION_FACTOR, brokers.length);
  await admin.createTopics({
    timeout: CREATE_TIMEOUT_MS,
    waitForLeaders: true,
    topics: specs.map((spec) => ({
      topic: spec.name,
      numPartitions: spec.partitions,
      replicationFactor,
      configEntries: topicSettings(spec, options),
    })),
  });
}

export function topicSettings(spec: TopicSpec, options: TopicOptions): IResourceConfigEntry[] {
  const retention = retentionOf(options.retention, spec.name);
  const settings: Record<string, string | number> = {
    'max.message.bytes': Math.max(options.maxRecordBytes + FRAMING_BYTES, MIN_MESSAGE_BYTES),
    'message.timestamp.type': spec.stampedOnArrival ? 'LogAppendTime' : 'CreateTime',
    ...(spec.compacted
      ? { 'cleanup.policy': 'compact' }
      : {
          'cleanup.policy': 'delete',
          'retention.ms': retention.maxAgeMs ?? -1,
          'retention.bytes': retention.maxBytes ?? -1,
        }),
  };
  return Object.entries(settings).map(([name, value]) => ({ name, value: String(value) }));
}

async function checkPartitions(admin: Admin, specs: readonly TopicSpec[]): Promise<void> {
  const { topics } = await admin.fetchTopicMetadata({ topics: specs.map(({ name }) => name) });
  for (const { name, partitions } of topics) {
    const max = specs.find((spec) => spec.name === name)?.maxPartitions ?? null;
    if (max === null || partitions.length <= max) continue;
    throw new LogError(
      'TOPIC_UNUSABLE',
      `Topic "${name}" has ${partitions.length} partitions and can work with ${max} only, since its ` +
        'records need one order. Delete the topic and let Marsad create it, or choose another ' +
        'prefix (MARSAD_TOPIC_PREFIX).',
    );
  }
}

/** Settings that can work but lose something are warned of, and used as they are. */
async function checkSettings(
  admin: Admin,
  specs: readonly TopicSpec[],
  logger: Logger,
): Promise<void> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: specs.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  for (const { resourceName: topic, configEntries } of resources) {
    const spec = specs.find(({ name }) => name === topic);
    const setting = (name: string): string | undefined =>
      configEntries.find(({ configName }) => configName === name)?.configValue;
    const timestampType = setting('message.timestamp.type');
    if (spec?.stampedOnArrival && timestampType !== 'LogAppendTime') {
      logger.warn(
        { topic, timestampType },
        `Topic "${topic}" takes the time of a record from its producer, who can then move the clock. ` +
          'Set message.timestamp.type=LogAppendTime on it.',
      );
    }
    const cleanupPolicy = setting('cleanup.policy');
    if (spec?.compacted && !cleanupPolicy?.includes('compact')) {
      logger.warn(
        { topic, cleanupPolicy },
        `Topic "${topic}" removes old records even when they are the newest of their key. ` +
          'Set cleanup.policy=compact on it.',
      );
    }
  }
}
