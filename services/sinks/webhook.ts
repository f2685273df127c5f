import { createHmac } from 'node:crypto';
import type { Alert } from '../../shared/alert.ts';
import type { WebhookTarget } from '../../shared/target.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { post } from './post.ts';
import type { Outcome, Sending } from './sink.ts';

/**
 * A webhook after https://www.standardwebhooks.com: `webhook-id` stays the same over all tries,
 * `webhook-timestamp` is that of the try, `webhook-signature` holds one `v1,` signature for each
 * secret, the first secret's first.
 */
export function sendWebhook(
  target: WebhookTarget,
  { event, alert }: Sending,
  nowMs: number,
  signal?: AbortSignal,
): Promise<Outcome> {
  const body = JSON.stringify({ ...webhookEvent(alert), data: alert });
  const id = `msg_${event}`;
  const timestamp = String(Math.floor(nowMs / SECOND_MS));
  const signature = target.secrets
    .map((secret) => `v1,${sign(secret, `${id}.${timestamp}.${body}`)}`)
    .join(' ');
  return post({
    url: target.url,
    allowPrivate: target.allowPrivate,
    body,
    signal,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature,
    },
  });
}

/** What happened and when, in the log's time. */
export function webhookEvent(alert: Alert): { type: string; timestamp: string } {
  return alert.state === 'firing'
    ? { type: 'alert.raised', timestamp: alert.startsAt }
    : { type: 'alert.resolved', timestamp: alert.endsAt ?? alert.startsAt };
}

/** HMAC-SHA256 with the bytes behind `whsec_`, in base64. */
function sign(secret: string, content: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return createHmac('sha256', key).update(content).digest('base64');
}
