import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Alert } from '../../shared/alert.ts';
import { readTarget, type Target } from '../../shared/target.ts';
import { isPublicAddress } from '../../services/sinks/public-address.ts';
import { post } from '../../services/sinks/post.ts';
import { send } from '../../services/sinks/send.ts';
import type { Reach } from '../../services/sinks/sink.ts';
import { alertmanagerSchema } from './alertmanager-schema.ts';
import { alert, receiver, type Answer, type Receiver } from './receiver.ts';
import { NOW, sending } from './sinks.contract.ts';

const open: Receiver[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function listen(...answers: Answer[]): Promise<Receiver> {
  const each = await receiver(...answers);
  open.push(each);
  return each;
}

const keys = [Buffer.alloc(32, 7), Buffer.alloc(24, 9)];
const secrets = keys.map((key) => `whsec_${key.toString('base64')}`);

const TYPES = ['webhook', 'alertmanager', 'slack', 'telegram'] as const;
function target(type: (typeof TYPES)[number], url: string, more: object = {}): Target {
  const fields = {
    webhook: { secrets },
    alertmanager: {},
    slack: { lang: 'ar' },
    telegram: { token: '12345:very-secret-token', chatId: '-100', lang: 'ar' },
  }[type];
  const read = readTarget({ id: 't', type, url, allowPrivate: true, ...fields, ...more });
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

const reach = (nowMs = NOW): Reach => ({
  nowMs,
  publish: () => Promise.reject(new Error('not asked for')),
});

describe.each(TYPES)('%s', (type) => {
  it.each([
    [200, { ok: true }],
    [204, { ok: true }],
    [400, { ok: false, retry: false }],
    [401, { ok: false, retry: false }],
    [404, { ok: false, retry: false }],
    [410, { ok: false, retry: false }],
    [408, { ok: false, retry: true }],
    [429, { ok: false, retry: true }],
    [500, { ok: false, retry: true }],
    [503, { ok: false, retry: true }],
    [302, { ok: false, retry: false }],
  ])('an answer of %d is %j', async (status, outcome) => {
    const { url } = await listen(status);
    expect(await send(target(type, url), sending, reach())).toMatchObject(outcome);
  });
});

describe('posting', () => {
  const redirect =
    (status: number, location: string): Answer =>
    (response) =>
      response.writeHead(status, { location }).end();
  const to = (url: string, more = {}) => post({ url, body: '{}', allowPrivate: true, ...more });

  it('follows 307 and 308, a few of them', async () => {
    const last = await listen(200);
    const second = await listen(redirect(308, `${last.url}/b`));
    const first = await listen(redirect(307, `${second.url}/a`));
    expect(await to(first.url)).toEqual({ ok: true });
    expect([second.got[0]!.path, last.got[0]!.path, last.got[0]!.body]).toEqual(['/a', '/b', '{}']);
    const circle = await listen(redirect(307, '/again'));
    expect(await to(circle.url)).toMatchObject({ ok: false, reason: 'more than 3 redirects' });
    const odd = await listen(redirect(307, 'file:///etc/passwd'));
    expect(await to(odd.url)).toMatchObject({ ok: false, retry: false });
  });

  it('gives up on an answer that does not come or does not end', async () => {
    const silent = await listen(() => undefined);
    expect(await to(silent.url, { maxMs: 200 })).toMatchObject({
      reason: 'no answer in time',
      retry: true,
    });
    const endless = await listen((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(await to(endless.url, { maxMs: 5_000 })).toEqual({ ok: true });
  });

  it('waits as long as it is asked to, but not for ever', async () => {
    const busy = await listen((response) => response.writeHead(429, { 'retry-after': '17' }).end());
    expect(await to(busy.url)).toMatchObject({ retry: true, afterMs: 17_000 });
    const later = await listen((response) =>
      response.writeHead(503, { 'retry-after': '999999999' }).end(),
    );
    expect(await to(later.url)).toMatchObject({ afterMs: 3_600_000 });
  });
});

it.each([
  ['8.8.8.8', true],
  ['2a00:1450:4001:82a::200e', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.0.1', false],
  ['169.254.169.254', false],
  ['100.100.100.200', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['64:ff9b::a00:1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['2002:7f00:1::', false],
  ['ff02::1', false],
  ['no address', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const isPostable = ajv.compile(alertmanagerSchema);

describe('what is sent', () => {
  it('a webhook is signed with every secret as Standard Webhooks say', async () => {
    const hook = await listen(503, 200);
    const later = NOW + 7_000;
    await send(target('webhook', hook.url), sending, reach());
    await send(target('webhook', hook.url), sending, reach(later));
    const [first, second] = hook.got;
    expect(first!.headers['webhook-id']).toBe(second!.headers['webhook-id']);
    expect(JSON.parse(first!.body)).toEqual({
      type: 'alert.raised',
      timestamp: alert.startsAt,
      data: alert,
    });
    for (const [each, ms] of [
      [first!, NOW],
      [second!, later],
    ] as const) {
      vi.useFakeTimers({ now: ms, toFake: ['Date'] });
      const headers = each.headers as Record<string, string>;
      // The standard's own library: any of the secrets opens it, another does not.
      for (const secret of secrets) new Webhook(secret).verify(each.body, headers);
      const foreign = new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`);
      expect(() => foreign.verify(each.body, headers)).toThrow(/No matching signature/);
      expect(() => new Webhook(secrets[0]!).verify(`${each.body} `, headers)).toThrow();
      vi.useRealTimers();
    }
  });

  it('Alertmanager gets postable alerts', async () => {
    const manager = await listen(200);
    await send(target('alertmanager', `${manager.url}/am/?tenant=n`), sending, reach());
    const resolved = { ...alert, state: 'resolved' as const, endsAt: '2026-01-15T13:00:00Z' };
    await send(target('alertmanager', manager.url), { ...sending, alert: resolved }, reach());
    const paths = manager.got.map(({ path }) => path);
    expect(paths).toEqual(['/am/api/v2/alerts?tenant=n', '/api/v2/alerts']);
    for (const { body } of manager.got) {
      expect(isPostable(JSON.parse(body)), JSON.stringify(isPostable.errors)).toBe(true);
    }
    const [firing, ended] = manager.got.map(
      ({ body }) => (JSON.parse(body) as { labels: object; endsAt: string }[])[0],
    );
    expect(firing).toMatchObject({
      labels: { alertname: 'quakes', team: 'north', severity: 'critical', key: 'زلزال' },
      startsAt: '2026-01-15T12:00:00Z',
      endsAt: '2026-01-15T12:05:05Z',
      generatorURL: alert.viewUrl,
    });
    expect(ended?.endsAt).toBe('2026-01-15T13:00:00Z');
    expect(ended?.labels).toEqual(firing?.labels);
  });

  it('chats get words, in the language of the target, with nothing in them read as markup', async () => {
    const chat = await listen(200);
    await send(target('slack', chat.url), sending, reach());
    await send(target('telegram', chat.url, { lang: 'en' }), sending, reach());
    const { text } = JSON.parse(chat.got[0]!.body) as { text: string };
    expect(text).toContain('صاعد');
    expect(text).toContain('16 ضعف المعتاد');
    expect(text).toContain('تركيا، سوريا');
    expect(text).toContain('&lt;فجرا&gt;');
    expect(chat.got[1]!.path).toBe('/bot12345:very-secret-token/sendMessage');
    const sent = JSON.parse(chat.got[1]!.body) as { chat_id: string; text: string };
    expect(sent.chat_id).toBe('-100');
    expect(sent.text).toMatch(/24 stories of 9 outlets in the last hour/);
    expect(sent.text).toContain(alert.viewUrl);
  });

  it('of a word together with a country it says no more than is known', async () => {
    const chat = await listen(200);
    const said = async (lang: string, counted: Alert['counted']): Promise<string> => {
      const about: Alert = { ...alert, ...(counted && { counted }) };
      await send(target('slack', chat.url, { lang }), { ...sending, alert: about }, reach());
      return (JSON.parse(chat.got.at(-1)!.body) as { text: string }).text;
    };
    const both = { stories: 6, outlets: 4, expectedAtMost: 0.5 };
    expect(await said('en', both)).toContain('6 stories of 4 outlets');
    expect(await said('en', both)).toContain('at least 12 times what is usual');
    expect(await said('ar', both)).toContain('12 ضعف المعتاد على الأقل');
    // Fewer than are expected of the rarer one: nobody knows of both.
    for (const counted of [
      { ...both, expectedAtMost: 9 },
      { stories: 6, outlets: 4 },
    ]) {
      expect(await said('en', counted)).not.toContain('usual');
    }
  });
});
