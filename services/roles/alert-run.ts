import type { Mute, Rule } from '../../shared/alert.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import { createAlertEngine, type Minute } from '../alerts/alert-engine.ts';
import { createAlertState, type AlertState } from '../alerts/alert-state.ts';
import type { Reading } from '../alerts/reading.ts';
import type { ReceiptContext } from '../alerts/receipt.ts';
import { STATE_VERSION } from '../trends/codec.ts';
import type { TrendState } from '../trends/state.ts';
import { foldKey } from './alert-keys.ts';
import { createReader } from './alert-reading.ts';
import { silentReading } from './silent-reading.ts';

/** Decides over a state that is being folded; what the watcher, `replay` and a backtest share. */
export interface AlertRun {
  readonly state: AlertState;
  /** A minute that the clock told of; silent ones since the last are decided first. */
  minute(boundaryMs: number): void;
  /** A record was folded: what it told of is decided without waiting for the minute. */
  record(): void;
  /** The clock stands here: what it passed over in silence is decided. */
  passOver(untilMs: number): void;
}

export interface AlertRunOptions {
  trends: TrendState;
  state?: AlertState;
  rulesAt: (atMs: number) => readonly Rule[];
  mutesAt: (atMs: number) => readonly Mute[];
  topic: string;
  publicUrl: string;
  version: string;
  tell: (minute: Minute, atMs: number) => void;
}

export function createAlertRun(options: AlertRunOptions): AlertRun {
  const { trends, rulesAt, mutesAt } = options;
  const engine = createAlertEngine(options.state ?? createAlertState(), foldKey);
  const { state } = engine;
  const seenBefore = new Map<string | null, number | null>();
  const reader = createReader(trends, (outlet, seenMs) => seenBefore.set(outlet, seenMs));
  let mutes: readonly Mute[] = [];
  let settledMs = -1;
  /** The newest minute that the clock is known to have reached: what lies before was heard, or is past. */
  let reachedMs = trends.minute < 0 ? -1 : trends.minute * MINUTE_MS;

  function decide(atMs: number, reading: Reading, rules: readonly Rule[]): void {
    reachedMs = atMs;
    setRules(atMs, rules);
    state.offset = Math.max(state.offset, trends.offset);
    options.tell(engine.decide(mutes, reading, contextNow()), atMs);
  }

  /** What counts at a whole minute counts until the next. */
  function setRules(minuteMs: number, rules: readonly Rule[]): void {
    settledMs = minuteMs;
    engine.setRules(rules);
    mutes = mutesAt(minuteMs);
  }

  function contextNow(): ReceiptContext {
    return {
      publicUrl: options.publicUrl,
      log: { topic: options.topic, partition: 0, fromOffset: 0, toOffset: trends.offset + 1 },
      stateVersion: STATE_VERSION,
      version: options.version,
    };
  }

  /**
   * The clock passes over minutes in which nothing is counted. They are decided one by one, for
   * silence is a fact too; where no rule asks for it and nothing is out there is nothing to decide.
   */
  function passOver(untilMs: number): void {
    if (reachedMs < 0 || state.atMs < 0) return;
    const before = (outlet: string | null): number | null => seenBefore.get(outlet) ?? null;
    for (let atMs = reachedMs + MINUTE_MS; atMs <= untilMs; atMs += MINUTE_MS) {
      const rules = rulesAt(atMs);
      const asked = rules.some(({ when }) => when.silentForMs !== undefined);
      if (!asked && state.tracked.size === 0 && state.cooling.size === 0) break;
      decide(atMs, silentReading(trends, atMs, before), rules);
    }
    reachedMs = Math.max(reachedMs, untilMs);
  }

  return {
    state,
    minute(boundaryMs) {
      if (boundaryMs <= state.atMs) {
        reachedMs = boundaryMs;
        return;
      }
      passOver(boundaryMs - MINUTE_MS);
      decide(boundaryMs, reader.at(boundaryMs), rulesAt(boundaryMs));
    },
    record() {
      // Nothing was decided yet, or this record was before a restart.
      if (state.atMs < 0 || trends.offset <= state.offset || trends.clockMs < state.atMs) return;
      if (!reader.gained) return;
      const reading = reader.early();
      const minuteMs = trends.minute * MINUTE_MS;
      if (settledMs !== minuteMs) setRules(minuteMs, rulesAt(minuteMs));
      state.offset = trends.offset;
      const told = engine.decideEarly(mutes, reading, contextNow());
      if (told.decisions.length > 0) options.tell(told, reading.atMs);
    },
    passOver,
  };
}
