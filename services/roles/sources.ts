import { readFile } from 'node:fs/promises';
import type { SourceStatus } from '../../shared/status.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log/port.ts';
import { readFeedList, FeedListError, type FeedEntry } from '../sources/feeds/feed-list.ts';
import { startFeeds } from '../sources/feeds/source.ts';
import { createNewsroom } from '../sources/newsroom/newsroom.ts';
import { startNewsroom } from '../sources/newsroom/source.ts';
import type { Ingest } from './ingest.ts';
import type { RoleLogger } from './logger.ts';
import { createSentIds } from './sent-ids.ts';

/** The sources of this process that send into `articles` by themselves. */
export interface Sources {
  status(): SourceStatus[];
  /** Ids of what the source of that name sent last, newest last. */
  sentIds(name: string): readonly string[];
  close(): Promise<void>;
}

export interface SourcesOptions {
  config: Config;
  log: Log;
  /** Name of the topic `articles`. */
  topic: string;
  ingest: Ingest;
  /** Of `MARSAD_SOURCES` where it names a list; else null. */
  feeds: readonly FeedEntry[] | null;
  version: string;
  logger: RoleLogger;
  nowMs: () => number;
}

/** Whether the setting names a list of feeds. */
export function isFeedList(sources: string): boolean {
  return /\.ya?ml$/i.test(sources);
}

/** @throws FeedListError when the file can't be read or is wrong */
export async function openFeedList(path: string): Promise<FeedEntry[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new FeedListError(`the feeds in ${path} can't be read: ${(error as Error).message}`);
  }
  return readFeedList(text, path);
}

export async function startSources(options: SourcesOptions): Promise<Sources> {
  const { config, feeds } = options;
  if (feeds !== null) return startListed(feeds, options);
  if (config.sources === 'demo') return startDemo(options);
  return { status: () => [], sentIds: () => [], close: () => Promise.resolve() };
}

function startListed(feeds: readonly FeedEntry[], options: SourcesOptions): Sources {
  const { ingest, logger, nowMs, version } = options;
  const sent = createSentIds();
  const source = startFeeds({
    feeds,
    nowMs,
    send: async (articles, feed) => {
      const { accepted, rejected } = await ingest.accept(articles);
      sent.note(feed, articles);
      return { accepted, rejected: rejected.length };
    },
    logger,
    userAgent: `Marsad/${version} (news topic tracker)`,
  });
  return {
    status: () => source.status(),
    sentIds: (name) => sent.of(name),
    close: () => source.stop(),
  };
}

async function startDemo(options: SourcesOptions): Promise<Sources> {
  const { config, ingest, logger, nowMs } = options;
  const newsroom = createNewsroom({
    seed: config.demoSeed,
    articlesPerMinute: config.demoArticlesPerMinute,
  });
  const sent = createSentIds();
  const source = startNewsroom({
    newsroom,
    nowMs,
    send: async (articles) => {
      await ingest.accept(articles);
      sent.note(source.status().name, articles);
    },
    // An empty log gets a past, so that the first windows are full; a log with one keeps its gap.
    backfillMs: (await isEmpty(options.log, options.topic)) ? config.demoBackfillMs : 0,
    logger,
  });
  return {
    status: () => [source.status()],
    sentIds: (name) => sent.of(name),
    close: () => source.stop(),
  };
}

async function isEmpty(log: Log, topic: string): Promise<boolean> {
  const partitions = await log.offsets(topic);
  return partitions.every(({ next }) => next === 0);
}
