import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import { openKafkaLog } from '../../services/log/kafka/kafka-log.ts';
import type { Log } from '../../services/log/port.ts';
import { quietLogger } from './log.ts';

const MEASURED_MS = 10_000;

/** CPU of an open log with one member of a group and one follower, while nothing is appended. */
export async function run(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'marsad-bench-'));
  await measure(await openEmbeddedLog({ dir, logger: quietLogger }));
  rmSync(dir, { recursive: true, force: true });
  const brokers = process.env.KAFKA_BROKERS?.split(',');
  if (!brokers) console.log('kafka: not measured (KAFKA_BROKERS is not set)');
  else await measure(await openKafkaLog({ brokers, clientId: 'idle', logger: quietLogger }));
}

async function measure(log: Log): Promise<void> {
  const topic = `idle-${randomUUID()}`;
  const settings = { compacted: false, stampedOnArrival: true, maxPartitions: 1 };
  await log.ensureTopics([{ name: topic, partitions: 1, ...settings }]);
  await log.append(topic, [{ key: null, value: Buffer.from('one') }]);
  await log.consume(topic, { groupId: topic, onBatch: () => Promise.resolve() });
  const following = follow(log, topic);
  const share = await cpuShare();
  await log.close();
  await following;
  const seconds = MEASURED_MS / 1_000;
  console.log(
    `${log.kind}: ${(share * 100).toFixed(2)} % of a core while idle (${seconds} s, one group member, ` +
      'one follower, one producer)',
  );
}

async function follow(log: Log, topic: string): Promise<void> {
  let count = 0;
  for await (const batch of log.read(topic, 0, { fromOffset: 0, follow: true })) {
    count += batch.length;
  }
  if (count !== 1) throw new Error(`Followed ${count} records instead of one.`);
}

/** After a second in which everything settles. */
async function cpuShare(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const before = process.cpuUsage();
  const startMs = performance.now();
  await new Promise((resolve) => setTimeout(resolve, MEASURED_MS));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / (performance.now() - startMs);
}
