import { expect, it } from 'vitest';
import { ruleSchema, type RuleDraft } from '../../shared/alert.ts';
import { DAY_MS, MINUTE_MS, parseInstant } from '../../shared/time.ts';
import type { Log, LogRecord } from '../../services/log/port.ts';
import { createBacktester } from '../../services/roles/alert-backtest.ts';
import { mention } from '../support/mentions.ts';

const START_MS = Date.UTC(2026, 0, 1);
const DAYS = 6;
const MINUTES = (DAYS * DAY_MS) / MINUTE_MS;

/** An article a minute for six days about what always is, on the first day once about something else. */
function records(): LogRecord[] {
  return Array.from({ length: MINUTES }, (_, minute) => {
    const seenMs = START_MS + minute * MINUTE_MS;
    const keywords = minute === 90 ? ['always', 'once'] : ['always'];
    const value = mention({ id: `m${minute}`, seenMs, keywords, source: `paper ${minute % 40}` });
    return {
      offset: minute,
      timestampMs: seenMs,
      partition: 0,
      key: null,
      headers: {},
      value: Buffer.from(JSON.stringify(value)),
    };
  });
}

/** Tries a rule on that log, with a clock that says after each hundred records that so long has passed. */
async function tried(when: RuleDraft['when'], msATurn: number) {
  const all = records();
  const log = {
    offsets: () => Promise.resolve([{ first: 0, next: all.length }]),
    async *read() {
      yield await Promise.resolve(all);
    },
  } as unknown as Log;
  let clockMs = 0;
  const common = { log, topic: 'mentions', limits: {}, publicUrl: '', version: 'test' };
  const backtest = createBacktester({ ...common, nowMs: () => (clockMs += msATurn) });
  return backtest(ruleSchema.parse({ id: 'r', when }));
}

const ms = (iso: string | null): number => parseInstant(iso ?? '')?.ms ?? 0;
const always: RuleDraft['when'] = { keys: ['always'], window: '1h', minStories: 2 };
const once: RuleDraft['when'] = { keys: ['once'], window: '1h', minStories: 1 };

it('what is out all the time is looked at for some seconds and for a day of the log, and says so', async () => {
  const answer = await tried(always, 1_000);
  expect(answer.warningCodes).toEqual(['CONSTANT', 'SHORT_LOG', 'STOPPED']);
  expect(answer.warnings.at(-1)).toMatch(
    /^out for 100 % of the time since 2026-01-01T00:0\d:00Z, it was stopped at 2026-01-02T.*not looked at$/,
  );
  expect(answer.raised).toBe(1);
  const lookedAtMs = ms(answer.to) - START_MS;
  expect(lookedAtMs).toBeGreaterThan(DAY_MS);
  expect(lookedAtMs).toBeLessThan(1.2 * DAY_MS);
});

it('what takes no longer is looked at to its end', async () => {
  const answer = await tried(always, 1);
  expect(answer.warningCodes).toEqual(['CONSTANT', 'SHORT_LOG']);
  expect(ms(answer.to)).toBe(START_MS + (MINUTES - 1) * MINUTE_MS);
});

it('what was out once is looked at for as long as anybody waits', async () => {
  const answer = await tried(once, 1_000);
  expect(answer.warningCodes).toEqual(['SHORT_LOG', 'CUT']);
  expect(answer.warnings.at(-1)).toMatch(/^stopped after 30 s, at 2026-01-03T/);
  expect(answer.raised).toBe(1);
});
