import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ruleSchema, type Rule, type RuleDraft } from '../../shared/alert.ts';
import { HOUR_MS, MINUTE_MS, toIso } from '../../shared/time.ts';
import { createAlertRun } from '../../services/roles/alert-run.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { startRunning } from '../alerts/running.ts';
import { receiver } from '../sinks/receiver.ts';
import { mention } from '../support/mentions.ts';
import { quantile } from './quantiles.ts';
import { syntheticStream } from './synthetic-stream.ts';

const ARTICLES = 60_000;
const RULES = 1_000;
const STREAM_HOURS = 480;
const DECIDED_HOURS = 8;
const ALERTS = 60;

/** What a thousand rules cost a minute, and how long from the end of a minute to the webhook. */
export async function run(): Promise<void> {
  tickCost();
  await minuteToWebhook();
}

/**
 * A stream of 20 days and rules of every kind, decided at each minute of the last hours, as the
 * stream goes on: what was not told in the minute before is found, what was is known.
 */
function tickCost(): void {
  const state = createState();
  const rules = Array.from({ length: RULES }, (_, i) => ruleOf(i));
  let decided = 0;
  const run = createAlertRun({
    trends: state,
    rulesAt: () => rules,
    mutesAt: () => [],
    topic: 'mentions',
    publicUrl: '',
    version: 'bench',
    tell: ({ decisions }) => (decided += decisions.length),
  });
  const times: number[] = [];
  let offset = 0;
  const fromMs = (STREAM_HOURS - DECIDED_HOURS) * HOUR_MS;
  for (const record of syntheticStream({ articles: ARTICLES, hours: STREAM_HOURS, seed: 7 })) {
    fold(state, record, offset++, (boundaryMs) => {
      if (boundaryMs < state.firstMs + fromMs) return;
      const startedMs = performance.now();
      run.minute(boundaryMs);
      times.push(performance.now() - startedMs);
    });
  }
  const [first] = times;
  const sorted = times.slice(1).sort((a, b) => a - b);
  console.log(
    `${RULES} rules, ${state.keywords.size} keywords, ${state.tiers.size} standing, ` +
      `${sorted.length} minutes: p50 ${quantile(sorted, 0.5).toFixed(1)} ms, p99 ${quantile(sorted, 0.99).toFixed(1)} ms ` +
      `(the first, which folds the keys and raises: ${first!.toFixed(1)} ms; ${(decided / times.length).toFixed(0)} decisions a minute)`,
  );
}

/** Mostly one key, as people write them; every tenth asks of any key. */
function ruleOf(i: number): Rule {
  const window = (['15m', '1h', '6h', '24h'] as const)[i % 4]!;
  const when: RuleDraft['when'][] = [
    { window, keys: [`word-${i * 13}`, `word-${i}`], tier: 'emerging' },
    { window, keys: [`word-${i}`], minStories: 3, minOutlets: 2 },
    { window, keys: [`word-${i % 50}`], minStories: 5, lang: 'ar' },
    { window, kind: 'country', keys: ['SY', 'TR'], minStories: 40 },
    { window, keys: [`word-${i % 200}`], minRatio: 8, minStories: 3 },
  ];
  const any: RuleDraft['when'][] = [
    { window },
    { window, minStories: 30 },
    { window, kind: 'country-pair', new: true },
  ];
  const chosen = i % 10 === 0 ? any[(i / 10) % any.length]! : when[i % when.length]!;
  return ruleSchema.parse({ id: `rule-${i}`, when: chosen });
}

/** From the clock record that ends a minute being handed to the log, to the webhook having the alert. */
async function minuteToWebhook(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'));
  let clockMs = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS - 180 * MINUTE_MS;
  const running = await startRunning(folder, () => clockMs);
  const hook = await receiver(200);
  try {
    const send = (path: string, body: unknown): Promise<Response> =>
      fetch(`${running.url}/api/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const secrets = [`whsec_${Buffer.alloc(24, 1).toString('base64')}`];
    await send('/targets', {
      id: 'h',
      type: 'webhook',
      url: hook.url,
      allowPrivate: true,
      secrets,
    });
    await send('/rules', {
      id: 'r',
      maxPerDay: 1_000,
      when: { window: '15m', kind: 'keyword', minStories: 4 },
    });
    const latencies: number[] = [];
    for (let i = 0; i < ALERTS; i++) {
      const records = Array.from({ length: 5 }, (_, n) => {
        const value = mention({
          id: `a${i}-${n}`,
          seenMs: clockMs + n,
          keywords: [`key${i}`],
          source: `paper ${n}`,
        });
        return { key: value.id, value: Buffer.from(JSON.stringify(value)) };
      });
      await running.log.append('mentions', records);
      clockMs += MINUTE_MS;
      const tick = Buffer.from(JSON.stringify({ v: 1, tick: toIso(clockMs) }));
      const startedMs = performance.now();
      const told = hook.got.length;
      await running.log.append('mentions', [{ key: null, value: tick }]);
      for (let ms = 0; hook.got.length === told && ms < 10_000; ms++) await wait(1);
      if (hook.got.length === told) throw new Error('the webhook heard nothing in 10 s');
      latencies.push(performance.now() - startedMs);
    }
    const sorted = latencies.sort((a, b) => a - b);
    console.log(
      `end of the minute → webhook received, ${ALERTS} alerts on the embedded log: ` +
        `p50 ${quantile(sorted, 0.5).toFixed(0)} ms, p99 ${quantile(sorted, 0.99).toFixed(0)} ms ` +
        '(rules are asked at whole minutes: an article waits up to 60 s for its own)',
    );
  } finally {
    await running.close();
    await hook.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
