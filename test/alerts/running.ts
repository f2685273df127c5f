import { join } from 'node:path';
import { startApi } from '../../services/api/server.ts';
import type { RuleFile } from '../../services/alerts/rule-file.ts';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import type { Log } from '../../services/log/port.ts';
import { alertsApi } from '../../services/roles/alert-api.ts';
import { createBacktester } from '../../services/roles/alert-backtest.ts';
import { openAlertBook, type AlertBook } from '../../services/roles/alert-book.ts';
import { startAlertDelivery } from '../../services/roles/alert-delivery.ts';
import { createAlertPublisher } from '../../services/roles/alert-topic.ts';
import { createAlertWatch } from '../../services/roles/alert-watch.ts';
import { topicNames, topicSpecs } from '../../services/roles/places.ts';
import type { RoleLogger } from '../../services/roles/logger.ts';
import { openReplica, type Replica } from '../../services/roles/replica.ts';
import { startWatch } from '../../services/roles/watch.ts';
import { createUncountedRecords } from '../../services/roles/uncounted.ts';
import type { Status } from '../../shared/status.ts';

const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {
  // Answers matter here, not logs.
}

/** The watcher and the API on the embedded log, as marsad.ts joins them; Mentions are appended by hand. */
export interface Running {
  url: string;
  log: Log;
  replica: Replica;
  book: AlertBook;
  close(): Promise<void>;
}

export async function startRunning(
  folder: string,
  nowMs: () => number,
  file: RuleFile = { rules: [], mutes: [] },
  logger: RoleLogger = silent,
): Promise<Running> {
  const topics = topicNames('');
  const log = await openEmbeddedLog({ dir: join(folder, 'log'), logger });
  await log.ensureTopics(topicSpecs(''));
  const book = await openAlertBook({ log, topics, logger, nowMs, file });
  const replica = await openReplica({
    log,
    topic: topics.mentions,
    stateTopic: topics.state,
    snapshotFolder: join(folder, 'snapshots'),
    snapshotIntervalMs: 3_600_000,
    limits: {},
    provisionalTiers: false,
    uncounted: createUncountedRecords(nowMs),
    logger,
    nowMs,
  });
  const publish = createAlertPublisher(log, Object.values(topics));
  const common = { log, publicUrl: '', version: 'test', logger, nowMs };
  const watch = createAlertWatch({ topics, book, replica, ...common });
  const delivery = startAlertDelivery({ topic: topics.alerts, book, publish, ...common });
  const alerts = { watch, delivery };
  const role = await startWatch({ topics, groupId: 'w', replica, alerts, ...common });
  const backtest = createBacktester({ topic: topics.mentions, limits: {}, ...common });
  const api = await startApi(
    {
      logger,
      version: 'test',
      epoch: 'epoch',
      nowMs,
      accept: null,
      replica,
      alerts: alertsApi(book, backtest, publish, nowMs),
      status: () => ({ version: 'test' }) as Status,
      uncounted: () => ({ records: [], total: 0 }),
      sentBy: () => ({ ids: [], total: 0 }),
      notReady: () => [],
      gauges: () => [],
    },
    {
      host: '127.0.0.1',
      port: 0,
      token: null,
      maxRequestBytes: 1_000_000,
      tickMs: 50,
      maxViews: 5,
      maxClients: 10,
      corsOrigins: [],
      pageFolder: '/nowhere',
    },
  );
  return {
    url: api.url,
    log,
    replica,
    book,
    async close() {
      await api.close();
      await role.close();
      await replica.close();
      await book.close();
      await log.close();
    },
  };
}
