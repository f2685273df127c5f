import { join } from 'node:path';
import { extract } from '../../services/extract/extract.ts';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import { topicSpecs } from '../../services/roles/places.ts';
import { createNewsroom } from '../../services/sources/newsroom/newsroom.ts';
import { DAY_MS, HOUR_MS, parseInstant, toIso } from '../../shared/time.ts';

/** A day more than a baseline needs. */
const DAYS = 15;
const QUIET_PER_MINUTE = 0.8;
/** The last hours are so much busier that something rises in them. */
const BUSY_HOURS = 3;
const BUSY_PER_MINUTE = 6;
const SEED = 11;

/** For the server on such a log: its newsroom goes on where the log ends. */
export const WARM_ENV: Readonly<Record<string, string>> = {
  MARSAD_DEMO_SEED: String(SEED),
  MARSAD_DEMO_ARTICLES_PER_MINUTE: String(BUSY_PER_MINUTE),
  MARSAD_DEMO_BACKFILL_MS: '0',
};

const silent = {
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * Fifteen days of news in the log of a server that has not started yet, so that it knows what is
 * usual when it does: the page's tiers, bands and marks can then be met on a real server.
 */
export async function writeWarmLog(dataDir: string): Promise<void> {
  const log = await openEmbeddedLog({ dir: join(dataDir, 'log'), logger: silent });
  await log.ensureTopics(topicSpecs(''));
  const roomOf = (articlesPerMinute: number) => createNewsroom({ seed: SEED, articlesPerMinute });
  const [quiet, busy] = [roomOf(QUIET_PER_MINUTE), roomOf(BUSY_PER_MINUTE)];
  const nowMs = Date.now();
  const startMs = Math.floor(nowMs / HOUR_MS) * HOUR_MS - DAYS * DAY_MS;
  for (let fromMs = startMs; fromMs < nowMs; fromMs += HOUR_MS) {
    const toMs = Math.min(fromMs + HOUR_MS, nowMs);
    const newsroom = fromMs > nowMs - BUSY_HOURS * HOUR_MS ? busy : quiet;
    const mentions = newsroom.articles(fromMs, toMs).flatMap((article) => {
      const stated = parseInstant(article.publishedAt ?? '')?.ms ?? fromMs;
      const seenMs = Math.min(Math.max(stated, fromMs), toMs);
      return extract(article, { seenAt: toIso(seenMs) });
    });
    await log.append(
      'mentions',
      mentions.map((mention) => ({
        key: mention.id,
        value: new TextEncoder().encode(JSON.stringify(mention)),
      })),
    );
  }
  await log.close();
}
