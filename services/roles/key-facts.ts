import { WINDOWS, type Window } from '../../shared/time.ts';
import type { Kind, Trend } from '../../shared/trend.ts';
import type { Chance, Evidence, Reading } from '../alerts/reading.ts';
import { breadthOf, type Breadth } from '../trends/breadth.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import { evidenceOfKey } from '../trends/evidence.ts';
import type { TrendState } from '../trends/state.ts';
import { keyOf, slotOf } from '../trends/subject.ts';
import { significant, trendRow, wholeScope, type Scope } from '../trends/trend-row.ts';
import { isWarming } from '../trends/usual.ts';
import { walk, windowStartSecond } from '../trends/walk.ts';
import { windowNumber } from '../trends/window-table.ts';
import { evidence } from './alert-evidence.ts';
import { NO_SIEVE } from './counted-key.ts';
import type { KnownBreadths } from './known-breadths.ts';
import type { Narrowings } from './narrowings.ts';

/** What walks over articles, or over all that stands, tell of keys at one moment. */
export interface KeyFacts extends Pick<
  Reading,
  'standing' | 'chance' | 'trend' | 'stories' | 'evidence'
> {
  /** From now on it is another moment. */
  renew(): void;
}

type Standing = ReturnType<Reading['standing']>;

/** What was asked once is remembered until then, so that many rules about one key cost one walk. */
export function keyFacts(
  state: TrendState,
  breadths: KnownBreadths,
  narrowings: Narrowings,
): KeyFacts {
  const scopes = new Map<Window, Scope>();
  const trends = new Map<string, Trend | null>();
  const stories = new Map<string, ReadonlySet<number>>();
  const chances = new Map<string, Chance | null>();
  const evidences = new Map<string, Evidence>();
  const standings = new Map<Window, Standing>();
  const all: Map<unknown, unknown>[] = [scopes, trends, stories, chances, evidences, standings];

  const scopeOf = (window: Window): Scope =>
    remembered(scopes, window, () => wholeScope(state, windowNumber(window)));

  return {
    renew() {
      for (const each of all) if (each.size > 0) each.clear();
    },
    standing(window) {
      if (standings.size === 0) {
        for (const each of WINDOWS) standings.set(each, standingIn(state, windowNumber(each)));
      }
      return standings.get(window)!;
    },
    chance: (kind, key, window) =>
      remembered(chances, `${kind}/${window}/${key}`, () => {
        const slot = slotOf(state, kind, key);
        return slot === NO_SLOT
          ? null
          : chanceOf(state, breadths, kind, slot, windowNumber(window));
      }),
    trend: (kind, key, window) =>
      remembered(trends, `${kind}/${window}/${key}`, () => {
        const slot = slotOf(state, kind, key);
        if (slot === NO_SLOT) return null;
        const row = trendRow(state, kind, slot, scopeOf(window));
        return isWarming(state) ? { ...row, tier: 'warming' } : row;
      }),
    stories: (kind, key, window) =>
      remembered(stories, `${kind}/${window}/${key}`, () => storiesOf(state, kind, key, window)),
    evidence(kind, key, window, to) {
      const narrowing = narrowings.of(to);
      return remembered(evidences, `${kind}/${window}/${narrowing.number}/${key}`, () =>
        evidence(state, kind, key, window, narrowing),
      );
    },
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make();
  known.set(key, made);
  return made;
}

function standingIn(state: TrendState, w: number): Standing {
  return state.tiers
    .all()
    .filter((standing) => standing.w === w)
    .map(({ kind, slot, tier }) => ({ kind, key: keyOf(state, kind, slot), tier }));
}

function chanceOf(
  state: TrendState,
  breadths: KnownBreadths,
  kind: Kind,
  slot: number,
  w: number,
): Chance {
  const breadth: Breadth =
    kind === 'keyword-pair'
      ? breadthOf(state, kind, slot, w, null)
      : breadths.of({ kind, slot, beside: NO_SLOT, narrowing: NO_SIEVE }, w);
  const { expected, surprise } = evidenceOfKey(state, kind, slot, w, breadth);
  // As it is shown, so that nobody finds the ratio of a rule missed by what was rounded away.
  return { expected: significant(expected), surprise };
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
