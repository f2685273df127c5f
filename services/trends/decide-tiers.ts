import { WINDOW_MS, WINDOWS } from '../../shared/time.ts';
import { KINDS, type Kind } from '../../shared/trend.ts';
import { learnHourly } from './active-keys.ts';
import { noteBacklog } from './backlog.ts';
import { breadthOf, type Breadth } from './breadth.ts';
import { numbersOf } from './country-cells.ts';
import { evidenceOfKey } from './evidence.ts';
import { END_SURPRISE, END_VOICES, LEVELS, TRENDING_Z } from './levels.ts';
import { findRise } from './look.ts';
import { newestIds } from './newest-ids.ts';
import { Foresight, type Outlook } from './outlook.ts';
import { distance } from './score.ts';
import type { TrendState } from './state.ts';
import { CELL_KINDS, tallyOf } from './subject.ts';
import { compareChanges, type TierChange } from './tier-change.ts';
import type { Standing } from './tier-book.ts';
import { emptyUsual, raisesTiers, usualOf } from './usual.ts';
import { LONGEST } from './window-table.ts';

/** A standing key is let go when it has been below for this part of its window. */
const PATIENCE = 1 / 4;
const usualInHand = emptyUsual();
const PAIR_KINDS: ReadonlySet<Kind> = new Set<Kind>(['keyword-pair', 'country-pair']);
/** With fewer articles in the longest window a key starts in none; most keys of a minute are so rare. */
const LEAST_ARTICLES = Math.min(...Object.values(LEVELS).map((level) => level?.voices ?? Infinity));

/**
 * Decides at a whole minute who is `emerging` or `trending`; the changes stand in
 * `state.tiers.changes` until the next. Looked at are the keys that gained an article since the
 * last whole minute (only they can start) and those that stand already. While warming nobody is (see
 * `provisionalTiers`).
 * Cost: a look at every key that gained an article (see look.ts), and a walk over the articles of
 * each that stands if its articles changed.
 */
export function decideTiers(state: TrendState, atMs: number): void {
  const changes: TierChange[] = [];
  state.tiers.changes = changes;
  noteBacklog(state, atMs);
  learnHourly(state, atMs);
  // What was provisional before a restart without the demo still comes to its end.
  if (!raisesTiers(state) && state.tiers.size === 0) return;
  const touched = new Map(KINDS.map((kind) => [kind, touchedSlots(state, kind)]));
  for (const standing of state.tiers.all()) {
    const change = review(state, standing, touched.get(standing.kind)!, atMs);
    if (change !== null) changes.push(change);
  }
  for (const [kind, slots] of touched) {
    const tally = tallyOf(state, kind);
    for (const slot of slots) {
      if (tally.count(slot, LONGEST) < LEAST_ARTICLES) continue;
      for (let w = 0; w < WINDOWS.length; w++) {
        if (state.tiers.get(kind, slot, w) !== null) continue;
        const change = start(state, kind, slot, w, atMs);
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
  const outlook = outlookOf(state, standing, breadth);
  if (outlook === 'stands') {
    standing.belowSinceMs = -1;
    return null;
  }
  if (outlook === 'below' && isWaiting(standing, breadth, atMs)) return null;
  const scored = evidenceOfKey(state, kind, slot, w, breadth);
  const found = { atMs, kind, slot, w, ids: standing.ids, breadth, score: scored };
  if (scored.surprise < END_SURPRISE || breadth.voices < END_VOICES) {
    if (isWaiting(standing, breadth, atMs)) return null;
    state.tiers.end(standing);
    return { phase: 'end', tier: 'steady', ...found };
  }
  standing.belowSinceMs = -1;
  // Once trending it stays so until it ends: a tier that flickers tells nothing.
  if (standing.tier === 'trending' || scored.z < TRENDING_Z) return null;
  standing.tier = 'trending';
  standing.sinceMs = atMs;
  return { phase: 'tier', tier: 'trending', ...found };
}

/** A key that is below waits for a part of its window before it ends, if anything of it is left. */
function isWaiting(standing: Standing, breadth: Breadth, atMs: number): boolean {
  if (standing.belowSinceMs < 0) standing.belowSinceMs = atMs;
  // What is gone for a while comes back as a new start; what only pauses has not ended.
  const patienceMs = breadth.articles === 0 ? 0 : PATIENCE * WINDOW_MS[WINDOWS[standing.w]!];
  return atMs - standing.belowSinceMs < patienceMs;
}

/** What is beyond doubt of it, its tier included; computing it in full costs more. */
function outlookOf(state: TrendState, standing: Standing, breadth: Breadth): Outlook {
  if (breadth.voices < END_VOICES) return 'below';
  const { kind, slot, w, tier, walked } = standing;
  const usual = usualOf(state, kind, slot, w, usualInHand);
  const stories = state.stories.inWindow[w]!;
  if (tier !== 'trending' && distance(breadth.voices, stories, usual) >= TRENDING_Z) return 'open';
  const outlook = walked!.foresight.of(state, breadth, stories, usual);
  // What its pair's meetings say could only add to its past.
  return outlook === 'below' && PAIR_KINDS.has(kind) ? 'open' : outlook;
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
    const breadth = breadthOf(state, kind, slot, w, null);
    standing.walked = { breadth, dropped, foresight: new Foresight() };
  }
  return standing.walked.breadth;
}

function start(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  atMs: number,
): TierChange | null {
  const found = findRise(state, kind, slot, w);
  if (found === null) return null;
  const ids = newestIds(state, kind, slot, w);
  const articles = tallyOf(state, kind).count(slot, w);
  const tier = found.score.z >= TRENDING_Z ? 'trending' : 'emerging';
  const standing = { kind, slot, w, tier, sinceMs: atMs, belowSinceMs: -1, ids, articles } as const;
  state.tiers.set({ ...standing, walked: null });
  return { phase: 'start', atMs, kind, slot, w, tier, ids, ...found };
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
