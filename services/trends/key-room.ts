import { NO_SLOT } from './dictionary.ts';
import type { TrendState } from './state.ts';
import { LONGEST, WINDOW_COUNT } from './window-table.ts';
import type { Kind } from '../../shared/trend.ts';

/** A key that was in less than this many stories, decayed, is not missed: about a month after one story. */
const FORGET_BELOW = 0.05;
/** For want of room keys are forgotten up to these, one after the other, until a share of room is free. */
const FORGET_FOR_ROOM = [0.05, 0.2, 0.5, 1, 2, 5, 20];
const ROOM_TO_MAKE = 1 / 16;

/** The slot of a keyword; when all are taken, the least usual keys make room (at most once an hour). */
export function internKeyword(state: TrendState, key: string): number {
  const known = state.keywords.find(key);
  if (known !== NO_SLOT) return known;
  if (state.keywords.full && state.sweptHour !== state.hour) {
    state.sweptHour = state.hour;
    for (const below of FORGET_FOR_ROOM) {
      if (state.keywords.size < state.limits.maxKeywords * (1 - ROOM_TO_MAKE)) break;
      forgetKeys(state, below);
    }
  }
  const slot = state.keywords.intern(key);
  if (slot !== NO_SLOT) state.keywordTally.ensure(state.keywords.extent);
  return slot;
}

/** Room for another pair: when all are taken, the least usual make room (at most once an hour). */
export function makePairRoom(state: TrendState): void {
  if (!state.pairs.full || state.sweptHour === state.hour) return;
  state.sweptHour = state.hour;
  for (const below of FORGET_FOR_ROOM) {
    if (state.pairs.size < state.limits.maxKeywordPairs * (1 - ROOM_TO_MAKE)) break;
    forgetKeys(state, below);
  }
}

/** Once a day of stream time: what nothing refers to any more gives its slot back. */
export function sweepDaily(state: TrendState, day: number): void {
  if (state.sweptDay === day) return;
  state.sweptDay = day;
  forgetKeys(state, FORGET_BELOW);
}

/** Keys and pairs without articles and with little weight go. Cost: O(slots). */
function forgetKeys(state: TrendState, below: number): void {
  const { keywords, keywordTally, pairs, hour } = state;
  const gone = new Uint8Array(keywords.extent);
  for (let slot = 0; slot < keywords.extent; slot++) {
    if (!keywords.has(slot) || keywordTally.count(slot, LONGEST) > 0) continue;
    if (keywordTally.usual(slot, hour) >= below || stands(state, 'keyword', slot)) continue;
    gone[slot] = 1;
  }
  for (let pair = 0; pair < pairs.extent; pair++) {
    if (!pairs.has(pair) || pairs.tally.count(pair, LONGEST) > 0) continue;
    if (stands(state, 'keyword-pair', pair)) {
      for (const part of pairs.parts(pair)) gone[part] = 0;
    }
  }
  for (let pair = 0; pair < pairs.extent; pair++) {
    if (!pairs.has(pair) || pairs.tally.count(pair, LONGEST) > 0) continue;
    const [a, b] = pairs.parts(pair);
    const orphaned = gone[a] === 1 || gone[b] === 1;
    const light = pairs.tally.usual(pair, hour) < below && !stands(state, 'keyword-pair', pair);
    if (orphaned || light) pairs.release(pair);
  }
  for (let slot = 0; slot < gone.length; slot++) {
    if (gone[slot] !== 1) continue;
    keywords.release(slot);
    keywordTally.clear(slot);
    state.labels.clear(slot);
    state.table.postings.forgetKeyword(slot);
  }
}

function stands(state: TrendState, kind: Kind, slot: number): boolean {
  if (state.tiers.size === 0) return false;
  for (let w = 0; w < WINDOW_COUNT; w++) if (state.tiers.get(kind, slot, w) !== null) return true;
  return false;
}
