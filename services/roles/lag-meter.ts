import type { Log } from '../log/port.ts';
import type { RoleLogger } from './logger.ts';

/** How often the log is asked; the answer in between is this old at most. */
const EVERY_MS = 2_000;

export interface LagMeter {
  /** Records of each topic that its reader here has not processed yet; null until it is known. */
  read(): Record<string, number | null>;
  close(): Promise<void>;
}

/** Asks the log from time to time, so that a status never waits for it. */
export function startLagMeter(
  meters: Record<string, () => Promise<number | null>>,
  logger: RoleLogger,
): LagMeter {
  const known: Record<string, number | null> = {};
  for (const topic of Object.keys(meters)) known[topic] = null;
  let asking: Promise<void> | null = null;

  async function ask(): Promise<void> {
    for (const [topic, meter] of Object.entries(meters)) {
      try {
        known[topic] = await meter();
      } catch (error) {
        known[topic] = null;
        logger.debug({ err: error, topic }, 'the lag is not known while the log does not answer');
      }
    }
  }
  function tick(): void {
    asking ??= ask().finally(() => {
      asking = null;
    });
  }
  tick();
  const timer = setInterval(tick, EVERY_MS);
  return {
    read: () => ({ ...known }),
    async close() {
      clearInterval(timer);
      await asking;
    },
  };
}

/** Records between where the replica stands and the end of `mentions`. */
export function mentionsLag(
  log: Log,
  topic: string,
  position: () => number,
): () => Promise<number> {
  return async () => {
    const [bounds] = await log.offsets(topic);
    return Math.max(0, (bounds?.next ?? 0) - position());
  };
}
