import { WINDOWS } from '../../shared/time.ts';
import { compareCodePoints, type Kind } from '../../shared/trend.ts';
import { breadthOf } from './breadth.ts';
import { closenessOf } from './closeness.ts';
import { coherenceOf } from './coherence.ts';
import { evidenceOf, evidenceOfKey, hasManyOutlets } from './evidence.ts';
import { COHERENT } from './levels.ts';
import { closenessRank, doubtedRank, doubtIn, riseRank } from './rise-rank.ts';
import { score, type Usual } from './score.ts';
import type { TrendState } from './state.ts';
import { keyOf } from './subject.ts';
import { topIndexes } from './top-indexes.ts';
import type { Scope } from './trend-row.ts';
import { isWarming, usualOf, usualOfUnknown } from './usual.ts';

/** Keys of a view with their articles in its window: two columns, not objects, for there are 100 000. */
export interface Candidates {
  slots: Uint32Array;
  articles: Float64Array;
  length: number;
}

export function createCandidates(capacity: number): Candidates {
  return { slots: new Uint32Array(capacity), articles: new Float64Array(capacity), length: 0 };
}

interface Ranked {
  slot: number;
  /** See rise-rank.ts; or articles. */
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
  return sorted(state, kind, ranked, limit).map(({ slot }) => slot);
}

/** So many of the best are compared by how much their stories are one thing: each costs a walk and its words. */
const COMPARED = 60;

/**
 * The `limit` keys whose stories are the least likely by chance and the most, less if these have nothing in
 * common (see rise-rank.ts); of equals the one with more stories, then the first by key. Of keywords
 * the first 60 of them are then put in order anew, with what they gain by being one thing.
 *
 * Stories cost a walk, articles do not, and stories are never more than articles. So what articles
 * alone would be worth is a bound, and what they would be worth to a key that nothing is known of a
 * looser one that depends on their number only. Keys are walked in the order of the bound until the
 * next can no longer be among the best (a threshold algorithm; Fagin, Lotem, Naor 2001); the keys
 * with most articles, walked first, show from how many articles on a bound is worth computing.
 */
export function rankByRise(
  state: TrendState,
  kind: Kind,
  candidates: Candidates,
  limit: number,
  scope: Scope,
): number[] {
  const rise = riseOf(state, kind, scope);
  const pilots = new Set(topIndexes(candidates.articles, candidates.length, limit));
  const ranked = new BestRanked(limit);
  for (const i of pilots) ranked.add(rise.measured(candidates.slots[i]!, ranked.worst()));

  const standing = new Set(standingPairs(state, kind, scope));
  const promising = createCandidates(candidates.length);
  const least = rise.leastArticles(ranked.worst());
  for (let i = 0; i < candidates.length; i++) {
    const articles = candidates.articles[i]!;
    const stands = standing.has(candidates.slots[i]!);
    if ((articles < least && !stands) || pilots.has(i)) continue;
    const bound = stands ? Infinity : rise.bound(candidates.slots[i]!, articles);
    if (bound < ranked.worst()) continue;
    promising.slots[promising.length] = candidates.slots[i]!;
    promising.articles[promising.length++] = bound;
  }
  for (const i of topIndexes(promising.articles, promising.length, promising.length)) {
    if (promising.articles[i]! < ranked.worst()) break;
    ranked.add(rise.measured(promising.slots[i]!, ranked.worst()));
  }
  const best = sorted(state, kind, ranked.all, limit);
  if (kind === 'keyword') {
    const compared = best.slice(0, COMPARED).map((each) => {
      const gain = closenessRank(each.score, closenessOf(state, each.slot, scope.w));
      return { ...each, score: each.score + gain };
    });
    best.splice(0, COMPARED, ...sorted(state, kind, compared, COMPARED));
  }
  return best.map(({ slot }) => slot);
}

/** Pairs that stand may do so by how their parts meet, for which their articles are no bound. */
function standingPairs(state: TrendState, kind: Kind, { w, sieve }: Scope): number[] {
  if (sieve !== null || kind === 'keyword' || kind === 'country') return [];
  const all = state.tiers.all().filter((each) => each.kind === kind && each.w === w);
  return all.map(({ slot }) => slot);
}

/** How much a key rises in a scope, measured by its voices, or bounded by its articles. */
function riseOf(
  state: TrendState,
  kind: Kind,
  { w, sieve, windowStories }: Scope,
): {
  measured(slot: number, worst: number): Ranked;
  bound(slot: number, articles: number): number;
  leastArticles(reached: number): number;
} {
  const usual = (slot: number): Usual => usualOf(state, kind, slot, w);
  const doubt = isWarming(state) ? 0 : doubtIn(WINDOWS[w]!);
  const unknown = usualOfUnknown(state, w);
  const many = hasManyOutlets(state);
  return {
    measured(slot, worst) {
      const breadth = breadthOf(state, kind, slot, w, sieve);
      const { surprise } =
        sieve === null
          ? evidenceOfKey(state, kind, slot, w, breadth)
          : evidenceOf(state, breadth, windowStories, usual(slot));
      const { stories, voices } = breadth;
      const most = riseRank(surprise, voices, many);
      const least = doubtedRank(surprise, voices, doubt);
      // Only of what may be shown it is asked whether its stories tell of one thing.
      const asked = doubt > 0 && least < most && most >= worst;
      const isOne = !asked || coherenceOf(state, kind, slot, w) >= COHERENT;
      return { slot, score: isOne ? most : least, stories };
    },
    bound: (slot, articles) =>
      riseRank(score(articles, windowStories, usual(slot)).surprise, articles, many),
    leastArticles(reached) {
      let articles = 1;
      while (riseRank(score(articles, windowStories, unknown).surprise, articles, many) < reached) {
        articles++;
      }
      return articles;
    },
  };
}

/** What was measured, and the score that a further key has to reach to be among the best. */
class BestRanked {
  readonly all: Ranked[] = [];
  private readonly limit: number;
  private best: number[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  add(ranked: Ranked): void {
    this.all.push(ranked);
    this.best.push(ranked.score);
    this.best.sort((a, b) => b - a);
    if (this.best.length > this.limit) this.best.pop();
  }

  /** 0, which any key reaches, while there are fewer than `limit`. */
  worst(): number {
    return this.best.length < this.limit ? 0 : this.best.at(-1)!;
  }
}

function sorted(state: TrendState, kind: Kind, ranked: Ranked[], limit: number): Ranked[] {
  return ranked
    .map((entry) => ({ ...entry, key: keyOf(state, kind, entry.slot) }))
    .sort((a, b) => b.score - a.score || b.stories - a.stories || compareCodePoints(a.key, b.key))
    .slice(0, limit);
}
