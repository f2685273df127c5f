import type { ArticleView } from '../../../shared/events.ts';

/** The last articles, newest first; while held, new ones wait beside the list. */
export interface ArticleFeed {
  readonly shown: readonly ArticleView[];
  readonly held: readonly ArticleView[];
  readonly paused: boolean;
}

/** More than a reader scrolls; older ones fall off the end. */
export const MAX_FEED_ARTICLES = 60;

export const emptyFeed: ArticleFeed = { shown: [], held: [], paused: false };

/** `articles` in the order in which they were seen, oldest first. */
export function withArticles(feed: ArticleFeed, articles: readonly ArticleView[]): ArticleFeed {
  return feed.paused
    ? { ...feed, held: prepend(articles, feed.held) }
    : { ...feed, shown: prepend(articles, feed.shown) };
}

export function paused(feed: ArticleFeed): ArticleFeed {
  return { ...feed, paused: true };
}

export function resumed(feed: ArticleFeed): ArticleFeed {
  return { shown: prepend([...feed.held].reverse(), feed.shown), held: [], paused: false };
}

function prepend(
  oldestFirst: readonly ArticleView[],
  list: readonly ArticleView[],
): readonly ArticleView[] {
  const known = new Set(list.map((article) => article.id));
  const fresh: ArticleView[] = [];
  for (const article of oldestFirst) {
    if (known.has(article.id)) continue;
    known.add(article.id);
    fresh.push(article);
  }
  if (fresh.length === 0) return list;
  return [...fresh.reverse(), ...list].slice(0, MAX_FEED_ARTICLES);
}
