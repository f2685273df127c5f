import { MINUTE_MS, parseInstant } from '../../shared/time.ts';
import { eventId, type AlertEvent } from '../alerts/alert-engine.ts';
import {
  createAlertState,
  decodeAlertState,
  encodeAlertState,
  subjectId,
  type AlertState,
  type Tracked,
} from '../alerts/alert-state.ts';
import type { Reason } from '../alerts/decision.ts';
import type { Log } from '../log/port.ts';
import type { AlertBook } from './alert-book.ts';
import { createAlertRun } from './alert-run.ts';
import type { RoleLogger } from './logger.ts';
import type { Replica } from './replica.ts';

/** Alerts that wait for the log at most; more is days of a log that does not answer. */
const MAX_PENDING = 5_000;

export interface AlertWatch {
  /** The active watcher writes; the others decide the same and keep it in hand. */
  setActive(active: boolean): void;
  /** Minutes that the clock passed over in silence are decided, and what waits is written. */
  tick(): void;
  /** How often each reason was given, and what no room was found for. */
  counters(): { reasons: Partial<Record<Reason, number>>; waiting: number; dropped: number };
  flush(): Promise<void>;
}

export interface AlertWatchOptions {
  log: Log;
  topics: { mentions: string; alerts: string };
  book: AlertBook;
  replica: Replica;
  publicUrl: string;
  version: string;
  logger: RoleLogger;
}

/**
 * Decides alerts with each record of the log and at each whole minute of its clock. Every watcher decides; since the same log
 * gives the same decisions under the same ids, a watcher that takes over writes just what is not in
 * `alerts` yet. The topic is the outbox: an alert is in it before anybody is told. What decisions
 * stand on (what holds since when, what cools down) is written to `state` after them, so a crash
 * between the two repeats decisions, under the same ids, and loses none.
 *
 * Must be created in the same turn as the replica: a minute that was folded before was not heard.
 */
export function createAlertWatch(options: AlertWatchOptions): AlertWatch {
  const { log, topics, book, replica, logger } = options;
  const { settings } = book;
  const reasons: Partial<Record<Reason, number>> = {};
  let pending: AlertEvent[] = [];
  let written = '';
  let active = false;
  let dropped = 0;
  let writing: Promise<void> | null = null;

  const run = createAlertRun({
    trends: replica.state,
    state: restored(book, logger),
    rulesAt: (atMs) => settings.rulesAt(atMs),
    mutesAt: (atMs) => settings.mutesAt(atMs),
    topic: topics.mentions,
    publicUrl: options.publicUrl,
    version: options.version,
    tell({ decisions, events }) {
      for (const { reason } of decisions) reasons[reason] = (reasons[reason] ?? 0) + 1;
      const fresh = events.filter(({ id }) => !book.list.has(id));
      const room = Math.max(0, MAX_PENDING - pending.length);
      dropped += Math.max(0, fresh.length - room);
      pending.push(...fresh.slice(0, room));
    },
  });
  replica.listenMinutes((boundaryMs) => {
    // Without a state to go on from, what is past is no news.
    if (run.state.atMs < 0 && !replica.caughtUp) return;
    run.minute(boundaryMs);
    if (active) void flush();
  });
  replica.listenRecords(() => {
    run.record();
    if (active && pending.length > 0) void flush();
  });
  book.onAlert((receipt) => {
    const id = eventId(receipt);
    pending = pending.filter((event) => event.id !== id);
  });

  async function write(): Promise<void> {
    while (active) {
      const events = pending.slice();
      const state = encodeAlertState(run.state);
      const meaning = withoutClock(state);
      if (events.length === 0 && (meaning === written || run.state.atMs < 0)) return;
      try {
        if (events.length > 0) await log.append(topics.alerts, events.map(toRecord));
        const done = new Set(events.map(({ id }) => id));
        pending = pending.filter(({ id }) => !done.has(id));
        await settings.writeAlertState(state);
        written = meaning;
      } catch (error) {
        logger.warn({ err: error }, 'alerts could not be written; the next second tries again');
        return;
      }
    }
  }
  function flush(): Promise<void> {
    writing ??= write().finally(() => {
      writing = null;
    });
    return writing;
  }

  return {
    setActive(value) {
      active = value;
      if (active) void flush();
    },
    tick() {
      const { state, caughtUp } = replica;
      if (caughtUp && state.minute >= 0) run.passOver(state.minute * MINUTE_MS);
      if (active) void flush();
    },
    counters: () => ({ reasons: { ...reasons }, waiting: pending.length, dropped }),
    flush,
  };
}

/**
 * The state as the last active watcher left it. Alerts in the topic that it does not know were
 * written just before a crash: they are out, whatever the counts say by now.
 */
function restored(book: AlertBook, logger: RoleLogger): AlertState {
  const json = book.settings.alertState;
  if (json === null) return createAlertState();
  const state = decodeAlertState(json);
  if (state === null) {
    logger.warn({}, 'the state of alerts was written by another version; it begins anew');
    return createAlertState();
  }
  for (const { id, rule, kind, key, startsAt } of book.list.firing()) {
    const startsAtMs = parseInstant(startsAt)?.ms ?? 0;
    if (startsAtMs <= state.atMs) continue;
    const subjects = state.tracked.get(rule.id) ?? new Map<string, Tracked>();
    state.tracked.set(rule.id, subjects);
    state.rules.set(rule.id, rule);
    const raised = { id, startsAtMs };
    const subject = subjectId(kind, key);
    subjects.set(subject, { kind, key, raised, sinceMs: null, goneMs: null, leader: null });
    state.cooling.get(rule.id)?.delete(subject);
  }
  return state;
}

/** What was decided when is in the state; that time went on is not worth a write. */
function withoutClock(json: string): string {
  return json.replace(/"atMs":\d+,"offset":-?\d+/, '');
}

function toRecord({ receipt }: AlertEvent): { key: string; value: Uint8Array } {
  return { key: receipt.id, value: Buffer.from(JSON.stringify(receipt)) };
}
