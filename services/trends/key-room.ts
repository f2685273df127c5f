import type { CountedKeys } from './counted-keys.ts';
import { NO_SLOT } from './dictionary.ts';
import type { TrendState } from './state.ts';
import { LONGEST } from './window-table.ts';
import { Uint32Log } from './uint32-log.ts';

/** A key that was in less than this many stories, decayed, is not missed: about a month after one story. */
const FORGET_BELOW = 0.05;
/** For want of room keys are forgotten up to these, one after the other, until a share of room is free. */
const FORGET_FOR_ROOM = [0.05, 0.2, 0.5, 1, 2, 5, 20];
const ROOM_TO_MAKE = 1 / 16;

/** The slot of a keyword; when all are taken, the least usual keys make room (at most once an hour). */
export function internKeyword(state: TrendState, key: string): number {
  if (state.keywords.full && state.sweptHour !== state.hour) {
    const known = state.keywords.find(key);
    if (known !== NO_SLOT) return known;
    state.sweptHour = state.hour;
    const idle = idleKeys(state, state.counting.keywords);
    for (const below of FORGET_FOR_ROOM) {
      if (state.keywords.size < state.limits.maxKeywords * (1 - ROOM_TO_MAKE)) break;
      forgetKeys(state, below, idle);
    }
  }
  const slot = state.keywords.intern(key);
  if (slot !== NO_SLOT) state.keywordTally.ensure(state.keywords.extent);
  return slot;
}

/** Room for another pair: when all are taken, the least usual make room (at most once an hour). */
export function makePairRoom(state: TrendState): void {
  if (!state.pairs.full || state.sweptPairsHour === state.hour) return;
  state.sweptPairsHour = state.hour;
  // Only pairs: what is usual of the keywords must not be forgotten for want of room beside them.
  const idle = { ...idleKeys(state), keywords: new Uint32Log() };
  for (const below of FORGET_FOR_ROOM) {
    if (state.pairs.size < state.limits.maxKeywordPairs * (1 - ROOM_TO_MAKE)) break;
    forgetKeys(state, below, idle);
  }
}

/** Once a day of stream time: what nothing refers to any more gives its slot back. */
export function sweepDaily(state: TrendState, day: number): void {
  if (state.sweptDay === day) return;
  state.sweptDay = day;
  forgetKeys(state, FORGET_BELOW, idleKeys(state));
}

/** Keys and pairs that have no articles in the longest window, in the order of their slots. */
interface Idle {
  keywords: Uint32Log;
  pairs: Uint32Log;
}

/**
 * Looked for once, however many weights are tried: most slots have articles. The keys of an article in
 * hand are not idle, though they are counted only when all are known. Cost: O(slots).
 */
function idleKeys({ keywords, keywordTally, pairs }: TrendState, inHand?: CountedKeys): Idle {
  const idle: Idle = { keywords: new Uint32Log(), pairs: new Uint32Log() };
  for (let slot = 0; slot < keywords.extent; slot++) {
    if (keywordTally.count(slot, LONGEST) > 0 || !keywords.has(slot)) continue;
    if (inHand?.has(slot) !== true) idle.keywords.push(slot);
  }
  for (let pair = 0; pair < pairs.extent; pair++) {
    if (pairs.tally.count(pair, LONGEST) === 0 && pairs.has(pair)) idle.pairs.push(pair);
  }
  return idle;
}

/** Of the idle keys and pairs those with little weight go. Cost: O(idle). */
function forgetKeys(state: TrendState, below: number, idle: Idle): void {
  const { keywords, keywordTally, pairs, hour } = state;
  const standing = standingSlots(state);
  const gone = new Uint8Array(keywords.extent);
  for (const slot of idle.keywords.view()) {
    if (!keywords.has(slot) || standing.keywords.has(slot)) continue;
    if (keywordTally.usual(slot, hour) < below) gone[slot] = 1;
  }
  for (const pair of standing.pairs) {
    for (const part of pairs.parts(pair)) gone[part] = 0;
  }
  for (const pair of idle.pairs.view()) {
    if (!pairs.has(pair)) continue;
    const orphaned = gone[pairs.smallerPart(pair)] === 1 || gone[pairs.largerPart(pair)] === 1;
    const light = pairs.tally.usual(pair, hour) < below && !standing.pairs.has(pair);
    if (!orphaned && !light) continue;
    pairs.release(pair);
    state.learned.pairs.clear(pair);
  }
  for (let slot = 0; slot < gone.length; slot++) {
    if (gone[slot] !== 1) continue;
    keywords.release(slot);
    keywordTally.clear(slot);
    state.learned.forgetKeyword(slot);
    state.labels.clear(slot);
    state.table.postings.forgetKeyword(slot);
  }
}

/** What stands above the level is not forgotten, nor are the parts of a pair that stands. */
function standingSlots({ tiers }: TrendState): { keywords: Set<number>; pairs: Set<number> } {
  const standing = { keywords: new Set<number>(), pairs: new Set<number>() };
  for (const { kind, slot } of tiers.all()) {
    if (kind === 'keyword') standing.keywords.add(slot);
    if (kind === 'keyword-pair') standing.pairs.add(slot);
  }
  return standing;
}
