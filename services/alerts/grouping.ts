import type { AlertKind } from '../../shared/alert.ts';
import { KINDS } from '../../shared/trend.ts';

/** So much of the smaller of two keys' stories in common: they are names of one trend. */
const SHARED = 0.5;

/** Order in which keys lead: a keyword says more than the country it happens in. */
export function leadRank(kind: AlertKind): number {
  const rank = ['keyword', 'keyword-pair', 'country-pair', 'country'].indexOf(kind);
  return rank < 0 ? KINDS.length : rank;
}

/**
 * Whether a key is another name of what already has an alert. A country's alert never takes a
 * keyword in: much happens in one country at a time. (Overlap coefficient of the story sets.)
 */
export function isSameTrend(
  leader: { kind: AlertKind; stories: ReadonlySet<number> },
  other: { kind: AlertKind; stories: ReadonlySet<number> },
): boolean {
  if (isPlace(leader.kind) && !isPlace(other.kind)) return false;
  const [small, large] =
    leader.stories.size <= other.stories.size
      ? [leader.stories, other.stories]
      : [other.stories, leader.stories];
  if (small.size === 0) return false;
  let shared = 0;
  for (const story of small) if (large.has(story)) shared++;
  return shared >= SHARED * small.size;
}

function isPlace(kind: AlertKind): boolean {
  return kind === 'country' || kind === 'country-pair';
}
