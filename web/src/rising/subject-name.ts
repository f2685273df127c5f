import { countryCodes } from '../countries/country-codes.ts';
import type { Kind } from '../../../shared/trend.ts';

/** What people read for a key: countries by name, the parts of a pair side by side. */
export function subjectName(
  subject: { kind: Kind; key: string; label?: string | undefined },
  countryName: (code: string) => string,
): string {
  const codes = countryCodes(subject);
  if (codes.length > 0) return codes.map(countryName).join(' – ');
  const label = subject.label ?? subject.key;
  return subject.kind === 'keyword-pair' ? label.split('|').join(' + ') : label;
}
