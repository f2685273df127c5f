import { setTimeout as wait } from 'node:timers/promises';
import type { View } from '../../shared/trend.ts';
import { freePort, removeDataDir, startServer, type RunningServer } from '../support/server.ts';
import type { CrowdReport, Spread } from './crowd.ts';
import { startCrowd } from './crowd-process.ts';
import { inspectProcess, type Inspected } from './inspected.ts';
import { cpuSeconds, ownMetric } from './own-metrics.ts';
import { countedBy, steadyNews, type SteadyNews } from './steady-news.ts';
import { unsentBytes } from './unsent.ts';

const CLIENTS = 1_000;
const SECONDS = 25;
const ARTICLES_A_SECOND = 20;
const FILL = 4_000;
const STALLED = 100;
/** Enough to fill what the kernel keeps for each, so that the server itself has to hold back. */
const STALLED_ARTICLES_A_SECOND = 100;
/** Longer than it takes to be skipped, shorter than the half minute after which a stalled client is let go. */
const STALLED_SECONDS = 25;

const LIST: Partial<View> = { kind: 'keyword', window: '1h', sort: 'rising', limit: 50 };
/** What one page subscribes to. */
const PAGE: Partial<View>[] = [
  LIST,
  { kind: 'country', window: '1h', sort: 'count', limit: 250, series: false },
  { kind: 'country-pair', window: '1h', sort: 'count', limit: 200, series: false },
];

/**
 * One process of the compiled server, a thousand subscribed sockets in another, all on this machine.
 * Every tick has a delta, for articles come all the time. What the sockets cost is the processor time
 * of the server with them less that without them, at the same rate of articles.
 */
export async function run(): Promise<void> {
  const inspectPort = await freePort();
  const server = await startServer({
    env: { NODE_OPTIONS: `--inspect=127.0.0.1:${inspectPort}` },
  });
  const inspected = await inspectProcess(inspectPort);
  const news = steadyNews(server.url, 7);
  try {
    await news.fill(FILL);
    const idle = await measureCpu(server, news, SECONDS / 2);
    console.log(
      `${ARTICLES_A_SECOND} articles/s, nobody watches: ${idle.cores.toFixed(2)} cores (reading, log, counting)`,
    );
    await crowded(server, news, idle.cores, 'the list of 50', [LIST]);
    await crowded(server, news, idle.cores, 'the three views of a page', PAGE);
    await stalled(server, news, inspected);
  } finally {
    inspected.close();
    await server.stop();
    removeDataDir(server.dataDir);
  }
}

async function measureCpu(
  server: RunningServer,
  news: SteadyNews,
  seconds: number,
): Promise<{ cores: number; acceptedMs: number[] }> {
  const cpu = await cpuSeconds(server.url);
  const startedMs = performance.now();
  const acceptedMs = await news.send(seconds, ARTICLES_A_SECOND);
  const tookMs = performance.now() - startedMs;
  return { cores: ((await cpuSeconds(server.url)) - cpu) / (tookMs / 1_000), acceptedMs };
}

async function crowded(
  server: RunningServer,
  news: SteadyNews,
  idleCores: number,
  what: string,
  views: Partial<View>[],
): Promise<void> {
  const crowd = startCrowd();
  try {
    await crowd.ask({ do: 'open', url: server.url, clients: CLIENTS, views });
    const before = await countedBy(server.url);
    await crowd.ask({ do: 'measure' });
    const { cores, acceptedMs } = await measureCpu(server, news, SECONDS);
    await wait(1_500);
    const report = await crowd.ask<CrowdReport>({ do: 'report', acceptedMs, before });
    const perSecond = report.deltas / CLIENTS / views.length / SECONDS;
    console.log(
      `${CLIENTS} sockets, ${what}: ${perSecond.toFixed(1)} deltas/s each, ` +
        `${(report.bytes / SECONDS / 1e6).toFixed(1)} MB/s; ${cores.toFixed(2)} cores in all, ` +
        `${(cores - idleCores).toFixed(2)} for them (aim ≤ 1); accepted → delta at each of them: ` +
        `${spread(report.whole)} (p99 aim ≤ 400), ${report.missing} missing`,
    );
    console.log(
      `  of it until the view is made (reading, counting, up to 250 ms for the tick) ${spread(report.made)}; ` +
        `until the first client has it ${spread(report.first)}; until the last ${spread(report.last)}`,
    );
  } finally {
    await crowd.leave();
  }
}

function spread({ p50, p99, most }: Spread): string {
  return `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, most ${most.toFixed(0)} ms`;
}

/** Clients that read, then the same clients that do not: what the server holds for each. */
async function stalled(
  server: RunningServer,
  news: SteadyNews,
  inspected: Inspected,
): Promise<void> {
  const crowd = startCrowd();
  try {
    await wait(2_000);
    const empty = await inspected.heldBytes();
    await crowd.ask({ do: 'open', url: server.url, clients: STALLED, views: PAGE });
    await news.send(3, ARTICLES_A_SECOND);
    const reading = await inspected.heldBytes();
    const skipped = () => ownMetric(server.url, 'marsad_deltas_skipped_total');
    const before = await skipped();
    await crowd.ask({ do: 'stall' });
    await news.send(STALLED_SECONDS, STALLED_ARTICLES_A_SECOND);
    const still = await inspected.heldBytes();
    const kilobytes = (bytes: number): string => (bytes / STALLED / 1_000).toFixed(0);
    console.log(
      `${STALLED} clients of a page: ${kilobytes(reading - empty)} kB each while they read; after ` +
        `${STALLED_SECONDS} s without reading ${kilobytes(still - reading)} kB more each in the process, ` +
        `${kilobytes(unsentBytes(server.port))} kB in the kernel (aim ≤ 1,000), ` +
        `${((await skipped()) - before).toFixed(0)} deltas skipped`,
    );
  } finally {
    await crowd.leave();
  }
}
