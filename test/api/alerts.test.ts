import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Alert, BacktestAnswer, ListedAlert, Receipt } from '../../shared/alert.ts';
import type { Delivery } from '../../shared/target.ts';
import { toIso } from '../../shared/time.ts';
import { recompute } from '../../services/roles/alert-receipt.ts';
import { startRunning, type Running } from '../alerts/running.ts';
import { mention } from '../support/mentions.ts';
import { until } from '../support/until.ts';

const MINUTE = 60_000;

let folder = '';
let marsad: Running;
let clockMs = 0;
let made = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-alerts-'));
  // Nothing may be seen later than the log took it, so the hours of the test lie behind us.
  clockMs = Math.floor(Date.now() / MINUTE) * MINUTE - 240 * MINUTE;
});
afterEach(async () => {
  await marsad.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  marsad = await startRunning(folder, () => clockMs);
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what the test expects
async function call<T>(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: T }> {
  const response = await fetch(`${marsad.url}/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
}

/** Appends Mentions of a key, then lets the clock pass a whole minute. */
async function pass(articles: number, key = 'زلزال'): Promise<void> {
  const records = Array.from({ length: articles }, (_, i) => {
    made++;
    const value = mention({
      id: `m${made}`,
      seenMs: clockMs + i,
      keywords: [key],
      countries: ['TR'],
      source: `paper ${made % 7}`,
    });
    return { key: value.id, value: Buffer.from(JSON.stringify({ ...value, story: `s${made}` })) };
  });
  clockMs += MINUTE;
  const tick = { key: null, value: Buffer.from(JSON.stringify({ v: 1, tick: toIso(clockMs) })) };
  await marsad.log.append('mentions', [...records, tick]);
  await until('the minute is folded', () =>
    marsad.replica.state.clockMs >= clockMs ? true : null,
  );
}

interface Document {
  paths: Record<
    string,
    Record<
      string,
      | { responses: Record<string, { content?: Record<string, { schema: object }> } | undefined> }
      | undefined
    >
  >;
}

const rule = {
  id: 'quake',
  name: 'Quakes',
  when: { keys: ['الزلزال'], window: '1h', minStories: 5 },
  keepFiringMs: 0,
  cooldownMs: 0,
};

describe('rules, mutes and targets', () => {
  it('are made, read, changed, removed, and survive a restart', async () => {
    await start();
    const made = await call<{ id: string; severity: string }>('POST', '/rules', {
      when: { window: '1h' },
    });
    expect(made).toMatchObject({ status: 201, body: { severity: 'info', targets: ['*'] } });
    const path = `/rules/${made.body.id}`;
    expect((await call('PUT', path, { when: { window: '6h' }, severity: 'critical' })).status).toBe(
      200,
    );
    await call('POST', '/mutes', { id: 'm', key: 'زلزال', until: '2099-01-01T00:00:00Z' });
    const matchers = [{ name: 'team', value: 'north' }];
    await call('POST', '/mutes', { id: 's', matchers, until: '2099-01-01T00:00:00Z' });
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const target = {
      id: 't',
      type: 'webhook',
      url: 'https://example.org/hook?token=abc',
      secrets: [secret],
    };
    expect((await call('POST', '/targets', target)).status).toBe(201);

    await marsad.close();
    await start();
    expect((await call(`GET`, path)).body).toMatchObject({
      when: { window: '6h' },
      severity: 'critical',
    });
    expect(
      (await call<{ rules: { id: string }[] }>('GET', '/rules')).body.rules.map(({ id }) => id),
    ).toEqual(expect.arrayContaining(['anything-trending', made.body.id]));
    expect((await call('GET', '/mutes')).body).toMatchObject({
      mutes: [
        { id: 'm' },
        { id: 's', matchers: [{ name: 'team', value: 'north', isEqual: true }] },
      ],
    });
    const shown = JSON.stringify((await call('GET', '/targets')).body);
    expect(shown).toContain('https://example.org/…');
    expect(shown).not.toMatch(/whsec_|\/hook|token=abc/);
    // Who changes a target has never seen its address and secret.
    const { body: known } = await call<object>('GET', '/targets/t');
    const changed = await call('PUT', '/targets/t', { ...known, name: 'Hook' });
    expect(changed).toMatchObject({ status: 200, body: { name: 'Hook', secrets: 1 } });
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('DELETE', path)).status).toBe(404);
  });

  it.each([
    ['/rules', { when: { window: '2h' } }, /when\.window: .*"15m"\|"1h"\|"6h"\|"24h".*found "2h"/],
    ['/rules', { when: { window: '1h', minStorys: 3 } }, /minStorys/],
    ['/rules', { when: { window: '1h', tier: 'hot' } }, /when\.tier: .*emerging.*found "hot"/],
    [
      '/rules',
      { when: { window: '1h' }, quiet: [{ from: '1', to: '25:00', timeZone: 'UTC' }] },
      /quiet\.0\.from: .*found "1"/,
    ],
    [
      '/rules',
      { when: { window: '1h' }, quiet: [{ from: '01:00', to: '02:00', timeZone: 'Mars/Base' }] },
      /timeZone: .*Africa\/Cairo.*Mars/,
    ],
    [
      '/rules',
      { when: { window: '1h' }, targets: ['*', 'nobody'] },
      /targets\.1: no such target; there are \*; found "nobody"/,
    ],
    ['/mutes', { until: '2099-01-01T00:00:00Z' }, /at least one of/],
    ['/mutes', { key: 'x', until: '2020-01-01T00:00:00Z' }, /until: .*after now.*found "2020/],
    ['/targets', { type: 'pigeon' }, /type: .*found "pigeon"/],
    ['/targets', { type: 'webhook', url: 'ftp://x.org', secrets: [] }, /url: .*https:\/\//],
    [
      '/targets',
      { type: 'webhook', url: 'https://x.org', secrets: ['hush-hush'] },
      /secrets\.0: .*whsec_/,
    ],
  ])('%s refuses %j and says why', async (path, body, words) => {
    await start();
    const answer = await call<{ code: string; detail: string }>('POST', path, body);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(words);
    expect(answer.body.detail).not.toContain('hush-hush');
  });
});

it('a rule keeps a target that was removed since, and gets no other that is not there', async () => {
  await start();
  const target = { id: 'desk', type: 'kafka', topic: 'desk.alerts' };
  expect((await call('POST', '/targets', target)).status).toBe(201);
  expect((await call('POST', '/rules', { ...rule, targets: ['desk'] })).status).toBe(201);
  expect((await call('DELETE', '/targets/desk')).status).toBe(204);
  const path = `/rules/${rule.id}`;
  expect((await call('PUT', path, { ...rule, name: 'b', targets: ['desk'] })).status).toBe(200);
  expect((await call('PUT', path, { ...rule, targets: ['desk', 'gone'] })).status).toBe(400);
});

describe('alerts', () => {
  let receiver: Server | null = null;
  afterEach(() => {
    receiver?.close();
    receiver = null;
  });

  async function receive(
    answer: () => number,
  ): Promise<{ url: string; got: { id: string; body: { type: string; data: Alert } }[] }> {
    const got: { id: string; body: { type: string; data: Alert } }[] = [];
    receiver = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const status = answer();
        const id = String(request.headers['webhook-id']);
        if (status === 200) got.push({ id, body: JSON.parse(text) as never });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((done) => receiver!.listen(0, '127.0.0.1', done));
    return { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`, got };
  }

  it('are raised by the article that makes the rule hold, told to the page and the webhook, resolved, and told once over restarts', async () => {
    await start();
    let refuse = 1;
    const hook = await receive(() => (refuse-- > 0 ? 503 : 200));
    const secrets = [`whsec_${Buffer.alloc(24, 1).toString('base64')}`];
    await call('POST', '/targets', {
      id: 'hook',
      type: 'webhook',
      url: hook.url,
      secrets,
      allowPrivate: true,
    });
    await call('POST', '/rules', rule);
    await pass(1);
    const heard: string[] = [];
    const socket = io(marsad.url, { transports: ['websocket'] });
    socket.on('alert:raised', (alert: Alert) => heard.push(alert.key));
    await until('the page listens', () => (socket.connected ? true : null));
    await pass(6);
    await pass(0);
    const { id } = await until('an alert is out', async () => {
      const { body } = await call<{ alerts: Alert[] }>('GET', '/alerts?state=firing');
      return body.alerts[0] ?? null;
    });
    const { body: receipt } = await call<Receipt>('GET', `/alerts/${id}`);
    expect(receipt).toMatchObject({
      ruleId: 'quake',
      state: 'firing',
      kind: 'keyword',
      key: 'زلزال',
      articles: 5,
      rule: { id: 'quake' },
      log: { topic: 'mentions', partition: 0, fromOffset: 0 },
      version: 'test',
    });
    expect(receipt.articleIds).toHaveLength(5);
    expect(receipt.headlines).toHaveLength(3);
    await until('the webhook has it', () => (hook.got.length === 1 ? true : null));

    await until('the page has it', () => (heard.length === 1 ? true : null));
    socket.disconnect();
    await marsad.close();
    await start();
    for (let i = 0; i < 62; i++) await pass(1, 'مطر');
    await until('the webhook hears of the end', () => (hook.got.length === 2 ? true : null));
    expect(hook.got.map(({ body }) => body.type)).toEqual(['alert.raised', 'alert.resolved']);
    expect(hook.got.map((each) => each.id)).toEqual([`msg_${id}-raised`, `msg_${id}-resolved`]);
    expect(hook.got[1]!.body.data).not.toHaveProperty('rule');
    const { body: targets } = await call<{ targets: { delivery: Delivery }[] }>('GET', '/targets');
    expect(targets.targets[0]!.delivery).toMatchObject({ sent: 2, gaveUp: null });
    expect((await call<Receipt>('GET', `/alerts/${id}?moment=raised`)).body).toEqual(receipt);
    const options = {
      log: marsad.log,
      topic: 'mentions',
      limits: {},
      publicUrl: '',
      version: 'test',
    };
    expect(await recompute(receipt, options)).toEqual({ same: true, receipt });
    const ended = (await call<Receipt>('GET', `/alerts/${id}`)).body;
    expect(await recompute(ended, options)).toEqual({ same: true, receipt: ended });
    const forged = await recompute({ ...receipt, stories: 99 }, options);
    expect(forged).toMatchObject({
      same: false,
      reasons: [expect.stringMatching(/^stories: the receipt says 99, the log gives 5/)],
    });
    expect((await call('POST', `/alerts/${id}/acknowledge`, { by: 'desk' })).status).toBe(204);
    await marsad.close();
    await start();
    expect((await call('GET', `/alerts/${id}/acknowledge`)).body).toMatchObject({ by: 'desk' });
    const listed = await call<{ alerts: ListedAlert[] }>('GET', '/alerts');
    expect(listed.body.alerts).toMatchObject([{ id, acknowledged: { by: 'desk' } }]);
  }, 60_000);

  it('are made of rules whose schema is in the OpenAPI document: as sent, and as answered', async () => {
    await start();
    interface Content {
      content: { 'application/json': { schema: { required: string[]; properties: object } } };
    }
    interface Post {
      requestBody: Content;
      responses: Record<string, Content>;
    }
    const { body } = await call<{ paths: Record<string, { post: Post }> }>('GET', '/openapi.json');
    const { requestBody, responses } = body.paths['/api/v1/rules']!.post;
    expect(requestBody.content['application/json'].schema.required).toEqual(['when']);
    const { schema } = responses['201']!.content['application/json'];
    expect(schema.required).toEqual(expect.arrayContaining(['id', 'when', 'severity', 'forMs']));
    const { body: made } = await call<object>('POST', '/rules', rule);
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(made)));
  });

  it('and all that is answered of them is as the OpenAPI document says', async () => {
    await start();
    const { body: document } = await call<Document>('GET', '/openapi.json');
    const ajv = new Ajv2020({ strict: false, logger: false });
    addFormats.default(ajv);
    const answered = async (method: 'get' | 'post', path: string, at = path, body?: unknown) => {
      const { status, body: answer } = await call<never>(method.toUpperCase(), at, body);
      const said = document.paths[`/api/v1${path}`]?.[method]?.responses[status]!.content;
      const schema = said?.['application/json'] ?? said?.['application/problem+json'];
      const validate = ajv.compile(schema!.schema);
      validate(answer);
      expect([method, path, validate.errors]).toEqual([method, path, null]);
      return answer;
    };
    const secrets = [`whsec_${Buffer.alloc(24, 1).toString('base64')}`];
    const url = 'http://127.0.0.1:1/';
    const common = { url, allowPrivate: true };
    for (const target of [
      { type: 'webhook', ...common, secrets },
      { type: 'alertmanager', ...common },
      { type: 'slack', ...common, lang: 'ar' },
      { type: 'telegram', token: '123456:abcdef', chatId: '7' },
      { type: 'email', host: 'mail.example.org', from: 'a@example.org', to: ['b@example.org'] },
      { type: 'kafka', topic: 'desk' },
    ]) {
      await answered('post', '/targets', '/targets', { id: target.type, ...target });
    }
    await answered('get', '/targets/{id}', '/targets/webhook');
    await answered('post', '/targets/{id}/test', '/targets/webhook/test');
    await answered('post', '/rules', '/rules', rule);
    await answered('post', '/rules', '/rules', { when: { window: '2h' } });
    await answered('get', '/rules');
    await answered('get', '/rules/{id}', '/rules/quake');
    await pass(1);
    await pass(6);
    await pass(0);
    const { alerts } = await until('an alert is out', async () => {
      const answer = (await answered('get', '/alerts')) as { alerts: Alert[] };
      return answer.alerts.length > 0 ? answer : null;
    });
    const { id } = alerts[0]!;
    await answered('get', '/alerts/{id}', `/alerts/${id}`);
    await call('POST', `/alerts/${id}/acknowledge`, {});
    await answered('get', '/alerts/{id}/acknowledge', `/alerts/${id}/acknowledge`);
    await answered('get', '/alerts');
    await answered('get', '/targets');
    await answered('get', '/alerts/{id}', '/alerts/none');
    await answered('post', '/rules/backtest', '/rules/backtest', rule);
    await answered('post', '/mutes', '/mutes', { key: 'flood', until: '2099-01-01T00:00:00Z' });
    await answered('get', '/mutes');
  }, 60_000);

  it('are tried out before a rule is saved', async () => {
    await start();
    for (let i = 0; i < 30; i++) await pass(i === 5 ? 22 : 1);
    const { body } = await call<Record<string, unknown>>('POST', '/rules/backtest', {
      ...rule,
      when: { ...rule.when, window: '15m', minStories: 20 },
    });
    expect(body).toMatchObject({ raised: 1, articles: 51 });
    expect((body.warnings as string[]).join()).toMatch(/14 days/);
    expect((await call<{ rules: unknown[] }>('GET', '/rules')).body.rules).toHaveLength(1);
  });

  it('that would be out all the time are told so, with when, on what and how often a day', async () => {
    await start();
    for (let i = 0; i < 30; i++) await pass(2);
    const { body } = await call<BacktestAnswer>('POST', '/rules/backtest', {
      when: { keys: ['الزلزال'], window: '15m', minStories: 1 },
    });
    expect(body).toMatchObject({ raised: 1, perDay: 1, alerts: [{ key: 'زلزال', window: '15m' }] });
    expect(body.alerts[0]!.startsAt >= body.from! && body.alerts[0]!.startsAt <= body.to!).toBe(
      true,
    );
    expect(body.firingShare).toBeGreaterThan(0.9);
    expect(body.warningCodes).toContain('CONSTANT');
    expect(body.warnings[body.warningCodes.indexOf('CONSTANT')]).toMatch(/constantly/);
  });
});
