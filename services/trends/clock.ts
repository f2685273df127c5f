import { DAY_MS, HOUR_MS, MINUTE_MS, minuteOf } from '../../shared/time.ts';
import type { Kind } from '../../shared/trend.ts';
import { decideTiers } from './decide-tiers.ts';
import type { OnMinute } from './fold.ts';
import { sweepDaily } from './key-room.ts';
import type { TrendState } from './state.ts';
import { tallyOf } from './subject.ts';
import type { Uint32Log } from './uint32-log.ts';
import { weekdayOf } from './weekdays.ts';
import { LONGEST, WINDOW_COUNT, WINDOW_MINUTES } from './window-table.ts';

/**
 * Moves the clock to `nowMs`; an earlier time changes nothing, for the clock never goes back. At
 * clock minute c a window of W minutes holds the minutes (c − W, c]. For each whole minute T that
 * the clock reaches:
 *
 *     1. tiers are decided on [T − w, T)
 *     2. `onMinute(T)` is called, the windows still exactly [T − w, T)
 *     3. minute (T − w) leaves each window; what leaves the longest becomes usual
 *
 * Minutes in which nothing is counted and nothing stands above the level are passed over without
 * a call. Cost: what leaves, once for each window.
 */
export function advance(state: TrendState, nowMs: number, onMinute?: OnMinute): void {
  const minute = minuteOf(nowMs);
  if (state.minute < 0) {
    state.firstMs = nowMs;
    state.clockMs = nowMs;
    state.minute = minute;
    return;
  }
  if (nowMs <= state.clockMs) return;
  while (state.minute < minute) {
    if (state.windowArticles[LONGEST] === 0 && state.tiers.size === 0) {
      passSilence(state, minute);
      break;
    }
    enterMinute(state, state.minute + 1, onMinute);
  }
  state.clockMs = nowMs;
}

function enterMinute(state: TrendState, minute: number, onMinute?: OnMinute): void {
  const boundaryMs = minute * MINUTE_MS;
  state.clockMs = boundaryMs;
  decideTiers(state, boundaryMs);
  onMinute?.(boundaryMs);
  state.touched.clear();
  for (let w = 0; w < WINDOW_COUNT; w++) {
    const leaving = minute - WINDOW_MINUTES[w]!;
    if (leaving >= 0) leave(state, state.ring.at(leaving), w, leaving);
  }
  state.ring.fetchLeaving(minute + 1);
  state.arrivedBefore = state.arrived;
  state.arrived = 0;
  state.minute = minute;
  state.table.expire((minute - WINDOW_MINUTES[LONGEST]! + 1) * (MINUTE_MS / 1_000));
  sweepDaily(state, Math.floor(boundaryMs / DAY_MS));
}

/** Nothing leaves, nothing stands: only the clock moves. */
function passSilence(state: TrendState, minute: number): void {
  state.arrivedBefore = minute === state.minute + 1 ? state.arrived : 0;
  state.arrived = 0;
  state.minute = minute;
  state.touched.clear();
}

function leave(state: TrendState, at: number, w: number, minute: number): void {
  const { ring, keywordTally, pairs, countries } = state;
  const { leaving } = state.counting;
  const articles = ring.articles.lengths[at]! / 2;
  if (articles === 0) return;
  state.windowArticles[w]! -= articles;
  const { data } = ring.articles.read(at, leaving);
  for (let i = 0; i < articles; i++) {
    state.stories.subtractArticle(data[2 * i]!, w);
    const outlet = data[2 * i + 1]!;
    if (outlet > 0) state.outlets.subtractArticle(outlet - 1, w);
  }
  keywordTally.subtractMinute(ring.keywords, at, w);
  pairs.tally.subtractMinute(ring.pairs, at, w);
  countries.tally.subtractMinute(ring.cells, at, w);
  if (w === LONGEST) becomeUsual(state, at, minute);
}

/** What has left the longest window is usual from now on. */
function becomeUsual(state: TrendState, at: number, minute: number): void {
  const { ring, learned } = state;
  const { leaving } = state.counting;
  const hour = Math.floor(state.clockMs / HOUR_MS);
  state.usualStories = state.streamUsual() + ring.firsts[at]!;
  state.usualHour = hour;
  learned.past.add(hour, ring.firsts[at]!);
  const weekday = weekdayOf(minute * MINUTE_MS);
  learned.streamWeekdays.feed(weekday, hour, ring.firsts[at]!);
  feedAll(state, 'keyword', ring.keywords.read(at, leaving), weekday);
  feedAll(state, 'keyword-pair', ring.pairs.read(at, leaving), weekday);
  feedAll(state, 'country', ring.cells.read(at, leaving), weekday);
  ring.clear(at);
}

/** The stories of a minute that has left the longest window become usual. Countries and their pairs share all. */
function feedAll(state: TrendState, kind: Kind, log: Uint32Log, weekday: number): void {
  const { learned, hour } = state;
  const tally = tallyOf(state, kind);
  const dispersion = learned.dispersion(kind);
  const weekdays = learned.weekdays(kind);
  const stream = Math.max(1, state.usualStories);
  tally.fetchUsual(log);
  dispersion.fetchAll(log);
  weekdays?.fetchAll(log);
  for (let i = 0; i < log.length; i++) {
    const entry = log.data[i]!;
    if ((entry & 1) === 0) continue;
    const slot = entry >>> 1;
    dispersion.feed(slot, hour, tally.usual(slot, hour) / stream, learned.past);
    weekdays?.feed(slot, weekday, hour);
    tally.feed(slot, hour);
  }
}
