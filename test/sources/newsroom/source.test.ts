import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../shared/article.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time.ts';
import { createNewsroom } from '../../../services/sources/newsroom/newsroom.ts';
import { startNewsroom, type NewsroomSource } from '../../../services/sources/newsroom/source.ts';

const START_MS = Date.UTC(2026, 4, 12, 8);
const newsroom = createNewsroom({ seed: 1, articlesPerMinute: 60 });
const quiet = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };

beforeEach(() => vi.useFakeTimers({ now: START_MS }));
afterEach(() => vi.useRealTimers());

function start(send: (articles: Article[]) => Promise<void>, backfillMs = 0): NewsroomSource {
  return startNewsroom({ newsroom, nowMs: () => Date.now(), send, backfillMs, logger: quiet });
}

describe('the source of the demo', () => {
  it('sends the past oldest first in batches, then what falls due', async () => {
    const batches: Article[][] = [];
    const source = start((articles) => {
      batches.push(articles);
      return Promise.resolve();
    }, HOUR_MS);
    await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
    await source.stop();
    // In the past an article without a time of its own would count as of now, so it is left out.
    const past = newsroom.articles(START_MS - HOUR_MS, START_MS - 10 * MINUTE_MS);
    const rest = newsroom.articles(START_MS - 10 * MINUTE_MS, START_MS + 2 * MINUTE_MS + 1_000);
    const isDated = ({ publishedAt }: Article): boolean => publishedAt?.includes('T') === true;
    const expected = [...past.filter(isDated), ...rest];
    expect(batches.flat()).toEqual(expected);
    expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(200);
    expect(source.status()).toMatchObject({
      kind: 'demo',
      state: 'stopped',
      sent: expected.length,
      lastAtMs: expect.any(Number) as number,
    });
  });

  it('tries a failed batch again until it goes through, and says so meanwhile', async () => {
    let failures = 3;
    const sent: Article[] = [];
    const source = start((articles) => {
      if (failures-- > 0) return Promise.reject(new Error('broker away'));
      sent.push(...articles);
      return Promise.resolve();
    }, MINUTE_MS);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(source.status()).toMatchObject({
      state: 'failing',
      fault: expect.stringContaining('broker away') as string,
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(source.status()).toMatchObject({ state: 'running' });
    expect(source.status()).not.toHaveProperty('fault');
    await source.stop();
    expect(sent).toEqual(newsroom.articles(START_MS - MINUTE_MS, START_MS + 12_000));
  });

  it('waits for a send and stops at once while it waits to retry', async () => {
    const finish: (() => void)[] = [];
    const calls = vi.fn(() => new Promise<void>((resolve) => finish.push(resolve)));
    const source = start(calls, HOUR_MS);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(calls).toHaveBeenCalledTimes(1);
    const stopped = source.stop();
    finish[0]!();
    await stopped;
    expect(calls).toHaveBeenCalledTimes(1);

    const failing = start(() => Promise.reject(new Error('away')), HOUR_MS);
    await vi.advanceTimersByTimeAsync(20_000);
    await failing.stop();
    expect(failing.status().state).toBe('failing');
  });
});
