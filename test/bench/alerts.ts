import { setTimeout as wait } from 'node:timers/promises';
import { ruleSchema, type Rule, type RuleDraft } from '../../shared/alert.ts';
import type { Mention } from '../../shared/mention.ts';
import { receiver } from '../sinks/receiver.ts';
import { removeDataDir, startServer } from '../support/server.ts';
import { quantile } from './quantiles.ts';
import { generator, syntheticStream } from './synthetic-stream.ts';

/** As it is built and run; tsx would name each function anew whenever it is made. */
const BUILT = new URL('../../dist/services/', import.meta.url).href;
const { createAlertRun } = (await import(
  `${BUILT}roles/alert-run.js`
)) as typeof import('../../services/roles/alert-run.ts');
const { fold } = (await import(
  `${BUILT}trends/fold.js`
)) as typeof import('../../services/trends/fold.ts');
const { createState } = (await import(
  `${BUILT}trends/state.js`
)) as typeof import('../../services/trends/state.ts');

const RULES = 1_000;
/** Twenty days of two articles a minute, for a baseline; then a busy day's morning, one a second. */
const QUIET = { articles: 57_600, hours: 480, seed: 7 };
const BUSY = { articles: 14_400, hours: 4, seed: 8, afterHours: QUIET.hours };
/** A process that has just begun compiles as it goes; its first minutes are told apart. */
const FIRST_MINUTES = 60;
const ALERTS = 60;
const STORIES = 4;

/** What a thousand rules cost, and how long from an article to the webhook. */
export async function run(): Promise<void> {
  ruleCost();
  await articleToWebhook();
}

/**
 * A stream of 20 days, then rules of every kind, decided at each record and each minute of four busy
 * hours, as the stream goes on. What holds up the thread: collecting garbage counts, other work on the
 * machine does not.
 */
function ruleCost(): void {
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
  const minutes: number[] = [];
  const records: number[] = [];
  let offset = 0;
  for (const record of streamOf(QUIET)) fold(state, record, offset++);
  for (const record of streamOf(BUSY)) {
    fold(state, record, offset++, (boundaryMs) =>
      minutes.push(spentOn(() => run.minute(boundaryMs))),
    );
    if (minutes.length > 0) records.push(spentOn(() => run.record()));
  }
  const [first, ...later] = minutes;
  const told = (name: string, times: number[]): string => {
    const sorted = times.sort((a, b) => a - b);
    const [half, most, worst] = [0.5, 0.99, 1].map((q) => quantile(sorted, q).toFixed(1));
    return `${name}: p50 ${half} ms, p99 ${most} ms, most ${worst} ms`;
  };
  const perRecord = (times: number[]): string =>
    `${((1_000 * times.reduce((sum, ms) => sum + ms, 0)) / times.length).toFixed(0)} µs`;
  const half = records.length >> 1;
  console.log(
    [
      `${RULES} rules, ${state.keywords.size} keywords, one article a second, ${(decided / minutes.length).toFixed(0)} decisions a minute; time of the thread, collecting garbage included`,
      'a tick is a whole minute of the log: all rules are decided, what is over ends; between two ticks each article is decided as it comes',
      `the first tick, which folds the keys and raises: ${first!.toFixed(1)} ms`,
      told(`ticks 2 to ${FIRST_MINUTES}`, later.slice(0, FIRST_MINUTES - 1)),
      told(`the ${later.length - FIRST_MINUTES + 1} ticks after`, later.slice(FIRST_MINUTES - 1)),
      `an article: ${perRecord(records.slice(0, half))} in the first half, ${perRecord(records.slice(half))} in the second`,
    ].join('\n'),
  );
}

/** With keys that a rule can name: `word-7` would be read as two words. */
function* streamOf(shape: Parameters<typeof syntheticStream>[0]): Generator<Mention> {
  for (const record of syntheticStream(shape)) {
    const keywords = record.keywords.map((keyword) => {
      const key = keyword.key.replace('-', '');
      return { ...keyword, key, label: key };
    });
    yield { ...record, keywords };
  }
}

/**
 * Milliseconds of processor time, or of the clock where that is less: what the compiler and the
 * collector do beside us is counted in slices of 4 ms, in whatever tick they fall.
 */
