import { beforeEach, describe, expect, it } from 'vitest';
import { ruleSchema, type Rule } from '../../shared/alert.ts';
import {
  createAlertState,
  decodeAlertState,
  encodeAlertState,
  type Tracked,
} from '../../services/alerts/alert-state.ts';
import { coolDown } from '../../services/alerts/cool-downs.ts';
import { createAlertSettings, type AlertSettings } from '../../services/roles/alert-settings.ts';
import type { AppendRecord, Log, LogRecord } from '../../services/log/port.ts';
import { generator } from '../bench/synthetic-stream.ts';

/** `MARSAD_MAX_RECORD_BYTES` unless it is set. */
const MAX_RECORD_BYTES = 1_048_576;
const T = Date.UTC(2026, 0, 15, 12);
const MINUTE = 60_000;
const rule = (name: string): Rule => ruleSchema.parse({ id: 'r', name, when: { window: '1h' } });

let nowMs = T;
let records: LogRecord[] = [];
let settings: AlertSettings;

/** The one thing that settings ask of the log: a topic that takes what is appended. */
const log = {
  append: (_topic: string, added: AppendRecord[]) =>
    Promise.resolve(
      added.map(({ key, value }) => {
        const offset = records.length;
        records.push({
          partition: 0,
          offset,
          timestampMs: nowMs,
          key: Buffer.from(String(key)),
          value,
          headers: {},
        });
        return { partition: 0, offset, timestampMs: nowMs };
      }),
    ),
} as Partial<Log> as Log;

const open = (): AlertSettings => {
  const opened = createAlertSettings(log, 'state', () => nowMs);
  for (const record of records) opened.take(record);
  opened.goLive();
  return opened;
};
const namesAt = (atMs: number): string[] =>
  settings
    .rulesAt(atMs)
    .filter(({ id }) => id === 'r')
    .map(({ name }) => name);

beforeEach(() => {
  nowMs = T + 10_000;
  records = [];
  settings = open();
});

describe('a change', () => {
  it('counts from the next whole minute on, and not within its last two seconds', async () => {
    await settings.put('rule', 'r', rule('first'));
    expect(namesAt(T)).toEqual([]);
    expect(namesAt(T + MINUTE)).toEqual(['first']);
    nowMs = T + 2 * MINUTE - 1_000;
    await settings.put('rule', 'r', rule('second'));
    expect(namesAt(T + 2 * MINUTE)).toEqual(['first']);
    expect(namesAt(T + 3 * MINUTE)).toEqual(['second']);
  });

  it('twice in a minute leaves what counted before in force until then', async () => {
    await settings.put('rule', 'r', rule('first'));
    nowMs = T + 5 * MINUTE;
    await settings.put('rule', 'r', rule('second'));
    await settings.put('rule', 'r', rule('third'));
    expect(namesAt(T + 5 * MINUTE)).toEqual(['first']);
    expect(namesAt(T + 6 * MINUTE)).toEqual(['third']);
  });

  it('is whole after a restart in its own minute: no rule is away for a moment', async () => {
    await settings.put('rule', 'r', rule('first'));
    nowMs = T + 5 * MINUTE;
    await settings.put('rule', 'r', rule('second'));
    settings = open();
    expect(namesAt(T + 5 * MINUTE)).toEqual(['second']);
  });

  it('is seen once, also when it is read back later than the next', async () => {
    await settings.put('rule', 'r', rule('first'));
    await settings.put('rule', 'r', rule('second'));
    for (const record of records) settings.take(record);
    expect(settings.get('rule', 'r')?.name).toBe('second');
    expect(await settings.remove('rule', 'r')).toBe(true);
    expect(await settings.remove('rule', 'r')).toBe(false);
    expect(settings.rules().map(({ id }) => id)).toEqual(['anything-trending']);
  });
});

it('what others write into the topic is passed over', () => {
  const foreign = ['0', 'rule', 'rule/', 'x/y', 'rule/z'].map((key, offset) => ({
    partition: 0,
    offset,
    timestampMs: T,
    key: Buffer.from(key),
    value: Buffer.from('no json'),
    headers: {},
  }));
  for (const record of foreign) settings.take(record);
  expect(settings.all('rule')).toEqual([]);
});

it('what decisions stand on fits a record at all its bounds, and comes back the same', async () => {
  const random = generator(7);
  const word = (): string => Math.floor(random() * 2 ** 48).toString(36);
  const state = createAlertState();
  for (let r = 0; r < 20; r++) {
    const id = `rule-${r}`;
    const keys = Array.from({ length: 200 }, () => `زلزال ${word()}`);
    state.rules.set(id, ruleSchema.parse({ id, when: { window: '1h', keys } }));
    const subjects = keys.map((key): [string, Tracked] => {
      const raised = { id: word() + word(), startsAtMs: T };
      const about = { kind: 'keyword', key } as const;
      return [`keyword/${key}`, { ...about, sinceMs: T, goneMs: null, raised, leader: null }];
    });
    state.tracked.set(id, new Map(subjects));
  }
  for (let r = 0; r < 5; r++) {
    for (let i = 0; i < 1_000; i++)
      coolDown(state.cooling, `c${r}`, `keyword/${word()}`, T, T + i + 1);
  }
  for (let r = 0; r < 1_000; r++) {
    const spent = Array.from({ length: 20 }, () => ({ atMs: T, surprise: random() * 9 }));
    state.spent.set(`rule-${r}`, spent);
  }
  const json = encodeAlertState(state);
  expect(Buffer.byteLength(json)).toBeGreaterThan(MAX_RECORD_BYTES);
  await settings.writeAlertState(json);
  expect(records.at(-1)!.value!.byteLength).toBeLessThan(MAX_RECORD_BYTES);
  expect(open().alertState).toBe(json);
  expect(encodeAlertState(decodeAlertState(open().alertState!)!)).toBe(json);
});
