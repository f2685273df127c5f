import { setTimeout as wait } from 'node:timers/promises';
import { io } from 'socket.io-client';
import type { Delta, Snapshot } from '../../shared/snapshot.ts';
import { createNewsroom } from '../../services/sources/newsroom/newsroom.ts';
import { onEachLog } from './each-log.ts';
import { removeDataDir, startServer } from '../support/server.ts';
import { quantile } from './quantiles.ts';

const ARTICLES_A_SECOND = 200;
const SECONDS = 30;
const TOTAL = ARTICLES_A_SECOND * SECONDS;

/**
 * From the answer 202 (the article is durable) to the delta that counts it, at a real Socket.IO
 * client in this process; the server is a process of its own. Each delta carries how many articles
 * were counted, so the i-th article has arrived with the first delta that counts at least i.
 */
export function run(): Promise<void> {
  return onEachLog(measure);
}

async function measure(name: string, env: Record<string, string>): Promise<void> {
  const server = await startServer({ env });
  const socket = io(server.url, { transports: ['websocket'] });
  try {
    const arrivals: { articles: number; atMs: number }[] = [];
    const note = (articles: number | undefined): void => {
      if (articles !== undefined) arrivals.push({ articles, atMs: performance.now() });
    };
    socket.on('trends:delta', ({ delta }: { delta: Delta }) => note(delta.stream?.articles));
    socket.on('trends:snapshot', ({ snapshot }: { snapshot: Snapshot }) =>
      note(snapshot.stream.articles),
    );
    await socket.timeout(10_000).emitWithAck('trends:subscribe', { kind: 'keyword', window: '1h' });

    const accepted = await sendSteadily(server.url);
    await wait(3_000);

    const latencies = accepted
      .map((acceptedMs, i) => {
        const arrival = arrivals.find(({ articles }) => articles >= i + 1);
        return arrival === undefined ? Number.POSITIVE_INFINITY : arrival.atMs - acceptedMs;
      })
      .sort((a, b) => a - b);
    const [p50, p90, p99, max] = [0.5, 0.9, 0.99, 1].map((share) => quantile(latencies, share));
    console.log(
      `${name}: ${TOTAL} articles at ${ARTICLES_A_SECOND}/s, accepted → delta at the client: ` +
        `p50 ${p50!.toFixed(0)} ms, p90 ${p90!.toFixed(0)} ms, p99 ${p99!.toFixed(0)} ms, max ${max!.toFixed(0)} ms`,
    );
  } finally {
    socket.disconnect();
    await server.stop();
    removeDataDir(server.dataDir);
  }
}

/** Sends on a fixed schedule, whatever the answers take; when each article was accepted, in order. */
async function sendSteadily(url: string): Promise<number[]> {
  const nowMs = Date.now();
  const newsroom = createNewsroom({ seed: 7, articlesPerMinute: 6_000 });
  const articles = newsroom
    .articles(nowMs - 3 * 60_000, nowMs)
    .slice(0, TOTAL)
    .map(({ publishedAt: _published, ...article }, i) => ({ ...article, id: `bench-${i}` }));
  const accepted: number[] = [];
  const underWay: Promise<void>[] = [];
  const startedMs = performance.now();
  for (const article of articles) {
    const dueMs = startedMs + (underWay.length * 1_000) / ARTICLES_A_SECOND;
    const earlyMs = dueMs - performance.now();
    if (earlyMs > 1) await wait(earlyMs);
    underWay.push(
      fetch(`${url}/api/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(article),
      }).then(async (response) => {
        await response.text();
        if (response.status !== 202) throw new Error(`answered ${response.status}`);
        accepted.push(performance.now());
      }),
    );
  }
  await Promise.all(underWay);
  return accepted;
}
