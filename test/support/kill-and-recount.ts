import { setTimeout as wait } from 'node:timers/promises';
import { createNewsroom } from '../../services/sources/newsroom/newsroom.ts';
import type { Article } from '../../shared/article.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Status } from '../../shared/status.ts';
import { startServer, type RunningServer } from './server.ts';
import { until } from './until.ts';

/** What must be the same whatever happened on the way. */
export type Recount = Record<string, { articles: number; outlets: number }>;

const BATCH = 100;

/** Articles of the demo newsroom without dates, so that each counts when it is accepted. */
export function articlesToSend(count: number): Article[] {
  const endMs = Date.UTC(2026, 0, 15, 12);
  const articles = createNewsroom({ seed: 3, articlesPerMinute: 60 })
    .articles(endMs - (count / 50) * 60_000, endMs)
    .slice(0, count);
  return articles.map(({ publishedAt: _published, ...article }, i) => ({
    ...article,
    id: `kill-${i}`,
  }));
}

/** Sends everything once, in peace, and counts. */
export async function undisturbed(
  articles: readonly Article[],
  env: Record<string, string>,
): Promise<Recount> {
  const server = await startServer({ env });
  for (let i = 0; i < articles.length; i += BATCH) {
    if (!(await post(server, articles.slice(i, i + BATCH)))) throw new Error('not accepted');
  }
  const recount = await recountOf(server, articles.length);
  await server.stop();
  return recount;
}

/**
 * The same articles, while the server is killed (SIGKILL) `kills` times in mid-stream and started
 * again. A batch without an answer is sent again, and every third batch is sent twice anyway.
 */
export async function disturbed(
  articles: readonly Article[],
  env: Record<string, string>,
  kills: number,
): Promise<{ recount: Recount; kills: number }> {
  const settings = { ...env, MARSAD_SNAPSHOT_INTERVAL_MS: '1000' };
  let server = await startServer({ env: settings });
  const { dataDir, port } = server;
  const batches = Math.ceil(articles.length / BATCH);
  const killBefore = new Set(
    Array.from({ length: kills }, (_, i) => Math.floor(((i + 1) * batches) / (kills + 1))),
  );
  let killed = 0;
  for (let batch = 0; batch < batches; batch++) {
    const part = articles.slice(batch * BATCH, (batch + 1) * BATCH);
    if (killBefore.has(batch)) {
      // In mid-flight: the batch is under way when the process dies.
      const underWay = post(server, part);
      await wait(batch % 7);
      await server.stop('SIGKILL');
      await underWay;
      killed++;
      server = await startServer({ env: settings, dataDir, port, untilReady: false });
    }
    await until('the batch is accepted', () => post(server, part));
    if (batch % 3 === 0) await post(server, part);
  }
  const recount = await recountOf(server, articles.length);
  await server.stop();
  return { recount, kills: killed };
}

async function post(server: RunningServer, articles: readonly Article[]): Promise<true | null> {
  try {
    const response = await fetch(`${server.url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(articles),
    });
    await response.text();
    return response.status === 202 ? true : null;
  } catch {
    // The process died under the request; the caller sends the batch again.
    return null;
  }
}

async function recountOf(server: RunningServer, articles: number): Promise<Recount> {
  await until(
    `${articles} articles are counted`,
    async () => {
      const status = await get<Status>(server, '/api/v1/status');
      return status.articles >= articles && status.lag.articles === 0 ? true : null;
    },
    60_000,
  );
  const recount: Recount = {};
  for (const kind of ['keyword', 'country', 'country-pair']) {
    const path = `/api/v1/trends?kind=${kind}&window=24h&sort=count&limit=200`;
    const { items } = await get<Snapshot>(server, path);
    // Ties at the end of a list of 200 may fall either way; what is above them may not.
    const least = items.length === 200 ? Math.min(...items.map((item) => item.articles)) : 0;
    for (const { key, articles: count, outlets } of items) {
      if (count > least) recount[`${kind} ${key}`] = { articles: count, outlets };
    }
  }
  return recount;
}

async function get<T>(server: RunningServer, path: string): Promise<T> {
  return (await (await fetch(server.url + path)).json()) as T;
}
