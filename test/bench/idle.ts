import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { onEachLog } from './each-log.ts';
import { removeDataDir, startServer } from '../support/server.ts';

const SETTLE_MS = 10_000;
const MEASURE_MS = 30_000;
/** USER_HZ of Linux. */
const TICKS_A_SECOND = 100;

/** What a Marsad costs that nobody sends to and nobody watches: share of one core, resident memory. */
export function run(): Promise<void> {
  return onEachLog(measure);
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
