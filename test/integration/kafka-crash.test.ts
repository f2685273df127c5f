import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openKafkaLog } from '../../services/log/kafka/kafka-log.ts';
import type { LogRecord } from '../../services/log/port.ts';
import { crashSeed, seededRandom, writeUntilKilled } from '../log/crash-harness.ts';
import { batchRecords } from '../log/crash-records.ts';
import type { FoundBatch } from '../log/crash-records.ts';
import { recordingLogger } from '../log/recording-logger.ts';
import { brokerAddress, kafkaBrokers } from './broker.ts';

const KILLS = 6;

describe.skipIf(kafkaBrokers === null)('a writer to Kafka that is killed', () => {
  it(`leaves every acknowledged record in its place, through ${KILLS} kills`, async () => {
    const random = seededRandom(crashSeed());
    const brokers = brokerAddress();
    const topic = `crash-${randomUUID()}`;
    const acknowledged: FoundBatch[] = [];
    for (let run = 1; run <= KILLS; run++) {
      acknowledged.push(
        ...(await writeUntilKilled({ kind: 'kafka', brokers, topic }, run, random)),
      );
    }
    const log = await openKafkaLog({
      brokers: [brokers],
      clientId: 'crash-reader',
      logger: recordingLogger(),
    });
    const records = new Map<number, LogRecord>();
    for await (const batch of log.read(topic, 0, { fromOffset: 0, follow: false })) {
      for (const record of batch) records.set(record.offset, record);
    }
    await log.close();
    expect(acknowledged.length).toBeGreaterThan(0);
    for (const { batch, offset } of acknowledged) {
      for (const [index, expected] of batchRecords(batch).entries()) {
        const { key, value } = records.get(offset + index)!;
        expect(Buffer.from(key!).toString()).toBe(expected.key);
        expect(Buffer.from(value!).equals(expected.value!)).toBe(true);
      }
    }
  });
});
