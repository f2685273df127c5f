/** How the page stands to the server, as the reader is told. */
export type Link = 'connecting' | 'live' | 'behind' | 'offline';

export interface LinkFacts {
  connected: boolean;
  everConnected: boolean;
  /** Since the page began to try. */
  tryingMs: number;
  /** Age of the newest data, by the server's clock; null before there is any. */
  ageMs: number | null;
  /** Records that arrived and are not counted yet; null where that is unknown. */
  waiting: number | null;
  /** A view waits for a snapshot after a gap. */
  broken: boolean;
}

/** After this long without a first connection it is no longer "connecting". */
export const GIVE_UP_CONNECTING_MS = 6_000;
/** The stream's clock moves every second; data older than this is behind the news. */
export const BEHIND_AFTER_MS = 20_000;
/** With so many records to go the figures are not those of now, whatever their clock says. */
export const BEHIND_FROM_RECORDS = 1_000;

export function linkOf(facts: LinkFacts): Link {
  if (!facts.connected) {
    return facts.everConnected || facts.tryingMs >= GIVE_UP_CONNECTING_MS
      ? 'offline'
      : 'connecting';
  }
  const old = facts.ageMs !== null && facts.ageMs > BEHIND_AFTER_MS;
  const catchingUp = facts.waiting !== null && facts.waiting >= BEHIND_FROM_RECORDS;
  return facts.broken || old || catchingUp ? 'behind' : 'live';
}
