import type { AlertKind } from '../../shared/alert.ts';
import type { Kind, Trend } from '../../shared/trend.ts';
import type { CompiledRule } from './compile-rule.ts';
import type { Reading, Subject } from './reading.ts';

/** Of a rule that watches any key, so many are looked at in a minute, those with most articles. */
const MAX_CANDIDATES = 1_000;

/** Something for which a rule's condition holds at this minute. */
export interface Held {
  kind: AlertKind;
  key: string;
}

/** Everything the condition of a rule holds for. Cost: a look-up a key; a walk only where counts alone would do. */
export function holding(compiled: CompiledRule, reading: Reading): Held[] {
  if (compiled.silentForMs !== null) return silentSubjects(compiled, reading);
  return candidates(compiled, reading).filter(({ kind, key }) =>
    holds(compiled, reading, kind, key),
  );
}

function candidates(compiled: CompiledRule, reading: Reading): readonly Subject[] {
  const { subjects, tier, kinds, rule } = compiled;
  if (subjects !== null) return subjects;
  if (tier !== null) {
    return reading.standing(rule.when.window).filter(({ kind }) => kinds.includes(kind));
  }
  const least = Math.max(compiled.minStories, compiled.minOutlets);
  return kinds.flatMap((kind) =>
    reading
      .busiest(kind, rule.when.window, least, MAX_CANDIDATES)
      .map((key): Subject => ({ kind, key })),
  );
}

function holds(compiled: CompiledRule, reading: Reading, kind: Kind, key: string): boolean {
  const { window } = compiled.rule.when;
  const { tier, isNew, minStories, minOutlets, minRatio, narrowing } = compiled;
  if (tier !== null) {
    const stands = reading.tier(kind, key, window);
    if (stands === null || (tier === 'trending' && stands !== 'trending')) return false;
  }
  if ((isNew || minRatio !== null) && reading.warming) return false;
  if (isNew && !reading.isNew(kind, key)) return false;
  // Stories and outlets are never more than articles, and articles cost nothing.
  if (reading.articles(kind, key, window) < Math.max(minStories, minOutlets)) return false;
  const counts = narrowing === null ? null : reading.narrowed({ kind, key }, window, narrowing);
  if (counts !== null && !isBroad(counts, minStories, minOutlets)) return false;
  if (counts === null && minStories <= 1 && minOutlets <= 0 && minRatio === null) return true;
  if (counts !== null && minRatio === null) return true;
  const trend = reading.trend(kind, key, window);
  if (trend === null) return false;
  if (counts === null && !isBroad(trend, minStories, minOutlets)) return false;
  return minRatio === null || ratioOf(trend) >= minRatio;
}

function isBroad(
  counts: { stories: number; outlets: number },
  minStories: number,
  minOutlets: number,
): boolean {
  return counts.stories >= minStories && counts.outlets >= minOutlets;
}

/** Stories over expected. */
export function ratioOf({ stories, expected }: Pick<Trend, 'stories' | 'expected'>): number {
  return stories / Math.max(expected, 1e-9);
}

/** An outlet that was never seen is not silent: nobody knows whether it is one. */
function silentSubjects(compiled: CompiledRule, reading: Reading): Held[] {
  const { outlets } = compiled.rule.when;
  const silent = (outlet: string | null): boolean => {
    const lastMs = reading.lastSeenMs(outlet);
    return lastMs !== null && reading.atMs - lastMs >= compiled.silentForMs!;
  };
  if (outlets === undefined) return silent(null) ? [{ kind: 'stream', key: 'stream' }] : [];
  return outlets.filter(silent).map((key) => ({ kind: 'outlet', key }));
}
