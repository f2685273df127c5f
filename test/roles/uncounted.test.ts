import { describe, expect, it } from 'vitest';
import type { Log, LogRecord } from '../../services/log/port.ts';
import { createIngest } from '../../services/roles/ingest.ts';
import { watchUncounted } from '../../services/roles/uncounted-mentions.ts';
import { createUncountedRecords, excerptOf } from '../../services/roles/uncounted.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { REPEATED } from '../../shared/refusal-codes.ts';
import { UNCOUNTED_KEPT } from '../../shared/uncounted.ts';
import { mention } from '../support/mentions.ts';

const T0 = Date.UTC(2026, 0, 15, 12);

describe('records that were not counted', () => {
  it('are kept newest first, a bounded number of each reason', () => {
    let nowMs = 0;
    const uncounted = createUncountedRecords(() => nowMs);
    for (nowMs = 1; nowMs <= UNCOUNTED_KEPT + 5; nowMs++) {
      uncounted.note('LOUD', { code: 'LOUD', message: 'again' });
    }
    uncounted.note('RARE', { code: 'RARE', message: 'once' });
    const kept = uncounted.newest('LOUD');
    expect(kept).toHaveLength(UNCOUNTED_KEPT);
    expect([kept[0]!.atMs, kept.at(-1)!.atMs]).toEqual([UNCOUNTED_KEPT + 5, 6]);
    expect(uncounted.newest('RARE')).toHaveLength(1);
    expect(uncounted.newest('UNHEARD')).toEqual([]);
  });

  it('show how bytes begin, whatever they are', () => {
    expect(excerptOf(null)).toBeNull();
    expect(excerptOf(Uint8Array.of(0xff, 0x41))).toBe('\ufffdA');
    expect(excerptOf(Buffer.from('ق'.repeat(5_000)))).toBe('ق'.repeat(300));
  });

  it('are told at the door with their title, or how they begin', async () => {
    const log = { append: () => Promise.resolve([]) } as unknown as Log;
    const uncounted = createUncountedRecords(() => T0);
    const ingest = createIngest({ log, topic: 'articles', maxRecordBytes: 500, uncounted });
    await ingest.accept([
      { id: 'a', title: 'Rain in Cairo', source: 'paper' },
      { id: 'a', title: 'Rain in Cairo, again', source: 'paper' },
      { id: 'b', title: 'Long', body: 'x'.repeat(600) },
      { lang: 7 },
    ]);
    expect(uncounted.newest(REPEATED)).toMatchObject([
      { id: 'a', title: 'Rain in Cairo, again', source: 'paper', place: null },
    ]);
    expect(uncounted.newest('REFUSED_AT_INGEST')).toMatchObject([
      { code: 'ARTICLE_FIELD_INVALID', title: null, excerpt: '{"lang":7}' },
      { code: 'RECORD_TOO_LARGE', title: 'Long', id: 'b' },
    ]);
  });

  it('are told of the state: repeats, strangers, clocks that run ahead, keys without room', () => {
    const state = createState({ maxKeywords: 1 });
    const uncounted = createUncountedRecords(() => T0);
    const look = watchUncounted(state, 'mentions', uncounted);
    const values: unknown[] = [
      mention({ id: 'one', seenMs: T0, keywords: ['first'] }),
      mention({ id: 'one', seenMs: T0, keywords: ['first'] }),
      mention({ id: 'two', seenMs: T0, keywords: ['second'] }),
      { v: 9 },
      mention({ id: 'ahead', seenMs: T0 + 3_600_000 }),
      mention({ id: 'plain', seenMs: T0 }),
    ];
    values.forEach((value, offset) => {
      const bytes = Buffer.from(JSON.stringify(value));
      const record: LogRecord = {
        ...{ partition: 0, offset, timestampMs: T0, key: null, headers: {} },
        value: bytes,
      };
      fold(state, value, offset, undefined, T0);
      look(record, value);
    });
    const told = (reason: string) =>
      uncounted.newest(reason).map(({ id, excerpt, place }) => [id ?? excerpt, place!.offset]);
    expect(told(REPEATED)).toEqual([['one', 1]]);
    expect(told('KEYWORDS_FULL')).toEqual([['two', 2]]);
    expect(told('MENTION_UNREADABLE')).toEqual([['{"v":9}', 3]]);
    expect(told('MENTION_AHEAD_OF_LOG')).toEqual([['ahead', 4]]);
  });
});
