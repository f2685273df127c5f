import type { MessageKey } from '../i18n/en.ts';

/** Why something was not counted, by the server's stable codes; one it does not know is shown as it is. */
export const REASON_WORDS: Readonly<Record<string, MessageKey>> = {
  REFUSED_AT_INGEST: 'reasonRefused',
  MENTION_UNREADABLE: 'reasonUnreadable',
  MENTIONS_MISSING: 'reasonMissing',
  MENTION_AHEAD_OF_LOG: 'reasonAhead',
  KEYWORDS_FULL: 'reasonKeywordsFull',
  KEYWORD_PAIRS_FULL: 'reasonPairsFull',
  COUNTRY_UNKNOWN: 'reasonCountry',
  OUTLETS_FULL: 'reasonOutletsFull',
};

/** What waits in which topic. */
export const LAG_WORDS: Readonly<Record<string, MessageKey>> = {
  articles: 'lagArticles',
  mentions: 'lagMentions',
};
