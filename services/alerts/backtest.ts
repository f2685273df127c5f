import type { Alert, BacktestAnswer, BacktestWarning } from '../../shared/alert.ts';
import { DAY_MS, MINUTE_MS } from '../../shared/time.ts';
import type { Minute } from './alert-engine.ts';
import type { LogSpan } from './log-span.ts';
import { alertOf } from './receipt.ts';

/** Named one by one; the rest are counted. */
const MAX_ALERTS = 200;
/** A rule that is out for more of the time tells nothing. */
const CONSTANT_SHARE = 0.5;
/** Out for so much of a day and more since it was first out, it is clear what the rest will say. */
const CLEAR_SHARE = 0.9;
const CLEAR_AFTER_MS = DAY_MS;
/** What a rule may raise in a day before its author is warned. */
const NOISY_PER_DAY = 10;

export type Backtested = Pick<
  BacktestAnswer,
  'raised' | 'perDay' | 'firingShare' | 'held' | 'alerts' | 'warnings' | 'warningCodes'
>;

/** Gathers what one rule told over the moments of a log; those in which it decided nothing need not be taken. */
export interface Backtest {
  take(minute: Minute): void;
  /** Whether the rule is out nearly all the time: since when, and for what share of it; else null. */
  alwaysOut(clockMs: number): { sinceMs: number; share: number } | null;
  answer(span: LogSpan): Backtested;
}

export function createBacktest(): Backtest {
  const alerts = new Map<string, Alert>();
  const held: Record<string, number> = {};
  let raised = 0;
  let firing = 0;
  let firstMs = Infinity;

  return {
    take({ whole, decisions, events }) {
      let out = false;
      for (const { reason } of decisions) {
        if (reason === 'raised' || reason === 'still') out = true;
        else if (reason !== 'resolved') held[reason] = (held[reason] ?? 0) + 1;
      }
      if (out && whole) firing++;
      for (const { receipt, atMs } of events) {
        if (receipt.state === 'firing') {
          raised++;
          firstMs = Math.min(firstMs, atMs);
        }
        // The end of an alert that is named takes the place of its beginning.
        if (alerts.has(receipt.id) || alerts.size < MAX_ALERTS) {
          alerts.set(receipt.id, alertOf(receipt));
        }
      }
    },
    alwaysOut(clockMs) {
      if (clockMs - firstMs < CLEAR_AFTER_MS) return null;
      const share = Math.min(1, (firing * MINUTE_MS) / (clockMs - firstMs));
      return share < CLEAR_SHARE ? null : { sinceMs: firstMs, share };
    },
    answer({ days, minutes, isShort }) {
      const perDay = Math.round((raised / days) * 100) / 100;
      const firingShare = Math.min(1, Math.round((firing / minutes) * 1_000) / 1_000);
      const found: [BacktestWarning, string][] = [];
      if (firingShare > CONSTANT_SHARE) {
        const share = Math.round(firingShare * 100);
        found.push([
          'CONSTANT',
          `it would be out ${share} % of the time: constantly; ask for more stories, a higher ratio, or a tier`,
        ]);
      }
      if (perDay > NOISY_PER_DAY) {
        found.push([
          'NOISY',
          `it would tell ${perDay} times a day; maxPerDay or a longer cooldownMs make it fewer`,
        ]);
      }
      if ((held.budget ?? 0) > 0) {
        found.push([
          'BUDGET',
          `its budget of a day was used up: what held was kept back ${held.budget ?? 0} times, counted once a minute for each key`,
        ]);
      }
      if (raised === 0) found.push(['NOTHING', 'it would have told nothing']);
      if (isShort) {
        found.push([
          'SHORT_LOG',
          'the log is shorter than the 14 days a baseline takes: tiers, ratios and new keys could not be judged',
        ]);
      }
      return {
        raised,
        perDay,
        firingShare,
        held,
        alerts: [...alerts.values()],
        warnings: found.map(([, words]) => words),
        warningCodes: found.map(([code]) => code),
      };
    },
  };
}
