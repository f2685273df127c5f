import type { Kind } from '../../shared/trend.ts';
import type { Least, RaisedTier, Subject } from '../alerts/reading.ts';
import { TRENDING_Z } from '../trends/levels.ts';
import { findRise, type KnownVoices } from '../trends/look.ts';
import type { TrendState } from '../trends/state.ts';
import { tallyOf } from '../trends/subject.ts';
import { expectedOf, isWarming } from '../trends/usual.ts';
import { countedSlot } from './counted-key.ts';
import { mostOf, mostVoicesOf, type KnownBreadths } from './known-breadths.ts';

/** Figures of a rule are rounded to three digits, so that much an expectation may be above what is asked. */
const ROUNDED = 1.01;

/** The tier, or the one in which the key would start at the next minute if nothing more came. */
export function tierSoFar(
  state: TrendState,
  breadths: KnownBreadths,
  kind: Kind,
  slot: number,
  w: number,
): RaisedTier | null {
  const standing = state.tiers.get(kind, slot, w);
  if (standing !== null || isWarming(state)) return standing?.tier ?? null;
  const found = findRise(state, kind, slot, w, knownVoices(state, breadths, kind, slot, w));
  if (found === null) return null;
  return found.score.z >= TRENDING_Z ? 'trending' : 'emerging';
}

function knownVoices(
  state: TrendState,
  breadths: KnownBreadths,
  kind: Kind,
  slot: number,
  w: number,
): KnownVoices | undefined {
  // Voices of a pair are never more than was counted of it, which begins with its admission.
  if (kind === 'keyword-pair') return undefined;
  return {
    most: () => mostVoicesOf(breadths.betweenAll(kind, slot, w)),
    counted: () => breadths.of(countedSlot(state, kind, slot), w).voices,
  };
}

/** Of some keywords those with at least so many articles, and in the tier. */
export function risen(
  state: TrendState,
  breadths: KnownBreadths,
  slots: Iterable<number>,
  w: number,
  least: Least,
  wanted: RaisedTier | null,
): Subject[] {
  const found: Subject[] = [];
  for (const slot of slots) {
    if (state.keywordTally.count(slot, w) < least.articles) continue;
    const tier = wanted === null ? null : tierSoFar(state, breadths, 'keyword', slot, w);
    if (wanted !== null && tier !== 'trending' && tier !== wanted) continue;
    if (!mayReach(state, breadths, 'keyword', slot, w, least)) continue;
    found.push({ kind: 'keyword', key: state.keywords.text(slot) });
  }
  return found;
}

/** False where look-ups say that a key misses what is asked of it. */
export function mayReach(
  state: TrendState,
  breadths: KnownBreadths,
  kind: Kind,
  slot: number,
  w: number,
  least: Least,
): boolean {
  return mayCount(state, kind, slot, w, least) && mayBeTold(state, breadths, kind, slot, w, least);
}

/** The same as far as its articles say. */
export function mayCount(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  { isNew, ratio }: Least,
): boolean {
  if (!isNew && ratio === null) return true;
  if (isWarming(state)) return false;
  if (isNew && tallyOf(state, kind).usual(slot, state.hour) !== 0) return false;
  return (
    ratio === null || mostArticles(state, kind, slot, w) >= ofExpected(ratio, state, kind, slot, w)
  );
}

/** And as far as is known of its stories. */
export function mayBeTold(
  state: TrendState,
  breadths: KnownBreadths,
  kind: Kind,
  slot: number,
  w: number,
  { stories, ratio }: Least,
): boolean {
  if (stories === null && ratio === null) return true;
  const most = mostOf(breadths.betweenAll(kind, slot, w), 'stories');
  if (most < (stories ?? 0)) return false;
  return ratio === null || most >= ofExpected(ratio, state, kind, slot, w);
}

function ofExpected(ratio: number, state: TrendState, kind: Kind, slot: number, w: number): number {
  return (ratio * expectedOf(state, kind, slot, w)) / ROUNDED;
}

/** What is counted of two keywords may be some articles below the truth. */
function mostArticles(state: TrendState, kind: Kind, slot: number, w: number): number {
  if (kind !== 'keyword-pair') return tallyOf(state, kind).count(slot, w);
  const { pairs, keywordTally } = state;
  return Math.min(
    keywordTally.count(pairs.smallerPart(slot), w),
    keywordTally.count(pairs.largerPart(slot), w),
  );
}
