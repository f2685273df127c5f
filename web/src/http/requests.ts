import type { ArticleView } from '../../../shared/events.ts';
import type { Status } from '../../../shared/status.ts';
import type { Window } from '../../../shared/time.ts';
import type { TrendDetail } from '../../../shared/trend-detail.ts';
import { getJson } from './get-json.ts';
import { subjectId, type Subject } from './subject.ts';

export type { Subject } from './subject.ts';

export interface ArticlePage {
  articles: ArticleView[];
  nextCursor: string | null;
  total: number;
}

const BASE = '/api/v1';

export function fetchStatus(): Promise<Status> {
  return getJson<Status>(`${BASE}/status`);
}

export function fetchDetail(
  subject: Subject,
  window: Window,
  signal: AbortSignal,
): Promise<TrendDetail> {
  const key = encodeURIComponent(subject.key);
  return getJson<TrendDetail>(`${BASE}/trends/${subject.kind}/${key}?window=${window}`, signal);
}

export const ARTICLES_PER_PAGE = 50;

export function fetchArticles(
  subject: Subject,
  window: Window,
  cursor: string | null,
  signal: AbortSignal,
  beside: Subject | null = null,
): Promise<ArticlePage> {
  const query = new URLSearchParams({
    kind: subject.kind,
    key: subject.key,
    window,
    limit: String(ARTICLES_PER_PAGE),
  });
  if (cursor !== null) query.set('cursor', cursor);
  if (beside !== null) query.set('beside', subjectId(beside));
  return getJson<ArticlePage>(`${BASE}/articles?${query.toString()}`, signal);
}

/** The newest of an outlet, in the day by which its articles are counted. */
export function fetchFromOutlet(source: string, signal: AbortSignal): Promise<ArticlePage> {
  const query = new URLSearchParams({ source, window: '24h', limit: String(ARTICLES_PER_PAGE) });
  return getJson<ArticlePage>(`${BASE}/articles?${query.toString()}`, signal);
}
