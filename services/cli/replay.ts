import { isClock, looksLikeMention, type MentionRecord } from '../../shared/mention.ts';
import { checkInputs } from '../sources/article-file.ts';
import { instantMs } from '../trends/instant.ts';
import { isClockRecord, isMention } from '../trends/readable.ts';
import { createReplay, type ReplayLine, type SummaryLine } from '../trends/replay.ts';
import { trendLimits } from '../roles/trend-limits.ts';
import { replayOrder, type RecordTimes, type ReplayClock } from '../trends/replay-order.ts';
import { createState, type TrendState } from '../trends/state.ts';
import type { CommandContext } from './command.ts';
import { parseDuration } from './duration.ts';
import { EXIT, UsageError, type ExitCode } from './exit.ts';
import { extractOrdered } from './extract-ordered.ts';
import { lazyPool } from './lazy-pool.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';
import { openInputs, type Inputs, type Placed } from './read-articles.ts';
import type { AlertLine, JudgedRule, ReplayAlerts } from './replay-alerts.ts';

/** Lines are handed on after so many records, so that a slow reader slows the replay down. */
const RECORDS_A_TURN = 1_000;

/**
 * `marsad replay [FILE…]`: what the live system would have told, in event time, as fast as it goes.
 * The records are put in order first, so they are all held: about 4 kB each.
 */
export async function replayCommand(context: CommandContext): Promise<ExitCode> {
  const { files, options, config } = context;
  const by = readClock(options.by);
  const every = options['counts-every'];
  const countsEveryMs =
    typeof every === 'string' ? parseDuration('--counts-every', every) : undefined;
  await checkInputs(files);
  const alertsOf = typeof options.rules === 'string' ? await loadRules(options.rules) : null;

  const startedMs = performance.now();
  const progress = createProgress('replayed');
  const inputs = openInputs(files, { maxRecordBytes: config.maxRecordBytes, progress });
  const records = await readRecords(inputs, context);

  const lines: (ReplayLine | AlertLine | JudgedSummary)[] = [];
  const trends = createState(trendLimits(config));
  const alerts = alertsOf?.(trends, context, (line) => lines.push(line)) ?? null;
  const replay = createReplay(
    {
      state: trends,
      ...(countsEveryMs === undefined ? {} : { countsEveryMs }),
      ...(alerts ? { onMinute: alerts.minute } : {}),
    },
    (line) => lines.push(line),
  );
  const output = createOutput();
  const { order, timesMs } = replayOrder(records.map(timesOf), by);
  for (const [turn, index] of order.entries()) {
    replay.take(records[index]!, timesMs[index]!);
    alerts?.record();
    if (turn % RECORDS_A_TURN !== RECORDS_A_TURN - 1) continue;
    progress.add(RECORDS_A_TURN);
    for (const line of lines.splice(0)) await output.line(line);
  }
  const seconds = Math.round(performance.now() - startedMs) / 1_000;
  const summary = replay.summary(inputs.rejected, seconds);
  lines.push(alerts ? { ...summary, rules: judge(alerts) } : summary);
  for (const line of lines) await output.line(line);
  await output.end();
  progress.end();
  return inputs.rejected > 0 ? EXIT.someUnreadable : EXIT.ok;
}

type JudgedSummary = SummaryLine & { rules: JudgedRule[] };

/** What each rule told; to people what there is to say of it. */
function judge(alerts: ReplayAlerts): JudgedRule[] {
  const judged = alerts.judged();
  for (const { id, warnings } of judged) {
    for (const words of warnings) process.stderr.write(`marsad: rule "${id}": ${words}\n`);
  }
  return judged;
}

function readClock(by: string | boolean | undefined): ReplayClock {
  if (by === undefined || by === 'seenAt') return 'seenAt';
  if (by === 'publishedAt') return 'publishedAt';
  throw new UsageError(`--by "${String(by)}": write seenAt or publishedAt`);
}

/** Only a replay by rules needs what alerts need, which takes as long to load as 4,000 Mentions to fold. */
async function loadRules(path: string) {
  const { openRuleFile } = await import('../roles/rule-file.ts');
  const { replayAlerts } = await import('./replay-alerts.ts');
  const rules = await openRuleFile(path);
  return (trends: TrendState, context: CommandContext, tell: (line: AlertLine) => void) =>
    replayAlerts({ trends, ...rules, context }, tell);
}

/** All records in input order: Mentions as they are, Articles as the Mentions made of them. */
async function readRecords(inputs: Inputs, context: CommandContext): Promise<MentionRecord[]> {
  const slots: MentionRecord[][] = [];

  async function* articles(): AsyncGenerator<Placed & { slot: number }> {
    for await (const record of inputs.records()) {
      const { value } = record;
      if (!looksLikeMention(value)) yield { ...record, slot: slots.push([]) - 1 };
      else if (isMention(value) || isClockRecord(value)) slots.push([value]);
      else inputs.reject(record, 'MENTION_INVALID', 'no Mention of a version that is known here');
    }
  }
  const pool = lazyPool(context.openPool);
  try {
    const { extractThreads } = context.config;
    for await (const { place, job } of extractOrdered(articles(), pool, extractThreads)) {
      if (job.ok) slots[place.slot] = job.mentions.map(({ json }) => parseMention(json));
      else inputs.reject(place, job.code, job.message);
    }
  } finally {
    await pool.close();
  }
  return slots.flat();
}

function parseMention(json: Uint8Array): MentionRecord {
  return JSON.parse(Buffer.from(json).toString('utf8')) as MentionRecord;
}

function timesOf(record: MentionRecord): RecordTimes {
  if (isClock(record)) return { seenMs: statedMs(record.tick), publishedMs: null };
  return { seenMs: statedMs(record.seenAt), publishedMs: statedMs(record.publishedAt) };
}

function statedMs(text: string | null): number | null {
  return text === null ? null : instantMs(text);
}
