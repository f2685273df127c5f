import { pino } from 'pino';
import pretty from 'pino-pretty';

/** The part of pino that the roles use. */
export interface RoleLogger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface LoggerOptions {
  level: string;
  format: 'auto' | 'json' | 'pretty';
}

/** Logs go to stderr, so that stdout belongs to results. */
export function createLogger(options: LoggerOptions): RoleLogger {
  const readable =
    options.format === 'pretty' || (options.format === 'auto' && process.stderr.isTTY);
  const stream = readable
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' })
    : pino.destination({ dest: 2, sync: true });
  const base = readable ? {} : { name: 'marsad' };
  return pino({ level: options.level, ...base }, stream);
}
