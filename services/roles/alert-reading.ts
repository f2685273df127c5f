import type { Headline } from '../../shared/alert.ts';
import { SECOND_MS, type Window } from '../../shared/time.ts';
import type { Kind, Trend } from '../../shared/trend.ts';
import type { Evidence, Narrowing, Reading, Subject } from '../alerts/reading.ts';
import { breadthOf, type Sieve } from '../trends/breadth.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import { articlesBehind } from '../trends/query.ts';
import type { TrendState } from '../trends/state.ts';
import { eachLive, keyOf, slotOf, tallyOf } from '../trends/subject.ts';
import { trendRow, wholeScope, type Scope } from '../trends/trend-row.ts';
import { isWarming } from '../trends/usual.ts';
import { walk, windowStartSecond } from '../trends/walk.ts';
import { windowNumber } from '../trends/window-table.ts';

const MAX_HEADLINES = 3;
const MAX_ARTICLE_IDS = 100;

/**
 * The state at a whole minute as alert rules see it; valid only until the state goes on. What was
 * asked once in the minute is remembered, so that many rules about one key cost one walk.
 */
export function readingOf(state: TrendState, atMs: number): Reading {
  const scopes = new Map<Window, Scope>();
  const trends = new Map<string, Trend | null>();
  const stories = new Map<string, ReadonlySet<number>>();
  const busy = new Map<string, { slot: number; articles: number }[]>();
  let standings: Map<Window, ReturnType<Reading['standing']>> | null = null;

  const scopeOf = (window: Window): Scope =>
    remembered(scopes, window, () => wholeScope(state, windowNumber(window)));
  const allStanding = (): Map<Window, ReturnType<Reading['standing']>> => {
    standings ??= standingByWindow(state);
    return standings;
  };

  return {
    atMs,
    warming: isWarming(state),
    standing: (window) => allStanding().get(window) ?? [],
    tier(kind, key, window) {
      const slot = slotOf(state, kind, key);
      if (slot === NO_SLOT) return null;
      return state.tiers.get(kind, slot, windowNumber(window))?.tier ?? null;
    },
    articles(kind, key, window) {
      const slot = slotOf(state, kind, key);
      return slot === NO_SLOT ? 0 : tallyOf(state, kind).count(slot, windowNumber(window));
    },
    busiest(kind, window, least, limit) {
      const all = remembered(busy, `${kind}/${window}/${least}`, () => {
        const found: { slot: number; articles: number }[] = [];
        eachLive(state, kind, windowNumber(window), (slot, articles) => {
          if (articles >= least) found.push({ slot, articles });
        });
        return found.sort((a, b) => b.articles - a.articles || a.slot - b.slot);
      });
      return all.slice(0, limit).map(({ slot }) => keyOf(state, kind, slot));
    },
    trend: (kind, key, window) =>
      remembered(trends, `${kind}/${window}/${key}`, () => {
        const slot = slotOf(state, kind, key);
        return slot === NO_SLOT ? null : trendRow(state, kind, slot, scopeOf(window));
      }),
    narrowed: ({ kind, key }, window, to) => narrowed(state, { kind, key }, window, to),
    isNew(kind, key) {
      const slot = slotOf(state, kind, key);
      return slot === NO_SLOT || tallyOf(state, kind).usual(slot, state.hour) === 0;
    },
    stories: (kind, key, window) =>
      remembered(stories, `${kind}/${window}/${key}`, () => storiesOf(state, kind, key, window)),
    lastSeenMs: (outlet) => lastSeenMs(state, outlet),
    evidence: (kind, key, window) => evidence(state, kind, key, window),
  };
}

/**
 * A minute in which nothing was counted and nothing stood: the clock passes over such minutes
 * without a word. `lastSeenMs` tells what was seen before it.
 */
