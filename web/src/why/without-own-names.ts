import type { TrendDetail } from '../../../shared/trend-detail.ts';
import { countryCodes } from '../countries/country-codes.ts';
import type { Subject } from '../http/requests.ts';
import { countryNames } from '../i18n/country-names.ts';
import { fold } from '../i18n/fold.ts';
import { LANGUAGES } from '../i18n/language.ts';

/** A country's name is a word of its articles, too; beside the country itself it says nothing. */
export function withoutOwnNames(
  related: TrendDetail['related'],
  subject: Subject,
): TrendDetail['related'] {
  const codes = countryCodes(subject);
  if (codes.length === 0) return related;
  const own = new Set(LANGUAGES.flatMap((language) => codes.map(countryNames(language)).map(fold)));
  return { ...related, keywords: related.keywords.filter(({ label }) => !own.has(fold(label))) };
}
