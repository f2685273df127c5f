import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBroker } from '../../scripts/kafka/broker.js';
import type { Broker } from '../../scripts/kafka/broker.js';
import { openKafkaLog } from '../../services/log/kafka/kafka-log.ts';
import type { Log } from '../../services/log/port.ts';
import { topicNamed } from '../contract/log.contract.ts';
import { until } from '../log/poll.ts';
import { recordingLogger } from '../log/recording-logger.ts';
import { kafkaBrokers } from './broker.ts';

/** These tests need a broker of their own, since they kill it. */
describe.skipIf(kafkaBrokers === null)('a broker that goes away', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'marsad-outage-'));
  let broker: Broker;

  beforeAll(async () => {
    broker = await startBroker({ port: 0, dataDir });
  });

  afterAll(async () => {
    await broker.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const numbered = (i: number) => ({ key: `k${i}`, value: Buffer.from(String(i)) });
  const numbers = (records: readonly { value: Uint8Array | null }[]): number[] =>
    records.map(({ value }) => Number(Buffer.from(value!).toString()));

  it('loses nothing that was acknowledged, and everybody goes on by themselves', async () => {
    const logger = recordingLogger();
    const open = (): Promise<Log> =>
      openKafkaLog({ brokers: [broker.brokers], clientId: 'outage', logger });
    const log = await open();
    const topic = 'outage';
    await log.ensureTopics([topicNamed(topic)]);

    const consumed = new Set<number>();
    await log.consume(topic, {
      groupId: 'outage',
      onBatch: (records) => {
        for (const number of numbers(records)) consumed.add(number);
        return Promise.resolve();
      },
    });
    const followed = new Set<number>();
    const following = (async () => {
      for await (const batch of log.read(topic, 0, { fromOffset: 0, follow: true })) {
        for (const number of numbers(batch)) followed.add(number);
      }
    })();

    const acknowledged: number[] = [];
    const stopWriting = new AbortController();
    const writing = (async () => {
      for (let i = 0; !stopWriting.signal.aborted; i++) {
        try {
          await log.append(topic, [numbered(i)]);
          acknowledged.push(i);
        } catch (error) {
          expect(error).toMatchObject({ code: 'LOG_UNAVAILABLE', retriable: true });
        }
      }
    })();

    await until('some records were written', () => acknowledged.length > 50);
    await broker.kill();
    const atKill = acknowledged.length;
    await until('somebody was told', () => logger.lines.some(({ level }) => level === 'warn'));
    await broker.restart();
    await until('writing went on', () => acknowledged.length > atKill + 50, 60_000);
    stopWriting.abort();
    await writing;
    const missing = (seen: Set<number>): number[] => acknowledged.filter((i) => !seen.has(i));
    await until('the group got all', () => missing(consumed).length === 0, 60_000);
    await until('the follower got all', () => missing(followed).length === 0, 60_000);
    await until('the group committed', async () => (await log.lag(topic, 'outage')) === 0, 60_000);
    await log.close();
    await following;

    expect(logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
    const warnings = logger.lines.filter(({ level }) => level === 'warn');
    expect(warnings[0]!.message).toContain(broker.brokers);
    expect(logger.lines.map(({ message }) => message)).toContain('Kafka can be used again.');
  });

  it('may be down at the start: the log waits, says so, and opens when it is up', async () => {
    await broker.stop();
    const logger = recordingLogger();
    const brokers = [broker.brokers];
    const opening = openKafkaLog({ brokers, clientId: 'early', logger });
    const isSaid = () => logger.lines.find(({ level }) => level === 'warn');
    const warning = await until('the log says what it waits for', isSaid);
    expect(warning.message).toMatch(/cannot be used.*KAFKA_BROKERS/s);
    await broker.restart();
    const log = await opening;
    expect(await log.offsets('outage')).toHaveLength(1);
    await log.close();
  });

  it('that never comes is given up at the deadline, or when the caller stops waiting', async () => {
    const options = { brokers: ['127.0.0.1:1'], clientId: 'never', logger: recordingLogger() };
    const refused = openKafkaLog({ ...options, connectDeadlineMs: 0 });
    await expect(refused).rejects.toMatchObject({ code: 'LOG_UNAVAILABLE' });
    const stop = new AbortController();
    const waiting = openKafkaLog({ ...options, signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'LOG_CLOSED' });
  });
});
