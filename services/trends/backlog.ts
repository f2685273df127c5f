import { MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import type { Sieve } from './breadth.ts';
import type { TrendState } from './state.ts';
import { LONGEST_MINUTES } from './window-table.ts';

/** An article that comes so long after it happened is old. */
const OLD_SECONDS = 6 * 3_600;
/** A minute of at least so many articles, half of them old (or more, where that is usual). */
const LEAST_ARTICLES = 4;
const OLD_SHARE = 0.5;
/** Weight of one article in what is usual: about the last thousand speak. */
const ARTICLE_WEIGHT = 0.001;
const MINUTE_SECONDS = MINUTE_MS / SECOND_MS;

/**
 * Looks at what came since it last looked, once a whole minute: when most of it happened hours ago,
 * somebody loads a backlog. Such articles count and train, but nothing starts by them. A stream in
 * which old articles are usual (a slow collector) needs the more of them.
 */
export function noteBacklog(state: TrendState, atMs: number): void {
  const { learned, table } = state;
  const minute = atMs / MINUTE_MS;
  const { backlogMinutes } = learned;
  while (backlogMinutes.length > 0 && backlogMinutes[0]! < minute - LONGEST_MINUTES) {
    backlogMinutes.shift();
  }
  let articles = 0;
  let old = 0;
  for (let row = Math.max(learned.rowsSeen, table.first); row < table.next; row++) {
    const place = table.place(row);
    articles++;
    if (table.foldedSecond(place) - table.eventSecond(place) > OLD_SECONDS) old++;
  }
  learned.rowsSeen = table.next;
  if (articles === 0) return;
  const usual = learned.usualOldShare;
  const bar = OLD_SHARE + (1 - OLD_SHARE) * usual;
  if (articles >= LEAST_ARTICLES && old >= bar * articles) backlogMinutes.push(minute - 1);
  const weight = 1 - Math.pow(1 - ARTICLE_WEIGHT, articles);
  learned.usualOldShare = usual + weight * (old / articles - usual);
}

/** Lets through what is no backlog, neither of its minute nor of its outlet; null when all is. */
export function withoutBacklog(state: TrendState): Sieve {
  const { table, outlets, learned } = state;
  const minutes = learned.backlogMinutes;
  const anyOutlet = outlets.anyBacklog(state.clockMs / SECOND_MS);
  if (minutes.length === 0 && !anyOutlet) return null;
  return (place) => {
    const foldedSecond = table.foldedSecond(place);
    if (isAmong(minutes, Math.floor(foldedSecond / MINUTE_SECONDS))) return false;
    const outlet = table.outlet(place);
    return !anyOutlet || outlet === 0 || !outlets.wasBacklog(outlet - 1, foldedSecond);
  };
}

/** By halves, for the minutes stand in their order and hundreds of keys a minute ask. */
function isAmong(minutes: readonly number[], minute: number): boolean {
  let from = 0;
  let to = minutes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (minutes[middle]! < minute) from = middle + 1;
    else to = middle;
  }
  return minutes[from] === minute;
}
