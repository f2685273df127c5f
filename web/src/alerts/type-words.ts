import type { MessageKey } from '../i18n/en.ts';
import type { ShownTarget } from './alert-requests.ts';

export const TARGET_TYPES = [
  'webhook',
  'email',
  'slack',
  'telegram',
  'alertmanager',
  'kafka',
] as const satisfies readonly ShownTarget['type'][];

export const TYPE_WORDS: Readonly<Record<ShownTarget['type'], MessageKey>> = {
  webhook: 'targetWebhook',
  email: 'targetEmail',
  slack: 'targetSlack',
  telegram: 'targetTelegram',
  alertmanager: 'targetAlertmanager',
  kafka: 'targetKafka',
};
