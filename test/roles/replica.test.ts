import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import type { Log } from '../../services/log/port.ts';
import { openReplica, type Replica } from '../../services/roles/replica.ts';
import { createUncountedRecords } from '../../services/roles/uncounted.ts';
import { encode } from '../../services/trends/codec.ts';
import { query } from '../../services/trends/query.ts';
import type { Limits } from '../../services/trends/state.ts';
import { TOPICS } from '../../shared/topics.ts';
import { viewSchema } from '../../shared/trend.ts';
import { mention } from '../support/mentions.ts';
import { until } from '../support/until.ts';

const T0 = Date.UTC(2026, 0, 15, 12);
const view = viewSchema.parse({ sort: 'count', window: '24h', limit: 200 });
const warnings: string[] = [];
const logger = {
  debug: ignore,
  info: ignore,
  warn: (_fields: object, message: string) => warnings.push(message),
  error: (_fields: object, message: string) => warnings.push(message),
};
function ignore(): void {
  // Only warnings matter here.
}

let folder = '';
let log: Log;

beforeEach(async () => {
  warnings.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'marsad-replica-'));
  log = await openEmbeddedLog({ dir: join(folder, 'log'), logger });
  await log.ensureTopics([
    { name: 'mentions', ...TOPICS.mentions },
    { name: 'state', ...TOPICS.state },
  ]);
});
afterEach(async () => {
  await log.close();
  rmSync(folder, { recursive: true });
});

async function append(from: number, to: number): Promise<void> {
  const records = Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    const keywords = ['قمح', `word ${n % 37}`, `كلمة ${n % 53}`];
    const fields = { id: `m${n}`, seenMs: T0 + n * 500, keywords, countries: ['EG', 'UA'] };
    const value = mention({ ...fields, source: `paper ${n % 29}` });
    return { key: value.id, value: Buffer.from(JSON.stringify(value)) };
  });
  await log.append('mentions', records);
}

const open = (limits: Partial<Limits> = {}): Promise<Replica> =>
  openReplica({
    log,
    topic: 'mentions',
    stateTopic: 'state',
    snapshotFolder: join(folder, 'snapshots'),
    snapshotIntervalMs: 3_600_000,
    limits,
    provisionalTiers: false,
    uncounted: createUncountedRecords(Date.now),
    logger,
    nowMs: Date.now,
  });

const reaches = (replica: Replica, offset: number): Promise<true> =>
  until(`offset ${offset}`, () => (replica.offset === offset ? true : null));

it('goes on from its snapshot, whatever its size: the same view as one that folded everything', async () => {
  for (let from = 0; from < 1_000; from += 250) {
    await append(from, from + 250);
    const replica = await open();
    await reaches(replica, from + 250);
    await replica.close();
  }
  const resumed = await open();
  expect(resumed.offset).toBe(1_000);

  rmSync(join(folder, 'snapshots'), { recursive: true });
  const folded = await open();
  await reaches(folded, 1_000);
  expect(query(resumed.state, view)).toEqual(query(folded.state, view));
  expect(query(folded.state, view).stream.articles).toBe(1_000);
  expect(warnings).toEqual([]);
  await resumed.close();
  await folded.close();
});

it('keeps two snapshots and no more', async () => {
  for (let from = 0; from < 40; from += 10) {
    await append(from, from + 10);
    const replica = await open();
    await reaches(replica, from + 10);
    await replica.close();
  }
  expect(readdirSync(join(folder, 'snapshots')).sort()).toEqual([
    'state-0000000000000030.bin',
    'state-0000000000000040.bin',
  ]);
});

it('folds the log again when another budget of chance starts decides the tiers', async () => {
  await append(0, 300);
  const before = await open();
  await reaches(before, 300);
  await before.close();
  const now = await open({ falseStartsPerDay: 0.1 });
  expect(now.offset).toBe(0);
  await reaches(now, 300);
  expect(warnings.join()).toMatch(/set aside/);
  expect(now.state.limits.falseStartsPerDay).toBe(0.1);
  await now.close();
});

it('sets a snapshot of another log aside and folds the log there is', async () => {
  await append(0, 20);
  const first = await open();
  await reaches(first, 20);
  await first.close();
  await log.close();
  rmSync(join(folder, 'log'), { recursive: true });
  log = await openEmbeddedLog({ dir: join(folder, 'log'), logger });
  await log.ensureTopics([
    { name: 'mentions', ...TOPICS.mentions },
    { name: 'state', ...TOPICS.state },
  ]);
  await append(100, 130);

  const second = await open();
  await reaches(second, 30);
  expect(second.state.counters.articles).toBe(30);
  expect(warnings.join()).toMatch(/set aside/);
  await second.close();
});

it('skips and counts what is no Mention', async () => {
  await append(0, 5);
  await log.append('mentions', [{ key: 'x', value: Buffer.from('{"v":9}') }]);
  await log.append('mentions', [{ key: 'y', value: Buffer.from('no json') }]);
  await append(5, 8);
  const replica = await open();
  await reaches(replica, 10);
  expect(replica.state.counters).toMatchObject({ articles: 8, unreadable: 2 });
  expect(replica.unreadable).toBe(2);
  await replica.close();
});

it('starts from the topic where there is no file, and has the same bytes as one that folded everything', async () => {
  await append(0, 300);
  const writer = await open();
  writer.publishSnapshots(() => true);
  await reaches(writer, 300);
  await until('the end', () => (writer.caughtUp ? true : null));
  await writer.snapshot();
  await append(300, 320);
  await reaches(writer, 320);

  rmSync(join(folder, 'snapshots'), { recursive: true });
  const fresh = await open();
  expect(fresh.offset).toBeGreaterThanOrEqual(300);
  await reaches(fresh, 320);
  expect(Buffer.compare(encode(fresh.state), encode(writer.state))).toBe(0);
  await fresh.close();
  await writer.close();
});
