import { MINUTE_MS, SECOND_MS, type Window } from '../../shared/time.ts';
import { pairParts, type Kind, type Trend } from '../../shared/trend.ts';
import type {
  Chance,
  EarlyReading,
  Evidence,
  Narrowing,
  RaisedTier,
  Reading,
  Subject,
} from '../alerts/reading.ts';
import type { Breadth, Sieve } from '../trends/breadth.ts';
import { evidenceOf } from '../trends/evidence.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import type { TrendState } from '../trends/state.ts';
import { TRENDING_Z } from '../trends/levels.ts';
import { findRise } from '../trends/look.ts';
import { expectedStories } from '../trends/score.ts';
import { keyOf, slotOf, tallyOf } from '../trends/subject.ts';
import { significant, trendRow, wholeScope, type Scope } from '../trends/trend-row.ts';
import { isWarming, usualOf } from '../trends/usual.ts';
import { walk, windowStartSecond } from '../trends/walk.ts';
import { windowNumber } from '../trends/window-table.ts';
import { bothSieves, countedKey } from './counted-key.ts';
import { evidence } from './alert-evidence.ts';
import { followBusy } from './busy-keys.ts';
import { followGained, type Slots } from './gained-keys.ts';
import { rememberBreadths, type BreadthRange, type KnownBreadths } from './known-breadths.ts';

/** A state that goes on, read at one moment after the other. */
export interface Reader {
  /** Valid until the state goes on. What did not change since the last one is not found again. */
  at(atMs: number): Reading;
  /** Within the minute, at the clock. */
  early(): EarlyReading;
  /** Whether an article was counted since the last reading. */
  readonly gained: boolean;
}

export function createReader(state: TrendState): Reader {
  const follower = followGained(state);
  const busy = followBusy(state);
  const breadths = rememberBreadths(state);
  let lastGained: Slots | null = null;

  function reading(atMs: number, windowEndMs: number): Reading {
    const gained = follower.take();
    lastGained = gained;
    busy.note(gained);
    breadths.note(gained);
    const part = (kind: 'keyword' | 'country'): Subject[] =>
      [...new Set(gained?.[kind])].map((slot) => ({ kind, key: keyOf(state, kind, slot) }));
    return {
      ...readingOf(state, atMs, breadths),
      windowEndMs,
      gained: () => gained && [...part('keyword'), ...part('country')],
      busiest: (kind, window, least, limit) =>
        busy
          .slots(kind, windowNumber(window), least, limit)
          .map((slot) => keyOf(state, kind, slot)),
    };
  }

  return {
    get gained() {
      return follower.any;
    },
    at: (atMs) => reading(atMs, atMs),
    early() {
      const now = reading(state.clockMs, (state.minute + 1) * MINUTE_MS);
      const gained = lastGained;
      return {
        ...now,
        tier(kind, key, window) {
          const slot = slotOf(state, kind, key);
          return slot === NO_SLOT
            ? null
            : tierSoFar(state, breadths, kind, slot, windowNumber(window));
        },
        risen: (window, least, tier) =>
          gained === null ? [] : risen(state, breadths, gained, windowNumber(window), least, tier),
      };
    },
  };
}

/** The tier, or the one in which the key would start at the next minute if nothing more came. */
function tierSoFar(
  state: TrendState,
  breadths: KnownBreadths,
  kind: Kind,
  slot: number,
  w: number,
): RaisedTier | null {
  const standing = state.tiers.get(kind, slot, w);
  if (standing !== null || isWarming(state)) return standing?.tier ?? null;
  const found = findRise(state, kind, slot, w, {
    most: () => breadths.between(kind, slot, w, '', null).most.voices,
    counted: () => breadths.of(kind, slot, w, '', null).voices,
  });
  if (found === null) return null;
  return found.score.z >= TRENDING_Z ? 'trending' : 'emerging';
}

function risen(
  state: TrendState,
  breadths: KnownBreadths,
  gained: Slots,
  w: number,
  least: number,
  wanted: RaisedTier | null,
): Subject[] {
  const found: Subject[] = [];
  for (const slot of new Set(gained.keyword)) {
    if (state.keywordTally.count(slot, w) < least) continue;
    const tier = wanted === null ? null : tierSoFar(state, breadths, 'keyword', slot, w);
    if (wanted !== null && tier !== 'trending' && tier !== wanted) continue;
    found.push({ kind: 'keyword', key: state.keywords.text(slot) });
  }
  return found;
}

type Ask<T> = (kind: Kind, slot: number, w: number, name: string, sieve: Sieve) => T;

