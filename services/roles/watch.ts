import { toIso } from '../../shared/time.ts';
import type { GroupMember, Log } from '../log/port.ts';
import type { AlertDelivery } from './alert-delivery.ts';
import type { AlertWatch } from './alert-watch.ts';
import type { RoleLogger } from './logger.ts';
import type { Replica } from './replica.ts';
import { createTrendPublisher } from './trend-publisher.ts';

/** When nothing came for this long the log gets a clock record. */
const QUIET_MS = 1_000;

export interface WatchOptions {
  log: Log;
  topics: { mentions: string; trends: string; state: string };
  groupId: string;
  replica: Replica;
  /** Decides and sends alerts; told when we become the active one, and each second. */
  alerts: { watch: AlertWatch; delivery: AlertDelivery };
  logger: RoleLogger;
  nowMs: () => number;
}

export interface WatchRole {
  readonly active: boolean;
  close(): Promise<void>;
}

/**
 * The role `watch`: of all watchers one is active, the member that owns the single partition of
 * `state` in their group; the others stand by. The active one keeps the log's clock going: when
 * `mentions` was quiet for a second it appends a clock record, so that windows move on in every
 * reader alike. It also writes `trends`, whenever a tier changes, and the state's snapshots.
 */
export async function startWatch(options: WatchOptions): Promise<WatchRole> {
  const { log, topics, replica, alerts, logger } = options;
  let active = false;
  let ticking: Promise<void> | null = null;
  const publisher = createTrendPublisher(log, topics.trends, logger);
  // What is read again after a restart was published by whoever was active then.
  replica.listenMinutes(() => {
    if (active && replica.caughtUp) publisher.publish(replica.state);
  });

  replica.publishSnapshots(() => active);

  const member: GroupMember = await log.consume(topics.state, {
    groupId: options.groupId,
    onBatch: () => Promise.resolve(),
    onAssigned(partitions) {
      const owns = partitions.includes(0);
      if (owns !== active) logger.info({ active: owns }, owns ? 'WatchActive' : 'WatchStandsBy');
      active = owns;
      alerts.watch.setActive(owns);
      alerts.delivery.setActive(owns);
    },
  });

  async function tickIfQuiet(): Promise<void> {
    const nowMs = options.nowMs();
    if (!active || !replica.caughtUp || nowMs - replica.lastRecordAtMs < QUIET_MS) return;
    const value = Buffer.from(JSON.stringify({ v: 1, tick: toIso(nowMs) }));
    try {
      await log.append(topics.mentions, [{ key: null, value }]);
    } catch (error) {
      logger.warn(
        { err: error },
        'a clock record could not be written; the next second tries again',
      );
    }
  }

  const timer = setInterval(() => {
    alerts.watch.tick();
    // One at a time: a log that answers slowly must not be asked again and again.
    ticking ??= tickIfQuiet().finally(() => {
      ticking = null;
    });
  }, QUIET_MS);

  return {
    get active() {
      return active;
    },
    async close() {
      clearInterval(timer);
      await ticking;
      await publisher.flush();
      await alerts.watch.flush();
      await alerts.delivery.close();
      await member.close();
    },
  };
}
