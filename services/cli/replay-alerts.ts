import type { Receipt } from '../../shared/alert.ts';
import { MINUTE_MS } from '../../shared/time.ts';
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
}

/** Decides the records and minutes of a replay by the rules of a file; mutes count from the beginning. */
export function replayAlerts(
  options: RuleFile & { trends: TrendState; context: CommandContext },
  tell: (line: AlertLine) => void,
): ReplayAlerts {
  const { rules, mutes, trends, context } = options;
  const run = createAlertRun({
    trends,
    rulesAt: () => rules,
    mutesAt: () => mutes,
    topic: 'mentions',
    publicUrl: context.config.publicUrl.replace(/\/+$/, ''),
    version: context.version,
    tell({ events }) {
      for (const { receipt } of events) tell({ type: 'alert', ...receipt });
    },
  });
  return {
    minute: (boundaryMs) => run.minute(boundaryMs),
    record() {
      run.passOver(trends.minute * MINUTE_MS);
      run.record();
    },
  };
}
