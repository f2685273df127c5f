import { WINDOWS } from '../../shared/time.ts';
import { KINDS, type Kind } from '../../shared/trend.ts';
import { breadthOf, type Breadth } from './breadth.ts';
import { END_SURPRISE, END_VOICES, LEVELS, TRENDING_Z, type Level } from './levels.ts';
import { score, type Score } from './score.ts';
import type { TrendState } from './state.ts';
import { CELL_KINDS, tallyOf } from './subject.ts';
import { numbersOf } from './country-cells.ts';
import { newestIds } from './newest-ids.ts';
import { compareChanges, type TierChange } from './tier-change.ts';
import type { Standing } from './tier-book.ts';
import { isWarming, usualOf } from './usual.ts';

/**
 * Decides at a whole minute who is `emerging` or `trending`; the changes stand in
 * `state.tiers.changes` until the next. Looked at are the keys that gained an article since the
 * last whole minute (only they can start) and those that stand already. While warming nobody is.
 * Cost: a walk over the articles of each key whose articles alone would pass, and of each that
 * stands if its articles changed.
 */
export function decideTiers(state: TrendState, atMs: number): void {
  const changes: TierChange[] = [];
  state.tiers.changes = changes;
  if (isWarming(state)) return;
  const touched = new Map(KINDS.map((kind) => [kind, touchedSlots(state, kind)]));
  for (const standing of state.tiers.all()) {
    const change = review(state, standing, touched.get(standing.kind)!, atMs);
    if (change !== null) changes.push(change);
  }
  for (const [kind, slots] of touched) {
    const tally = tallyOf(state, kind);
    for (const slot of slots) {
      for (let w = 0; w < WINDOWS.length; w++) {
        const level = LEVELS[WINDOWS[w]!];
        if (level === null || tally.count(slot, w) < level.voices) continue;
        if (state.tiers.get(kind, slot, w) !== null) continue;
        const change = start(state, kind, slot, w, level, atMs);
        if (change !== null) changes.push(change);
      }
    }
  }
  changes.sort(compareChanges);
}

function review(
  state: TrendState,
  standing: Standing,
  touched: ReadonlySet<number>,
  atMs: number,
): TierChange | null {
  const { kind, slot, w } = standing;
  const breadth = currentBreadth(state, standing, touched.has(slot));
  const scored = scoreOf(state, kind, slot, w, breadth);
  const found = { atMs, kind, slot, w, ids: standing.ids, breadth, score: scored };
  if (scored.surprise < END_SURPRISE || breadth.voices < END_VOICES) {
    state.tiers.end(standing);
    return { phase: 'end', tier: 'steady', ...found };
  }
  // Once trending it stays so until it ends: a tier that flickers tells nothing.
  if (standing.tier === 'trending' || scored.z < TRENDING_Z) return null;
  standing.tier = 'trending';
  standing.sinceMs = atMs;
  return { phase: 'tier', tier: 'trending', ...found };
}

/** Walks again only if an article came or left: a standing key is looked at every minute for hours. */
function currentBreadth(state: TrendState, standing: Standing, touched: boolean): Breadth {
  const { kind, slot, w } = standing;
  const articles = tallyOf(state, kind).count(slot, w);
  const dropped = state.table.dropped + state.stories.forgotten;
  const changed = touched || articles !== standing.articles;
  if (changed) {
    const ids = newestIds(state, kind, slot, w);
    if (ids.length > 0) standing.ids = ids;
    standing.articles = articles;
  }
  if (changed || standing.walked?.dropped !== dropped) {
    standing.walked = { breadth: breadthOf(state, kind, slot, w, null), dropped };
  }
  return standing.walked.breadth;
}

function start(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  level: Level,
  atMs: number,
): TierChange | null {
  const articles = tallyOf(state, kind).count(slot, w);
  // Voices are never more than articles: what articles alone would not reach, voices cannot.
  const usual = usualOf(state, tallyOf(state, kind), slot, w);
  if (score(articles, state.stories.inWindow[w]!, usual).surprise < level.surprise) return null;
  const breadth = breadthOf(state, kind, slot, w, null);
  // A stream of one or two outlets cannot show three.
  const outlets = Math.min(level.outlets, state.outlets.inWindow[w]!);
  if (breadth.voices < level.voices || breadth.outlets < outlets) return null;
  const scored = scoreOf(state, kind, slot, w, breadth);
  if (scored.surprise < level.surprise) return null;
  const ids = newestIds(state, kind, slot, w);
  const tier = scored.z >= TRENDING_Z ? 'trending' : 'emerging';
  state.tiers.set({ kind, slot, w, tier, sinceMs: atMs, ids, articles, walked: null });
  return { phase: 'start', atMs, kind, slot, w, tier, ids, breadth, score: scored };
}

function scoreOf(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  { voices }: Breadth,
): Score {
  const usual = usualOf(state, tallyOf(state, kind), slot, w);
  return score(voices, state.stories.inWindow[w]!, usual);
}

function touchedSlots(state: TrendState, kind: Kind): Set<number> {
  const slots = new Set(state.touched.log(kind).view());
  if (!CELL_KINDS.has(kind)) return slots;
  const alone = kind === 'country';
  for (const cell of slots) {
    const [a, b] = numbersOf(cell);
    if ((a === b) !== alone) slots.delete(cell);
  }
  return slots;
}
