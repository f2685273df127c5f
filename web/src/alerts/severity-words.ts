import type { Severity } from '../../../shared/alert.ts';
import type { MessageKey } from '../i18n/en.ts';

export const SEVERITY_WORDS: Readonly<Record<Severity, MessageKey>> = {
  info: 'severityInfo',
  warning: 'severityWarning',
  critical: 'severityCritical',
};
