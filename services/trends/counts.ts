import { toIso, WINDOWS, type Window } from '../../shared/time.ts';
import { compareCodePoints, type Kind } from '../../shared/trend.ts';
import { PAIR_SUPPORT } from './keyword-pairs.ts';
import type { TrendState } from './state.ts';
import { eachLive, keyOf } from './subject.ts';
import { windowNumber } from './window-table.ts';

/** One line of `replay --counts-every`: distinct articles by key in one window, keys by code point. */
export interface Counts {
  type: 'counts';
  at: string;
  window: Window;
  articles: number;
  stories: number;
  late: number;
  keywords: Record<string, number>;
  countries: Record<string, number>;
  'country-pairs': Record<string, number>;
  'keyword-pairs': Record<string, number>;
}

/** Keywords and their pairs are named from so many articles on. */
const NAMED_FROM = PAIR_SUPPORT;

/**
 * What a window holds now, called `atMs`: at a whole minute T, asked from `onMinute`, that is
 * `[T − window, T)`. Exact, but for keyword pairs (see keyword-pairs.ts).
 */
export function counts(state: TrendState, window: Window, atMs: number): Counts {
  const w = windowNumber(window);
  return {
    type: 'counts',
    at: toIso(atMs),
    window,
    articles: state.windowArticles[w]!,
    stories: state.stories.inWindow[w]!,
    late: state.counters.late,
    keywords: byKey(state, 'keyword', w, NAMED_FROM),
    countries: byKey(state, 'country', w, 1),
    'country-pairs': byKey(state, 'country-pair', w, 1),
    'keyword-pairs': byKey(state, 'keyword-pair', w, NAMED_FROM),
  };
}

/** All windows' lines, shortest first. */
export function countsOfAllWindows(state: TrendState, atMs: number): Counts[] {
  return WINDOWS.map((window) => counts(state, window, atMs));
}

function byKey(state: TrendState, kind: Kind, w: number, from: number): Record<string, number> {
  const entries: [string, number][] = [];
  eachLive(state, kind, w, (slot, articles) => {
    if (articles >= from) entries.push([keyOf(state, kind, slot), articles]);
  });
  // Object.fromEntries defines own fields, so that a key such as `__proto__` is one like any other.
  return Object.fromEntries(entries.sort(([a], [b]) => compareCodePoints(a, b)));
}
