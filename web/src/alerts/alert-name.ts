import type { Alert } from '../../../shared/alert.ts';
import type { Subject } from '../http/requests.ts';
import type { MessageKey } from '../i18n/en.ts';
import { subjectName } from '../rising/subject-name.ts';

/** What the page can explain of an alert; a silence has nothing behind it. */
export function subjectOf({ kind, key }: Pick<Alert, 'kind' | 'key'>): Subject | null {
  return kind === 'outlet' || kind === 'stream' ? null : { kind, key };
}

export function alertName(
  alert: Pick<Alert, 'kind' | 'key' | 'label'>,
  t: (key: MessageKey) => string,
  countryName: (code: string) => string,
): string {
  if (alert.kind === 'stream') return t('alertStream');
  if (alert.kind === 'outlet') return alert.label;
  return subjectName({ kind: alert.kind, key: alert.key, label: alert.label }, countryName);
}
