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
 * Cost: a walk over the articles of each key whose articles alone would pass.
 */
export function decideTiers(state: TrendState, atMs: number): void {
  const changes: TierChange[] = [];
  state.tiers.changes = changes;
  if (isWarming(state)) return;
  for (const standing of state.tiers.all()) review(state, standing, atMs, changes);
  for (const kind of KINDS) {
    for (const slot of touchedSlots(state, kind)) {
      for (let w = 0; w < WINDOWS.length; w++) {
        const level = LEVELS[WINDOWS[w]!];
        if (level === null || state.tiers.get(kind, slot, w) !== null) continue;
        const change = start(state, kind, slot, w, level, atMs);
        if (change !== null) changes.push(change);
      }
    }
  }
  changes.sort(compareChanges);
}

function review(state: TrendState, standing: Standing, atMs: number, changes: TierChange[]): void {
  const { kind, slot, w } = standing;
  const found = measure(state, kind, slot, w);
  const ids = newestIds(state, kind, slot, w);
  if (found.score.surprise < END_SURPRISE || found.breadth.voices < END_VOICES) {
    state.tiers.end(standing);
    const last = ids.length > 0 ? ids : standing.ids;
    changes.push({ phase: 'end', atMs, ...standing, ...found, tier: 'steady', ids: last });
    return;
  }
  // Once trending it stays so until it ends: a tier that flickers tells nothing.
  if (standing.tier === 'trending' || found.score.z < TRENDING_Z) {
    if (ids.length > 0) standing.ids = ids;
    return;
  }
  const risen: Standing = { ...standing, tier: 'trending', sinceMs: atMs, ids };
  state.tiers.set(risen);
  changes.push({ phase: 'tier', atMs, ...risen, ...found });
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
  if (articles < level.voices) return null;
  // Voices are never more than articles: what articles alone would not reach, voices cannot.
  const usual = usualOf(state, tallyOf(state, kind), slot, w);
  if (score(articles, state.stories.inWindow[w]!, usual).surprise < level.surprise) return null;
  const found = measure(state, kind, slot, w);
  const { breadth } = found;
  // A stream of one or two outlets cannot show three.
  const outlets = Math.min(level.outlets, state.outlets.inWindow[w]!);
  if (breadth.voices < level.voices || breadth.outlets < outlets) return null;
  if (found.score.surprise < level.surprise) return null;
  const standing: Standing = {
    kind,
    slot,
    w,
    tier: found.score.z >= TRENDING_Z ? 'trending' : 'emerging',
    sinceMs: atMs,
    ids: newestIds(state, kind, slot, w),
  };
  state.tiers.set(standing);
  return { phase: 'start', atMs, ...standing, ...found };
}

function measure(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
): { breadth: Breadth; score: Score } {
  const tally = tallyOf(state, kind);
  const breadth = breadthOf(state, kind, slot, w, null);
  const usual = usualOf(state, tally, slot, w);
  return { breadth, score: score(breadth.voices, state.stories.inWindow[w]!, usual) };
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
