import { MINUTE_MS, SECOND_MS, WINDOWS } from '../../shared/time.ts';
import { SERIES_POINTS, type Kind, type Tier, type Trend } from '../../shared/trend.ts';
import { breadthOf, type Breadth, type Sieve } from './breadth.ts';
import { evidenceOf, evidenceOfKey } from './evidence.ts';
import { STEPS_PER_MINUTE } from './minute-ring.ts';
import type { TrendState } from './state.ts';
import { CELL_KINDS, keyOf, labelOf, tallyOf } from './subject.ts';
import { isWarming, usualOf } from './usual.ts';
import { windowStartSecond } from './walk.ts';
import { WINDOW_MINUTES } from './window-table.ts';

const COUNTRIES_BESIDE = 3;

/** A view's window: its number, the articles it lets through and the stories among them. */
export interface Scope {
  w: number;
  sieve: Sieve;
  windowStories: number;
  /** Articles of the scope in each step; where it is 0 the stream was silent. */
  streamSeries: Uint32Array;
}

/** The scope of a window without filters. */
export function wholeScope(state: TrendState, w: number): Scope {
  return {
    w,
    sieve: null,
    windowStories: state.stories.inWindow[w]!,
    streamSeries: streamSeries(state, w),
  };
}

/** A key as people see it, with its course over the window or with an empty one. One walk over its articles. */
export function trendRow(
  state: TrendState,
  kind: Kind,
  slot: number,
  scope: Scope,
  withSeries = true,
): Trend {
  const { w, sieve } = scope;
  const { table } = state;
  const series = new Uint32Array(withSeries ? SERIES_POINTS : 0);
  const beside = new Uint32Array(CELL_KINDS.has(kind) ? 0 : state.countries.codes.extent);
  const startSecond = windowStartSecond(state, w);
  const addCountry = (number: number): unknown => (beside[number]! += 1);
  const breadth = breadthOf(state, kind, slot, w, sieve, (place) => {
    if (withSeries) series[stepOf(table.eventSecond(place) - startSecond, w)]! += 1;
    if (beside.length > 0) table.eachCountry(place, addCountry);
  });
  const tally = tallyOf(state, kind);
  const usual = usualOf(state, kind, slot, w);
  const scored =
    sieve === null
      ? evidenceOfKey(state, kind, slot, w, breadth)
      : evidenceOf(state, breadth, scope.windowStories, usual);
  const standing = state.tiers.get(kind, slot, w);
  return {
    kind,
    key: keyOf(state, kind, slot),
    label: labelOf(state, kind, slot),
    window: WINDOWS[w]!,
    articles: articlesOf(state, kind, slot, w, sieve, breadth),
    stories: breadth.stories,
    outlets: breadth.outlets,
    expected: significant(scored.expected),
    p: probability(scored.surprise),
    z: rounded(scored.z),
    tier: tierOf(state, standing?.tier),
    sinceMs: standing?.sinceMs ?? tally.runSecond(slot) * SECOND_MS,
    series: withSeries ? seriesOf(series, scope) : [],
    countries: namesOf(state, beside),
  };
}

function seriesOf(steps: Uint32Array, scope: Scope): Trend['series'] {
  return Array.from(steps, (articles, i) => (scope.streamSeries[i] === 0 ? null : articles));
}

/** Which of the steps of window `w` an age in seconds since its start falls into. */
export function stepOf(seconds: number, w: number): number {
  return Math.floor((seconds * SERIES_POINTS) / (WINDOW_MINUTES[w]! * 60));
}

/** Two decimals: enough to read, and what does not change is not sent again. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Three digits, however small: a ratio to it is shown. */
export function significant(value: number): number {
  return Number(value.toPrecision(3));
}

/** Three digits of 10^−surprise; 0 below the smallest number there is. */
export function probability(surprise: number): number {
  return significant(Math.pow(10, -surprise));
}

/**
 * Distinct articles of a key in a window. Of keyword pairs the total holds those since it was
 * admitted; the walk also finds the few before. Of all others the total is exact, even where the
 * table had to drop articles.
 */
export function articlesOf(
  state: TrendState,
  kind: Kind,
  slot: number,
  w: number,
  sieve: Sieve,
  walked: Breadth,
): number {
  if (sieve !== null) return walked.articles;
  return Math.max(tallyOf(state, kind).count(slot, w), walked.articles);
}

export function tierOf(state: TrendState, standing: Tier | undefined): Tier {
  return standing ?? (isWarming(state) ? 'warming' : 'steady');
}

/** Articles of the stream in each step of window `w`, from the minutes' own counts. */
function streamSeries(state: TrendState, w: number): Uint32Array {
  const series = new Uint32Array(SERIES_POINTS);
  const minutes = WINDOW_MINUTES[w]!;
  const stepSeconds = MINUTE_MS / SECOND_MS / STEPS_PER_MINUTE;
  for (let i = 0; i < minutes; i++) {
    const minute = state.minute + 1 - minutes + i;
    if (minute < 0) continue;
    const at = state.ring.at(minute) * STEPS_PER_MINUTE;
    for (let q = 0; q < STEPS_PER_MINUTE; q++) {
      series[stepOf(i * 60 + q * stepSeconds, w)]! += state.ring.steps[at + q]!;
    }
  }
  return series;
}

/** The most frequent, of equals the first by code. */
function namesOf(state: TrendState, counts: Uint32Array): string[] {
  return Array.from(counts, (count, number) => ({ number, count }))
    .filter(({ count }) => count > 0)
    .map(({ number, count }) => ({ code: state.countries.codes.text(number), count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, COUNTRIES_BESIDE)
    .map(({ code }) => code);
}
