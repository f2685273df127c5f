import type { Article } from '../../../shared/article.ts';
import { parseInstant, SECOND_MS } from '../../../shared/time.ts';
import type { SourceStatus } from '../../../shared/status.ts';
import type { Logger } from '../../log/logger.ts';
import { pause } from '../../log/pause.ts';
import type { Newsroom } from './newsroom.ts';

export interface NewsroomSourceOptions {
  newsroom: Newsroom;
  nowMs: () => number;
  /** Resolves once the articles are safe; only then come the next. */
  send: (articles: Article[]) => Promise<void>;
  /** How much of the past is sent first; 0 for none. */
  backfillMs: number;
  logger: Logger;
}

export interface NewsroomSource {
  /** Waits for a `send` under way, sends nothing after it. */
  stop(): Promise<void>;
  status(): SourceStatus;
}

const TICK_MS = 300;
const MAX_BATCH_ARTICLES = 200;

/** The past is taken in steps of this length, so that an idle machine's long sleep stays bounded too. */
const MAX_STEP_MS = 600 * SECOND_MS;
/** Older than this is the past: an article without a time of its own would then count as of now. */
const PAST_MS = 60 * SECOND_MS;
const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 30 * SECOND_MS;

/**
 * Sends the demo's news as it falls due, the past first, oldest first, in batches of at most 200. A
 * `send` that fails is tried again after .5 s, 1 s, 2 s … 30 s with the same articles, for as long
 * as it takes: none is lost and none overtakes another.
 */
export function startNewsroom(options: NewsroomSourceOptions): NewsroomSource {
  const { newsroom, nowMs, send, backfillMs, logger } = options;
  const stopping = new AbortController();
  const status: SourceStatus = {
    name: 'demo',
    kind: 'demo',
    state: 'running',
    sent: 0,
    rejected: 0,
    lastAtMs: null,
  };
  const stopped = (): boolean => stopping.signal.aborted;

  async function run(): Promise<void> {
    // Whole seconds: the newsroom's clock has no finer ones, and what is due in this one is due now.
    let fromMs = wholeSecond(nowMs() - backfillMs);
    while (!stopped()) {
      const untilMs = Math.min(wholeSecond(nowMs()) + SECOND_MS, fromMs + MAX_STEP_MS);
      if (untilMs > fromMs) {
        const all = newsroom.articles(fromMs, untilMs);
        const due = untilMs < nowMs() - PAST_MS ? all.filter(isDated) : all;
        for (let at = 0; at < due.length && !stopped(); at += MAX_BATCH_ARTICLES) {
          await deliver(due.slice(at, at + MAX_BATCH_ARTICLES));
        }
        fromMs = untilMs;
      }
      if (fromMs > nowMs()) await pause(TICK_MS, stopping.signal);
    }
  }

  async function deliver(batch: Article[]): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    while (!stopped()) {
      try {
        await send(batch);
        status.sent += batch.length;
        status.lastAtMs = nowMs();
        if (status.state === 'failing') logger.info({ source: 'demo' }, 'the demo sends again');
        status.state = 'running';
        delete status.fault;
        return;
      } catch (error) {
        status.state = 'failing';
        status.fault = `the log did not take the articles (${String(error)}); tried again every ${MAX_RETRY_MS / SECOND_MS} s at the latest`;
        logger.warn({ err: error, retryMs }, 'the demo could not send; it will try again');
        await pause(retryMs, stopping.signal);
        retryMs = Math.min(retryMs * 2, MAX_RETRY_MS);
      }
    }
  }

  const done = run().catch((error: unknown) => {
    status.state = 'failing';
    status.fault = `the demo newsroom broke (${String(error)}); restart the server and report it`;
    logger.error({ err: error }, 'the demo newsroom broke');
  });
  return {
    async stop() {
      stopping.abort();
      await done;
      if (status.state === 'running') status.state = 'stopped';
    },
    status: () => ({ ...status }),
  };
}

function isDated(article: Article): boolean {
  return parseInstant(article.publishedAt ?? '') !== null;
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / SECOND_MS) * SECOND_MS;
}
