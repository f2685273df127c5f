import { SECOND_MS } from '../../shared/time.ts';
import type { Kind } from '../../shared/trend.ts';
import { NO_POSTING } from './postings.ts';
import type { TrendState } from './state.ts';
import { CELL_KINDS, partsOf } from './subject.ts';
import { LONGEST, shortestWindow, WINDOW_MINUTES } from './window-table.ts';
import { cellOf } from './country-cells.ts';

const MINUTE_SECONDS = 60;
/** What a visitor of a walk says when it needs no older article. */
export const ENOUGH = false;
/** So many postings are passed in about the time in which one article's keywords are looked through. */
const POSTINGS_PER_ARTICLE = 4;

/** The first second of window `w` at the clock; the window ends with the clock's minute. */
export function windowStartSecond(state: TrendState, w: number): number {
  return (state.minute + 1 - WINDOW_MINUTES[w]!) * MINUTE_SECONDS;
}

/** The shortest window that an article entered when it was folded. */
export function shortestWindowOf({ table }: TrendState, place: number): number {
  const folded = Math.floor(table.foldedSecond(place) / MINUTE_SECONDS);
  return shortestWindow(folded - Math.floor(table.eventSecond(place) / MINUTE_SECONDS));
}

export function windowStartMs(state: TrendState, w: number): number {
  return windowStartSecond(state, w) * SECOND_MS;
}

/**
 * Calls `visit` with the table's place of each article of a key since a second of event time, in
 * the order they came, newest first. A pair walks the shorter of its parts' chains, and beside it
 * the other unless that is much longer. Ends where `visit` says `ENOUGH`. Cost: the articles of the (rarer)
 * key that came since then.
 */
export function walk(
  state: TrendState,
  kind: Kind,
  slot: number,
  sinceSecond: number,
  visit: (place: number) => typeof ENOUGH | undefined,
): void {
  const { table } = state;
  const cells = CELL_KINDS.has(kind);
  const [a, b] = rarerFirst(state, kind, slot);
  if (kind === 'keyword-pair') {
    const most = frequency(state, kind, a) * POSTINGS_PER_ARTICLE;
    if (frequency(state, kind, b) <= most) {
      walkBoth(state, a, b, sinceSecond, visit);
      return;
    }
  }
  let posting = cells ? table.postings.newestOfCountry(a) : table.postings.newestOfKeyword(a);
  for (; posting !== NO_POSTING; posting = table.postings.previous(posting)) {
    const place = table.placeOf(posting);
    // Nothing is folded before it happened: what was folded before the window cannot be in it.
    if (table.foldedSecond(place) < sinceSecond) return;
    if (table.eventSecond(place) < sinceSecond) continue;
    if (a !== b && !(cells ? table.hasCountry(place, b) : table.hasKeyword(place, b))) continue;
    if (visit(place) === ENOUGH) return;
  }
}

/** The articles that both keywords' chains hold: both lead from newer to older rows. */
function walkBoth(
  { table }: TrendState,
  a: number,
  b: number,
  sinceSecond: number,
  visit: (place: number) => typeof ENOUGH | undefined,
): void {
  const { postings } = table;
  let other = postings.newestOfKeyword(b);
  let posting = postings.newestOfKeyword(a);
  for (; posting !== NO_POSTING; posting = postings.previous(posting)) {
    const place = table.placeOf(posting);
    if (table.foldedSecond(place) < sinceSecond) return;
    const row = postings.rowOf(posting);
    // Rows are numbered modulo 2³², and those held are close together.
    while (other !== NO_POSTING && ((postings.rowOf(other) - row) | 0) > 0) {
      other = postings.previous(other);
    }
    if (other === NO_POSTING) return;
    if (postings.rowOf(other) !== row || table.eventSecond(place) < sinceSecond) continue;
    if (visit(place) === ENOUGH) return;
  }
}

function rarerFirst(state: TrendState, kind: Kind, slot: number): [number, number] {
  const [a, b] = partsOf(state, kind, slot);
  return frequency(state, kind, a) <= frequency(state, kind, b) ? [a, b] : [b, a];
}

function frequency(state: TrendState, kind: Kind, part: number): number {
  if (CELL_KINDS.has(kind)) return state.countries.tally.count(cellOf(part, part), LONGEST);
  return state.keywordTally.count(part, LONGEST);
}
