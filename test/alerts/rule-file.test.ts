import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mute, Rule } from '../../shared/alert.ts';
import { openRuleFile } from '../../services/roles/rule-file.ts';
import { startRunning, type Running } from './running.ts';

const HOUR = { window: '1h' };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-rules-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(value: unknown): string {
  const path = join(folder, 'rules.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

describe('a file of rules', () => {
  it.each([
    ['one rule', { when: HOUR }],
    ['an array', [{ when: HOUR }]],
    ['a whole', { $schema: '/api/v1/schemas/rule-file', rules: [{ when: HOUR }] }],
  ])('may be %s; what has no id is called by its number', async (_name, value) => {
    const { rules, mutes } = await openRuleFile(written(value));
    expect(rules).toMatchObject([{ id: 'rule-1', severity: 'info', targets: ['*'] }]);
    expect(mutes).toEqual([]);
  });

  it.each([
    ['no JSON', 'rules: []', /rules\.json can't be read: .*JSON/],
    [
      'a window',
      { rules: [{ when: HOUR }, { when: { window: '2h' } }] },
      /rules\.json:\n {2}rules\.1\.when\.window: .*"15m"\|"1h"\|"6h"\|"24h"; found "2h"/,
    ],
    [
      'a field',
      [{ when: { ...HOUR, minStorys: 3 } }],
      /rules\.0\.when\.minStorys: no such field; there are kind, keys, window, tier, minStories/,
    ],
    ['a field of the whole', { rule: [] }, /rule: no such field; there are \$schema, rules, mutes/],
    [
      'words for nothing',
      [{ when: { ...HOUR, keys: ['زلزال', '?!'] } }],
      /rules\.0\.when\.keys\.1: expected words .*found "\?!"/,
    ],
    [
      'half a pair',
      [{ when: { ...HOUR, kind: 'keyword-pair', keys: ['flood'] } }],
      /when\.keys\.0: .*with \| between them; found "flood"/,
    ],
    [
      'a country that is none',
      [{ when: { ...HOUR, countries: ['EG', 'UK'] } }],
      /rules\.0\.when\.countries\.1: expected GB; found "UK"/,
    ],
    [
      'silence of words',
      [{ when: { ...HOUR, silentForMs: 60_000, keys: ['flood'] } }],
      /when\.keys: expected nothing beside silentForMs but window and outlets; found \["flood"\]/,
    ],
    [
      'an id twice',
      [
        { id: 'a', when: HOUR },
        { id: 'a', when: HOUR },
      ],
      /rules\.1\.id: "a" is the id of rules\.0/,
    ],
    [
      '10,000 rules',
      Array.from({ length: 10_000 }, () => ({ when: HOUR })),
      /rules: 10000 of them; the limit is 1000/,
    ],
  ])('that is wrong about %s says where, what is allowed and what it found', async (...row) => {
    const [, value, words] = row;
    await expect(openRuleFile(written(value))).rejects.toMatchObject({
      code: 'RULE_FILE_INVALID',
      message: expect.stringMatching(words) as string,
    });
  });

  it('tells all its faults at once', async () => {
    const value = [{ when: { window: '2h', tier: 'hot' } }, { when: HOUR, severity: 'high' }];
    const failure = await openRuleFile(written(value)).catch((error: unknown) => error as Error);
    expect((failure as Error).message.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^ {2}rules\.0\.when\.window: /),
      expect.stringMatching(/^ {2}rules\.0\.when\.tier: /),
      expect.stringMatching(/^ {2}rules\.1\.severity: .*"info"\|"warning"\|"critical".*"high"/),
    ]);
  });
});

describe('at the API', () => {
  let running: Running;
  afterEach(() => running.close());

  async function call(method: string, path: string, body?: unknown) {
    const response = await fetch(`${running.url}/api/v1${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as never };
  }

  it('rules of a file are shown as such, stand before those of their id, and only the file changes them', async () => {
    const mute = { id: 'm', key: 'flood', until: '2099-01-01T00:00:00Z' };
    running = await startRunning(folder, Date.now);
    await call('POST', '/rules', { id: 'quake', name: 'by hand', when: HOUR });
    await running.close();
    const path = written({
      rules: [
        { id: 'quake', name: 'by file', when: HOUR },
        { id: 'anything-trending', enabled: false, when: HOUR },
      ],
      mutes: [mute],
    });
    running = await startRunning(folder, Date.now, await openRuleFile(path));

    const listed = (await call('GET', '/rules')).body as { rules: Rule[] };
    expect(listed.rules).toMatchObject([
      { id: 'quake', name: 'by file', origin: 'file' },
      { id: 'anything-trending', enabled: false, origin: 'file' },
    ]);
    expect((await call('GET', '/mutes')).body).toMatchObject({ mutes: [{ origin: 'file' }] });
    expect(running.book.settings.rulesAt(Date.now())).toHaveLength(2);
    for (const [method, path, body] of [
      ['POST', '/rules', { id: 'quake', when: HOUR }],
      ['PUT', '/rules/quake', { when: HOUR }],
      ['DELETE', '/rules/quake', undefined],
      ['POST', '/mutes', mute],
      ['DELETE', '/mutes/m', undefined],
    ] as const) {
      const answer = await call(method, path, body);
      expect(answer).toMatchObject({ status: 409, body: { code: 'SET_BY_FILE' } });
    }
    expect((await call('PUT', '/rules/flood', { when: HOUR })).status).toBe(200);
    await running.close();
    running = await startRunning(folder, Date.now);
    expect((await call('GET', '/rules/quake')).body).toMatchObject({ name: 'by hand' });
  });

  it('the schemas that are served take and refuse what the server does', async () => {
    running = await startRunning(folder, Date.now);
    const ajv = new Ajv2020({ strict: false, logger: false });
    addFormats.default(ajv);
    const isRule = ajv.compile((await call('GET', '/schemas/rule')).body);
    const isFile = ajv.compile((await call('GET', '/schemas/rule-file')).body);
    const quiet = { from: '22:00', to: '06:00', timeZone: 'Asia/Amman' };
    const right = [
      { when: HOUR },
      {
        id: 'a',
        when: { ...HOUR, keys: ['الزلزال'], minStories: 5, lang: 'ar', countries: ['TR'] },
      },
      {
        when: { window: '24h', kind: 'country-pair', new: true },
        quiet: [quiet],
        labels: { a: 'b' },
      },
      { when: { window: '15m', silentForMs: 3_600_000, outlets: ['paper'] }, targets: ['desk'] },
    ];
    const wrong = [
      {},
      { when: {} },
      { when: { window: '2h' } },
      { when: { ...HOUR, minStories: 0 } },
      { when: { ...HOUR, minStories: 2.5 } },
      { when: { ...HOUR, countries: ['egypt'] } },
      { when: HOUR, cooldown: 3 },
      { when: HOUR, quiet: [{ ...quiet, from: '25:00' }] },
      { when: HOUR, labels: { 'no-dash': 'b' } },
      { id: 'a b', when: HOUR },
    ];
    await call('POST', '/targets', { id: 'desk', type: 'kafka', topic: 'desk.alerts' });
    for (const [rules, taken] of [
      [right, true],
      [wrong, false],
    ] as const) {
      for (const rule of rules) {
        const status = (await call('POST', '/rules', rule)).status;
        expect([rule, isRule(rule), status === 201]).toEqual([rule, taken, taken]);
        expect(isFile({ rules: [rule] })).toBe(taken);
      }
    }
    const made = ((await call('GET', '/mutes')).body as { mutes: Mute[] }).mutes;
    expect(isFile({ rules: right, mutes: made })).toBe(true);
    expect(isFile({ rule: [] })).toBe(false);
  });
});
