import type { StreamStats } from '../../shared/snapshot.ts';
import type { Trend, View } from '../../shared/trend.ts';
import { filtered, type Filtered } from './filter.ts';
import { merged } from './merge.ts';
import { createCandidates, rankByCount, rankByRise, type Candidates } from './ranking.ts';
import { shownSlots } from './phrases.ts';
import type { TrendState } from './state.ts';
import { streamStats } from './stream-stats.ts';
import { eachLive, labelOf, liveExtent } from './subject.ts';
import { trendRow, wholeScope } from './trend-row.ts';
import { windowNumber } from './window-table.ts';

export { articlesBehind, articlesFrom, latestArticles, type Beside } from './article-views.ts';
export { counts } from './counts.ts';
export { inspect } from './inspect.ts';
export { outlets } from './outlet-status.ts';
export { arrivals, articlesById, articlesOfStream, STREAM_FIGURES } from './stream-articles.ts';

/** One article is no rise; with fewer the list of what rises would be the list of rare words. */
const RISING_ARTICLES = 2;
/** Words inside a shown phrase are hidden, and keys of one thing put together; so many more are ranked to fill their places. */
const SPARE = 2.5;
/** Other names that are told of an entry. */
const OTHER_NAMES = 6;

/**
 * What a view shows at the state's clock, a pure function of the state. The window ends with the
 * clock's minute, which is not over: what came this second is in it. `total` counts the keys that
 * the view would show without its limit: with one article when sorted by count, with two when
 * sorted by rise (there words hidden inside shown phrases are counted too).
 *
 * Cost: a look at each live key, and a walk over the articles of the keys that may be shown.
 */
export function query(
  state: TrendState,
  view: View,
): { total: number; items: Trend[]; stream: StreamStats } {
  const w = windowNumber(view.window);
  const stream = streamStats(state, w);
  const narrowed =
    view.lang === undefined && view.country === undefined ? null : filtered(state, view, w);
  const scope = narrowed?.scope ?? wholeScope(state, w);
  const least = view.sort === 'rising' ? RISING_ARTICLES : 1;
  const candidates = candidatesOf(state, view, w, narrowed, least);
  const withSeries = view.series !== false;
  if (view.sort === 'count') {
    const slots = rankByCount(state, view.kind, candidates, view.limit);
    const items = slots.map((slot) => trendRow(state, view.kind, slot, scope, withSeries));
    return { total: candidates.length, items, stream };
  }
  const spare = Math.ceil(view.limit * SPARE);
  const ranked = rankByRise(state, view.kind, candidates, spare, scope);
  const shown = shownSlots(state, view.kind, ranked, scope, spare);
  const items = merged(state, view.kind, shown, scope)
    .slice(0, view.limit)
    .map(({ slot, also }) => {
      const row = trendRow(state, view.kind, slot, scope, withSeries);
      const names = also.slice(0, OTHER_NAMES).map((other) => labelOf(state, view.kind, other));
      return view.kind === 'keyword' ? { ...row, also: names } : row;
    });
  return { total: candidates.length, items, stream };
}

function candidatesOf(
  state: TrendState,
  view: View,
  w: number,
  narrowed: Filtered | null,
  least: number,
): Candidates {
  const candidates = createCandidates(narrowed?.counts.size ?? liveExtent(state, view.kind));
  const take = (slot: number, count: number): void => {
    if (count < least) return;
    candidates.slots[candidates.length] = slot;
    candidates.articles[candidates.length] = count;
    candidates.length++;
  };
  if (narrowed === null) eachLive(state, view.kind, w, take);
  else narrowed.counts.forEach((count, slot) => take(slot, count));
  return candidates;
}
