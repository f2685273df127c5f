import { setTimeout as wait } from 'node:timers/promises';
import { createNewsroom } from '../../services/sources/newsroom/newsroom.ts';
import { wallMs } from './wall-clock.ts';

/** Invented news at a steady rate into a running server, each article with a time of its own. */
export interface SteadyNews {
  /** A past of `articles`, as fast as it is taken; resolves when all of it is counted. */
  fill(articles: number): Promise<void>;
  /**
   * Sends for `seconds` at `perSecond`, whatever the answers take; when each was accepted.
   * @param together so many in one request, where it is not their latency that is measured
   */
  send(seconds: number, perSecond: number, together?: number): Promise<number[]>;
}

const BATCH = 200;

export function steadyNews(url: string, seed: number): SteadyNews {
  const nowMs = Date.now();
  const newsroom = createNewsroom({ seed, articlesPerMinute: 6_000 });
  let made = 0;
  let fromMs = nowMs - 60 * 60_000;
  let waiting: Record<string, unknown>[] = [];
  const next = (count: number, dated: boolean): Record<string, unknown>[] => {
    while (waiting.length < count) {
      waiting.push(...newsroom.articles(fromMs, fromMs + 60_000).map((each) => ({ ...each })));
      fromMs += 60_000;
    }
    const taken = waiting.slice(0, count);
    waiting = waiting.slice(count);
    return taken.map(({ publishedAt, ...article }) => ({
      ...article,
      id: `bench-${seed}-${made++}`,
      ...(dated ? { publishedAt } : {}),
    }));
  };
  const post = async (body: unknown): Promise<void> => {
    const response = await fetch(`${url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (response.status !== 202) throw new Error(`answered ${response.status}: ${text}`);
  };
  return {
    async fill(articles) {
      for (let left = articles; left > 0; left -= BATCH)
        await post(next(Math.min(BATCH, left), true));
      while ((await countedBy(url)) < articles) await wait(100);
    },
    async send(seconds, perSecond, together = 1) {
      const accepted: number[] = [];
      const underWay: Promise<void>[] = [];
      const startedMs = performance.now();
      const articles = next(seconds * perSecond, false);
      for (let from = 0; from < articles.length; from += together) {
        const earlyMs = startedMs + (from * 1_000) / perSecond - performance.now();
        if (earlyMs > 1) await wait(earlyMs);
        const some = articles.slice(from, from + together);
        underWay.push(
          post(together === 1 ? some[0] : some).then(() => {
            for (const _ of some) accepted.push(wallMs());
          }),
        );
      }
      await Promise.all(underWay);
      return accepted;
    },
  };
}

/** Distinct articles that the server's state has counted. */
export async function countedBy(url: string): Promise<number> {
  const status = (await (await fetch(`${url}/api/v1/status`)).json()) as { articles: number };
  return status.articles;
}
