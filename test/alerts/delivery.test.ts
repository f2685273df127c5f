import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ruleSchema, MAX_RULES } from '../../shared/alert.ts';
import { readTarget, type Target } from '../../shared/target.ts';
import { toIso } from '../../shared/time.ts';
import { receiver, type Answer, type Receiver } from '../sinks/receiver.ts';
import { mention } from '../support/mentions.ts';
import { until } from '../support/until.ts';
import { tellAgain } from '../../services/roles/tell-again.ts';
import { startRunning, type Running } from './running.ts';

const MINUTE = 60_000;
let folder = '';
let clockMs = 0;
let running: Running;
const open: Receiver[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-delivery-'));
  clockMs = Math.floor(Date.now() / MINUTE) * MINUTE - 60 * MINUTE;
  await start();
});
afterEach(async () => {
  await running.close();
  for (const each of open.splice(0)) await each.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  running = await startRunning(folder, () => clockMs);
}

async function listen(...answers: Answer[]): Promise<Receiver> {
  const each = await receiver(...answers);
  open.push(each);
  return each;
}

async function addTarget(id: string, url: string): Promise<void> {
  const secrets = [`whsec_${Buffer.alloc(24, 1).toString('base64')}`];
  const read = readTarget({ id, type: 'webhook', url, allowPrivate: true, secrets });
  if (!read.ok) throw new Error(read.message);
  const target: Target = read.value;
  const response = await fetch(`${running.url}/api/v1/targets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(target),
  });
  expect(response.status).toBe(201);
}

/** A minute in which each of these keys is told often enough. */
async function pass(...keys: string[]): Promise<void> {
  const records = keys.flatMap((key) =>
    [0, 1, 2, 3].map((i) => {
      const value = mention({
        id: `${key}${i}`,
        seenMs: clockMs + i,
        keywords: [key],
        source: `p${i}`,
      });
      return { key: value.id, value: Buffer.from(JSON.stringify(value)) };
    }),
  );
  clockMs += MINUTE;
  const tick = { key: null, value: Buffer.from(JSON.stringify({ v: 1, tick: toIso(clockMs) })) };
  await running.log.append('mentions', [...records, tick]);
}

const idsOf = (each: Receiver): string[] =>
  each.got.map(({ headers }) => String(headers['webhook-id']));
const keysOf = (each: Receiver): string[] =>
  each.got.map(({ body }) => (JSON.parse(body) as { data: { key: string } }).data.key);
const counted = ruleSchema.parse({
  id: 'counted',
  when: { window: '15m', kind: 'keyword', minStories: 3 },
});

it('a target that is down harms no other, gets all in order when it is back, each under one id', async () => {
  const good = await listen(200);
  const bad = await listen(503, 503, 200);
  await running.book.settings.put('rule', counted.id, counted);
  await addTarget('good', good.url);
  await addTarget('bad', bad.url);
  await pass('one');
  await until('the good one has the first', () => (good.got.length === 1 ? true : null));
  await pass('two');
  await until('the good one has both', () => (good.got.length === 2 ? true : null));
  await until('the bad one has both', () => (bad.got.length === 4 ? true : null));
  expect(keysOf(good)).toEqual(['one', 'two']);
  expect(keysOf(bad)).toEqual(['one', 'one', 'one', 'two']);
  expect(new Set(idsOf(bad))).toEqual(new Set(idsOf(good)));
});

it('what was not delivered before a stop is delivered after the start, what was is not told again', async () => {
  const hook = await listen(200, 503, 503, 503, 503, 200);
  await running.book.settings.put('rule', counted.id, counted);
  await addTarget('hook', hook.url);
  await pass('one');
  await until('the first is told', () =>
    running.book.settings.get('delivery', 'hook')?.sent === 1 ? true : null,
  );
  await pass('two');
  await until('the second was tried', () => (hook.got.length >= 2 ? true : null));
  await running.close();
  await start();
  await until('the second is told', () =>
    running.book.settings.get('delivery', 'hook')?.sent === 2 ? true : null,
  );
  const keys = keysOf(hook);
  expect(keys[0]).toBe('one');
  expect(new Set(keys.slice(1))).toEqual(new Set(['two']));
  expect(new Set(idsOf(hook).slice(1)).size).toBe(1);
});

it('what a target missed while it was down for a day is given up with the reason, what is new is told', async () => {
  let isDown = true;
  const bad = await listen((response) => response.writeHead(isDown ? 503 : 200).end());
  const good = await listen(200);
  await running.book.settings.put('rule', counted.id, counted);
  await addTarget('bad', bad.url);
  await addTarget('good', good.url);
  await pass('one');
  await until('the bad one was tried', () => (bad.got.length > 0 ? true : null));
  expect(running.book.settings.get('delivery', 'bad')?.givenUp).toBe(0);
  clockMs += 24 * 60 * MINUTE;
  const place = await until('it is given up', () => {
    const found = running.book.settings.get('delivery', 'bad');
    return found?.givenUp === 1 ? found : null;
  });
  expect(place.gaveUp).toMatchObject({ reason: 'answered 503', at: toIso(clockMs) });
  expect(place.gaveUp!.event).toMatch(/-raised$/);
  isDown = false;
  const taken = bad.got.length;
  await pass('two');
  await until('both are told of the new', () =>
    keysOf(bad).includes('two') && keysOf(good).includes('two') ? true : null,
  );
  expect(keysOf(good)[0]).toBe('one');
  const late = bad.got
    .slice(taken)
    .map(({ body }) => JSON.parse(body) as { type: string; data: { key: string } });
  expect(late).not.toContainEqual(
    expect.objectContaining({
      type: 'alert.raised',
      data: expect.objectContaining({ key: 'one' }) as object,
    }),
  );
});

it('an Alertmanager that hangs does not keep another from being told again', async () => {
  const answering: (() => void)[] = [];
  const hangs = await listen((response) => answering.push(() => response.end()));
  const well = await listen(200);
  for (const [id, { url }] of Object.entries({ hangs, well })) {
    const read = readTarget({ id, type: 'alertmanager', url, allowPrivate: true });
    if (!read.ok) throw new Error(read.message);
    await running.book.settings.put('target', id, read.value);
  }
  await running.book.settings.put('rule', counted.id, counted);
  await pass('one');
  await until('it fires', () => (running.book.list.firing().length > 0 ? true : null));
  const before = well.got.length;
  const silent = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 };
  const telling = tellAgain({ book: running.book, logger: silent, nowMs: () => clockMs });
  await until('the one that is well was told', () => (well.got.length > before ? true : null));
  expect(well.got.at(-1)!.body).toContain('"one"');
  for (const answer of answering) answer();
  await telling;
});

it('what can never be delivered is given up with the reason, and the next goes out', async () => {
  const hook = await listen(400, 200);
  await running.book.settings.put('rule', counted.id, counted);
  await addTarget('hook', hook.url);
  await pass('one');
  await pass('two');
  const place = await until('the second is told', () => {
    const found = running.book.settings.get('delivery', 'hook');
    return found?.sent === 1 ? found : null;
  });
  expect(place).toMatchObject({ givenUp: 1, gaveUp: { reason: 'answered 400' } });
});

it('rules over the limit are refused, and the rest stay', async () => {
  const { settings } = running.book;
  await Promise.all(
    Array.from({ length: MAX_RULES }, (_, i) =>
      settings.put('rule', `r${i}`, { ...counted, id: `r${i}`, enabled: false }),
    ),
  );
  const one = (id: string) =>
    fetch(`${running.url}/api/v1/rules`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...counted, id }),
    });
  const refused = await one('more');
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ code: 'LIMIT_REACHED' });
  expect((await one('r7')).status).toBe(201);
});

it('a crash between an alert and the state it was decided on tells it once, and ends it', async () => {
  const hook = await listen(200);
  await running.book.settings.put('rule', counted.id, { ...counted, keepFiringMs: 0 });
  await addTarget('hook', hook.url);
  await pass('calm');
  const before = await until('the state is written', () => running.book.settings.alertState);
  await pass('one');
  await until('both are told', () => (hook.got.length === 2 ? true : null));
  await running.book.settings.writeAlertState(before);
  await running.close();
  await start();
  for (let i = 0; i < 17; i++) await pass();
  await until('both ends are told', () => (hook.got.length === 4 ? true : null));
  expect(new Set(idsOf(hook)).size).toBe(4);
  expect(running.book.list.list({ limit: 10 }).map(({ state }) => state)).toEqual([
    'resolved',
    'resolved',
  ]);
});

it('a topic of the log gets alerts as CloudEvents, but none of our own topics does', async () => {
  await running.book.settings.put('rule', counted.id, counted);
  for (const topic of ['desk', 'mentions']) {
    const response = await fetch(`${running.url}/api/v1/targets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: topic, type: 'kafka', topic }),
    });
    expect(response.status).toBe(topic === 'desk' ? 201 : 400);
  }
  await pass('one');
  await until('it is told', () =>
    running.book.settings.get('delivery', 'desk')?.sent === 1 ? true : null,
  );
  const got = [];
  for await (const records of running.log.read('desk', 0, { fromOffset: 0, follow: false })) {
    got.push(...records);
  }
  expect(got).toHaveLength(1);
  const alert = JSON.parse(Buffer.from(got[0]!.value!).toString()) as { id: string; key: string };
  expect(alert.key).toBe('one');
  expect(Buffer.from(got[0]!.headers.ce_id!).toString()).toBe(`${alert.id}-raised`);
  expect(Buffer.from(got[0]!.headers.ce_type!).toString()).toBe('alert.raised');
});
