import pLimit, { type LimitFunction } from 'p-limit';
import type { Article } from '../../../shared/article.ts';
import type { SourceStatus } from '../../../shared/status.ts';
import { MINUTE_MS, SECOND_MS } from '../../../shared/time.ts';
import type { Logger } from '../../log/logger.ts';
import { backoffMs, pause } from '../../log/pause.ts';
import { articlesOf, FeedUnreadable } from './feed-articles.ts';
import type { FeedEntry } from './feed-list.ts';
import { fetchFeed, type Validators } from './fetch-feed.ts';
import { SentItems } from './sent-items.ts';
import { shownFeeds } from './shown-feeds.ts';

export interface FeedsSourceOptions {
  feeds: readonly FeedEntry[];
  nowMs: () => number;
  /** Resolves once the articles of a feed, by its address, are safe; how many were new or refused. */
  send: (articles: Article[], feed: string) => Promise<{ accepted: number; rejected: number }>;
  logger: Logger;
  userAgent: string;
  /** Of all feeds at once; 8 where nothing is said. */
  maxRequests?: number;
  /** After a fault, doubled for each further one; 60 s where nothing is said. */
  firstRetryMs?: number;
  /** Over which the first readings are spread; 30 s where nothing is said. */
  spreadMs?: number;
}

export interface FeedsSource {
  /** Waits for a `send` under way, asks and sends nothing after it. */
  stop(): Promise<void>;
  status(): SourceStatus[];
}

const MAX_REQUESTS = 8;
const FIRST_RETRY_MS = MINUTE_MS;
const MAX_RETRY_MS = 360 * MINUTE_MS;
/** So that a long list is no burst. */
const SPREAD_MS = 30 * SECOND_MS;

/**
 * Reads each feed at its interval and sends the items it has not sent before. A feed that fails is tried
 * again after 1, 2, 4 … minutes, at most 6 hours, or when its server says; one that is gone (410) never.
 * The others are not held up. Until its items are safe a feed counts none as sent.
 */
export function startFeeds(options: FeedsSourceOptions): FeedsSource {
  const { feeds, maxRequests = MAX_REQUESTS, spreadMs = SPREAD_MS } = options;
  const stopping = new AbortController();
  const limit = pLimit(maxRequests);
  const statuses = feeds.map(({ url }): SourceStatus => ({
    name: url,
    kind: 'feed',
    state: 'running',
    sent: 0,
    rejected: 0,
    lastAtMs: null,
  }));
  const done = Promise.all(
    feeds.map((feed, index) =>
      follow(feed, statuses[index]!, options, {
        limit,
        signal: stopping.signal,
        firstMs: Math.floor((spreadMs / Math.max(feeds.length, maxRequests)) * index),
      }),
    ),
  );
  return {
    async stop() {
      stopping.abort();
      await done;
      for (const status of statuses) if (status.state === 'running') status.state = 'stopped';
    },
    status: () => shownFeeds(statuses),
  };
}

interface Following {
  limit: LimitFunction;
  signal: AbortSignal;
  firstMs: number;
}

async function follow(
  feed: FeedEntry,
  status: SourceStatus,
  options: FeedsSourceOptions,
  { limit, signal, firstMs }: Following,
): Promise<void> {
  const { nowMs, logger, firstRetryMs = FIRST_RETRY_MS } = options;
  const read = createReading(feed, status, options, signal);
  const stopped = (): boolean => signal.aborted;
  let faults = 0;
  await pause(firstMs, signal);
  while (!stopped()) {
    const fault = await limit(read);
    if (stopped()) return;
    if (fault === null) {
      if (faults > 0) logger.info({ feed: feed.url }, 'the feed is read again');
      faults = 0;
      status.state = 'running';
      delete status.fault;
      await pause(feed.intervalMs, signal);
      continue;
    }
    faults++;
    const retryMs = Math.max(backoffMs(faults, firstRetryMs, MAX_RETRY_MS), fault.retryMs);
    status.state = 'failing';
    status.fault = fault.gone
      ? fault.words
      : `${fault.words}; asked again at ${new Date(nowMs() + retryMs).toISOString()}`;
    logger.warn({ feed: feed.url, fault: fault.words, faults }, 'a feed could not be read');
    if (fault.gone) return;
    await pause(retryMs, signal);
  }
}

interface Fault {
  words: string;
  /** Never to be asked again. */
  gone: boolean;
  /** Not before, as the server asked; 0 when it did not. */
  retryMs: number;
}

/** Reads the feed once and sends what is new; remembers what was sent and what the server told of it. */
function createReading(
  feed: FeedEntry,
  status: SourceStatus,
  { send, nowMs, userAgent }: FeedsSourceOptions,
  signal: AbortSignal,
): () => Promise<Fault | null> {
  const sent = new SentItems();
  let validators: Validators = { etag: null, lastModified: null };
  return async () => {
    if (signal.aborted) return null;
    const fetched = await fetchFeed(feed.url, validators, { userAgent, signal, nowMs });
    if (fetched.kind === 'unchanged') return null;
    if (fetched.kind === 'fault') {
      return { words: fetched.fault, gone: fetched.gone, retryMs: fetched.retryMs ?? 0 };
    }
    try {
      const fresh = sent.without(articlesOf(fetched.text, feed));
      if (fresh.length > 0) {
        const { accepted, rejected } = await send(fresh, feed.url);
        sent.add(fresh);
        status.sent += accepted;
        status.rejected += rejected;
        status.lastAtMs = nowMs();
      }
    } catch (error) {
      // The old validators stay, so that the feed is given whole again and nothing is missed.
      const words =
        error instanceof FeedUnreadable
          ? error.message
          : `the log did not take its articles (${String(error)})`;
      return { words, gone: false, retryMs: 0 };
    }
    validators = fetched.validators;
    return null;
  };
}
