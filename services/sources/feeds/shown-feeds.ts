import type { SourceStatus } from '../../../shared/status.ts';

/** So many are told one by one; a page asks for them every second. */
export const MAX_SHOWN = 50;

/** Those that fail first; of a long list the rest are one entry with their sums. */
export function shownFeeds(all: readonly SourceStatus[]): SourceStatus[] {
  if (all.length <= MAX_SHOWN) return all.map((status) => ({ ...status }));
  const failing = all.filter(({ state }) => state === 'failing');
  const others = all.filter(({ state }) => state !== 'failing');
  const order = [...failing, ...others];
  const rest = order.slice(MAX_SHOWN - 1);
  return [...order.slice(0, MAX_SHOWN - 1).map((status) => ({ ...status })), sumOf(rest)];
}

function sumOf(feeds: readonly SourceStatus[]): SourceStatus {
  const failing = feeds.filter(({ state }) => state === 'failing').length;
  const latest = Math.max(...feeds.map(({ lastAtMs }) => lastAtMs ?? -Infinity));
  return {
    name: `+ ${feeds.length}`,
    kind: 'feed',
    state: failing > 0 ? 'failing' : feeds[0]!.state,
    sent: feeds.reduce((sum, { sent }) => sum + sent, 0),
    rejected: feeds.reduce((sum, { rejected }) => sum + rejected, 0),
    lastAtMs: latest === -Infinity ? null : latest,
    ...(failing > 0 ? { fault: `${failing} of these feeds fail; the log names them` } : {}),
  };
}