export function silentReading(
  state: TrendState,
  atMs: number,
  lastSeen: Reading['lastSeenMs'],
): Reading {
  return {
    atMs,
    warming: isWarming(state),
    standing: () => [],
    tier: () => null,
    articles: () => 0,
    busiest: () => [],
    trend: () => null,
    narrowed: () => ({ stories: 0, outlets: 0 }),
    isNew: () => false,
    stories: () => new Set(),
    lastSeenMs: lastSeen,
    evidence: () => ({
      headlines: [],
      articleIds: [],
      baseline: { stories: 0, streamStories: 0, windowStories: 0 },
    }),
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make();
  known.set(key, made);
  return made;
}

function standingByWindow(state: TrendState): Map<Window, ReturnType<Reading['standing']>> {
  const byWindow = new Map<Window, ReturnType<Reading['standing']>>();
  for (const window of ['15m', '1h', '6h', '24h'] as const) {
    const w = windowNumber(window);
    byWindow.set(
      window,
      state.tiers
        .all()
        .filter((standing) => standing.w === w)
        .map(({ kind, slot, tier }) => ({ kind, key: keyOf(state, kind, slot), tier })),
    );
  }
  return byWindow;
}

function narrowed(
  state: TrendState,
  { kind, key }: Subject,
  window: Window,
  to: Narrowing,
): { stories: number; outlets: number } {
  const slot = slotOf(state, kind, key);
  if (slot === NO_SLOT) return { stories: 0, outlets: 0 };
  return breadthOf(state, kind, slot, windowNumber(window), sieveOf(state, to));
}

/** `ar` also finds `ar-SA`; an article fits when any of the countries, and any of the outlets, is its own. */
function sieveOf(state: TrendState, { lang, countries, outlets }: Narrowing): Sieve {
  const { table } = state;
  const wanted = lang?.toLowerCase();
  const numbers = countries?.map((code) => state.countries.codes.find(code));
  const slots = outlets && new Set(outlets.map((name) => state.outlets.names.find(name) + 1));
  return (place) => {
    if (wanted !== undefined && !isLang(state, table.lang(place), wanted)) return false;
    if (slots && (table.outlet(place) === 0 || !slots.has(table.outlet(place)))) return false;
    return numbers?.some((number) => number >= 0 && table.hasCountry(place, number)) ?? true;
  };
}

function isLang(state: TrendState, lang: number, wanted: string): boolean {
  const known = lang === 0 ? '' : state.langs.text(lang - 1).toLowerCase();
  return known === wanted || known.startsWith(`${wanted}-`);
}

function storiesOf(state: TrendState, kind: Kind, key: string, window: Window): Set<number> {
  const found = new Set<number>();
  const slot = slotOf(state, kind, key);
  if (slot === NO_SLOT) return found;
  walk(state, kind, slot, windowStartSecond(state, windowNumber(window)), (place) => {
    found.add(state.table.story(place));
  });
  return found;
}

export function lastSeenMs(state: TrendState, outlet: string | null): number | null {
  if (outlet === null) return state.listing.at(state.listing.newest)?.seenMs ?? null;
  const slot = state.outlets.names.find(outlet);
  return slot === NO_SLOT ? null : state.outlets.lastSeenSecond(slot) * SECOND_MS;
}

function evidence(state: TrendState, kind: Kind, key: string, window: Window): Evidence {
  const { articles } = articlesBehind(state, kind, key, window, MAX_ARTICLE_IDS, null);
  const told = new Set<number>();
  const headlines: Headline[] = [];
  for (const { story, title, url, source, lang, demo } of articles) {
    if (headlines.length === MAX_HEADLINES) break;
    if (told.has(story)) continue;
    told.add(story);
    headlines.push({ title, url, source, lang, ...(demo ? { demo } : {}) });
  }
  const slot = slotOf(state, kind, key);
  const usual = slot === NO_SLOT ? 0 : tallyOf(state, kind).usual(slot, state.hour);
  return {
    headlines,
    articleIds: articles.map(({ id }) => id),
    baseline: {
      stories: rounded(usual),
      streamStories: rounded(state.streamUsual()),
      windowStories: state.stories.inWindow[windowNumber(window)]!,
    },
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
