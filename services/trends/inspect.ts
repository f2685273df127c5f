import { WINDOW_MS, type Window } from '../../shared/time.ts';
import type { SeriesPoint, TrendDetail } from '../../shared/trend-detail.ts';
import { compareCodePoints, SERIES_POINTS, type Kind } from '../../shared/trend.ts';
import { articlesBehind } from './article-views.ts';
import { cellOf } from './country-cells.ts';
import { NO_SLOT } from './dictionary.ts';
import { deviation, expectedStories } from './score.ts';
import type { TrendState } from './state.ts';
import { CELL_KINDS, keyOf, labelOf, partsOf, slotOf, tallyOf } from './subject.ts';
import { significant, stepOf, trendRow, wholeScope, type Scope } from './trend-row.ts';
import { usualOf } from './usual.ts';
import { walk, windowStartMs, windowStartSecond } from './walk.ts';
import { LONGEST, windowNumber } from './window-table.ts';

const NEWEST = 20;
const RELATED = 20;
/** The band of what is usual, in standard deviations. */
const BAND = 2;
/** What the parts of a pair are. */
const SINGLE_KINDS: Partial<Record<Kind, Kind>> = {
  'keyword-pair': 'keyword',
  'country-pair': 'country',
};

/**
 * Everything about one key in a window; null when it was not named in the longest one. Cost: two
 * walks over the key's articles of the last 24 h and their keys.
 */
export function inspect(
  state: TrendState,
  kind: Kind,
  key: string,
  window: Window,
): TrendDetail | null {
  const slot = slotOf(state, kind, key);
  if (slot === NO_SLOT || tallyOf(state, kind).count(slot, LONGEST) === 0) return null;
  const scope = wholeScope(state, windowNumber(window));
  const row = trendRow(state, kind, slot, scope);
  return {
    ...row,
    series: course(state, kind, slot, window, scope, row.series),
    related: related(state, kind, slot, scope),
    ...partsWithCounts(state, kind, slot, scope),
    newest: articlesBehind(state, kind, key, window, NEWEST, null).articles,
  };
}

function course(
  state: TrendState,
  kind: Kind,
  slot: number,
  window: Window,
  scope: Scope,
  articles: readonly (number | null)[],
): SeriesPoint[] {
  const stories = Array.from({ length: SERIES_POINTS }, () => new Set<number>());
  const startSecond = windowStartSecond(state, scope.w);
  walk(state, kind, slot, startSecond, (place) => {
    const step = stepOf(state.table.eventSecond(place) - startSecond, scope.w);
    stories[step]!.add(state.table.story(place));
  });
  const usual = usualOf(state, kind, slot, scope.w);
  const storiesAnArticle = scope.windowStories / Math.max(1, state.windowArticles[scope.w]!);
  const startMs = windowStartMs(state, scope.w);
  return articles.map((count, i) => {
    const at = startMs + (i * WINDOW_MS[window]) / SERIES_POINTS;
    if (count === null) {
      return { startMs: at, articles: null, stories: null, expected: null, low: null, high: null };
    }
    const expected = expectedStories(scope.streamSeries[i]! * storiesAnArticle, usual);
    const spread = BAND * deviation(expected, usual);
    return {
      startMs: at,
      articles: count,
      stories: stories[i]!.size,
      expected: significant(expected),
      low: significant(Math.max(0, expected - spread)),
      high: significant(expected + spread),
    };
  });
}

function partsWithCounts(
  state: TrendState,
  kind: Kind,
  slot: number,
  { w }: Scope,
): Pick<TrendDetail, 'parts'> {
  const single = SINGLE_KINDS[kind];
  if (single === undefined) return {};
  const parts = partsOf(state, kind, slot).map((part) => {
    const own = single === 'country' ? cellOf(part, part) : part;
    return {
      key: keyOf(state, single, own),
      label: labelOf(state, single, own),
      articles: tallyOf(state, single).count(own, w),
    };
  });
  return { parts: parts.sort((a, b) => compareCodePoints(a.key, b.key)) };
}

function related(
  state: TrendState,
  kind: Kind,
  slot: number,
  { w }: Scope,
): TrendDetail['related'] {
  const keywords = new Map<number, number>();
  const countries = new Map<number, number>();
  let articles = 0;
  walk(state, kind, slot, windowStartSecond(state, w), (place) => {
    articles++;
    state.table.eachKeyword(place, (at) => keywords.set(at, (keywords.get(at) ?? 0) + 1));
    state.table.eachCountry(place, (at) => countries.set(at, (countries.get(at) ?? 0) + 1));
  });
  for (const part of partsOf(state, kind, slot)) {
    (CELL_KINDS.has(kind) ? countries : keywords).delete(part);
  }
  const all = Math.max(1, state.windowArticles[w]!);
  // How much more often than by chance, weighed by how often: the term of the likelihood ratio.
  const telling = (together: number, alone: number): number =>
    together * Math.log((together * all) / Math.max(1, articles * alone));
  return {
    keywords: [...keywords]
      .filter(([, together]) => together > 1 || articles === 1)
      .map(([at, together]) => ({
        key: state.keywords.text(at),
        label: state.labels.best(at, state.keywords.text(at)),
        articles: together,
        telling: telling(together, state.keywordTally.count(at, w)),
      }))
      .sort((a, b) => b.telling - a.telling || compareCodePoints(a.key, b.key))
      .slice(0, RELATED)
      .map(({ telling: _telling, ...shown }) => shown),
    countries: [...countries]
      .map(([at, together]) => ({ code: state.countries.codes.text(at), articles: together }))
      .sort((a, b) => b.articles - a.articles || compareCodePoints(a.code, b.code))
      .slice(0, RELATED),
  };
}
