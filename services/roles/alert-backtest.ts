import { setImmediate as breathe } from 'node:timers/promises';
import type { BacktestAnswer, BacktestWarning, Rule } from '../../shared/alert.ts';
import { SECOND_MS, toIso } from '../../shared/time.ts';
import { createBacktest, type Backtest } from '../alerts/backtest.ts';
import { spanOf } from '../alerts/log-span.ts';
import type { Log } from '../log/port.ts';
import { fold } from '../trends/fold.ts';
import { createState, type Limits } from '../trends/state.ts';
import { createAlertRun } from './alert-run.ts';

/** Records folded before the event loop gets its turn: some milliseconds. */
const RECORDS_A_TURN = 100;
/** A backtest is asked for by a person who waits. */
const MAX_SECONDS = 30;
/** After so long, what is out all the time is not looked at to its end. */
const PATIENT_SECONDS = 5;

export class BacktestBusy extends Error {
  readonly code = 'BACKTEST_BUSY';
  readonly retriable = true;
}

/**
 * Folds the retained `mentions` once more, beside the live state, with one draft rule: when it would
 * have fired, on what, how often a day. One at a time; after 30 seconds, or after 5 when by then
 * it is clear that it is out all the time, the answer is of what was folded by then, and says so.
 */
export function createBacktester(options: {
  log: Log;
  topic: string;
  limits: Partial<Limits>;
  publicUrl: string;
  version: string;
  nowMs: () => number;
}): (rule: Rule) => Promise<BacktestAnswer> {
  const { log, topic, nowMs } = options;
  let busy = false;

  async function run(rule: Rule): Promise<BacktestAnswer> {
    const startedMs = nowMs();
    const trends = createState(options.limits);
    const backtest = createBacktest();
    const alerts = createAlertRun({
      trends,
      rulesAt: () => [{ ...rule, enabled: true }],
      mutesAt: () => [],
      topic,
      publicUrl: options.publicUrl,
      version: options.version,
      tell: (minute) => backtest.take(minute),
    });
    const onMinute = (boundaryMs: number): void => alerts.minute(boundaryMs);
    const [bounds] = await log.offsets(topic);
    const reading = { fromOffset: bounds?.first ?? 0, follow: false };
    let end: [BacktestWarning, string] | null = null;
    let folded = 0;
    reading: for await (const records of log.read(topic, 0, reading)) {
      for (const record of records) {
        fold(trends, parse(record.value), record.offset, onMinute, record.timestampMs);
        alerts.record();
        if (++folded % RECORDS_A_TURN !== 0) continue;
        await breathe();
        end = endedEarly(backtest, trends.clockMs, (nowMs() - startedMs) / SECOND_MS);
        if (end !== null) break reading;
      }
    }
    const { firstMs, clockMs, counters } = trends;
    const answer = backtest.answer(spanOf(trends));
    const warnings = [...answer.warnings];
    const warningCodes: BacktestWarning[] = [...answer.warningCodes];
    if (end !== null) {
      warningCodes.push(end[0]);
      warnings.push(end[1]);
    }
    return {
      from: firstMs < 0 ? null : toIso(firstMs),
      to: firstMs < 0 ? null : toIso(clockMs),
      articles: counters.articles,
      seconds: Math.round(nowMs() - startedMs) / 1_000,
      ...answer,
      warnings,
      warningCodes,
    };
  }

  return async (rule) => {
    if (busy) throw new BacktestBusy('another backtest is running');
    busy = true;
    try {
      return await run(rule);
    } finally {
      busy = false;
    }
  };
}

/** Why the rest of the log need not, or can't, be looked at; null while it is. */
function endedEarly(
  backtest: Backtest,
  clockMs: number,
  seconds: number,
): [BacktestWarning, string] | null {
  if (seconds < PATIENT_SECONDS) return null;
  const out = backtest.alwaysOut(clockMs);
  const rest = `at ${toIso(clockMs)}; the rest of the log was not looked at`;
  if (out !== null) {
    const share = `out for ${Math.round(out.share * 100)} % of the time since ${toIso(out.sinceMs)}`;
    return ['STOPPED', `${share}, it was stopped ${rest}`];
  }
  return seconds > MAX_SECONDS ? ['CUT', `stopped after ${MAX_SECONDS} s, ${rest}`] : null;
}

function parse(value: Uint8Array | null): unknown {
  if (value === null) return null;
  try {
    return JSON.parse(Buffer.from(value).toString());
  } catch {
    // Counted as unreadable by the fold, as it was when it came.
    return null;
  }
}
