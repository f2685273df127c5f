import type { Target } from '../../shared/target.ts';
import { sendToAlertmanager } from './alertmanager.ts';
import { sendToSlack, sendToTelegram } from './chat.ts';
import { sendMail } from './mail.ts';
import type { Outcome, Reach, Sending } from './sink.ts';
import { sendToTopic } from './topic.ts';
import { sendWebhook } from './webhook.ts';

/** One try to hand an alert to a target; never throws for what a receiver does. */
export function send(target: Target, sending: Sending, reach: Reach): Promise<Outcome> {
  const { nowMs, signal } = reach;
  switch (target.type) {
    case 'webhook':
      return sendWebhook(target, sending, nowMs, signal);
    case 'alertmanager':
      return sendToAlertmanager(target, [sending.alert], nowMs, signal);
    case 'slack':
      return sendToSlack(target, sending.alert, signal);
    case 'telegram':
      return sendToTelegram(target, sending.alert, signal);
    case 'email':
      return sendMail(target, sending, signal);
    case 'kafka':
      return sendToTopic(target, sending, reach.publish);
  }
}
