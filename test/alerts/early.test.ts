import { describe, expect, it } from 'vitest';
import { ruleSchema, type Receipt, type RuleDraft } from '../../shared/alert.ts';
import { decodeAlertState, encodeAlertState } from '../../services/alerts/alert-state.ts';
import { createAlertRun } from '../../services/roles/alert-run.ts';
import { decode, encode } from '../../services/trends/codec.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { mention } from '../support/mentions.ts';

const T0 = Date.UTC(2026, 0, 14, 10);
const SECOND = 1_000;

/** An article of one keyword and a country at `seconds` after ten. */
function article(id: string, seconds: number, key = 'quake'): ReturnType<typeof mention> {
  const source = `paper ${id}`;
  return mention({ id, seenMs: T0 + seconds * SECOND, keywords: [key], countries: ['TR'], source });
}

const calm = [article('c', -90, 'calm'), article('d', 1, 'fair')];
const burst = [10, 20, 30, 40].map((seconds, i) => article(`b${i}`, seconds));
const after = [article('e', 70, 'rain'), article('f', 200, 'snow')];
const records = [...calm, ...burst, ...after];

/** What is told of the records; with a restart after so many of them. */
function told(draft: Omit<RuleDraft, 'id'>, restartAfter = -1): Receipt[] {
  const rules = [ruleSchema.parse({ id: 'r', keepFiringMs: 0, ...draft })];
  const heard: Receipt[] = [];
  let trends = createState();
  const start = (json: string | null): ReturnType<typeof createAlertRun> =>
    createAlertRun({
      trends,
      ...(json === null ? {} : { state: decodeAlertState(json)! }),
      rulesAt: () => rules,
      mutesAt: () => [],
      topic: 'mentions',
      publicUrl: '',
      version: 'test',
      tell: ({ events }) => heard.push(...events.map(({ receipt }) => receipt)),
    });
  let run = start(null);
  records.forEach((record, offset) => {
    fold(trends, record, offset, (atMs) => run.minute(atMs));
    run.record();
    if (offset !== restartAfter) return;
    const decoded = decode(encode(trends));
    if (!decoded.ok) throw new Error(decoded.message);
    trends = decoded.value;
    run = start(encodeAlertState(run.state));
  });
  return heard;
}

function starts(receipts: readonly Receipt[]): string[] {
  const raised = receipts.filter(({ state }) => state === 'firing');
  return raised.map(
    ({ kind, key, startsAt, articles }) => `${kind} ${key} ${startsAt} ${articles}`,
  );
}

describe('within a minute', () => {
  it('is raised by the record that makes it hold, and says which', () => {
    const all = told({ when: { window: '15m', keys: ['quake'], minStories: 3 } });
    expect(starts(all)).toEqual(['keyword quake 2026-01-14T10:00:30Z 3']);
    expect(all[0]).toMatchObject({
      log: { toOffset: 5 },
      parameters: { from: '2026-01-14T09:46:00Z', to: '2026-01-14T10:00:30Z' },
    });
  });

  it('any key: only keywords, so that its country is another name of it at the minute', () => {
    expect(starts(told({ when: { window: '15m', minStories: 4 } }))).toEqual([
      'keyword quake 2026-01-14T10:00:40Z 4',
    ]);
  });

  it('what has to hold for a while waits for whole minutes', () => {
    const when = { window: '15m', keys: ['quake'], minStories: 3 } as const;
    expect(starts(told({ when: { ...when, keys: ['quake'] }, forMs: 60_000 }))).toEqual([
      'keyword quake 2026-01-14T10:02:00Z 4',
    ]);
  });

  it('a restart after any record tells the same', () => {
    const rule = { when: { window: '15m' as const, minStories: 3 }, cooldownMs: 0 };
    const whole = told(rule);
    expect(whole.length).toBeGreaterThan(0);
    for (let i = 1; i < records.length; i++) expect(told(rule, i)).toEqual(whole);
  });
});
