import type { KafkaTarget } from '../../shared/target.ts';
import type { Outcome, Reach, Sending } from './sink.ts';
import { webhookEvent } from './webhook.ts';

/**
 * A topic of the log that Marsad itself runs on, as a CloudEvent in binary mode: `ce_id` is the
 * idempotency key, the value is the Alert, the key its id, so that its end follows its beginning.
 */
export function sendToTopic(
  target: KafkaTarget,
  { event, alert }: Sending,
  publish: Reach['publish'],
): Promise<Outcome> {
  const { type, timestamp } = webhookEvent(alert);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: event,
    ce_source: 'marsad',
    ce_type: type,
    ce_time: timestamp,
  };
  return publish(target.topic, {
    key: alert.id,
    value: Buffer.from(JSON.stringify(alert)),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)]),
    ),
  });
}
