import { describe, expect, it } from 'vitest';
import { counts } from '../../services/trends/counts.ts';
import { fold } from '../../services/trends/fold.ts';
import { articlesBehind, query } from '../../services/trends/query.ts';
import { SeenIds } from '../../services/trends/seen.ts';
import { createState } from '../../services/trends/state.ts';
import { BruteForce } from '../property/brute-force.ts';
import { atMinute, mention } from './mention.ts';

const DAY_MINUTES = 1_440;

describe('bounds', () => {
  it('give slots of forgotten keys to new ones, and count on exactly', () => {
    const state = createState({ maxKeywords: 400, maxKeywordPairs: 200, maxStories: 100 });
    const truth = new BruteForce();
    for (let i = 0; i < 60 * 48; i++) {
      const seenMs = atMinute(i * 30);
      // Words of the day: some forty new ones every day, a few of them often enough for pairs.
      const day = Math.floor(i / 48);
      const keywords = [`often ${day % 7}`, `of day ${day}`, `rare ${i}`];
      const record = mention({ id: `a${i}`, seenMs, keywords, source: `paper ${i % 5}` });
      fold(state, record, i);
      truth.take(record, seenMs);
    }
    expect(state.keywords.size).toBeLessThanOrEqual(400);
    expect(state.refusals.keywords).toBe(0);
    const expected = truth.recount('24h', state.clockMs + 60_000);
    const shown = query(state, { kind: 'keyword', window: '24h', sort: 'count', limit: 200 });
    expect(new Map(shown.items.map(({ key, articles }) => [key, articles]))).toEqual(
      expected.keywords,
    );
    expect(shown.total).toBe(expected.keywords.size);
  });

  it('refuse and count what finds no room, and the rest of the article still counts', () => {
    const state = createState({ maxKeywords: 3, maxOutlets: 1 });
    const keywords = ['a', 'b', 'c', 'd', 'e'];
    const record = mention({ seenMs: atMinute(0), keywords, countries: ['SY'], source: 'one' });
    expect(fold(state, record, 0)).toBe('refused');
    fold(state, mention({ seenMs: atMinute(1), keywords: ['a'], source: 'two' }), 1);
    expect(state.refusals).toMatchObject({ keywords: 2, outlets: 1 });
    const { stream } = query(state, { kind: 'keyword', window: '1h', sort: 'count', limit: 5 });
    expect(stream).toMatchObject({ rejected: 3, windowArticles: 2, windowOutlets: 1 });
    expect(counts(state, '1h', 0).countries).toEqual({ SY: 1 });
  });

  it('keep totals exact when the table drops articles', () => {
    const state = createState({ maxArticles: 64, maxListedArticles: 10 });
    for (let i = 0; i < 300; i++) {
      fold(state, mention({ id: `a${i}`, seenMs: atMinute(i), keywords: ['flood'] }), i);
    }
    const behind = articlesBehind(state, 'keyword', 'flood', '24h', 50, null);
    expect(behind.total).toBe(300);
    expect(behind.articles.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, i) => `a${299 - i}`),
    );
    expect(state.table.dropped).toBe(300 - 64);
  });

  it('remember at least the last ids', () => {
    const seen = new SeenIds(1_000);
    for (let i = 0; i < 10_000; i++) {
      expect(seen.add(`id ${i}`)).toBe(true);
      if (i >= 1_000) expect(seen.add(`id ${i - 999}`)).toBe(false);
    }
    expect(seen.rotations).toBe(9);
    expect(seen.add('id 1')).toBe(true);
  });

  it('move the clock only forward', () => {
    const state = createState();
    fold(state, mention({ seenMs: atMinute(100), keywords: ['now'] }), 0);
    fold(state, mention({ seenMs: atMinute(10), keywords: ['then'] }), 1);
    expect(state.clockMs).toBe(atMinute(100));
    expect(query(state, { kind: 'keyword', window: '1h', sort: 'count', limit: 5 }).total).toBe(1);
    expect(query(state, { kind: 'keyword', window: '6h', sort: 'count', limit: 5 }).total).toBe(2);
    const old = mention({ seenMs: atMinute(100 - DAY_MINUTES), keywords: ['yesterday'] });
    expect(fold(state, old, 2)).toBe('late');
  });
});
