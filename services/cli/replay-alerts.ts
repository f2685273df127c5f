import type { Receipt } from '../../shared/alert.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import { createBacktest, type Backtested } from '../alerts/backtest.ts';
import type { Decision } from '../alerts/decision.ts';
import { spanOf } from '../alerts/log-span.ts';
import type { RuleFile } from '../alerts/rule-file.ts';
import { createAlertRun } from '../roles/alert-run.ts';
import type { TrendState } from '../trends/state.ts';
import type { CommandContext } from './command.ts';

/** One line of `replay --rules`: the alert and what it was decided on, raised or resolved. */
export type AlertLine = { type: 'alert' } & Receipt;

export interface ReplayAlerts {
  minute: (boundaryMs: number) => void;
  /** After a record: what the clock passed over in silence before it, and what the record told. */
  record(): void;
  /** What each rule told, and how often a day: part of the summary. */
  judged(): JudgedRule[];
}

/** A rule over the whole of a replay: as in a backtest, without the alerts, which are lines of their own. */
export type JudgedRule = { id: string } & Omit<Backtested, 'alerts'>;

/** Decides the records and minutes of a replay by the rules of a file; mutes count from the beginning. */
export function replayAlerts(
  options: RuleFile & { trends: TrendState; context: CommandContext },
  tell: (line: AlertLine) => void,
): ReplayAlerts {
  const { rules, mutes, trends, context } = options;
  const backtests = new Map(rules.map(({ id }) => [id, createBacktest()]));
  const run = createAlertRun({
    trends,
    rulesAt: () => rules,
    mutesAt: () => mutes,
    topic: 'mentions',
    publicUrl: context.config.publicUrl.replace(/\/+$/, ''),
    version: context.version,
    tell({ whole, decisions, events }) {
      for (const [id, ofRule] of byRule(decisions)) {
        const told = events.filter(({ receipt }) => receipt.ruleId === id);
        backtests.get(id)?.take({ whole, decisions: ofRule, events: told });
      }
      for (const { receipt } of events) tell({ type: 'alert', ...receipt });
    },
  });
  return {
    minute: (boundaryMs) => run.minute(boundaryMs),
    record() {
      run.passOver(trends.minute * MINUTE_MS);
      run.record();
    },
    judged: () =>
      [...backtests].map(([id, backtest]) => {
        const { alerts: _alerts, ...answer } = backtest.answer(spanOf(trends));
        return { id, ...answer };
      }),
  };
}

function byRule(decisions: readonly Decision[]): Map<string, Decision[]> {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(decision.rule.id) ?? [];
    groups.set(decision.rule.id, group);
    group.push(decision);
  }
  return groups;
}
