import type { Kind } from '../../../shared/trend.ts';
import type { MessageKey } from '../i18n/en.ts';

export const KIND_WORDS: Readonly<Record<Kind, MessageKey>> = {
  keyword: 'kindKeyword',
  country: 'kindCountry',
  'keyword-pair': 'kindKeywordPair',
  'country-pair': 'kindCountryPair',
};
