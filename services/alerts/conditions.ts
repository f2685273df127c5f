import type { AlertKind } from '../../shared/alert.ts';
import type { Window } from '../../shared/time.ts';
import type { Kind } from '../../shared/trend.ts';
import type { CompiledRule } from './compile-rule.ts';
import type { Counted, Narrowing, Reading, Subject } from './reading.ts';

/** Of a rule that watches any key, so many are looked at in a minute, those with most articles. */
const MAX_CANDIDATES = 1_000;

/** Something for which a rule's condition holds at this minute. */
export interface Held {
  kind: AlertKind;
  key: string;
}

/** The same under the id by which it is followed (`subjectId`). */
export interface Holding extends Held {
  id: string;
}

/** Whether a rule's condition holds for something, whatever it may be about. */
export function holdsFor(compiled: CompiledRule, reading: Reading, { kind, key }: Held): boolean {
  const isIt = (each: Held): boolean => each.kind === kind && each.key === key;
  if (compiled.silentForMs !== null) return silentSubjects(compiled, reading).some(isIt);
  if (kind === 'outlet' || kind === 'stream' || !compiled.kinds.includes(kind)) return false;
  if (compiled.subjects !== null && !compiled.subjects.some(isIt)) return false;
  return holds(compiled, reading, { kind, key });
}

/**
 * What a rule has to be asked of at a whole minute; many rules are asked through rule-index.ts. Found
 * one by one: who has enough of them spares the rest.
 */
export function* candidates(compiled: CompiledRule, reading: Reading): Iterable<Subject> {
  const { subjects, tier, kinds, rule } = compiled;
  const { window } = rule.when;
  if (subjects !== null) yield* subjects;
  else if (tier !== null) {
    for (const each of reading.standing(window)) if (kinds.includes(each.kind)) yield each;
  } else {
    for (const kind of kinds) {
      for (const key of reading.busiest(kind, window, compiled.least, MAX_CANDIDATES)) {
        yield { kind, key };
      }
    }
  }
}

/** Cost: look-ups; a walk over the key's articles only where their number alone would do. */
export function holds(
  compiled: CompiledRule,
  reading: Reading,
  { kind, key }: { kind: Kind; key: string },
): boolean {
  const { window } = compiled.rule.when;
  const { tier, isNew, minStories, minOutlets, minRatio, narrowing, isTogether } = compiled;
  if (tier !== null && !isTogether) {
    const stands = reading.tier(kind, key, window);
    if (stands === null || (tier === 'trending' && stands !== 'trending')) return false;
  }
  if ((isNew || minRatio !== null) && reading.warming) return false;
  if (isNew && !reading.isNew(kind, key)) return false;
  const articles = reading.articles(kind, key, window);
  if (articles < compiled.least.articles) return false;
  const least =
    minRatio === null || isTogether ? 0 : minRatio * expectedOf(reading, kind, key, window);
  if (articles < least) return false;
  const isTold = minStories <= 1 && minOutlets <= 0;
  if (narrowing !== null || !isTold) {
    const wanted = { stories: minStories, outlets: minOutlets };
    if (!isMet(wanted, reading, { kind, key }, window, narrowing)) return false;
  }
  if (isTogether) return holdsTogether(compiled, reading, key);
  return (
    minRatio === null || isMet({ stories: least, outlets: 0 }, reading, { kind, key }, window, null)
  );
}

/** Walks over articles only where what is known without does not say. */
function isMet(
  wanted: Counted,
  reading: Reading,
  subject: Subject,
  window: Window,
  narrowing: Narrowing | null,
): boolean {
  const { kind, key } = subject;
  const range = reading.between(kind, key, window, narrowing);
  if (range === null || !isEnough(range.most, wanted)) return false;
  if (isEnough(range.least, wanted)) return true;
  const counted =
    narrowing === null
      ? reading.counted(kind, key, window)
      : reading.narrowed(subject, window, narrowing);
  return counted !== null && isEnough(counted, wanted);
}

/** Tier and ratio of a word together with countries. */
function holdsTogether(
  { rule, tier, minRatio, narrowing }: CompiledRule,
  reading: Reading,
  key: string,
): boolean {
  if ((tier === null && minRatio === null) || narrowing === null) return true;
  const found = reading.together(key, rule.when.window, narrowing);
  if (found === null) return false;
  if (tier !== null && found.tier !== 'trending' && found.tier !== tier) return false;
  return minRatio === null || found.stories >= minRatio * found.expectedAtMost;
}

function isEnough(counted: Counted, wanted: Counted): boolean {
  return counted.stories >= wanted.stories && counted.outlets >= wanted.outlets;
}

function expectedOf(reading: Reading, kind: Kind, key: string, window: Window): number {
  return reading.expected(kind, key, window) ?? Infinity;
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
