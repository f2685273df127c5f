import { randomUUID } from 'node:crypto';
import { REPEATED } from '../../shared/refusal-codes.ts';
import type { ApiDependencies } from '../api/dependencies.ts';
import { LogError } from '../log/port.ts';
import { gaugesOf } from './gauges.ts';
import type { MarsadOptions } from './marsad.ts';
import type { Parts } from './parts.ts';
import { readStatus } from './status.ts';

/** A producer is told after this long that the log does not answer; sending again harms nothing. */
const ACCEPT_WITHIN_MS = 20_000;
/** More Mentions than this behind the log is not ready: the page would show the past as now. */
const READY_LAG_RECORDS = 5_000;

/** What the API sees of the roles in this process. */
export function apiDependencies(
  parts: Parts,
  options: Pick<MarsadOptions, 'logger' | 'version'>,
  nowMs: () => number,
): ApiDependencies {
  const epoch = randomUUID();
  const { ingest, replica } = parts;
  const status = () => readStatus(parts, { epoch, version: options.version, nowMs: nowMs() });
  return {
    logger: options.logger,
    version: options.version,
    epoch,
    nowMs,
    accept:
      ingest &&
      ((values) => {
        if (parts.closing) {
          throw new LogError('LOG_CLOSED', 'this process is stopping', { retriable: true });
        }
        return within(ACCEPT_WITHIN_MS, ingest.accept(values));
      }),
    replica,
    ...(parts.alerts ? { alerts: parts.alerts } : {}),
    status,
    uncounted: (reason) => {
      const { duplicates, rejected } = status();
      const total = reason === REPEATED ? duplicates : (rejected[reason] ?? 0);
      return { records: parts.uncounted.newest(reason), total };
    },
    sentBy: (source) => ({
      ids: parts.sources?.sentIds(source) ?? [],
      total: parts.sources?.status().find(({ name }) => name === source)?.sent ?? 0,
    }),
    notReady: () => notReady(parts),
    gauges: () => gaugesOf(parts),
  };
}

function notReady(parts: Parts): string[] {
  const reasons: string[] = [];
  if (parts.closing) reasons.push('stopping');
  if (parts.replica && !parts.replica.caughtUp)
    reasons.push('the state is catching up with the log');
  const lag = parts.lag.read().mentions;
  if (typeof lag === 'number' && lag > READY_LAG_RECORDS) {
    reasons.push(`the state is ${lag} records behind`);
  }
  if (parts.roles.includes('extract') && parts.extract === null) {
    reasons.push('extraction has not joined its group yet');
  }
  return reasons;
}

/** What is late may still be written: the sender sends again, and the state drops the repeat by its id. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `the log did not answer within ${ms / 1_000} s`;
      reject(new LogError('LOG_UNAVAILABLE', message, { retriable: true }));
    }, ms);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
