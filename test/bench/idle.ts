import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { removeDataDir, startServer } from '../support/server.ts';

const SETTLE_MS = 10_000;
const MEASURE_MS = 30_000;
/** USER_HZ of Linux. */
const TICKS_A_SECOND = 100;

/** What a Marsad costs that nobody sends to and nobody watches: share of one core, resident memory. */
export async function run(): Promise<void> {
  await measure('embedded log', {});
  const brokers = process.env.KAFKA_BROKERS;
  if (brokers === undefined) {
    console.log('Kafka: not measured; run npm run kafka and set KAFKA_BROKERS=127.0.0.1:9092');
    return;
  }
  const MARSAD_TOPIC_PREFIX = `bench-${Date.now()}-`;
  await measure('Kafka', {
    KAFKA_BROKERS: brokers,
    MARSAD_TOPIC_PREFIX,
    KAFKA_GROUP_ID: MARSAD_TOPIC_PREFIX,
  });
}

async function measure(name: string, env: Record<string, string>): Promise<void> {
  const server = await startServer({ env });
  try {
    await wait(SETTLE_MS);
    const pid = server.process.pid!;
    const before = cpuSeconds(pid);
    await wait(MEASURE_MS);
    const share = ((cpuSeconds(pid) - before) / (MEASURE_MS / 1_000)) * 100;
    console.log(
      `${name}, idle for ${MEASURE_MS / 1_000} s: ${share.toFixed(2)} % of a core, ${residentMb(pid)} MB resident`,
    );
  } finally {
    await server.stop();
    removeDataDir(server.dataDir);
  }
}

/** User and system time of a process and all its threads, from /proc (Linux). */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

function residentMb(pid: number): string {
  const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(kb) / 1_024).toFixed(0);
}
