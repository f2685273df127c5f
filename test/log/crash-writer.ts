/**
 * Appends batches as fast as it can, several at a time, until it is killed, and prints one line
 * `batch offset` for each batch once it was acknowledged. Started by crash-harness.ts.
 */
import { writeSync } from 'node:fs';
import type { Log } from '../../services/log/port.ts';
import { batchRecords, crashTopic } from './crash-records.ts';
import type { CrashTarget } from './crash-records.ts';

const CONCURRENT_APPENDS = 4;
const quiet = (): void => undefined;
const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };

const target = JSON.parse(process.argv[2]!) as CrashTarget;
const run = Number(process.argv[3]);
const log = await open(target);
await log.ensureTopics([crashTopic(target.topic)]);

let batches = 0;
async function appendForEver(): Promise<never> {
  for (;;) {
    const batch = run * 1_000_000 + batches++;
    const [first] = await log.append(target.topic, batchRecords(batch));
    // Straight to the pipe: nothing acknowledged is left in a buffer of ours when the kill comes.
    writeSync(1, `${batch} ${first!.offset}\n`);
  }
}
await Promise.all(Array.from({ length: CONCURRENT_APPENDS }, appendForEver));

/** Only the log that is needed is loaded: this program is started many times. */
async function open(where: CrashTarget): Promise<Log> {
  if (where.kind === 'embedded') {
    const { openEmbeddedLog } = await import('../../services/log/embedded/embedded-log.ts');
    return openEmbeddedLog({ dir: where.dir, logger, trimIntervalMs: null });
  }
  const { openKafkaLog } = await import('../../services/log/kafka/kafka-log.ts');
  return openKafkaLog({ brokers: [where.brokers], clientId: 'crash', logger });
}
