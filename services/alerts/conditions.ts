import type { AlertKind } from '../../shared/alert.ts';
import type { Window } from '../../shared/time.ts';
import type { Kind } from '../../shared/trend.ts';
import type { CompiledRule } from './compile-rule.ts';
import type { Reading, Subject } from './reading.ts';

/** Of a rule that watches any key, so many are looked at in a minute, those with most articles. */
const MAX_CANDIDATES = 1_000;

/** Something for which a rule's condition holds at this minute. */
export interface Held {
  kind: AlertKind;
  key: string;
}

/** Whether a rule's condition holds for something, whatever it may be about. */
export function holdsFor(compiled: CompiledRule, reading: Reading, { kind, key }: Held): boolean {
  const isIt = (each: Held): boolean => each.kind === kind && each.key === key;
  if (compiled.silentForMs !== null) return silentSubjects(compiled, reading).some(isIt);
  if (kind === 'outlet' || kind === 'stream' || !compiled.kinds.includes(kind)) return false;
  if (compiled.subjects !== null && !compiled.subjects.some(isIt)) return false;
  return holds(compiled, reading, { kind, key });
}

/** What a rule has to be asked of at a whole minute; many rules are asked through rule-index.ts. */
export function candidates(compiled: CompiledRule, reading: Reading): readonly Subject[] {
  const { subjects, tier, kinds, rule } = compiled;
  if (subjects !== null) return subjects;
  if (tier !== null) {
    return reading.standing(rule.when.window).filter(({ kind }) => kinds.includes(kind));
  }
  return kinds.flatMap((kind) =>
    reading
      .busiest(kind, rule.when.window, compiled.leastArticles, MAX_CANDIDATES)
      .map((key): Subject => ({ kind, key })),
  );
}

/** Cost: look-ups; a walk over the key's articles only where their number alone would do. */
export function holds(
  compiled: CompiledRule,
  reading: Reading,
  { kind, key }: { kind: Kind; key: string },
): boolean {
  const { window } = compiled.rule.when;
  const { tier, isNew, minStories, minOutlets, minRatio, narrowing } = compiled;
  if (tier !== null) {
    const stands = reading.tier(kind, key, window);
    if (stands === null || (tier === 'trending' && stands !== 'trending')) return false;
  }
  if ((isNew || minRatio !== null) && reading.warming) return false;
  if (isNew && !reading.isNew(kind, key)) return false;
  if (reading.articles(kind, key, window) < compiled.leastArticles) return false;
  const counts = narrowing === null ? null : reading.narrowed({ kind, key }, window, narrowing);
  if (counts !== null && !isBroad(counts, minStories, minOutlets)) return false;
  if (counts === null && minStories <= 1 && minOutlets <= 0 && minRatio === null) return true;
  if (counts !== null && minRatio === null) return true;
  const counted = reading.counted(kind, key, window);
  if (counted === null) return false;
  if (counts === null && !isBroad(counted, minStories, minOutlets)) return false;
  return minRatio === null || counted.stories >= minRatio * expectedOf(reading, kind, key, window);
}

function isBroad(
  counts: { stories: number; outlets: number },
  minStories: number,
  minOutlets: number,
): boolean {
  return counts.stories >= minStories && counts.outlets >= minOutlets;
}

function expectedOf(reading: Reading, kind: Kind, key: string, window: Window): number {
  return reading.chance(kind, key, window)?.expected ?? Infinity;
}

/** An outlet that was never seen is not silent: nobody knows whether it is one. */
export function silentSubjects(compiled: CompiledRule, reading: Reading): Held[] {
  const { outlets } = compiled.rule.when;
  const silent = (outlet: string | null): boolean => {
    const lastMs = reading.lastSeenMs(outlet);
    return lastMs !== null && reading.atMs - lastMs >= compiled.silentForMs!;
  };
  if (outlets === undefined) return silent(null) ? [{ kind: 'stream', key: 'stream' }] : [];
  return outlets.filter(silent).map((key) => ({ kind: 'outlet', key }));
}
