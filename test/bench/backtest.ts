import { ruleSchema, type RuleDraft } from '../../shared/alert.ts';
import type { Log } from '../../services/log/port.ts';
import { syntheticStream } from './synthetic-stream.ts';

/** As it is built and run. */
const { createBacktester } = (await import(
  new URL('../../dist/services/roles/alert-backtest.js', import.meta.url).href
)) as typeof import('../../services/roles/alert-backtest.ts');

/** Twenty days of two articles a minute. */
const SHAPE = { articles: 57_600, hours: 480, seed: 7 };
const READ_RECORDS = 500;

const RULES: [string, RuleDraft['when']][] = [
  ['one word, 1 h', { window: '1h', keys: ['earthquake'], minStories: 5 }],
  ['anything trending, 24 h', { window: '24h' }],
  ['any key with three stories, 1 h', { window: '1h', minStories: 3 }],
  ['any key with three stories, 24 h', { window: '24h', minStories: 3 }],
];

/** How long the author of a rule waits for what it would have told. */
export async function run(): Promise<void> {
  const records = Array.from(syntheticStream(SHAPE), (mention, offset) => ({
    offset,
    timestampMs: Date.parse(mention.seenAt!),
    value: Buffer.from(JSON.stringify(mention)),
  }));
  const log = {
    offsets: () => Promise.resolve([{ first: 0, next: records.length }]),
    async *read() {
      for (let i = 0; i < records.length; i += READ_RECORDS) {
        yield await Promise.resolve(records.slice(i, i + READ_RECORDS));
      }
    },
  } as unknown as Log;
  const common = { log, topic: 'mentions', limits: {}, publicUrl: '', version: 'bench' };
  console.log(`a backtest over ${SHAPE.hours / 24} days, ${SHAPE.articles} articles, from memory`);
  for (const [name, when] of RULES) {
    const backtest = createBacktester({ ...common, nowMs: () => performance.now() });
    const before = process.cpuUsage();
    const { seconds, to, raised, warningCodes } = await backtest(
      ruleSchema.parse({ id: 'r', when }),
    );
    const { user, system } = process.cpuUsage(before);
    const spent = ((user + system) / 1e6).toFixed(1);
    const told = `${raised} alerts up to ${to!.slice(0, 10)}, ${warningCodes.join(' ')}`;
    console.log(`${name}: ${spent} s of processor time, ${seconds.toFixed(1)} s waited; ${told}`);
  }
}
