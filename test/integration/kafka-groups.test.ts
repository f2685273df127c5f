import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openKafkaLog } from '../../services/log/kafka/kafka-log.ts';
import type { GroupMember } from '../../services/log/port.ts';
import { topicNamed } from '../contract/log.contract.ts';
import { until } from '../log/poll.ts';
import { recordingLogger } from '../log/recording-logger.ts';
import { brokerAddress, kafkaBrokers } from './broker.ts';

const PARTITIONS = 6;

describe.skipIf(kafkaBrokers === null)('a group on several partitions of Kafka', () => {
  it('shares them, in order within each, and hands over those of a member that leaves', async () => {
    const logger = recordingLogger();
    const log = await openKafkaLog({ brokers: [brokerAddress()], clientId: 'groups', logger });
    const topic = `shared-${randomUUID()}`;
    await log.ensureTopics([topicNamed(topic, { partitions: PARTITIONS, maxPartitions: null })]);

    const highest = new Map<number, number>();
    const seen = new Set<string>();
    const owned: number[][] = [[], []];
    const inHand = new Set<number>();
    const groupId = `group-${randomUUID()}`;
    const join = (index: number): Promise<GroupMember> =>
      log.consume(topic, {
        groupId,
        maxBatchRecords: 10,
        onAssigned: (partitions) => (owned[index] = partitions),
        onBatch: async (records) => {
          const { partition } = records[0]!;
          expect(inHand.has(partition)).toBe(false);
          inHand.add(partition);
          await new Promise((resolve) => setImmediate(resolve));
          for (const { offset, value } of records) {
            // Delivered again it may be, skipped never.
            expect(offset).toBeLessThanOrEqual((highest.get(partition) ?? -1) + 1);
            highest.set(partition, Math.max(offset, highest.get(partition) ?? -1));
            seen.add(Buffer.from(value!).toString());
          }
          inHand.delete(partition);
        },
      });

    let appended = 0;
    const append = async (): Promise<void> => {
      const records = Array.from({ length: 300 }, () => {
        const name = String(appended++);
        return { key: name, value: Buffer.from(name) };
      });
      await log.append(topic, records);
    };

    const first = await join(0);
    await append();
    const second = await join(1);
    await append();
    const isShared = (): boolean => owned[0]!.length > 0 && owned[1]!.length > 0;
    await until('both own some', isShared);
    expect([...owned[0]!, ...owned[1]!].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    await append();
    await until('all arrived', () => seen.size === appended);
    await first.close();
    await append();
    await until('the second took over', () => owned[1]!.length === PARTITIONS);
    await until('the rest arrived', () => seen.size === appended);
    await second.close();
    expect(await log.lag(topic, groupId)).toBe(0);
    await log.close();
    expect(logger.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  });
});
