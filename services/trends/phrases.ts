import type { Kind } from '../../shared/trend.ts';
import { NO_SLOT } from './dictionary.ts';
import type { TrendState } from './state.ts';
import type { Scope } from './trend-row.ts';
import { walk, windowStartSecond } from './walk.ts';

/** A word of which so much lives inside one phrase is no trend of its own. */
const INSIDE_SHARE = 0.8;

/**
 * The first `limit` of ranked slots, without the words (and shorter phrases) that live inside a
 * phrase which is shown: 80 % of their articles in the window carry it.
 */
export function shownSlots(
  state: TrendState,
  kind: Kind,
  ranked: readonly number[],
  scope: Scope,
  limit: number,
): number[] {
  if (kind !== 'keyword') return ranked.slice(0, limit);
  const rank = new Map(ranked.map((slot, i) => [slot, i]));
  const hidden = new Set<number>();
  for (const phrase of ranked.slice(0, limit)) {
    for (const part of partsOfPhrase(state.keywords.text(phrase))) {
      const slot = state.keywords.find(part);
      if (slot === NO_SLOT || !rank.has(slot) || hidden.has(slot)) continue;
      if (livesInside(state, slot, phrase, scope)) hidden.add(slot);
    }
  }
  return ranked.filter((slot) => !hidden.has(slot)).slice(0, limit);
}

/** All shorter runs of words of a phrase. */
export function partsOfPhrase(phrase: string): string[] {
  const words = phrase.split(' ');
  const parts: string[] = [];
  for (let length = 1; length < words.length; length++) {
    for (let from = 0; from + length <= words.length; from++) {
      parts.push(words.slice(from, from + length).join(' '));
    }
  }
  return parts;
}

function livesInside(state: TrendState, word: number, phrase: number, scope: Scope): boolean {
  let articles = 0;
  let inside = 0;
  walk(state, 'keyword', word, windowStartSecond(state, scope.w), (place) => {
    if (scope.sieve !== null && !scope.sieve(place)) return;
    articles++;
    if (state.table.hasKeyword(place, phrase)) inside++;
  });
  return inside >= INSIDE_SHARE * articles;
}
