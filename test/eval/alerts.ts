import { ruleSchema, type Receipt, type Rule } from '../../shared/alert.ts';
import type { Mention } from '../../shared/mention.ts';
import { DAY_MS, MINUTE_MS, parseInstant } from '../../shared/time.ts';
import { BUILTIN_RULE } from '../../services/alerts/builtin-rule.ts';
import { createAlertRun } from '../../services/roles/alert-run.ts';
import { findMoment } from '../../services/roles/alert-receipt.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { killAt } from '../alerts/kill-points.ts';
import { syntheticStream } from '../bench/synthetic-stream.ts';
import { mention } from '../support/mentions.ts';

const DAYS = 30;
const ARTICLES = 18_000;
/** After the baseline, one burst a day of a key of its own, under two names and with a country. */
const FIRST_BURST_DAY = 15;
const BURST_STORIES = 40;
const KILLS = 50;

/** What alerts do with a stream in which nothing happens, in which something does, and one that flaps. */
export async function run(): Promise<void> {
  const quiet = [...syntheticStream({ articles: ARTICLES, hours: DAYS * 24, seed: 11 })];
  const null_ = tell(quiet, [BUILTIN_RULE]);
  report('null stream, the built-in rule', null_);
  console.log(`  most in any 24 h: ${mostInADay(null_)} (budget 20)`);

  const lively = withBursts(quiet);
  const rules = [BUILTIN_RULE, anyCounted()];
  const told = tell(lively, rules);
  report('a burst a day from day 16 on, built-in rule and any key with 8 stories in an hour', told);
  const builtin = told.filter(({ ruleId }) => ruleId === BUILTIN_RULE.id);
  const bursts = new Set(builtin.filter(isRaised).map(({ key }) => key.replace(/ .*/, '')));
  console.log(
    `  bursts told by the built-in rule: ${[...bursts].filter((key) => key.startsWith('burst')).length} of ${DAYS - FIRST_BURST_DAY}, ` +
      `in ${builtin.filter((each) => isRaised(each) && each.key.startsWith('burst')).length} alerts (each has 2 names and a pair)`,
  );
  console.log(
    `  receipts that a second fold writes to the same bytes: ${same(lively, told)} of ${told.length}`,
  );

  flapping();
  await kills();
}

/** SIGKILL between decision and delivery, or wherever it falls, on the embedded log. */
async function kills(): Promise<void> {
  const { keys, raised, requests } = await killAt(KILLS, 50);
  const once = keys.filter((key) => raised.get(key)?.size === 1).length;
  console.log(
    `${KILLS} kills at random moments: ${once} of ${keys.length} alerts told, each under one key ` +
      `(${[...raised.values()].filter(({ size }) => size > 1).length} under two), ${requests} requests`,
  );
}

function anyCounted(): Rule {
  const when = { window: '1h', kind: 'keyword', minStories: 8 } as const;
  return ruleSchema.parse({ id: 'counted', when });
}

function isRaised({ state }: Receipt): boolean {
  return state === 'firing';
}

function tell(stream: readonly Mention[], rules: readonly Rule[]): Receipt[] {
  const state = createState();
  const told: Receipt[] = [];
  const alerts = createAlertRun({
    trends: state,
    rulesAt: () => rules,
    mutesAt: () => [],
    topic: 'mentions',
    publicUrl: '',
    version: 'eval',
    tell: ({ events }) => told.push(...events.map(({ receipt }) => receipt)),
  });
  stream.forEach((record, offset) => {
    fold(state, record, offset, (atMs) => alerts.minute(atMs));
    alerts.record();
  });
  return told;
}

/** Another fold, of records that were written and parsed, that knows nothing of rules but the receipts. */
function same(stream: readonly Mention[], told: readonly Receipt[]): number {
  const state = createState();
  const context = { publicUrl: '', topic: 'mentions', version: 'eval' };
  const waiting = told.map((given) => ({ given, moment: findMoment(given, state, context) }));
  let equal = 0;
  let oldest = 0;
  const onMinute = (atMs: number): void => {
    for (const { moment } of waiting.slice(oldest)) moment.minute(atMs);
  };
  stream.forEach((record, offset) => {
    fold(state, JSON.parse(JSON.stringify(record)), offset, onMinute);
    for (const { moment } of waiting.slice(oldest)) moment.record();
    for (; waiting[oldest]?.moment.passed === true; oldest++) {
      const { given, moment } = waiting[oldest]!;
      if (JSON.stringify(moment.found?.receipt) === JSON.stringify(given)) equal++;
    }
  });
  return equal;
}

function withBursts(stream: readonly Mention[]): Mention[] {
  const startMs = parseInstant(stream[0]!.seenAt!)!.ms;
  const bursts: Mention[] = [];
  for (let day = FIRST_BURST_DAY; day < DAYS; day++) {
    for (let i = 0; i < BURST_STORIES; i++) {
      const seenMs = startMs + day * DAY_MS + 6 * 3_600_000 + i * 2 * MINUTE_MS;
      bursts.push(
        mention({
          id: `burst-${day}-${i}`,
          seenMs,
          keywords: [`burst${day}`, `burst${day} rescue`],
          countries: ['TR'],
          source: `paper ${i % 12}`,
        }),
      );
    }
  }
  const seen = (record: Mention): number => parseInstant(record.seenAt!)!.ms;
  return [...stream, ...bursts].sort((a, b) => seen(a) - seen(b));
}

/** A key that is above its threshold every other minute for a day. */
function flapping(): void {
  const startMs = Date.UTC(2026, 0, 1);
  const stream: Mention[] = [];
  for (let minute = 0; minute < 1_440; minute++) {
    const burst = minute % 32 === 0 ? 12 : 0;
    for (let i = 0; i <= burst; i++) {
      const seenMs = startMs + minute * MINUTE_MS + i * 100;
      const id = `f${minute}-${i}`;
      stream.push(mention({ id, seenMs, keywords: i > 0 ? ['flap'] : ['calm'], source: `p${i}` }));
    }
  }
  const cooldownMs = 3 * 3_600_000;
  const when = { window: '15m', keys: ['flap'], minStories: 6 } as const;
  const rule = ruleSchema.parse({ id: 'flap', when, cooldownMs, keepFiringMs: 0 });
  const raised = tell(stream, [rule]).filter(isRaised);
  const gaps = raised.slice(1).map((each, i) => startOf(each) - startOf(raised[i]!));
  console.log(
    `flapping, above the threshold ${Math.ceil(1_440 / 32)} times a day, cool-down 3 h: ${raised.length} alerts, ` +
      `the closest two ${(Math.min(...gaps) / 3_600_000).toFixed(1)} h apart`,
  );
}

function startOf({ startsAt }: Receipt): number {
  return parseInstant(startsAt)!.ms;
}

function mostInADay(told: readonly Receipt[]): number {
  const starts = told.filter(isRaised).map(startOf);
  return Math.max(
    0,
    ...starts.map((at) => starts.filter((x) => x >= at && x < at + DAY_MS).length),
  );
}

function report(name: string, told: readonly Receipt[]): void {
  const raised = told.filter(isRaised).length;
  console.log(`${name}: ${raised} alerts in ${DAYS} days, ${told.length - raised} of them over`);
}
