import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openKafkaLog } from '../../services/log/kafka/kafka-log.ts';
import type { Compression } from '../../services/log/kafka/codecs.ts';
import { topicNamed } from '../contract/log.contract.ts';
import { recordingLogger } from '../log/recording-logger.ts';
import { brokerAddress, kafkaBrokers } from './broker.ts';

const compressions: Compression[] = ['none', 'gzip', 'snappy', 'lz4', 'zstd'];

describe.skipIf(kafkaBrokers === null)('compression on Kafka', () => {
  it.each(compressions)('what is appended as %s is read as it was', async (compression) => {
    const logger = recordingLogger();
    const brokers = [brokerAddress()];
    const log = await openKafkaLog({ brokers, clientId: 'codecs', logger, compression });
    try {
      const topic = `codec-${compression}-${randomUUID()}`;
      await log.ensureTopics([topicNamed(topic)]);
      const values = Array.from({ length: 300 }, (_, i) =>
        Buffer.from(`${i} `.repeat(i) + 'زلزال في تركيا'),
      );
      await log.append(
        topic,
        values.map((value) => ({ key: null, value })),
      );
      const read: Buffer[] = [];
      for await (const batch of log.read(topic, 0, { fromOffset: 0, follow: false })) {
        read.push(...batch.map(({ value }) => Buffer.from(value!)));
      }
      expect(read.map((value, i) => value.equals(values[i]!))).toEqual(values.map(() => true));
      // From the middle of a compressed batch: what lies before is not given.
      for await (const batch of log.read(topic, 0, { fromOffset: 250, follow: false })) {
        expect(batch[0]!.offset).toBe(250);
      }
    } finally {
      await log.close();
    }
  });
});
