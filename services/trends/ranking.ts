import { compareCodePoints, type Kind } from '../../shared/trend.ts';
import { breadthOf } from './breadth.ts';
import { score } from './score.ts';
import type { TrendState } from './state.ts';
import { keyOf, tallyOf } from './subject.ts';
import { topIndexes } from './top-indexes.ts';
import type { Scope } from './trend-row.ts';
import { usualOf } from './usual.ts';

/** Keys of a view with their articles in its window: two columns, not objects, for there are 100 000. */
export interface Candidates {
  slots: Uint32Array;
  articles: Float64Array;
  length: number;
}

interface Ranked {
  slot: number;
  /** −log10 p, or articles. */
  score: number;
  stories: number;
}

/** The `limit` keys with most articles, of equals the first by key. */
export function rankByCount(
  state: TrendState,
  kind: Kind,
  candidates: Candidates,
  limit: number,
): number[] {
  const best = topIndexes(candidates.articles, candidates.length, limit);
  // Equals at the edge are decided by key, so all of them have to be looked at.
  const edge = candidates.articles[best.at(-1) ?? 0] ?? 0;
  const ranked: Ranked[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const articles = candidates.articles[i]!;
    if (articles >= edge) ranked.push({ slot: candidates.slots[i]!, score: articles, stories: 0 });
  }
  return sorted(state, kind, ranked, limit);
}

/**
 * The `limit` keys whose stories are the least likely by chance; of equals the one with more
 * stories, then the first by key. Stories cost a walk, articles do not, and stories are never more
 * than articles: so keys are walked in the order of what their articles alone would be worth, until
 * the next could no longer be among the best (a threshold algorithm; Fagin, Lotem, Naor 2001).
 */
export function rankByRise(
  state: TrendState,
  kind: Kind,
  candidates: Candidates,
  limit: number,
  scope: Scope,
): number[] {
  const bounds = new Float64Array(candidates.length);
  const tally = tallyOf(state, kind);
  for (let i = 0; i < candidates.length; i++) {
    const usual = usualOf(state, tally, candidates.slots[i]!, scope.w);
    bounds[i] = score(candidates.articles[i]!, scope.windowStories, usual).surprise;
  }
  const ranked: Ranked[] = [];
  let looked = 0;
  for (let batch = limit * 2; looked < candidates.length; batch *= 4) {
    const order = topIndexes(bounds, candidates.length, batch);
    for (; looked < order.length; looked++) {
      const i = order[looked]!;
      if (ranked.length >= limit && bounds[i]! < worstOfBest(ranked, limit)) {
        return sorted(state, kind, ranked, limit);
      }
      const slot = candidates.slots[i]!;
      const { voices, stories } = breadthOf(state, kind, slot, scope.w, scope.sieve);
      const usual = usualOf(state, tally, slot, scope.w);
      const { surprise } = score(voices, scope.windowStories, usual);
      ranked.push({ slot, score: surprise, stories });
    }
  }
  return sorted(state, kind, ranked, limit);
}

/** The score that a further key would have to reach. */
function worstOfBest(ranked: Ranked[], limit: number): number {
  ranked.sort((a, b) => b.score - a.score);
  return ranked[limit - 1]!.score;
}

function sorted(state: TrendState, kind: Kind, ranked: Ranked[], limit: number): number[] {
  return ranked
    .map((entry) => ({ ...entry, key: keyOf(state, kind, entry.slot) }))
    .sort((a, b) => b.score - a.score || b.stories - a.stories || compareCodePoints(a.key, b.key))
    .slice(0, limit)
    .map(({ slot }) => slot);
}
