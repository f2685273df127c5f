import kafkajs from 'kafkajs';
import type { LogEntry, logCreator } from 'kafkajs';
import type { Logger } from '../logger.ts';

// kafkajs is CommonJS and names its exports too late for Node to see them one by one.
const { logLevel } = kafkajs;

/** What kafkajs reports as error or warning and then retries by itself, or we do. */
const RETRIED =
  /coordinator|rebalanc|re-joining|leader|metadata|connection|ECONN|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|timed out|timeout|disconnect|crash|restarting|seed broker|not the correct|broker not available|does not host this topic/i;

/** Said of settings that are chosen on purpose (appender.ts). */
const INTENDED = 'Limiting retries for the idempotent producer';

const UNREACHABLE = /Connection (error|timeout)|Failed to connect/i;

/**
 * Passes on what kafkajs says: what is retried as `debug` (a lasting outage has its own notice),
 * what only describes normal operation as `debug`, the rest at its level.
 */
export function createLogCreator(logger: Logger, onUnreachable: (why: string) => void): logCreator {
  return () => (entry) => {
    const { message } = entry.log;
    const why = describe(entry);
    if (entry.level === logLevel.ERROR && UNREACHABLE.test(message)) onUnreachable(message);
    const fields = { ...entry.log, logger: `kafkajs ${entry.namespace}` };
    const isExpected =
      entry.level >= logLevel.INFO || RETRIED.test(why) || message.includes(INTENDED);
    if (isExpected) logger.debug(fields, message);
    else if (entry.level === logLevel.WARN) logger.warn(fields, message);
    else logger.error(fields, message);
  };
}

function describe({ log }: LogEntry): string {
  const error: unknown = log.error;
  if (error instanceof Error) return `${log.message} ${error.message}`;
  return typeof error === 'string' ? `${log.message} ${error}` : log.message;
}
