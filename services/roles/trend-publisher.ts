import { WINDOWS } from '../../shared/time.ts';
import type { AppendRecord, Log } from '../log/port.ts';
import type { TrendState } from '../trends/state.ts';
import { keyOf } from '../trends/subject.ts';
import type { TierChange } from '../trends/tier-change.ts';
import { trendRow, wholeScope } from '../trends/trend-row.ts';
import type { RoleLogger } from './logger.ts';

/** Changes that wait for the log at most; a thousand is hours of news. */
const MAX_WAITING = 1_000;

/**
 * Writes the topic `trends`: a Trend whenever its tier changes, null when it ends, under the key
 * `kind/key/window`. The topic is compacted, so what it holds is what stands now.
 */
export interface TrendPublisher {
  /** What was decided at the last whole minute; called before the windows move on. */
  publish(state: TrendState): void;
  /** Changes that found no room while the log did not answer. */
  readonly dropped: number;
  flush(): Promise<void>;
}

export function createTrendPublisher(log: Log, topic: string, logger: RoleLogger): TrendPublisher {
  let waiting: AppendRecord[] = [];
  let writing: Promise<void> | null = null;
  let dropped = 0;

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const records = waiting;
      waiting = [];
      try {
        await log.append(topic, records);
      } catch (error) {
        waiting = [...records, ...waiting].slice(-MAX_WAITING);
        logger.warn(
          { err: error, topic },
          'trends could not be written; the next change tries again',
        );
        return;
      }
    }
  }
  function start(): Promise<void> {
    writing ??= write().finally(() => {
      writing = null;
    });
    return writing;
  }

  return {
    publish(state) {
      if (state.tiers.changes.length === 0) return;
      const records = state.tiers.changes.map((change) => toRecord(state, change));
      const room = Math.max(0, MAX_WAITING - waiting.length);
      dropped += Math.max(0, records.length - room);
      waiting.push(...records.slice(0, room));
      void start();
    },
    get dropped() {
      return dropped;
    },
    flush: start,
  };
}

function toRecord(state: TrendState, { phase, kind, slot, w }: TierChange): AppendRecord {
  const key = `${kind}/${keyOf(state, kind, slot)}/${WINDOWS[w]!}`;
  if (phase === 'end') return { key, value: null };
  return {
    key,
    value: Buffer.from(JSON.stringify(trendRow(state, kind, slot, wholeScope(state, w)))),
  };
}
