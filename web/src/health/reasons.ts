import { REFUSED_AT_INGEST } from '../../../shared/refusal-codes.ts';
import type { MessageKey } from '../i18n/en.ts';

/** Why something was not counted, by the server's stable codes; one it does not know is shown as it is. */
export const REASON_WORDS: Readonly<Record<string, MessageKey>> = {
  [REFUSED_AT_INGEST]: 'reasonRefused',
  MENTION_UNREADABLE: 'reasonUnreadable',
  MENTIONS_MISSING: 'reasonMissing',
  MENTION_AHEAD_OF_LOG: 'reasonAhead',
  KEYWORDS_FULL: 'reasonKeywordsFull',
  KEYWORD_PAIRS_FULL: 'reasonPairsFull',
  COUNTRY_UNKNOWN: 'reasonCountry',
  OUTLETS_FULL: 'reasonOutletsFull',
  // Of records that could not be read; they are in `articles.dlt`.
  EMPTY_VALUE: 'reasonEmptyValue',
  INVALID_UTF8: 'reasonNoText',
  INVALID_JSON: 'reasonNoJson',
  INVALID_CLOUD_EVENT: 'reasonCloudEvent',
  UNKNOWN_CONTENT_TYPE: 'reasonContentType',
  EXTRACT_TIMEOUT: 'reasonTimeout',
  EXTRACT_FAILED: 'reasonExtractFailed',
  // Of articles, at the door or in a record.
  RECORD_TOO_LARGE: 'reasonTooLarge',
  ARTICLE_NOT_OBJECT: 'reasonNotObject',
  ARTICLE_FIELD_INVALID: 'reasonField',
  ARTICLE_EMPTY: 'reasonEmpty',
};

/** What waits in which topic. */
export const LAG_WORDS: Readonly<Record<string, MessageKey>> = {
  articles: 'lagArticles',
  mentions: 'lagMentions',
};
