import { pairParts, type Kind } from '../../shared/trend.ts';
import type { Sieve } from '../trends/breadth.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import type { TrendState } from '../trends/state.ts';
import { slotOf } from '../trends/subject.ts';
import { LONGEST } from '../trends/window-table.ts';

/** Numbers of keywords are below. */
const KEYWORDS = 2 ** 32;

/** Which of a key's articles are counted. */
export interface Sieving {
  sieve: Sieve;
  /** Sieves that leave the same articles have the same one, 0 is none; never given to another. */
  number: number;
}

export const NO_SIEVE: Sieving = { sieve: null, number: 0 };

/** Whose articles are walked for a key, and which of them are its own. */
export interface CountedKey {
  /** Of two keywords the one that is walked. */
  kind: Exclude<Kind, 'keyword-pair'>;
  slot: number;
  /** The keyword that has to stand beside it, or NO_SLOT. */
  beside: number;
  narrowing: Sieving;
}

/** Null when nothing is known of the key. */
export function countedKey(
  state: TrendState,
  kind: Kind,
  key: string,
  narrowing = NO_SIEVE,
): CountedKey | null {
  if (kind !== 'keyword-pair') {
    const slot = slotOf(state, kind, key);
    return slot === NO_SLOT ? null : { kind, slot, beside: NO_SLOT, narrowing };
  }
  const [a, b] = (pairParts(key) ?? []).map((part) => state.keywords.find(part));
  if (a === undefined || b === undefined || a === NO_SLOT || b === NO_SLOT || a === b) return null;
  return countedPair(state, a, b, narrowing);
}

/** All articles of what stands at a slot. */
export function countedSlot(state: TrendState, kind: Kind, slot: number): CountedKey {
  if (kind !== 'keyword-pair') return { kind, slot, beside: NO_SLOT, narrowing: NO_SIEVE };
  return countedPair(state, state.pairs.smallerPart(slot), state.pairs.largerPart(slot));
}

/**
 * The articles of two keywords together are those of the rarer one that name the other: what is
 * counted of a pair begins with its admission and may be some articles below the truth.
 */
export function countedPair(
  { keywordTally }: TrendState,
  a: number,
  b: number,
  narrowing = NO_SIEVE,
): CountedKey {
  return keywordTally.count(a, LONGEST) <= keywordTally.count(b, LONGEST)
    ? { kind: 'keyword', slot: a, beside: b, narrowing }
    : { kind: 'keyword', slot: b, beside: a, narrowing };
}

/** The same number, the same sieve. */
export function sieveNumber({ beside, narrowing }: CountedKey): number {
  return narrowing.number === 0 ? beside + 1 : narrowing.number * KEYWORDS + beside + 1;
}

export function sieveOf({ table }: TrendState, { beside, narrowing }: CountedKey): Sieve {
  const { sieve } = narrowing;
  if (beside === NO_SLOT) return sieve;
  if (sieve === null) return (place) => table.hasKeyword(place, beside);
  return (place) => table.hasKeyword(place, beside) && sieve(place);
}
