import type { Receipt } from '../../shared/alert.ts';
import type { Delivery, Target } from '../../shared/target.ts';
import { MINUTE_MS, parseInstant, toIso } from '../../shared/time.ts';
import { eventId } from '../alerts/alert-engine.ts';
import { alertOf, momentOf } from '../alerts/receipt.ts';
import { pause } from '../log/pause.ts';
import type { Log } from '../log/port.ts';
import { send } from '../sinks/send.ts';
import type { Outcome, Reach } from '../sinks/sink.ts';
import type { AlertBook } from './alert-book.ts';
import { parseReceipt } from './alert-list.ts';
import { isFor, tellAgain } from './tell-again.ts';
import type { RoleLogger } from './logger.ts';

/** First pause after a failed try; doubled each time, up to the longest, and shortened by chance by up to half. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * MINUTE_MS;
/** What could not be sent for so long is given up: yesterday's alert is no news. */
const GIVE_UP_AFTER_MS = 24 * 60 * MINUTE_MS;
/** Alertmanager wants to be told again what still fires. */
const RESEND_MS = MINUTE_MS;
const READ_RECORDS = 100;

export interface AlertDelivery {
  setActive(active: boolean): void;
  close(): Promise<void>;
}

export interface AlertDeliveryOptions {
  log: Log;
  /** Name of the topic `alerts`. */
  topic: string;
  book: AlertBook;
  publish: Reach['publish'];
  logger: RoleLogger;
  nowMs: () => number;
  /** 0…1; spreads the retries of many targets. */
  random?: () => number;
}

interface Queue {
  stop: AbortController;
  ended: Promise<void>;
}

/**
 * Sends what is in `alerts` to each target, in its order, one at a time: each target has a queue and
 * a place of its own, so one that is down holds up no other. The place is written after the receiver
 * took it: a crash sends again, under the same id. Only the active watcher sends.
 */
