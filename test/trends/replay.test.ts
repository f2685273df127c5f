import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../shared/time.ts';
import { createReplay, type ReplayLine } from '../../services/trends/replay.ts';
import { replayOrder } from '../../services/trends/replay-order.ts';
import { atMinute, mention, NOON_MS } from './mention.ts';

const DAY_MS = 86_400_000;

function replayed(times: readonly number[], countsEveryMs: number): ReplayLine[] {
  const lines: ReplayLine[] = [];
  const replay = createReplay({ countsEveryMs }, (line) => lines.push(line));
  for (const seenMs of times) replay.take(mention({ seenMs, countries: ['SY'] }), seenMs);
  return lines;
}

function articlesAt(lines: readonly ReplayLine[], window: string): [string, number][] {
  return lines.flatMap((line) =>
    line.type === 'counts' && line.window === window ? [[line.at.slice(5, 16), line.articles]] : [],
  );
}

describe('replay', () => {
  it('counts at T what was seen before T, from after the first record to the last', () => {
    /*      12:00      12:15      12:30      12:45
     *   ────●───────●──┼──────────●──────────┼───
     *    12:00     12:07        12:30
     *   the last time is 12:30: its own article is not in the counts of 12:30
     */
    const lines = replayed([atMinute(0), atMinute(7), atMinute(30)], 15 * MINUTE_MS);
    expect(articlesAt(lines, '1h')).toEqual([
      ['12-06T12:15', 2],
      ['12-06T12:30', 2],
    ]);
    expect(articlesAt(lines, '15m')).toEqual([
      ['12-06T12:15', 2],
      ['12-06T12:30', 0],
    ]);
  });

  it('tells the counts inside a silence, however long, as what they are', () => {
    const lines = replayed([NOON_MS, NOON_MS + 4 * DAY_MS], DAY_MS);
    expect(articlesAt(lines, '24h')).toEqual([
      ['12-07T00:00', 1],
      ['12-08T00:00', 0],
      ['12-09T00:00', 0],
      ['12-10T00:00', 0],
    ]);
    // A hole of thirty years is crossed at once.
    expect(replayed([0, 30 * 365 * DAY_MS], 365 * DAY_MS)).toHaveLength(30 * 4);
  });

  it('writes the fields of counts in the order of the contract', () => {
    const [line] = replayed([atMinute(0), atMinute(15)], 15 * MINUTE_MS);
    expect(JSON.stringify(line)).toBe(
      '{"type":"counts","at":"2024-12-06T12:15:00Z","window":"15m","articles":1,"stories":1,' +
        '"late":0,"keywords":{},"countries":{"SY":1},"country-pairs":{},"keyword-pairs":{}}',
    );
  });

  it('tells a key that starts, rises and ends, with its articles', () => {
    const lines: ReplayLine[] = [];
    const replay = createReplay({}, (line) => lines.push(line));
    let made = 0;
    const take = (seenMs: number, key: string, beside: string): void => {
      const id = `${key} ${made++}`;
      const source = `paper ${made % 9}`;
      const keywords = [key, beside];
      replay.take(mention({ id, seenMs, keywords, source, story: id }), seenMs);
    };
    // Sixteen days of ordinary news, ten articles an hour, then a burst of twenty in an hour.
    const hours = 16 * 24;
    for (let i = 0; i < hours * 10; i++) {
      take(NOON_MS + i * 6 * MINUTE_MS, `word ${i % 40}`, `other ${i % 37}`);
    }
    for (let i = 0; i < 20; i++) {
      take(NOON_MS + hours * 3_600_000 + i * 3 * MINUTE_MS, 'quake', 'rescue');
    }
    take(NOON_MS + (hours + 40) * 3_600_000, 'word 1', 'other 1');
    const quake = lines.filter((line) => line.type === 'trend' && line.key === 'quake');
    const phases = quake.map((line) =>
      line.type === 'trend' ? [line.window, line.phase, line.tier] : [],
    );
    for (const window of ['1h', '6h', '24h']) {
      const of = phases.filter(([w]) => w === window).map(([, phase]) => phase);
      expect([of[0], of.at(-1)]).toEqual(['start', 'end']);
      expect(of.filter((phase) => phase === 'start' || phase === 'end')).toHaveLength(2);
    }
    const first = quake[0]!;
    expect(Object.keys(first).join(' ')).toBe(
      'type phase at kind key label window tier articles stories outlets expected p z ids',
    );
    expect((first as { ids: string[] }).ids.every((id) => id.startsWith('quake'))).toBe(true);
    expect(quake.at(-1)).toMatchObject({ phase: 'end', tier: 'steady' });
    expect((quake.at(-1) as { ids: string[] }).ids.length).toBeGreaterThan(0);
    const keys = lines.flatMap((line) => (line.type === 'trend' ? [line.key] : []));
    expect([...new Set(keys)].filter((key) => !/^(quake|rescue|quake\|rescue)$/.test(key))).toEqual(
      [],
    );
  });

  it('takes records in the order of the time asked for', () => {
    const records = [
      { seenMs: 600, publishedMs: 100 },
      { seenMs: null, publishedMs: null },
      { seenMs: null, publishedMs: 500 },
      { seenMs: 550, publishedMs: null },
    ];
    const seen = replayOrder(records, 'seenAt');
    expect([[...seen.order], [...seen.timesMs]]).toEqual([
      [2, 3, 0, 1],
      [600, 600, 500, 550],
    ]);
    const published = replayOrder(records, 'publishedAt');
    expect([[...published.order], [...published.timesMs]]).toEqual([
      [0, 1, 2, 3],
      [100, 100, 500, 550],
    ]);
    expect([...replayOrder([{ seenMs: null, publishedMs: null }], 'seenAt').timesMs]).toEqual([0]);
  });
});
