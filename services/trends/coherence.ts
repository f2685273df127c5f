import type { Kind } from '../../shared/trend.ts';
import { COHERENT, COINCIDING_VOICES } from './levels.ts';
import type { TrendState } from './state.ts';
import { CELL_KINDS, partsOf } from './subject.ts';
import { ENOUGH, walk, windowStartSecond } from './walk.ts';

/** The newest stories that are compared. */
const STORIES = 40;
const COMMON_SHARE = 0.01;

/** Which of the companions has to be frequent: a country's own name and its adjective tell nothing. */
const RANK: Readonly<Record<Kind, number>> = {
  keyword: 1,
  'keyword-pair': 1,
  country: 2,
  'country-pair': 3,
};

/**
 * Whether the stories of a key tell of one thing: the share of its newest (at most 40) stories in a
 * window that hold some other, not too common keyword, 0…1. Words that merely coincide, each in a
 * story of its own, have no such companion. What is part of the key, or has it as a part, is none.
 * It is no test of significance: a name passes by the words around it. Cost: a walk over 40 stories
 * and their keywords.
 */
export function coherenceOf(state: TrendState, kind: Kind, slot: number, w: number): number {
  const { table } = state;
  const stories = new Set<number>();
  const companions = new Map<number, number>();
  walk(state, kind, slot, windowStartSecond(state, w), (place) => {
    if (stories.size === STORIES) return ENOUGH;
    if (stories.has(table.story(place))) return undefined;
    stories.add(table.story(place));
    table.eachKeyword(place, (at) => companions.set(at, (companions.get(at) ?? 0) + 1));
    return undefined;
  });
  const own = CELL_KINDS.has(kind)
    ? []
    : partsOf(state, kind, slot).map((part) => words(state.keywords.text(part)));
  const shares: number[] = [];
  const rank = RANK[kind];
  for (const [companion, together] of companions) {
    if (together < 2 || together <= (shares[rank - 1] ?? 0)) continue;
    if (isCommon(state, companion)) continue;
    const text = words(state.keywords.text(companion));
    if (own.some((key) => key.includes(text) || text.includes(key))) continue;
    shares.push(together);
    shares.sort((a, b) => b - a);
    shares.length = Math.min(shares.length, rank);
  }
  return (shares[rank - 1] ?? 0) / Math.max(1, stories.size);
}

/** Whether the stories of a key, of so many voices, tell of one thing, or are too many to coincide. */
export function isCoherent(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  voices: number,
): boolean {
  return voices >= COINCIDING_VOICES || coherenceOf(state, kind, slot, w) >= COHERENT;
}

/** Blanks around, so that a word is not found inside another word. */
function words(key: string): string {
  return ` ${key} `;
}

/** Whether a keyword is usual in so much of the stream that it ties nothing together. */
export function isCommon(state: TrendState, keyword: number): boolean {
  const usual = state.keywordTally.usual(keyword, state.hour);
  return usual > COMMON_SHARE * state.streamUsual();
}
