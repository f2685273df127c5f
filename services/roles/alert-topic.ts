import { LogError, type Log } from '../log/port.ts';
import type { Outcome, Reach } from '../sinks/sink.ts';

/** Topics that targets name; each is made once a process if it is missing. */
const MAX_KNOWN = 1_000;

/** Appends alerts to topics of the log we run on, never to one of Marsad's own. */
export function createAlertPublisher(log: Log, ownTopics: readonly string[]): Reach['publish'] {
  const made = new Set<string>();

  return async (topic, record): Promise<Outcome> => {
    if (ownTopics.includes(topic)) {
      return { ok: false, retry: false, reason: 'the topic is one of Marsad itself' };
    }
    try {
      if (!made.has(topic)) {
        const settings = { compacted: false, stampedOnArrival: true, maxPartitions: null };
        await log.ensureTopics([{ name: topic, partitions: 1, ...settings }]);
        if (made.size < MAX_KNOWN) made.add(topic);
      }
      await log.append(topic, [record]);
      return { ok: true };
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      return { ok: false, retry: error.retriable, reason: error.code };
    }
  };
}
