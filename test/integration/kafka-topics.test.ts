import { randomUUID } from 'node:crypto';
import { ConfigResourceTypes, Kafka, logLevel } from 'kafkajs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Admin } from 'kafkajs';
import { openKafkaLog } from '../../services/log/kafka/kafka-log.ts';
import type { Log } from '../../services/log/port.ts';
import { topicNamed } from '../contract/log.contract.ts';
import { recordingLogger } from '../log/recording-logger.ts';
import { brokerAddress, kafkaBrokers } from './broker.ts';

describe.skipIf(kafkaBrokers === null)('topics on Kafka', () => {
  const logger = recordingLogger();
  let log: Log;
  let kafka: Kafka;
  let admin: Admin;

  beforeAll(async () => {
    const brokers = [brokerAddress()];
    log = await openKafkaLog({
      brokers,
      clientId: 'topics',
      logger,
      retention: { default: { maxAgeMs: 3_600_000, maxBytes: 1_000_000 } },
    });
    kafka = new Kafka({ brokers, clientId: 'foreign', logLevel: logLevel.NOTHING });
    admin = kafka.admin();
    await admin.connect();
  });

  afterAll(async () => {
    await log.close();
    await admin.disconnect();
  });

  async function settings(topic: string): Promise<Record<string, string>> {
    const resource = { type: ConfigResourceTypes.TOPIC, name: topic };
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [resource],
    });
    const entries = resources[0]!.configEntries;
    return Object.fromEntries(
      entries.map(({ configName, configValue }) => [configName, configValue]),
    );
  }

  it('are created with their partitions and settings', async () => {
    const stream = `stream-${randomUUID()}`;
    const table = `table-${randomUUID()}`;
    await log.ensureTopics([
      topicNamed(stream, { partitions: 5, maxPartitions: null }),
      topicNamed(table, { compacted: true }),
    ]);
    expect(await log.offsets(stream)).toHaveLength(5);
    expect(await settings(stream)).toMatchObject({
      'cleanup.policy': 'delete',
      'retention.ms': '3600000',
      'retention.bytes': '1000000',
      'message.timestamp.type': 'LogAppendTime',
    });
    expect(await settings(table)).toMatchObject({ 'cleanup.policy': 'compact' });
  });

  it('with more partitions than can work are refused, saying what to do', async () => {
    const topic = `mentions-${randomUUID()}`;
    await admin.createTopics({ topics: [{ topic, numPartitions: 3 }] });
    const ensuring = log.ensureTopics([topicNamed(topic, { maxPartitions: 1 })]);
    await expect(ensuring).rejects.toMatchObject({ code: 'TOPIC_UNUSABLE', retriable: false });
    await expect(ensuring).rejects.toThrow(/has 3 partitions and can work with 1 only.*MARSAD_/s);
  });

  it('whose producers set the time are used, with a warning', async () => {
    const topic = `articles-${randomUUID()}`;
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] });
    await log.ensureTopics([topicNamed(topic)]);
    const warnings = logger.lines.filter(({ level }) => level === 'warn');
    expect(warnings.map(({ message }) => message).join()).toContain(topic);
  });

  it('stamp what foreign producers send with the time of its arrival', async () => {
    const topic = `stamped-${randomUUID()}`;
    await log.ensureTopics([topicNamed(topic)]);
    const producer = kafka.producer();
    await producer.connect();
    const beforeMs = Date.now();
    await producer.send({
      topic,
      messages: [
        { key: 'k', value: 'v', timestamp: '1000' },
        { key: null, value: 'w', timestamp: '9999999999999', headers: { a: ['1', '2'], b: 'x' } },
      ],
    });
    await producer.disconnect();
    const records = [];
    for await (const batch of log.read(topic, 0, { fromOffset: 0, follow: false })) {
      records.push(...batch);
    }
    expect(records).toHaveLength(2);
    for (const { timestampMs } of records) {
      expect(timestampMs).toBeGreaterThanOrEqual(beforeMs);
      expect(timestampMs).toBeLessThanOrEqual(Date.now());
    }
    expect(Buffer.from(records[1]!.headers.a!).toString()).toBe('2');
  });

  it('spread records over partitions by key and answer each with its place', async () => {
    const topic = `spread-${randomUUID()}`;
    await log.ensureTopics([topicNamed(topic, { partitions: 4, maxPartitions: null })]);
    const keys = Array.from({ length: 200 }, (_, i) => `key-${i % 20}`);
    const records = keys.map((key, i) => ({ key, value: Buffer.from(String(i)) }));
    const appended = await log.append(topic, records);
    const places = new Map<string, string>();
    for (const [i, { partition, offset }] of appended.entries()) {
      places.set(`${partition}/${offset}`, String(i));
    }
    expect(places.size).toBe(200);
    const partitionsOfKey = new Map<string, Set<number>>();
    for (const [i, key] of keys.entries()) {
      const known = partitionsOfKey.get(key) ?? new Set();
      partitionsOfKey.set(key, known.add(appended[i]!.partition));
    }
    expect([...partitionsOfKey.values()].every(({ size }) => size === 1)).toBe(true);
    for (const { partition, next } of await log.offsets(topic)) {
      let count = 0;
      for await (const batch of log.read(topic, partition, { fromOffset: 0, follow: false })) {
        for (const { offset, value } of batch) {
          expect(places.get(`${partition}/${offset}`)).toBe(Buffer.from(value!).toString());
          count++;
        }
      }
      expect(count).toBe(next);
    }
  });

  it('that take less at a time than a request still get every record', async () => {
    const topic = `narrow-${randomUUID()}`;
    const configEntries = [{ name: 'max.message.bytes', value: '20000' }];
    await admin.createTopics({ topics: [{ topic, numPartitions: 1, configEntries }] });
    const value = Buffer.alloc(4_000, 65);
    const appended = await log.append(
      topic,
      Array.from({ length: 30 }, () => ({ key: 'k', value })),
    );
    expect(appended.map(({ offset }) => offset)).toEqual(Array.from({ length: 30 }, (_, i) => i));
    const huge = log.append(topic, [{ key: 'k', value: Buffer.alloc(50_000) }]);
    await expect(huge).rejects.toMatchObject({ code: 'RECORD_TOO_LARGE' });
  });
});
