import type { Receipt } from '../../shared/alert.ts';
import { MAX_RULES } from '../../shared/alert.ts';
import type { RuleFile } from '../alerts/rule-file.ts';
import type { Log } from '../log/port.ts';
import { createAlertList, MAX_ALERTS, type AlertList } from './alert-list.ts';
import { createAlertSettings, type AlertSettings } from './alert-settings.ts';
import type { RoleLogger } from './logger.ts';
import { RuleFileError } from './rule-file.ts';
import { followTopic } from './topic-follower.ts';

/** Everything that the log says about alerts, followed by each process that watches or serves. */
export interface AlertBook {
  settings: AlertSettings;
  list: AlertList;
  /** Called with each alert that is raised or resolved from now on, and its place in the topic. */
  onAlert(listener: (receipt: Receipt, offset: number) => void): void;
  /** The next offset of `alerts` to be read. */
  readonly next: number;
  close(): Promise<void>;
}

export async function openAlertBook(options: {
  log: Log;
  topics: { state: string; alerts: string };
  logger: RoleLogger;
  nowMs: () => number;
  /** Rules that stand in a file beside those of the log. */
  file?: RuleFile;
}): Promise<AlertBook> {
  const { log, topics, logger } = options;
  const settings = createAlertSettings(log, topics.state, options.nowMs, options.file);
  const list = createAlertList();
  const listeners: ((receipt: Receipt, offset: number) => void)[] = [];
  let next = 0;

  const [bounds] = await log.offsets(topics.alerts);
  // Two records an alert: raised and resolved.
  const newest = Math.max(bounds?.first ?? 0, (bounds?.next ?? 0) - 2 * MAX_ALERTS);
  next = newest;
  const alerts = await followTopic({
    log,
    topic: topics.alerts,
    fromOffset: newest,
    logger,
    take(record) {
      next = record.offset + 1;
      const receipt = list.take(record);
      if (receipt === null) return;
      for (const listener of listeners) listener(receipt, record.offset);
    },
  });
  const [stateBounds] = await log.offsets(topics.state);
  const state = await followTopic({
    log,
    topic: topics.state,
    fromOffset: stateBounds?.first ?? 0,
    logger,
    take: (record) => settings.take(record),
  });
  settings.goLive();
  const close = async (): Promise<void> => {
    await Promise.all([alerts.close(), state.close()]);
  };
  const tooMany = Math.max(settings.rules().length - 1, settings.mutes().length);
  if (tooMany > MAX_RULES) {
    await close();
    throw new RuleFileError(
      `the file of rules and what was made by the API are ${tooMany} together; the limit is ${MAX_RULES}`,
    );
  }
  return {
    settings,
    list,
    onAlert: (listener) => listeners.push(listener),
    get next() {
      return next;
    },
    close,
  };
}
