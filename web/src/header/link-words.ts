import type { MessageKey } from '../i18n/en.ts';
import type { Link } from '../live/link.ts';

/** Each state of the connection as a word and as a sentence. */
export const LINK_WORDS: Readonly<Record<Link, { word: MessageKey; sentence: MessageKey }>> = {
  connecting: { word: 'linkConnecting', sentence: 'linkConnectingText' },
  live: { word: 'linkLive', sentence: 'linkLiveText' },
  behind: { word: 'linkBehind', sentence: 'linkBehindText' },
  offline: { word: 'linkOffline', sentence: 'linkOfflineText' },
};
