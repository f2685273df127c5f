import type { Logger } from '../logger.ts';

/** A hiccup that retrying mends within this time is not worth a word. */
const GRACE_MS = 1_500;
const REMIND_EVERY_MS = 10_000;

/**
 * Says once that Kafka cannot be used, reminds every ten seconds, and says when it is back:
 * every client that retries would say it many times a second.
 */
export class OutageNotice {
  readonly #brokers: readonly string[];
  readonly #logger: Logger;
  readonly #nowMs: () => number;
  #sinceMs: number | null = null;
  #saidAtMs = -Infinity;

  constructor(brokers: readonly string[], logger: Logger, nowMs: () => number = Date.now) {
    this.#brokers = brokers;
    this.#logger = logger;
    this.#nowMs = nowMs;
  }

  failed(why: string): void {
    const nowMs = this.#nowMs();
    this.#sinceMs ??= nowMs;
    if (nowMs - this.#sinceMs < GRACE_MS || nowMs - this.#saidAtMs < REMIND_EVERY_MS) return;
    this.#saidAtMs = nowMs;
    const fields = { brokers: this.#brokers, downMs: nowMs - this.#sinceMs, reason: why };
    this.#logger.warn(
      fields,
      `Kafka at ${this.#brokers.join(', ')} cannot be used (${why}); trying again. ` +
        'Check that the broker runs and that KAFKA_BROKERS names it; nothing is lost meanwhile.',
    );
  }

  worked(): void {
    if (this.#sinceMs === null) return;
    const downMs = this.#nowMs() - this.#sinceMs;
    const wasSaid = this.#saidAtMs > -Infinity;
    this.#sinceMs = null;
    this.#saidAtMs = -Infinity;
    if (wasSaid) this.#logger.info({ brokers: this.#brokers, downMs }, 'Kafka can be used again.');
  }
}
