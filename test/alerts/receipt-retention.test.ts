import { beforeAll, expect, it } from 'vitest';
import { ruleSchema, type Receipt } from '../../shared/alert.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import type { Log, LogRecord } from '../../services/log/port.ts';
import { recompute, type Recomputed } from '../../services/roles/alert-receipt.ts';
import { createAlertRun } from '../../services/roles/alert-run.ts';
import { decode, encode } from '../../services/trends/codec.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { mention } from '../support/mentions.ts';

const T0 = Date.UTC(2026, 0, 14, 10);
/** An hour of calm, then a quake in four stories, then rain. */
const values = Array.from({ length: 80 }, (_, i) =>
  mention({
    id: `a${i}`,
    seenMs: T0 + i * MINUTE_MS,
    keywords: [i >= 60 && i < 64 ? 'quake' : 'rain'],
    countries: ['TR'],
    source: `paper ${i}`,
  }),
);
const records = values.map((value, offset): LogRecord => ({
  partition: 0,
  offset,
  timestampMs: T0 + offset * MINUTE_MS,
  key: null,
  value: Buffer.from(JSON.stringify(value)),
  headers: {},
}));
let raised: Receipt;

/** The log as retention has left it: what lies before `first` is gone. */
function verify(receipt: Receipt, first: number): Promise<Recomputed> {
  const log = {
    offsets: () => Promise.resolve([{ partition: 0, first, next: records.length }]),
    // eslint-disable-next-line @typescript-eslint/require-await -- as the port has it
    async *read(_topic: string, _partition: number, { fromOffset }: { fromOffset: number }) {
      yield records.slice(fromOffset);
    },
  } as unknown as Log;
  return recompute(receipt, { log, topic: 'mentions', limits: {}, publicUrl: '', version: 'test' });
}

beforeAll(() => {
  const rule = ruleSchema.parse({
    id: 'r',
    when: { keys: ['quake'], window: '15m', minStories: 4 },
  });
  const receipts: Receipt[] = [];
  let trends = createState();
  const start = (state = trends): ReturnType<typeof createAlertRun> =>
    createAlertRun({
      trends: state,
      rulesAt: () => [rule],
      mutesAt: () => [],
      topic: 'mentions',
      publicUrl: '',
      version: 'test',
      tell: ({ events }) => receipts.push(...events.map(({ receipt }) => receipt)),
    });
  let run = start();
  for (const [offset, value] of values.entries()) {
    fold(trends, value, offset, (atMs) => run.minute(atMs));
    run.record();
    if (offset !== 30) continue;
    // As after a restart: the state goes on from its snapshot, not from the log.
    const restored = decode(encode(trends));
    if (!restored.ok) throw new Error(restored.message);
    trends = restored.value;
    run = start();
  }
  [raised] = receipts as [Receipt];
});

it('a receipt made by a state that went on from a snapshot comes out of the log to the same bytes', async () => {
  expect(raised).toMatchObject({ state: 'firing', key: 'quake', log: { toOffset: 64 } });
  const { same, receipt } = await verify(raised, 0);
  expect(same).toBe(true);
  expect(JSON.stringify(receipt)).toBe(JSON.stringify(raised));
});

it('after retention it says from where on there are records, and what comes out otherwise', async () => {
  const verified = await verify(raised, 50);
  expect(verified).toMatchObject({
    same: false,
    receipt: { stories: 4, articleIds: raised.articleIds },
  });
  expect((verified as { reasons: string[] }).reasons).toEqual([
    'retention has removed the records before offset 50 of mentions',
    expect.stringMatching(/^expected: the receipt says .*, the log gives /),
    expect.stringMatching(/^p: /),
    expect.stringMatching(/^baseline: /),
  ]);
});

it('when retention went past its moment there is nothing to be said of it but that', async () => {
  expect(await verify(raised, 70)).toEqual({
    same: false,
    receipt: null,
    reasons: [
      'retention has removed the records before offset 70 of mentions',
      expect.stringMatching(/^the log tells of no moment 2026-01-14T11:03:00Z/),
    ],
  });
});
