import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import { openKafkaLog } from '../../services/log/kafka/kafka-log.ts';
import type { AppendRecord, Log } from '../../services/log/port.ts';

const quiet = (): void => undefined;
export const quietLogger = { debug: quiet, info: quiet, warn: console.error, error: console.error };

interface Load {
  name: string;
  valueBytes: number;
  batchRecords: number;
  /** Appends under way at once. */
  appenders: number;
  records: number;
}

/** An Arabic body, an English lead, and what one HTTP call after another appends. */
const LOADS: Load[] = [
  { name: 'bodies', valueBytes: 1_800, batchRecords: 100, appenders: 4, records: 200_000 },
  { name: 'leads', valueBytes: 370, batchRecords: 100, appenders: 4, records: 400_000 },
  { name: 'one by one', valueBytes: 1_800, batchRecords: 1, appenders: 64, records: 20_000 },
  { name: 'one alone', valueBytes: 1_800, batchRecords: 1, appenders: 1, records: 1_000 },
];

/**
 * Appended and read records a second, through durable batches: on the embedded log in a temporary
 * folder, and on Kafka when KAFKA_BROKERS names one.
 */
export async function run(): Promise<void> {
  for (const load of LOADS) await measureEmbedded(load);
  const brokers = process.env.KAFKA_BROKERS;
  if (brokers === undefined) console.log('kafka: not measured (KAFKA_BROKERS is not set)');
  else for (const load of LOADS) await measureKafka(load, brokers.split(','));
}

async function measureEmbedded(load: Load): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'marsad-bench-'));
  const log = await openEmbeddedLog({ dir, logger: quietLogger });
  try {
    await measure(log, load);
  } finally {
    await log.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function measureKafka(load: Load, brokers: string[]): Promise<void> {
  const log = await openKafkaLog({ brokers, clientId: 'bench', logger: quietLogger });
  try {
    await measure(log, load);
  } finally {
    await log.close();
  }
}

async function measure(log: Log, load: Load): Promise<void> {
  const topic = `bench-${randomUUID()}`;
  const settings = { compacted: false, stampedOnArrival: true, maxPartitions: 1 };
  await log.ensureTopics([{ name: topic, partitions: 1, ...settings }]);
  const appendSeconds = await seconds(() => append(log, topic, load));
  const readSeconds = await seconds(() => readAll(log, topic));
  const rate = (taken: number): string => Math.round(load.records / taken).toLocaleString('en');
  const { name, valueBytes, batchRecords, appenders, records } = load;
  console.log(
    `${log.kind}, ${name}: ${rate(appendSeconds)} appended/s, ${rate(readSeconds)} read/s ` +
      `(${records} records of ${valueBytes} B, ${appenders} appenders of ${batchRecords} a batch)`,
  );
}

async function append(log: Log, topic: string, load: Load): Promise<void> {
  let left = load.records;
  const batch = Array.from({ length: load.batchRecords }, (_, i) => newRecord(load.valueBytes, i));
  const appender = async (): Promise<void> => {
    while (left > 0) {
      left -= batch.length;
      await log.append(topic, batch);
    }
  };
  await Promise.all(Array.from({ length: load.appenders }, appender));
}

/** Bytes that compress about as text does, so that the store's compression is not flattered. */
function newRecord(valueBytes: number, seed: number): AppendRecord {
  const value = Buffer.alloc(valueBytes);
  let state = seed + 1;
  for (let i = 0; i < valueBytes; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    value[i] = 97 + ((state >> 16) & 15);
  }
  return { key: `article-${seed}`, value };
}

async function readAll(log: Log, topic: string): Promise<void> {
  const [bounds] = await log.offsets(topic);
  let count = 0;
  for await (const batch of log.read(topic, 0, { fromOffset: 0, follow: false })) {
    count += batch.length;
  }
  if (count !== bounds!.next) throw new Error(`Read ${count} of ${bounds!.next} records.`);
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const startMs = performance.now();
  await work();
  return (performance.now() - startMs) / 1_000;
}
