import { DAY_MS, MINUTE_MS, type Window } from '../../shared/time.ts';
import { articleView, type ArticlePage } from './article-views.ts';
import type { ListedArticle } from './listing.ts';
import type { TrendState } from './state.ts';
import { windowStartMs } from './walk.ts';
import { windowNumber } from './window-table.ts';

/** The figures of the stream whose articles can be asked for, under their names in `Status` and `StreamStats`. */
export const STREAM_FIGURES = [
  'articles',
  'articlesPerMinute',
  'livePerMinute',
  'earlierPerMinute',
  'late',
  'windowArticles',
  'copies',
] as const;
export type StreamFigure = (typeof STREAM_FIGURES)[number];

/** Which articles a figure counts; `total` is the figure. */
interface Counted {
  total: number;
  has: (article: ListedArticle) => boolean;
}

/**
 * The articles behind a figure of the stream, newest first as they came, a page at a time; the cursor
 * is the number of the last one given. What is older than the newest `maxListedArticles` counts but
 * cannot be listed. `copies` of a window are its articles but the first of each story.
 * Cost: O(listed articles).
 */
export function articlesOfStream(
  state: TrendState,
  figure: StreamFigure,
  window: Window,
  limit: number,
  cursor: string | null,
): ArticlePage {
  const counted = countedBy(state, figure, windowNumber(window));
  const found: ListedArticle[] = [];
  const before = /^\d{1,15}$/.test(cursor ?? '') ? Number(cursor) : Infinity;
  for (let at = state.listing.newest; found.length <= limit; at--) {
    const article = state.listing.at(at);
    if (article === null) break;
    // Asked of all, for what is a copy is told by those that came after it.
    if (counted.has(article) && at < before) found.push(article);
  }
  const page = found.slice(0, limit);
  return {
    articles: page.map((article) => articleView(state, article)),
    nextCursor: found.length > limit ? String(page.at(-1)!.sequence) : null,
    total: counted.total,
  };
}

/** The articles of these ids that are listed, newest first as they came. Cost: O(listed articles). */
export function articlesById(
  state: TrendState,
  ids: readonly string[],
  limit: number,
): ArticlePage['articles'] {
  const wanted = new Set(ids);
  const articles: ArticlePage['articles'] = [];
  for (let at = state.listing.newest; articles.length < limit && wanted.size > 0; at--) {
    const article = state.listing.at(at);
    if (article === null) break;
    if (wanted.delete(article.id)) articles.push(articleView(state, article));
  }
  return articles;
}

/** So many of the newest say whether it is the past that comes now. */
const NEWEST_ASKED = 20;

/** How the stream comes in; what was published before it began is a past that is loaded, as a demo's is. */
export interface Arrivals {
  /** Of the last whole minute; null while none has been whole. */
  minute: { live: number; earlier: number } | null;
  /** Most of what came last was published before the stream began. */
  loadingPast: boolean;
}

/** Cost: O(arrivals of a minute) in the first day of a stream; after it nothing counted is of before. */
export function arrivals(state: TrendState): Arrivals {
  const { firstMs, clockMs, arrived, arrivedBefore, listing } = state;
  const young = clockMs < firstMs + DAY_MS;
  const earlierOf = (newest: number, count: number): number => {
    let earlier = 0;
    for (let at = newest; young && at > newest - count; at--) {
      const article = listing.at(at);
      if (article !== null && isEarlier(article, firstMs)) earlier++;
    }
    return earlier;
  };
  const asked = Math.min(NEWEST_ASKED, listing.newest);
  const loadingPast = asked > 0 && earlierOf(listing.newest, asked) > asked / 2;
  const hasWholeMinute = firstMs >= 0 && (state.minute - 1) * MINUTE_MS >= firstMs;
  if (!hasWholeMinute) return { minute: null, loadingPast };
  const earlier = earlierOf(listing.newest - arrived, arrivedBefore);
  return { minute: { live: arrivedBefore - earlier, earlier }, loadingPast };
}

function isEarlier({ eventMs }: ListedArticle, firstMs: number): boolean {
  return eventMs < firstMs;
}

function countedBy(state: TrendState, figure: StreamFigure, w: number): Counted {
  const { counters, firstMs } = state;
  const startMs = windowStartMs(state, w);
  const isInWindow = (article: ListedArticle): boolean =>
    !article.late && article.eventMs >= startMs;
  switch (figure) {
    case 'articles':
      return { total: counters.articles, has: () => true };
    case 'late':
      return { total: counters.late, has: ({ late }) => late };
    case 'windowArticles':
      return { total: state.windowArticles[w]!, has: isInWindow };
    case 'copies': {
      const copies = copiesSeen(state, w);
      const total = state.windowArticles[w]! - state.stories.inWindow[w]!;
      return { total, has: (article) => isInWindow(article) && copies(article) };
    }
    default: {
      const rate = arrivals(state).minute ?? { live: 0, earlier: 0 };
      const last = state.listing.newest - state.arrived;
      const isOfMinute = ({ sequence }: ListedArticle): boolean =>
        sequence <= last && sequence > last - state.arrivedBefore;
      if (figure === 'articlesPerMinute') return { total: state.arrivedBefore, has: isOfMinute };
      const earlier = figure === 'earlierPerMinute';
      return {
        total: earlier ? rate.earlier : rate.live,
        has: (article) => isOfMinute(article) && isEarlier(article, firstMs) === earlier,
      };
    }
  }
}

/** Asked from the newest on: all articles of a story are copies but the last one met. */
function copiesSeen(state: TrendState, w: number): (article: ListedArticle) => boolean {
  const left = new Map<number, number>();
  return ({ story }) => {
    const still = (left.get(story) ?? state.stories.articlesIn(story, w)) - 1;
    left.set(story, still);
    return still > 0;
  };
}
