import type { ArticleView } from '../../../shared/events.ts';
import type { Snapshot } from '../../../shared/snapshot.ts';
import type { Status } from '../../../shared/status.ts';
import type { Window } from '../../../shared/time.ts';
import type { TrendDetail } from '../../../shared/trend-detail.ts';
import type { UncountedPage } from '../../../shared/uncounted.ts';
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

/** Reads one page of a list of articles; without a cursor the first. */
export type ArticleRead = (cursor: string | null, signal: AbortSignal) => Promise<ArticlePage>;

function articleRead(query: Readonly<Record<string, string>>): ArticleRead {
  return (cursor, signal) => {
    const asked = new URLSearchParams({ ...query, limit: String(ARTICLES_PER_PAGE) });
    if (cursor !== null) asked.set('cursor', cursor);
    return getJson<ArticlePage>(`${BASE}/articles?${asked.toString()}`, signal);
  };
}

/** @param beside only those that carry this, too */
export function articlesBehind(
  { kind, key }: Subject,
  window: Window,
  beside: Subject | null = null,
): ArticleRead {
  return articleRead({
    ...{ kind, key, window },
    ...(beside === null ? {} : { beside: subjectId(beside) }),
  });
}

/** The newest of an outlet, in the day by which its articles are counted. */
export function articlesOfOutlet(source: string): ArticleRead {
  return articleRead({ source, window: '24h' });
}

/** Those behind a figure of the stream, which has its name in the server's status. */
export function articlesOfFigure(figure: string, window: Window): ArticleRead {
  return articleRead({ figure, window });
}

/** The newest that a source of the server sent. */
export function articlesOfSender(sender: string): ArticleRead {
  return articleRead({ sender });
}

/** What was not counted, or not whole, for that reason: the newest. */
export function fetchUncounted(reason: string, signal: AbortSignal): Promise<UncountedPage> {
  const asked = new URLSearchParams({ reason });
  return getJson<UncountedPage>(`${BASE}/uncounted?${asked.toString()}`, signal);
}

const MOST_NAMED = 50;

/** The words that most articles of a window have. */
export function fetchMostNamed(window: Window, signal: AbortSignal): Promise<Snapshot> {
  const asked = new URLSearchParams({
    ...{ kind: 'keyword', sort: 'count', window, series: 'false' },
    limit: String(MOST_NAMED),
  });
  return getJson<Snapshot>(`${BASE}/trends?${asked.toString()}`, signal);
}
