import type { Kind } from '../../shared/trend.ts';
import { minusLog10BetaBinomialTail } from './beta-binomial.ts';
import { breadthOf } from './breadth.ts';
import { cellOf } from './country-cells.ts';
import { POOLED_DISPERSION } from './dispersion.ts';
import type { TrendState } from './state.ts';
import { CELL_KINDS, partsOf, tallyOf } from './subject.ts';
import { isWarming } from './usual.ts';
import { LONGEST } from './window-table.ts';

/** Both parts are told so often in the longest window that their pair was counted all along. */
const FREQUENT_STORIES = 16;
/** Weight with which parts are held to meet by chance, in stories of the pair. */
const PRIOR_STORIES = 1;
/** A share is known no better than so, and is never everything. */
const MOST_CORRELATION = 0.3;
const MOST_SHARE = 0.98;
/** In a window of few stories of the rarer part a share says nothing. */
const LEAST_STORIES = 4;
/** Standard deviations above what is usual, below which nothing is computed. */
const LEAST_DEVIATIONS = 3;

/** How two frequent keys usually meet: of the stories of the rarer one, the share that tell of both. */
export interface Meeting {
  kind: Kind;
  rarer: number;
  share: number;
  /** Variance of the share as part of the largest it could have, for so many stories. */
  correlation: (stories: number) => number;
}

/**
 * How a pair would meet in a window; null when it is no pair, or a part is told too seldom for that to be
 * known. The share of the rarer part's stories that also tell of the other one keeps its usual odds ratio
 * while both come and go:
 *
 *     odds(share) = odds(x_a/W) · odds(n_ab/n_b)/odds(n_a/N)
 */
export function meetingOf(state: TrendState, kind: Kind, slot: number, w: number): Meeting | null {
  if ((kind !== 'keyword-pair' && kind !== 'country-pair') || isWarming(state)) return null;
  const { hour } = state;
  const partKind: Kind = CELL_KINDS.has(kind) ? 'country' : 'keyword';
  const parts = tallyOf(state, partKind);
  let [common, rarer] = partsOf(state, kind, slot);
  if (partKind === 'country') [common, rarer] = [cellOf(common, common), cellOf(rarer, rarer)];
  if (parts.count(common, w) < parts.count(rarer, w)) [common, rarer] = [rarer, common];
  const stream = Math.max(1, state.streamUsual());
  const usual = parts.usual(rarer, hour);
  if ((usual / stream) * state.stories.inWindow[LONGEST]! < FREQUENT_STORIES) return null;
  const usualCommon = Math.min(MOST_SHARE, parts.usual(common, hour) / stream);
  if (usualCommon * state.stories.inWindow[LONGEST]! < FREQUENT_STORIES) return null;
  const together = tallyOf(state, kind).usual(slot, hour);
  const usualShare = Math.min(
    MOST_SHARE,
    (together + PRIOR_STORIES) / (usual + PRIOR_STORIES / usualCommon),
  );
  const now = Math.min(MOST_SHARE, parts.count(common, w) / Math.max(1, state.windowArticles[w]!));
  const odds = (oddsOf(now) * oddsOf(usualShare)) / oddsOf(usualCommon);
  return {
    kind: partKind,
    rarer,
    share: odds / (1 + odds),
    correlation: (stories) =>
      Math.min(
        MOST_CORRELATION,
        Math.max((POOLED_DISPERSION - 1) / (stories - 1), odds / Math.max(1, together)),
      ),
  };
}

/** Whether so many articles of the pair may be a surprise at all (see `mayBeSurprising`). */
export function mayMeetMore(
  state: TrendState,
  { kind, rarer, share }: Meeting,
  articles: number,
  w: number,
): boolean {
  const all = tallyOf(state, kind).count(rarer, w);
  const above = articles - all * share;
  const variance = POOLED_DISPERSION * all * share * (1 - share);
  return above > 0 && above * above > LEAST_DEVIATIONS ** 2 * variance;
}

/**
 * How unlikely it is, −log10 p, that so many voices of the rarer part's tell of both, as the two parts usually
 * meet and as much as each is told now. Parts that are told at all hours hide their pair from a look
 * at its own past: thirty more stories of forty are no surprise there, and half of those of the rarer part
 * are. Cost: a walk over the articles of the rarer part.
 */
export function surpriseOfMeeting(
  state: TrendState,
  { kind, rarer, share, correlation }: Meeting,
  voices: number,
  w: number,
): number {
  const all = breadthOf(state, kind, rarer, w, null).voices;
  if (all < LEAST_STORIES) return 0;
  return minusLog10BetaBinomialTail(Math.min(voices, all), all, share, correlation(all));
}

function oddsOf(share: number): number {
  return share / (1 - share);
}
