import type { Tier, Trend } from '../../../shared/trend.ts';
import type { MessageKey } from '../i18n/en.ts';

export const TIER_WORDS: Readonly<Record<Tier, MessageKey>> = {
  warming: 'tierWarming',
  steady: 'tierSteady',
  emerging: 'tierEmerging',
  trending: 'tierTrending',
};

/** Above the usual by more than chance: only then is there a since when. */
export function isRaised(tier: Tier): tier is 'emerging' | 'trending' {
  return tier === 'emerging' || tier === 'trending';
}

/** Below this many expected stories a multiple of them says nothing: the key is simply new. */
const USUAL_FROM = 0.05;
/** Above this the multiple is a small expectation speaking, not the news. */
const LARGEST_RATIO = 99;

/** How a count stands to what is usual, as far as anything can be claimed. */
export type Comparison =
  { is: 'unknown' } | { is: 'new' } | { is: 'ratio'; ratio: number; orMore: boolean };

export function compareToUsual(trend: Pick<Trend, 'tier' | 'stories' | 'expected'>): Comparison {
  if (trend.tier === 'warming' || !Number.isFinite(trend.expected)) return { is: 'unknown' };
  if (trend.expected < USUAL_FROM) return { is: 'new' };
  const ratio = trend.stories / trend.expected;
  return { is: 'ratio', ratio: Math.min(ratio, LARGEST_RATIO), orMore: ratio > LARGEST_RATIO };
}

/** `×9.4`; `×99+` where it is more. */
export function ratioText(
  comparison: Extract<Comparison, { is: 'ratio' }>,
  rough: (value: number) => string,
): string {
  return `×${rough(comparison.ratio)}${comparison.orMore ? '+' : ''}`;
}
