import type { Sieve } from './breadth.ts';
import type { ArticleView } from '../../shared/events.ts';
import type { Window } from '../../shared/time.ts';
import type { Kind } from '../../shared/trend.ts';
import { NO_SLOT } from './dictionary.ts';
import type { ListedArticle } from './listing.ts';
import type { TrendState } from './state.ts';
import { slotOf, tallyOf } from './subject.ts';
import { walk, windowStartMs, windowStartSecond } from './walk.ts';
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
 * With `beside` only those that carry that keyword or name that country too, as far as they are
 * listed; `total` is then how many these are.
 */
export function articlesBehind(
  state: TrendState,
  kind: Kind,
  key: string,
  window: Window,
  limit: number,
  cursor: string | null,
  beside: Beside | null = null,
  sieve: Sieve = null,
): ArticlePage {
  const slot = slotOf(state, kind, key);
  if (slot === NO_SLOT) return { articles: [], nextCursor: null, total: 0 };
  const w = windowNumber(window);
  const after = readCursor(cursor);
  const found: Place[] = [];
  let both = 0;
  walk(state, kind, slot, windowStartSecond(state, w), (at) => {
    if (sieve !== null && !sieve(at)) return;
    const place = { second: state.table.eventSecond(at), sequence: state.table.sequence(at) };
    if (beside !== null && !carries(state.listing.at(place.sequence), beside)) return;
    both++;
    if (after === null || newestFirst(after, place) < 0) found.push(place);
  });
  const listed = found.sort(newestFirst).filter(({ sequence }) => state.listing.at(sequence));
  const page = listed.slice(0, limit);
  const last = page.at(-1);
  return {
    articles: page.map(({ sequence }) => articleView(state, state.listing.at(sequence)!)),
    nextCursor: last && listed.length > limit ? `${last.second}.${last.sequence}` : null,
    total: beside === null ? tallyOf(state, kind).count(slot, w) : both,
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

/**
 * The newest articles of an outlet in a window, newest first as they came; `total` is how many it sent
 * in it, listed or not. Cost: O(listed articles).
 */
export function articlesFrom(
  state: TrendState,
  source: string,
  window: Window,
  limit: number,
): ArticlePage {
  const slot = state.outlets.names.find(source);
  if (slot === NO_SLOT) return { articles: [], nextCursor: null, total: 0 };
  const w = windowNumber(window);
  const sinceMs = windowStartMs(state, w);
  const articles: ArticleView[] = [];
  for (let at = state.listing.newest; articles.length < limit; at--) {
    const article = state.listing.at(at);
    if (article === null) break;
    if (article.source !== source || article.late || article.eventMs < sinceMs) continue;
    articles.push(articleView(state, article));
  }
  return { articles, nextCursor: null, total: state.outlets.count(slot, w) };
}

export interface ArticlePage {
  articles: ArticleView[];
  nextCursor: string | null;
  total: number;
}

/** What else an article is to carry. */
export interface Beside {
  kind: 'keyword' | 'country';
  key: string;
}

function carries(article: ListedArticle | null, { kind, key }: Beside): boolean {
  if (article === null) return false;
  return (kind === 'keyword' ? article.keywords : article.countries).includes(key);
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
