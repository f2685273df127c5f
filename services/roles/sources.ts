import type { SourceStatus } from '../../shared/status.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log/port.ts';
import { createNewsroom } from '../sources/newsroom/newsroom.ts';
import { startNewsroom } from '../sources/newsroom/source.ts';
import type { Ingest } from './ingest.ts';
import type { RoleLogger } from './logger.ts';

/** The sources of this process that send into `articles` by themselves. */
export interface Sources {
  status(): SourceStatus[];
  close(): Promise<void>;
}

export interface SourcesOptions {
  config: Config;
  log: Log;
  /** Name of the topic `articles`. */
  topic: string;
  ingest: Ingest;
  logger: RoleLogger;
  nowMs: () => number;
}

export async function startSources(options: SourcesOptions): Promise<Sources> {
  const { config, ingest, logger, nowMs } = options;
  if (config.sources !== 'demo') {
    return { status: () => [], close: () => Promise.resolve() };
  }
  const newsroom = createNewsroom({
    seed: config.demoSeed,
    articlesPerMinute: config.demoArticlesPerMinute,
  });
  const source = startNewsroom({
    newsroom,
    nowMs,
    send: async (articles) => {
      await ingest.accept(articles);
    },
    // An empty log gets a past, so that the first windows are full; a log with one keeps its gap.
    backfillMs: (await isEmpty(options.log, options.topic)) ? config.demoBackfillMs : 0,
    logger,
  });
  return { status: () => [source.status()], close: () => source.stop() };
}

async function isEmpty(log: Log, topic: string): Promise<boolean> {
  const partitions = await log.offsets(topic);
  return partitions.every(({ next }) => next === 0);
}
