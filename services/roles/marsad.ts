import { startApi } from '../api/server.ts';
import type { Config } from '../config.ts';
import { alertsApi } from './alert-api.ts';
import { createBacktester } from './alert-backtest.ts';
import { openAlertBook } from './alert-book.ts';
import { startAlertDelivery } from './alert-delivery.ts';
import { createAlertPublisher } from './alert-topic.ts';
import { createAlertWatch } from './alert-watch.ts';
import { apiDependencies } from './api-dependencies.ts';
import { createClosers, type Closers } from './closers.ts';
import type { ExtractPool } from './extract-pool.ts';
import { startExtract } from './extract.ts';
import { createIngest } from './ingest.ts';
import { mentionsLag, startLagMeter } from './lag-meter.ts';
import type { Log } from '../log/port.ts';
import type { RoleLogger } from './logger.ts';
import { openLog } from './open-log.ts';
import type { Parts, Role } from './parts.ts';
import { openReplica } from './replica.ts';
import { groupName, snapshotFolder, topicNames, topicSpecs } from './places.ts';
import { openRuleFile } from './rule-file.ts';
import { isFeedList, openFeedList, startSources } from './sources.ts';
import { startWatch } from './watch.ts';
import { trendLimits } from './trend-limits.ts';
import { createUncountedRecords } from './uncounted.ts';

export interface MarsadOptions {
  roles: Role[];
  logger: RoleLogger;
  version: string;
  /** Folder of the built page. */
  pageFolder: string;
  openPool: () => ExtractPool;
  /** Gives up the start, while it waits for a broker. */
  signal: AbortSignal;
}

export interface Marsad {
  /** Where the page, the API and the health checks of this process are. */
  url: string;
  /** Stops taking, drains, snapshots, commits and closes, in that order. */
  close(): Promise<void>;
}

/** Starts the asked roles in this process on one log; folds once, however many roles read the state. */
export async function startMarsad(config: Config, options: MarsadOptions): Promise<Marsad> {
  const closers = createClosers(options.logger);
  try {
    return await start(config, options, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function start(config: Config, options: MarsadOptions, closers: Closers): Promise<Marsad> {
  const { logger, roles } = options;
  const has = (role: Role): boolean => roles.includes(role);
  const nowMs = Date.now;
  const topics = topicNames(config.topicPrefix);

  const file = config.rules === null ? null : await openRuleFile(config.rules);
  const feeds =
    has('ingest') && isFeedList(config.sources) ? await openFeedList(config.sources) : null;
  const log = await openLog(config, logger, options.signal);
  closers.add('log', () => log.close());
  await log.ensureTopics(topicSpecs(config.topicPrefix));

  const uncounted = createUncountedRecords(nowMs);
  const ingest = createIngest({
    log,
    topic: topics.articles,
    maxRecordBytes: config.maxRecordBytes,
    uncounted,
  });
  const reads = has('watch') || has('serve');
  const book = reads
    ? await openAlertBook({ log, topics, logger, nowMs, ...(file && { file }) })
    : null;
  if (book) closers.add('alert book', () => book.close());
  const replica = reads
    ? await openReplica({
        log,
        topic: topics.mentions,
        stateTopic: topics.state,
        snapshotFolder: snapshotFolder(config),
        snapshotIntervalMs: config.snapshotIntervalMs,
        limits: trendLimits(config),
        provisionalTiers: config.sources === 'demo',
        uncounted,
        logger,
        nowMs,
      })
    : null;
  const publish = createAlertPublisher(log, Object.values(topics));
  const publicUrl = config.publicUrl.replace(/\/+$/, '');
  // In the same turn as the replica, so that no minute it tells is missed.
  const alertWatch =
    has('watch') && replica && book
      ? createAlertWatch({
          log,
          topics,
          book,
          replica,
          publicUrl,
          version: options.version,
          logger,
        })
      : null;
  if (replica) closers.add('replica', () => replica.close());

  const lag = startLagMeter(
    {
      articles: () => log.lag(topics.articles, groupName(config, 'extract')),
      ...(replica ? { mentions: mentionsLag(log, topics.mentions, () => replica.offset) } : {}),
    },
    logger,
  );
  closers.add('lag meter', () => lag.close());

  const parts: Parts = {
    config,
    roles,
    log,
    ingest: has('ingest') ? ingest : null,
    replica: has('serve') ? replica : null,
    lag,
    alerts: book && alertsApi(book, backtester(config, options, log, nowMs), publish, nowMs),
    alertWatch,
    extract: null,
    sources: null,
    uncounted,
    startedAtMs: nowMs(),
    closing: false,
  };
  const api = await startApi(apiDependencies(parts, options, nowMs), {
    host: config.host,
    port: config.port,
    token: config.token,
    maxRequestBytes: config.maxRequestBytes,
    tickMs: config.tickMs,
    maxViews: config.maxViews,
    maxClients: config.maxClients,
    corsOrigins: config.corsOrigins?.split(',').map((origin) => origin.trim()) ?? [],
    pageFolder: options.pageFolder,
  });
  closers.add('api', () => api.close());

  if (replica && book && alertWatch) {
    const delivery = startAlertDelivery({
      log,
      topic: topics.alerts,
      book,
      publish,
      logger,
      nowMs,
    });
    const watch = await startWatch({
      log,
      topics,
      groupId: groupName(config, 'watch'),
      replica,
      alerts: { watch: alertWatch, delivery },
      logger,
      nowMs,
    });
    closers.add('watch', () => watch.close());
  }
  if (has('extract')) {
    const pool = options.openPool();
    closers.add('workers', () => pool.close());
    const extract = await startExtract({
      log,
      pool,
      topics: {
        articles: topics.articles,
        deadLetters: topics['articles.dlt'],
        mentions: topics.mentions,
      },
      groupId: groupName(config, 'extract'),
      uncounted,
      logger,
      nowMs,
    });
    closers.add('extract', () => extract.close());
    parts.extract = extract;
  }
  if (has('ingest')) {
    const sources = await startSources({
      config,
      log,
      topic: topics.articles,
      ingest,
      feeds,
      version: options.version,
      logger,
      nowMs,
    });
    closers.add('sources', () => sources.close());
    parts.sources = sources;
  }
  return {
    url: api.url,
    async close() {
      parts.closing = true;
      await closers.closeAll();
    },
  };
}

function backtester(
  config: Config,
  options: MarsadOptions,
  log: Log,
  nowMs: () => number,
): ReturnType<typeof createBacktester> {
  return createBacktester({
    log,
    topic: topicNames(config.topicPrefix).mentions,
    limits: trendLimits(config),
    publicUrl: config.publicUrl,
    version: options.version,
    nowMs,
  });
}
