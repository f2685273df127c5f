import type { Alert } from '../../shared/alert.ts';
import type { AlertmanagerTarget } from '../../shared/target.ts';
import { toIso } from '../../shared/time.ts';
import { addressBelow } from './address-below.ts';
import { messageOf } from './message.ts';
import { post } from './post.ts';
import type { Outcome } from './sink.ts';

/** Alertmanager forgets an alert that is not sent again before this; we send each minute. */
const HOLDS_FOR_MS = 5 * 60_000;

/** `POST /api/v2/alerts`, as Prometheus does: what fires is sent again and again, what ended with its end. */
export function sendToAlertmanager(
  target: AlertmanagerTarget,
  alerts: readonly Alert[],
  nowMs: number,
  signal?: AbortSignal,
): Promise<Outcome> {
  return post({
    url: addressBelow(target.url, '/api/v2/alerts'),
    allowPrivate: target.allowPrivate,
    signal,
    body: JSON.stringify(alerts.map((alert) => postableAlert(alert, nowMs))),
  });
}

/** Its labels are what it is known by, so no figure is among them. */
export function postableAlert(alert: Alert, nowMs: number): Record<string, unknown> {
  const { severity, kind, key, window, ruleId } = alert;
  const message = messageOf(alert, 'en');
  return {
    labels: { alertname: ruleId, ...alert.labels, severity, kind, key, window, rule: ruleId },
    annotations: { summary: message.title, description: message.lines.join('\n') },
    startsAt: alert.startsAt,
    endsAt: alert.endsAt ?? toIso(nowMs + HOLDS_FOR_MS),
    ...(alert.viewUrl.startsWith('http') ? { generatorURL: alert.viewUrl } : {}),
  };
}
