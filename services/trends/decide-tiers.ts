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
/** With fewer articles a key does not start in a window; in the longest, in none: most keys of a minute are so rare. */
const LEAST_VOICES = WINDOWS.map((window) => LEVELS[window]?.voices ?? Infinity);
const LEAST_ARTICLES = Math.min(...LEAST_VOICES);
const NOTHING: ReadonlySet<number> = new Set();

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
  const touched = KINDS.map((kind) => touchedSlots(state, kind));
  for (const standing of state.tiers.each()) {
    const change = review(state, standing, touched[KINDS.indexOf(standing.kind)]!, atMs);
    if (change !== null) changes.push(change);
  }
  KINDS.forEach((kind, i) => {
    for (const slot of touched[i]!) startAny(state, kind, slot, atMs, changes);
  });
  changes.sort(compareChanges);
}

/** In each window that has stories enough, and where it does not stand yet. */
function startAny(
  state: TrendState,
  kind: Kind,
  slot: number,
  atMs: number,
  changes: TierChange[],
): void {
  const tally = tallyOf(state, kind);
  if (tally.count(slot, LONGEST) < LEAST_ARTICLES) return;
  for (let w = 0; w < WINDOWS.length; w++) {
    if (tally.count(slot, w) < LEAST_VOICES[w]! || state.tiers.get(kind, slot, w) !== null)
      continue;
    const change = start(state, kind, slot, w, atMs);
    if (change !== null) changes.push(change);
  }
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

function touchedSlots(state: TrendState, kind: Kind): ReadonlySet<number> {
  const { data, length } = state.touched.log(kind);
  if (length === 0) return NOTHING;
  const slots = new Set<number>();
  for (let i = 0; i < length; i++) if (isOfKind(kind, data[i]!)) slots.add(data[i]!);
  return slots;
}

/** Countries and pairs of them share a log. */
function isOfKind(kind: Kind, slot: number): boolean {
  if (!CELL_KINDS.has(kind)) return true;
  const [a, b] = numbersOf(slot);
  return (a === b) === (kind === 'country');
}
