import { backoffMs, pause } from '../pause.ts';
import { LogError } from '../port.ts';
import { kafkaError, reason } from './kafka-errors.ts';
import type { OutageNotice } from './outage-notice.ts';

const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 2_000;

export interface KeepTryingOptions {
  /** Completes "Kafka failed while …". */
  doing: string;
  /** null: forever. */
  deadlineMs: number | null;
  /** Ends the trying, though not an attempt under way. */
  signal: AbortSignal;
  notice: OutageNotice;
  /** The topic was there before: a broker that does not know it is one that is still starting. */
  knowsTopic?: boolean;
}

/**
 * Does `attempt` until it goes through, with growing pauses.
 * @throws LogError when the failure is final, the deadline has passed or `signal` aborted.
 */
export async function keepTrying<T>(
  attempt: () => Promise<T>,
  options: KeepTryingOptions,
): Promise<T> {
  const { doing, deadlineMs, signal, notice } = options;
  const isClosed = (): boolean => signal.aborted;
  const startMs = performance.now();
  for (let count = 1; ; count++) {
    try {
      const result = await attempt();
      notice.worked();
      return result;
    } catch (error) {
      const failure = kafkaError(error, doing);
      if (!isWorthRepeating(failure, options)) throw failure;
      if (isClosed()) throw closed(doing, failure);
      const elapsedMs = performance.now() - startMs;
      if (deadlineMs !== null && elapsedMs >= deadlineMs) throw failure;
      notice.failed(reason(error));
      await pause(backoffMs(count, FIRST_PAUSE_MS, MAX_PAUSE_MS), signal);
      if (isClosed()) throw closed(doing, failure);
    }
  }
}

function isWorthRepeating(failure: LogError, { knowsTopic = false }: KeepTryingOptions): boolean {
  return failure.retriable || (knowsTopic && failure.code === 'TOPIC_UNKNOWN');
}

function closed(doing: string, cause: LogError): LogError {
  return new LogError('LOG_CLOSED', `The log was closed while ${doing}.`, { cause });
}
