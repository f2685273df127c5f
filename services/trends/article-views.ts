import type { ArticleView } from '../../shared/events.ts';
import type { Window } from '../../shared/time.ts';
import type { Kind } from '../../shared/trend.ts';
import { NO_SLOT } from './dictionary.ts';
import type { ListedArticle } from './listing.ts';
import type { TrendState } from './state.ts';
import { slotOf, tallyOf } from './subject.ts';
import { walk, windowStartSecond } from './walk.ts';
import { windowNumber } from './window-table.ts';

/** How the demo newsroom marks what it invents. */
const DEMO_ID = 'demo-';

/** The article as the page shows it, its keywords under their labels of today. */
export function articleView(state: TrendState, article: ListedArticle): ArticleView {
  return {
    id: article.id,
    url: article.url,
    source: article.source,
    title: article.title,
    lang: article.lang,
    publishedAt: article.publishedAt,
    seenMs: article.seenMs,
    eventMs: article.eventMs,
    late: article.late,
    demo: article.id.startsWith(DEMO_ID),
    keywords: article.keywords.map((key) => {
      const slot = state.keywords.find(key);
      return { key, label: slot === NO_SLOT ? key : state.labels.best(slot, key) };
    }),
    countries: article.countries,
    story: article.story,
  };
}

/**
 * The articles behind a number, newest first by event time, a page at a time. `total` is the
 * number itself; what is older than the newest `maxListedArticles` counts but cannot be listed.
 * The cursor is the place of the last article given; it stays valid while articles come and go.
 */
export function articlesBehind(
  state: TrendState,
  kind: Kind,
  key: string,
  window: Window,
  limit: number,
  cursor: string | null,
): { articles: ArticleView[]; nextCursor: string | null; total: number } {
  const slot = slotOf(state, kind, key);
  if (slot === NO_SLOT) return { articles: [], nextCursor: null, total: 0 };
  const w = windowNumber(window);
  const after = readCursor(cursor);
  const found: Place[] = [];
  walk(state, kind, slot, windowStartSecond(state, w), (at) => {
    const place = { second: state.table.eventSecond(at), sequence: state.table.sequence(at) };
    if (after === null || newestFirst(after, place) < 0) found.push(place);
  });
  const listed = found.sort(newestFirst).filter(({ sequence }) => state.listing.at(sequence));
  const page = listed.slice(0, limit);
  const last = page.at(-1);
  return {
    articles: page.map(({ sequence }) => articleView(state, state.listing.at(sequence)!)),
    nextCursor: last && listed.length > limit ? `${last.second}.${last.sequence}` : null,
    total: tallyOf(state, kind).count(slot, w),
  };
}

/**
 * The newest articles after a sequence number (0: from the beginning), oldest first, late ones
 * too; and the number to ask with next. At most `limit`, the newest of what came.
 */
export function latestArticles(
  state: TrendState,
  afterSequence: number,
  limit: number,
): { articles: ArticleView[]; sequence: number } {
  const { newest } = state.listing;
  const articles: ArticleView[] = [];
  for (let sequence = newest; sequence > afterSequence && articles.length < limit; sequence--) {
    const article = state.listing.at(sequence);
    if (article === null) break;
    articles.push(articleView(state, article));
  }
  return { articles: articles.reverse(), sequence: newest };
}

interface Place {
  second: number;
  sequence: number;
}

function newestFirst(a: Place, b: Place): number {
  return b.second - a.second || b.sequence - a.sequence;
}

/** A cursor that we did not write begins at the beginning. */
function readCursor(cursor: string | null): Place | null {
  const match = /^(\d{1,12})\.(\d{1,15})$/.exec(cursor ?? '');
  return match && { second: Number(match[1]), sequence: Number(match[2]) };
}
