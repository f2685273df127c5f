import { describe, expect, it } from 'vitest';
import { toIso } from '../../shared/time.ts';
import { counts } from '../../services/trends/counts.ts';
import { fold } from '../../services/trends/fold.ts';
import { query } from '../../services/trends/query.ts';
import { createState } from '../../services/trends/state.ts';
import { atMinute, mention } from './mention.ts';

const YEAR_MINUTES = 365 * 1_440;

describe('what other programs may write into the log', () => {
  it('a time in the future moves nobody’s clock: the record counts when the log took it', () => {
    const state = createState();
    fold(
      state,
      mention({ id: 'a', seenMs: atMinute(0), keywords: ['now'] }),
      0,
      undefined,
      atMinute(0),
    );
    const ahead = mention({ id: 'b', seenMs: atMinute(10 * YEAR_MINUTES), keywords: ['now'] });
    expect(fold(state, ahead, 1, undefined, atMinute(1))).toBe('counted');
    fold(state, { v: 1, tick: toIso(atMinute(YEAR_MINUTES)) }, 2, undefined, atMinute(2));
    expect(state.clockMs).toBe(atMinute(2));
    expect(state.counters.ahead).toBe(2);
    const { items } = query(state, { kind: 'keyword', window: '15m', sort: 'count', limit: 5 });
    expect(items.map(({ key, articles }) => [key, articles])).toEqual([['now', 2]]);
    // A clock that is a little fast is believed: machines differ.
    fold(state, mention({ seenMs: atMinute(4), keywords: ['now'] }), 3, undefined, atMinute(3));
    expect([state.clockMs, state.counters.ahead]).toEqual([atMinute(4), 2]);
  });

  it('a stream that stood still for a month goes on at once', () => {
    const state = createState();
    fold(state, mention({ seenMs: atMinute(0) }), 0, undefined, atMinute(0));
    const later = atMinute(31 * 1_440);
    expect(fold(state, mention({ seenMs: later }), 1, undefined, later)).toBe('counted');
    expect([state.clockMs, state.counters.ahead]).toEqual([later, 0]);
  });

  it('clock records out of order change nothing', () => {
    const state = createState();
    const ticks = [5, 3, 9, 1, 9, 8].map((minute) => ({ v: 1, tick: toIso(atMinute(minute)) }));
    const told: number[] = [];
    fold(state, mention({ seenMs: atMinute(0) }), 0);
    ticks.forEach((tick, i) => fold(state, tick, i + 1, (ms) => told.push(ms)));
    expect(state.clockMs).toBe(atMinute(9));
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map(atMinute));
  });

  it('a hole in the log is counted by its width, an offset that comes again is not', () => {
    const state = createState();
    [7, 8, 12, 12, 13, 1_000].forEach((offset, i) => {
      fold(state, mention({ id: `h${i}`, seenMs: atMinute(i) }), offset);
    });
    expect(state.counters.missing).toBe(3 + 986);
    expect(state.counters.articles).toBe(6);
  });

  it('one id 100 000 times is one article', () => {
    const state = createState();
    const again = mention({ id: 'again', seenMs: atMinute(0), keywords: ['loud'] });
    for (let i = 0; i < 100_000; i++) fold(state, again, i);
    expect(state.counters).toMatchObject({ articles: 1, duplicates: 99_999 });
    expect(counts(state, '24h', 0).articles).toBe(1);
    expect([state.seen.size, state.listing.newest, state.table.next]).toEqual([1, 1, 1]);
  });

  it('one outlet that floods fills no more than its bounds, and others are still counted', () => {
    const state = createState({
      maxKeywords: 500,
      maxKeywordPairs: 300,
      maxArticles: 2_000,
      maxListedArticles: 100,
      maxStories: 1_000,
      maxIds: 5_000,
    });
    for (let i = 0; i < 20_000; i++) {
      const keywords = [`flood ${i % 700}`, `flood ${(i * 7) % 700}`, 'flood'];
      fold(state, mention({ id: `f${i}`, seenMs: atMinute(i / 100), keywords, source: 'loud' }), i);
    }
    const last = mention({
      id: 'quiet',
      seenMs: atMinute(201),
      countries: ['YE'],
      source: 'quiet',
    });
    expect(fold(state, last, 20_000)).toBe('counted');
    expect(counts(state, '24h', 0)).toMatchObject({ articles: 20_001, countries: { YE: 1 } });
    expect(state.keywords.size).toBeLessThanOrEqual(500);
    expect(state.pairs.size).toBeLessThanOrEqual(300);
    expect(state.table.next - state.table.first).toBeLessThanOrEqual(2_000);
    expect(state.stories.capacity).toBeLessThanOrEqual(1_024);
    expect(state.refusals.keywords).toBeGreaterThan(0);
    expect(state.refusals.keywordPairs).toBeGreaterThan(0);
    expect(state.table.dropped).toBeGreaterThan(0);
    expect(state.stories.forgotten).toBeGreaterThan(0);
  });
});
