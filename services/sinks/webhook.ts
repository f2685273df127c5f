import { createHmac } from 'node:crypto';
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
  const raised = alert.state === 'firing';
  const body = JSON.stringify({
    type: raised ? 'alert.raised' : 'alert.resolved',
    timestamp: raised ? alert.startsAt : alert.endsAt,
    data: alert,
  });
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

/** HMAC-SHA256 with the bytes behind `whsec_`, in base64. */
function sign(secret: string, content: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return createHmac('sha256', key).update(content).digest('base64');
}