export function startAlertDelivery(options: AlertDeliveryOptions): AlertDelivery {
  const { log, topic, book, logger, nowMs } = options;
  const { settings } = book;
  const random = options.random ?? Math.random;
  const queues = new Map<string, Queue>();
  const waiting = new Set<() => void>();
  let active = false;
  let resending: Promise<void> | null = null;

  book.onAlert(() => {
    for (const wake of waiting) wake();
  });
  settings.listen((kind) => {
    if (kind === 'target') reconcile();
  });

  /** One queue for each target while we are active, none else. */
  function reconcile(): void {
    for (const [id, queue] of queues) {
      if (active && settings.get('target', id) !== null) continue;
      queue.stop.abort();
      queues.delete(id);
    }
    if (!active) return;
    for (const { id } of settings.all('target')) {
      if (queues.has(id)) continue;
      const stop = new AbortController();
      const ended = serve(id, stop.signal).catch((error: unknown) => {
        logger.error(
          { err: error, target: id },
          'the queue of a target ended; a restart takes it up',
        );
      });
      queues.set(id, { stop, ended });
    }
  }

  async function serve(id: string, signal: AbortSignal): Promise<void> {
    let place = settings.get('delivery', id);
    if (place === null) {
      // A new target begins with what comes after it was made.
      place = emptyPlace(book.next);
      await savePlace(id, place, signal);
    }
    while (!isStopped(signal)) {
      try {
        place = await serveWaiting(id, place, signal);
        // What came while that ended woke nobody.
        if (place.next >= book.next) await more(signal);
      } catch (error) {
        logger.warn({ err: error, target: id }, 'alerts could not be read; trying again');
        await pause(FIRST_PAUSE_MS, signal);
      }
    }
  }

  /** Sends all that is in the topic; returns the place of what comes next. */
  async function serveWaiting(id: string, from: Delivery, signal: AbortSignal): Promise<Delivery> {
    let place = from;
    while (!isStopped(signal) && place.next < book.next) {
      const reading = {
        fromOffset: place.next,
        follow: false,
        signal,
        maxBatchRecords: READ_RECORDS,
      };
      for await (const records of log.read(topic, 0, reading)) {
        for (const record of records) {
          const receipt = parseReceipt(record.value);
          const next = record.offset + 1;
          if (receipt === null || !isFor(receipt, id)) {
            place = { ...place, next };
            continue;
          }
          const sent = await deliver(id, receipt, place, signal);
          if (sent === null) return place;
          place = { ...sent, next };
          await savePlace(id, place, signal);
        }
      }
    }
    return place;
  }

  /** Tries until it is taken or given up; null when the queue was stopped. */
  async function deliver(
    id: string,
    receipt: Receipt,
    place: Delivery,
    signal: AbortSignal,
  ): Promise<Delivery | null> {
    const event = eventId(receipt);
    const happenedMs = parseInstant(momentOf(receipt))?.ms ?? nowMs();
    for (let attempts = 1; ; attempts++) {
      const target = settings.get('target', id);
      if (isStopped(signal) || target === null) return null;
      const outcome = await sendSafely(target, event, receipt, signal);
      if (outcome.ok) {
        const lastError = outcome.warning ?? null;
        return { ...place, sent: place.sent + 1, attempts: 0, lastError };
      }
      const tooLate = nowMs() - happenedMs >= GIVE_UP_AFTER_MS;
      const fields = { target: id, event, attempts, reason: outcome.reason };
      if (!outcome.retry || tooLate) {
        logger.warn(fields, 'an alert could not be delivered and was given up');
        const gaveUp = { event, reason: outcome.reason, at: toIso(nowMs()) };
        return {
          ...place,
          attempts: 0,
          lastError: outcome.reason,
          gaveUp,
          givenUp: place.givenUp + 1,
        };
      }
      logger.info(fields, 'an alert could not be delivered; trying again');
      const failing = { ...place, attempts, lastError: outcome.reason };
      // So that the page can say what is wrong; not for each of hundreds of tries.
      if (attempts === 1 || attempts % 10 === 0) await savePlace(id, failing, signal);
      const patience = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20));
      await pause(Math.max(outcome.afterMs ?? 0, patience * (1 - random() / 2)), signal);
    }
  }

  async function sendSafely(
    target: Target,
    event: string,
    receipt: Receipt,
    signal: AbortSignal,
  ): Promise<Outcome> {
    try {
      return await send(
        target,
        { event, alert: alertOf(receipt) },
        { nowMs: nowMs(), signal, publish: options.publish },
      );
    } catch (error) {
      logger.error({ err: error, target: target.id }, 'sending an alert failed by a fault of ours');
      return { ok: false, retry: false, reason: 'a fault of the sender; its log says which' };
    }
  }

  async function savePlace(id: string, place: Delivery, signal: AbortSignal): Promise<void> {
    for (let tries = 0; !signal.aborted && settings.get('target', id) !== null; tries++) {
      try {
        await settings.put('delivery', id, place);
        return;
      } catch (error) {
        logger.warn({ err: error, target: id }, 'how far a target was served could not be written');
        await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(tries, 20)), signal);
      }
    }
  }

  function more(signal: AbortSignal): Promise<void> {
    return new Promise((done) => {
      const wake = (): void => {
        waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        done();
      };
      waiting.add(wake);
      signal.addEventListener('abort', wake);
      if (signal.aborted) wake();
    });
  }

  const timer = setInterval(() => {
    if (!active) return;
    for (const wake of waiting) wake();
    resending ??= tellAgain(options).finally(() => {
      resending = null;
    });
  }, RESEND_MS);

  return {
    setActive(value) {
      active = value;
      reconcile();
    },
    async close() {
      clearInterval(timer);
      active = false;
      const ending = [...queues.values()].map(({ ended }) => ended);
      reconcile();
      await Promise.all([...ending, resending]);
    },
  };
}

export function emptyPlace(next: number): Delivery {
  return { next, sent: 0, attempts: 0, lastError: null, gaveUp: null, givenUp: 0 };
}

/** Asked anew: it may have been aborted while something was awaited. */
function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}
