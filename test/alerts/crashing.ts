import { setTimeout as wait } from 'node:timers/promises';
import { ruleSchema } from '../../shared/alert.ts';
import { readTarget } from '../../shared/target.ts';
import { MINUTE_MS, toIso } from '../../shared/time.ts';
import { emptyPlace } from '../../services/roles/alert-delivery.ts';
import { mention } from '../support/mentions.ts';
import { startRunning } from './running.ts';

/**
 * A process that is meant to be killed: `FOLDER WEBHOOK last?`. It tells `ready`, then one key after
 * the other, each often enough for an alert, a minute of stream time for each. With `last` it tells
 * one key, waits until all is delivered, writes the keys that the log holds as JSON and ends.
 */
const [folder, url, last] = process.argv.slice(2) as [string, string, string | undefined];
const firstMs = Date.UTC(2026, 0, 15);
let clockMs = firstMs;
const running = await startRunning(folder, () => clockMs);
const { settings } = running.book;
while (!running.replica.caughtUp) await wait(5);
clockMs = Math.max(firstMs, Math.ceil(running.replica.state.clockMs / MINUTE_MS) * MINUTE_MS);

if (settings.get('rule', 'counted') === null) {
  const secrets = [`whsec_${Buffer.alloc(24, 1).toString('base64')}`];
  const target = readTarget({ id: 'hook', type: 'webhook', url, allowPrivate: true, secrets });
  if (!target.ok) throw new Error(target.message);
  await settings.put('delivery', 'hook', emptyPlace(0));
  await settings.put('target', 'hook', target.value);
  const when = { window: '15m', kind: 'keyword', minStories: 4 } as const;
  const prompt = { keepFiringMs: 0, maxPerDay: 1_000 };
  await settings.put('rule', 'counted', ruleSchema.parse({ id: 'counted', when, ...prompt }));
  clockMs += 2 * MINUTE_MS;
  await tick();
}
process.stdout.write('ready\n');
while (last === undefined) await tell();
await tell();
const known = running.replica.state.keywords;
while ((settings.get('delivery', 'hook')?.next ?? 0) < running.book.next) await wait(10);
const keys = Array.from({ length: known.extent }, (_, slot) => known.text(slot));
process.stdout.write(`${JSON.stringify(keys)}\n`);
await running.close();
process.exit(0);

async function tell(): Promise<void> {
  const key = `key${(clockMs - firstMs) / MINUTE_MS}`;
  const records = [0, 1, 2, 3].map((n) => {
    const value = mention({
      id: `${key}-${n}`,
      seenMs: clockMs + n,
      keywords: [key],
      source: `p${n}`,
    });
    return { key: value.id, value: Buffer.from(JSON.stringify(value)) };
  });
  await running.log.append('mentions', records);
  clockMs += MINUTE_MS;
  await tick();
  await wait(20);
}

async function tick(): Promise<void> {
  const value = Buffer.from(JSON.stringify({ v: 1, tick: toIso(clockMs) }));
  const [appended] = await running.log.append('mentions', [{ key: null, value }]);
  while (running.replica.offset <= appended!.offset) await wait(1);
}
