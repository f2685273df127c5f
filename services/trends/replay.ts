import { isClock, type MentionRecord } from '../../shared/mention.ts';
import { toIso, WINDOWS, type Window } from '../../shared/time.ts';
import type { Kind, Tier } from '../../shared/trend.ts';
import { advance } from './clock.ts';
import { countsOfAllWindows, type Counts } from './counts.ts';
import { foldSeenAt } from './fold.ts';
import { createState, type Limits, type TrendState } from './state.ts';
import { keyOf, labelOf } from './subject.ts';
import type { TierChange } from './tier-change.ts';
import { articlesOf, probability, rounded, significant } from './trend-row.ts';

/** A key's tier in a window changed to or from `emerging` or `trending`. */
export interface TrendLine {
  type: 'trend';
  phase: 'start' | 'tier' | 'end';
  at: string;
  kind: Kind;
  key: string;
  label: string;
  window: Window;
  tier: Tier;
  articles: number;
  stories: number;
  outlets: number;
  expected: number;
  p: number;
  z: number;
  ids: string[];
}

export interface SummaryLine {
  type: 'summary';
  /** Distinct ids, the late ones included. */
  articles: number;
  duplicates: number;
  late: number;
  rejected: number;
  seconds: number;
  articlesPerSecond: number;
}

export type ReplayLine = TrendLine | Counts | SummaryLine;

export interface ReplayOptions {
  /** Counts of all windows at each multiple of this; whole minutes. */
  countsEveryMs?: number;
  limits?: Partial<Limits>;
  /** Called at each whole minute after its lines, while the windows are exactly `[T − w, T)`. */
  onMinute?: (boundaryMs: number) => void;
  /** Goes on from a state that was decoded. */
  state?: TrendState;
}

export interface Replay {
  readonly state: TrendState;
  /** The next record; times must not go back. A clock record only moves the clock. */
  take(record: MentionRecord, seenMs: number): void;
  summary(rejected: number, seconds: number): SummaryLine;
}

/**
 * The core of the command `replay`: records in the order they were seen (see replay-order.ts) give
 * the lines that the live system would have told, handed to `emit` one by one. At a whole minute T
 * nothing seen at T itself is counted yet. Long silences are passed over; the counts asked for
 * inside them are told as what they are: empty.
 */
export function createReplay(options: ReplayOptions, emit: (line: ReplayLine) => void): Replay {
  const state = options.state ?? createState(options.limits);
  const everyMs = options.countsEveryMs ?? null;
  /** The next time at which counts are due; unknown before the first record. */
  let dueMs = everyMs !== null && state.clockMs >= 0 ? nextMultiple(state.clockMs, everyMs) : null;

  function tellCounts(atMs: number): void {
    for (const line of countsOfAllWindows(state, atMs)) emit(line);
  }

  function onMinute(boundaryMs: number): void {
    for (const change of state.tiers.changes) emit(trendLine(state, change));
    options.onMinute?.(boundaryMs);
    if (everyMs === null || dueMs === null) return;
    // A silence that was passed over ends here; in it nothing was counted.
    for (; dueMs <= boundaryMs; dueMs += everyMs) tellCounts(dueMs);
  }

  return {
    state,
    take(record, seenMs) {
      advance(state, seenMs, onMinute);
      if (everyMs !== null) {
        dueMs ??= nextMultiple(seenMs, everyMs);
        for (; dueMs <= seenMs; dueMs += everyMs) tellCounts(dueMs);
      }
      if (!isClock(record)) foldSeenAt(state, record, seenMs, state.offset + 1);
    },
    summary(rejected, seconds) {
      const { articles, duplicates, late } = state.counters;
      const articlesPerSecond = seconds > 0 ? Math.round(articles / seconds) : 0;
      return {
        type: 'summary',
        articles,
        duplicates,
        late,
        rejected,
        seconds,
        articlesPerSecond,
      };
    },
  };
}

function nextMultiple(afterMs: number, everyMs: number): number {
  return (Math.floor(afterMs / everyMs) + 1) * everyMs;
}

/** One change as a line of `replay`. */
export function trendLine(state: TrendState, change: TierChange): TrendLine {
  const { kind, slot, w, breadth, score } = change;
  return {
    type: 'trend',
    phase: change.phase,
    at: toIso(change.atMs),
    kind,
    key: keyOf(state, kind, slot),
    label: labelOf(state, kind, slot),
    window: WINDOWS[w]!,
    tier: change.tier,
    articles: articlesOf(state, kind, slot, w, null, breadth),
    stories: breadth.stories,
    outlets: breadth.outlets,
    expected: significant(score.expected),
    p: probability(score.surprise),
    z: rounded(score.z),
    ids: change.ids,
  };
}