function spentOn(work: () => void): number {
  const startedMs = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min((user + system) / 1_000, performance.now() - startedMs);
}

/** Mostly one key, as people write them; every tenth asks of any key. */
function ruleOf(i: number): Rule {
  const window = (['15m', '1h', '6h', '24h'] as const)[i % 4]!;
  const when: RuleDraft['when'][] = [
    { window, keys: [`word${i * 13}`, `word${i}`], tier: 'emerging' },
    { window, keys: [`word${i}`], minStories: 3, minOutlets: 2 },
    { window, keys: [`word${i % 50}`], minStories: 5, lang: 'ar' },
    { window, kind: 'country', keys: ['SY', 'TR'], minStories: 40 },
    { window, keys: [`word${i % 200}`], minRatio: 8, minStories: 3 },
  ];
  const any: RuleDraft['when'][] = [
    { window },
    { window, minStories: 30, minRatio: 4 },
    { window, kind: 'country-pair', new: true },
  ];
  const chosen = i % 10 === 0 ? any[(i / 10) % any.length]! : when[i % when.length]!;
  return ruleSchema.parse({ id: `rule-${i}`, when: chosen });
}

/**
 * From the answer 202 for the article that makes a rule hold to the webhook having its alert: a
 * server of its own on the embedded log, extraction and all.
 */
async function articleToWebhook(): Promise<void> {
  const server = await startServer({});
  const hook = await receiver(200);
  const send = async (path: string, body: unknown): Promise<void> => {
    const response = await fetch(`${server.url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  };
  const arrived = async (name: string, withinMs: number): Promise<number> => {
    const untilMs = performance.now() + withinMs;
    while (performance.now() < untilMs) {
      // Its headlines name it; resolved ones come much later.
      if (hook.got.some(({ body }) => body.includes(`${name}: part`))) return performance.now();
      await wait(1);
    }
    throw new Error(`the webhook heard nothing of ${name} in ${withinMs} ms`);
  };
  try {
    const names = Array.from({ length: ALERTS + 1 }, (_, i) => nameOf(i));
    const secrets = [`whsec_${Buffer.alloc(24, 1).toString('base64')}`];
    const target = { id: 'h', type: 'webhook', url: hook.url, allowPrivate: true, secrets };
    await send('/targets', target);
    const when = { window: '15m', keys: names, minStories: STORIES };
    await send('/rules', { id: 'r', when, maxPerDay: 1_000 });
    const latencies: number[] = [];
    for (const [i, name] of names.entries()) {
      for (let n = 0; n < STORIES; n++) await send('/articles', articleAbout(name, n));
      const acceptedMs = performance.now();
      // A new rule counts from the next whole minute on; the first alert waits for that.
      const atMs = await arrived(name, i === 0 ? 150_000 : 10_000);
      if (i > 0) latencies.push(Math.max(0, atMs - acceptedMs));
      await wait((i * 37) % 250);
    }
    const sorted = latencies.sort((a, b) => a - b);
    console.log(
      `article that makes a rule hold accepted → webhook received, ${ALERTS} alerts on the embedded log: ` +
        `p50 ${quantile(sorted, 0.5).toFixed(0)} ms, p99 ${quantile(sorted, 0.99).toFixed(0)} ms`,
    );
  } finally {
    await server.stop();
    await hook.close();
    removeDataDir(server.dataDir);
  }
}

/** A name that nobody has. */
function nameOf(i: number): string {
  const syllables = ['ba', 'ko', 'zu', 'ri', 'ma', 'te', 'vo'];
  return `Q${[i % 7, Math.floor(i / 7) % 7, Math.floor(i / 49)].map((n) => syllables[n]!).join('')}rat`;
}

function articleAbout(name: string, n: number): Record<string, string> {
  const random = generator(n + name.length * 31);
  const words = Array.from({ length: 40 }, () => nameOf(100 + Math.floor(random() * 200)));
  return {
    id: `${name}-${n}`,
    source: `paper ${n}`,
    lang: 'en',
    title: `${name}: part ${n + 1} of what is told`,
    body: `The town of ${name} saw ${words.join(' and ').toLowerCase()}.`,
  };
}
