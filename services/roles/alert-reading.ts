import { MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import { pairParts, type Kind } from '../../shared/trend.ts';
import type { CountedRange, EarlyReading, Narrowing, Reading, Subject } from '../alerts/reading.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import type { TrendState } from '../trends/state.ts';
import { keyOf, slotOf, tallyOf } from '../trends/subject.ts';
import { significant } from '../trends/trend-row.ts';
import { expectedOf, isWarming } from '../trends/usual.ts';
import { windowNumber } from '../trends/window-table.ts';
import { followBusy } from './busy-keys.ts';
import { countedKey, type CountedKey } from './counted-key.ts';
import { followGained, type GainedSlots } from './gained-keys.ts';
import { keyFacts } from './key-facts.ts';
import { leastOf, mostOf, rememberBreadths, type BreadthRange } from './known-breadths.ts';
import { createNarrowings } from './narrowings.ts';
import { mayBeTold, mayCount, risen, tierSoFar } from './rising-keys.ts';
import { togetherOf } from './told-together.ts';

/** A state that goes on, read at one moment after the other. */
export interface Reader {
  /** Valid until the state goes on. What did not change since the last one is not found again. */
  at(atMs: number): Reading;
  /** Within the minute, at the clock. */
  early(): EarlyReading;
  /** Whether an article was counted since the last reading. */
  readonly gained: boolean;
}

/** @param onSeen is told what is answered about when an outlet was last seen */
export function createReader(
  state: TrendState,
  onSeen: (outlet: string | null, seenMs: number | null) => void = () => undefined,
): Reader {
  const follower = followGained(state);
  const busy = followBusy(state);
  const breadths = rememberBreadths(state);
  const narrowings = createNarrowings(state);
  const facts = keyFacts(state, breadths, narrowings);
  let lastGained: GainedSlots | null = null;
  let now = { atMs: -1, windowEndMs: -1, warming: true };

  // One question asks several figures of a key, one after the other: it is looked up once.
  const last = { kind: 'keyword' as Kind, key: '', slot: NO_SLOT };
  const find = (kind: Kind, key: string): number => {
    if (last.key === key && last.kind === kind) return last.slot;
    last.kind = kind;
    last.key = key;
    return (last.slot = slotOf(state, kind, key));
  };
  const count = (kind: Kind, key: string, w: number): number => {
    const slot = find(kind, key);
    return slot === NO_SLOT ? 0 : tallyOf(state, kind).count(slot, w);
  };
  const ask = (kind: Kind, key: string, to: Narrowing | null): CountedKey | null => {
    const narrowing = narrowings.of(to);
    if (kind === 'keyword-pair') return countedKey(state, kind, key, narrowing);
    const slot = find(kind, key);
    return slot === NO_SLOT ? null : { kind, slot, beside: NO_SLOT, narrowing };
  };

  // Tiers that the state tells while warming are for the eye: no alert is raised by a guess.
  const reading: Reading = {
    get atMs() {
      return now.atMs;
    },
    get windowEndMs() {
      return now.windowEndMs;
    },
    get warming() {
      return now.warming;
    },
    standing: (window) => (now.warming ? [] : facts.standing(window)),
    tier(kind, key, window) {
      const slot = find(kind, key);
      if (slot === NO_SLOT || now.warming) return null;
      return state.tiers.get(kind, slot, windowNumber(window))?.tier ?? null;
    },
    articles(kind, key, window) {
      const w = windowNumber(window);
      const parts = kind === 'keyword-pair' ? pairParts(key) : null;
      // What is counted of a pair may be some articles below the truth.
      if (parts !== null) return Math.min(...parts.map((part) => count('keyword', part, w)));
      return count(kind, key, w);
    },
    gained: () => lastGained && gainedSubjects(state, lastGained),
    *busiest(kind, window, least, limit) {
      const w = windowNumber(window);
      const slots = busy.slots(kind, w, least.articles, limit, (slot) =>
        mayCount(state, kind, slot, w, least),
      );
      for (const slot of slots) {
        if (mayBeTold(state, breadths, kind, slot, w, least)) yield keyOf(state, kind, slot);
      }
    },
    counted(kind, key, window) {
      const counted = ask(kind, key, null);
      return counted && breadths.of(counted, windowNumber(window));
    },
    between(kind, key, window, to) {
      const counted = ask(kind, key, to);
      return counted && rangeOf(breadths.between(counted, windowNumber(window)));
    },
    narrowed({ kind, key }, window, to) {
      const counted = ask(kind, key, to);
      if (counted === null) return { stories: 0, outlets: 0 };
      return breadths.of(counted, windowNumber(window));
    },
    together(key, window, to) {
      const counted = ask('keyword', key, to);
      return counted && togetherOf(state, breadths, counted, windowNumber(window), to);
    },
    expected(kind, key, window) {
      const slot = find(kind, key);
      return slot === NO_SLOT
        ? null
        : significant(expectedOf(state, kind, slot, windowNumber(window)));
    },
    isNew(kind, key) {
      const slot = find(kind, key);
      return slot === NO_SLOT || tallyOf(state, kind).usual(slot, state.hour) === 0;
    },
    chance: facts.chance,
    trend: facts.trend,
    stories: facts.stories,
    evidence: facts.evidence,
    lastSeenMs(outlet) {
      const seenMs = lastSeenMs(state, outlet);
      onSeen(outlet, seenMs);
      return seenMs;
    },
  };
  const early: EarlyReading = Object.create(reading, {
    tier: {
      value: ((kind, key, window) => {
        const slot = find(kind, key);
        if (slot === NO_SLOT) return null;
        return tierSoFar(state, breadths, kind, slot, windowNumber(window));
      }) satisfies Reading['tier'],
    },
    risen: {
      value: ((window, least, tier) => {
        const slots = lastGained?.keyword ?? [];
        return risen(state, breadths, slots, windowNumber(window), least, tier);
      }) satisfies EarlyReading['risen'],
    },
  }) as EarlyReading;

  function moveTo(atMs: number, windowEndMs: number): void {
    now = { atMs, windowEndMs, warming: isWarming(state) };
    last.key = '';
    last.slot = NO_SLOT;
    lastGained = follower.take();
    narrowings.renew();
    breadths.catchUp();
    busy.catchUp();
    facts.renew();
  }

  return {
    get gained() {
      return follower.any;
    },
    at(atMs) {
      moveTo(atMs, atMs);
      return reading;
    },
    early() {
      moveTo(state.clockMs, (state.minute + 1) * MINUTE_MS);
      return early;
    },
  };
}

function rangeOf(range: BreadthRange): CountedRange {
  return {
    least: { stories: leastOf(range, 'stories'), outlets: leastOf(range, 'outlets') },
    most: { stories: mostOf(range, 'stories'), outlets: mostOf(range, 'outlets') },
  };
}

function gainedSubjects(state: TrendState, gained: GainedSlots): Subject[] {
  const part = (kind: 'keyword' | 'country'): Subject[] =>
    Array.from(gained[kind], (slot) => ({ kind, key: keyOf(state, kind, slot) }));
  return [...part('keyword'), ...part('country')];
}

export function lastSeenMs(state: TrendState, outlet: string | null): number | null {
  if (outlet === null) return state.listing.at(state.listing.newest)?.seenMs ?? null;
  const slot = state.outlets.names.find(outlet);
  return slot === NO_SLOT ? null : state.outlets.lastSeenSecond(slot) * SECOND_MS;
}
