import type { Kind } from '../../../shared/trend.ts';

/** The countries that a key itself names: one, two, or none for words. */
export function countryCodes(subject: { kind: Kind; key: string }): string[] {
  if (subject.kind === 'country') return [subject.key];
  return subject.kind === 'country-pair' ? subject.key.split('|') : [];
}
