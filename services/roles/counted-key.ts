import { pairParts, type Kind } from '../../shared/trend.ts';
import type { Sieve } from '../trends/breadth.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import type { TrendState } from '../trends/state.ts';
import { slotOf } from '../trends/subject.ts';
import { LONGEST } from '../trends/window-table.ts';

/** Whose articles are walked for a key, and which of them are its own. */
export interface CountedKey {
  kind: Kind;
  slot: number;
  sieve: Sieve;
  /** Of the sieve: the same name, the same sieve. */
  name: string;
}

/**
 * The articles of two keywords together are those of the rarer one that name the other: what is
 * counted of a pair begins with its admission and may be some articles below the truth. Null when
 * nothing is known of the key.
 */
export function countedKey(state: TrendState, kind: Kind, key: string): CountedKey | null {
  const parts = kind === 'keyword-pair' ? pairParts(key) : null;
  if (parts === null) {
    const slot = slotOf(state, kind, key);
    return slot === NO_SLOT ? null : { kind, slot, sieve: null, name: '' };
  }
  const [a, b] = parts.map((part) => state.keywords.find(part)) as [number, number];
  if (a === NO_SLOT || b === NO_SLOT || a === b) return null;
  const { keywordTally, table } = state;
  const isRarer = keywordTally.count(a, LONGEST) <= keywordTally.count(b, LONGEST);
  const [slot, other] = isRarer ? [a, b] : [b, a];
  const sieve = (place: number): boolean => table.hasKeyword(place, other);
  return { kind: 'keyword', slot, sieve, name: `with ${isRarer ? parts[1] : parts[0]} ` };
}

export function bothSieves(one: Sieve, other: Sieve): Sieve {
  if (one === null || other === null) return one ?? other;
  return (place) => one(place) && other(place);
}