/** What was asked once in the minute is remembered, so that many rules about one key cost one walk. */
function readingOf(
  state: TrendState,
  atMs: number,
  breadths: KnownBreadths,
): Omit<Reading, 'windowEndMs' | 'gained' | 'busiest'> {
  const scopes = new Map<Window, Scope>();
  const trends = new Map<string, Trend | null>();
  const stories = new Map<string, ReadonlySet<number>>();
  const chances = new Map<string, Chance | null>();
  const evidences = new Map<string, Evidence>();
  let standings: Map<Window, ReturnType<Reading['standing']>> | null = null;

  const scopeOf = (window: Window): Scope =>
    remembered(scopes, window, () => wholeScope(state, windowNumber(window)));
  const allStanding = (): Map<Window, ReturnType<Reading['standing']>> => {
    standings ??= standingByWindow(state);
    return standings;
  };

  const count = (kind: Kind, key: string, w: number): number => {
    const slot = slotOf(state, kind, key);
    return slot === NO_SLOT ? 0 : tallyOf(state, kind).count(slot, w);
  };
  const breadthOfKey: Ask<Breadth> = (...key) => breadths.of(...key);
  const breadthsOfKey: Ask<BreadthRange> = (...key) => breadths.between(...key);
  function ask<T>(
    question: Ask<T>,
    kind: Kind,
    key: string,
    window: Window,
    to: Narrowing | null,
  ): T | null {
    const counted = countedKey(state, kind, key);
    if (counted === null) return null;
    const name = `${counted.name}${to ? nameOf(to) : ''}`;
    const sieve = bothSieves(counted.sieve, to && sieveOf(state, to));
    return question(counted.kind, counted.slot, windowNumber(window), name, sieve);
  }

  // Tiers that the state tells while warming are for the eye: no alert is raised by a guess.
  const warming = isWarming(state);
  return {
    atMs,
    warming,
    standing: (window) => (warming ? [] : (allStanding().get(window) ?? [])),
    tier(kind, key, window) {
      const slot = slotOf(state, kind, key);
      if (slot === NO_SLOT || warming) return null;
      return state.tiers.get(kind, slot, windowNumber(window))?.tier ?? null;
    },
    articles(kind, key, window) {
      const w = windowNumber(window);
      const parts = kind === 'keyword-pair' ? pairParts(key) : null;
      // What is counted of a pair may be some articles below the truth.
      if (parts !== null) return Math.min(...parts.map((part) => count('keyword', part, w)));
      return count(kind, key, w);
    },
    counted: (kind, key, window) => ask(breadthOfKey, kind, key, window, null),
    between: (kind, key, window, to) => ask(breadthsOfKey, kind, key, window, to),
    expected(kind, key, window) {
      const slot = slotOf(state, kind, key);
      if (slot === NO_SLOT) return null;
      const w = windowNumber(window);
      const usual = usualOf(state, kind, slot, w);
      return significant(expectedStories(state.stories.inWindow[w]!, usual));
    },
    chance: (kind, key, window) =>
      remembered(chances, `${kind}/${window}/${key}`, () => {
        const slot = slotOf(state, kind, key);
        if (slot === NO_SLOT) return null;
        const w = windowNumber(window);
        const breadth = breadths.of(kind, slot, w, '', null);
        const usual = usualOf(state, kind, slot, w);
        const windowStories = state.stories.inWindow[w]!;
        const { expected, surprise } = evidenceOf(state, breadth, windowStories, usual);
        // As it is shown, so that nobody finds the ratio of a rule missed by what was rounded away.
        return { expected: significant(expected), surprise };
      }),
    trend: (kind, key, window) =>
      remembered(trends, `${kind}/${window}/${key}`, () => {
        const slot = slotOf(state, kind, key);
        if (slot === NO_SLOT) return null;
        const row = trendRow(state, kind, slot, scopeOf(window));
        return warming ? { ...row, tier: 'warming' } : row;
      }),
    narrowed({ kind, key }, window, to) {
      return ask(breadthOfKey, kind, key, window, to) ?? { stories: 0, outlets: 0 };
    },
    isNew(kind, key) {
      const slot = slotOf(state, kind, key);
      return slot === NO_SLOT || tallyOf(state, kind).usual(slot, state.hour) === 0;
    },
    stories: (kind, key, window) =>
      remembered(stories, `${kind}/${window}/${key}`, () => storiesOf(state, kind, key, window)),
    lastSeenMs: (outlet) => lastSeenMs(state, outlet),
    evidence: (kind, key, window, to) =>
      remembered(evidences, `${kind}/${window}/${to ? nameOf(to) : ''}/${key}`, () =>
        evidence(state, kind, key, window, to && sieveOf(state, to)),
      ),
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

/** Rules that narrow alike share what is found. */
function nameOf({ lang, countries, outlets }: Narrowing): string {
  return JSON.stringify([lang, countries, outlets]);
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
