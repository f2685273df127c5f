import type { Alert, BacktestAnswer, Listed, Rule } from '../../shared/alert.ts';
import type { Target } from '../../shared/target.ts';
import { toIso } from '../../shared/time.ts';
import { BUILTIN_RULE } from '../alerts/builtin-rule.ts';
import { keyFaults } from '../alerts/key-faults.ts';
import { alertOf } from '../alerts/receipt.ts';
import type { AlertsDependencies } from '../api/alerts-dependencies.ts';
import { send } from '../sinks/send.ts';
import type { Reach } from '../sinks/sink.ts';
import type { AlertBook } from './alert-book.ts';
import { foldKey } from './alert-keys.ts';
import { emptyPlace } from './alert-delivery.ts';

/** What the API sees of alerts in this process: the book, and what may be tried out. */
export function alertsApi(
  book: AlertBook,
  backtest: (rule: Rule) => Promise<BacktestAnswer>,
  publish: Reach['publish'],
  nowMs: () => number,
): AlertsDependencies {
  const { settings, list } = book;
  function listed<T extends { id: string }>(kind: 'rule' | 'mute', value: T): Listed<T> {
    return settings.isOfFile(kind, value.id) ? { ...value, origin: 'file' } : value;
  }
  return {
    rules: () => settings.rules().map((rule) => listed('rule', rule)),
    rule(id) {
      const rule = settings.rules().find((each) => each.id === id);
      return rule ? listed('rule', rule) : null;
    },
    keyFaults: (rule) => keyFaults(rule, foldKey),
    putRule: (rule) => settings.put('rule', rule.id, rule),
    removeRule: (id) => settings.remove('rule', id),
    mutes: () => settings.mutes().map((mute) => listed('mute', mute)),
    putMute: (mute) => settings.put('mute', mute.id, mute),
    removeMute: (id) => settings.remove('mute', id),
    targets: () =>
      settings
        .all('target')
        .map((target) => ({ target, delivery: settings.get('delivery', target.id) })),
    target: (id) => settings.get('target', id),
    async putTarget(target) {
      // Its place first: a target without one would begin wherever its queue is opened.
      if (settings.get('delivery', target.id) === null) {
        await settings.put('delivery', target.id, emptyPlace(book.next));
      }
      await settings.put('target', target.id, target);
    },
    async removeTarget(id) {
      const removed = await settings.remove('target', id);
      await settings.remove('delivery', id);
      return removed;
    },
    async testTarget(target) {
      const outcome = await send(target, invented(target, nowMs()), { nowMs: nowMs(), publish });
      return outcome.ok ? { ok: true, message: 'taken' } : { ok: false, message: outcome.reason };
    },
    alerts: (filter) =>
      list.list(filter).map((alert) => ({ ...alert, acknowledged: settings.get('ack', alert.id) })),
    receipt: (id, moment) => list.receipt(id, moment),
    nowMs,
    acknowledgement: (id) => settings.get('ack', id),
    acknowledge: (id, by) => settings.put('ack', id, { at: toIso(nowMs()), by }),
    backtest,
    onAlert: (listener) => book.onAlert((receipt) => listener(alertOf(receipt))),
  };
}

/** An alert that nobody can take for a real one; it begins and ends at once, so nothing is left firing. */
function invented(target: Target, nowMs: number): { event: string; alert: Alert } {
  const at = toIso(nowMs);
  const alert: Alert = {
    id: `test-${target.id}`,
    ruleId: BUILTIN_RULE.id,
    state: 'resolved',
    severity: 'info',
    labels: { test: 'true' },
    kind: 'keyword',
    key: 'test',
    label: 'Marsad: a test · تجربة',
    window: '1h',
    startsAt: at,
    endsAt: at,
    articles: 0,
    stories: 0,
    outlets: 0,
    expected: 0,
    p: 1,
    z: 0,
    headlines: [],
    countries: [],
    viewUrl: '/',
    reason: 'resolved',
  };
  return { event: `test-${target.id}-${nowMs}`, alert };
}
