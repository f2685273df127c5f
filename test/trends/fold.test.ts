import { describe, expect, it } from 'vitest';
import { toIso } from '../../shared/time.ts';
import type { View } from '../../shared/trend.ts';
import { advance } from '../../services/trends/clock.ts';
import { decode, encode } from '../../services/trends/codec.ts';
import { fold } from '../../services/trends/fold.ts';
import {
  articlesBehind,
  counts,
  inspect,
  latestArticles,
  outlets,
  query,
} from '../../services/trends/query.ts';
import { createState, type TrendState } from '../../services/trends/state.ts';
import { atMinute, mention } from './mention.ts';

const view: View = { kind: 'keyword', window: '1h', sort: 'rising', limit: 50 };

function folded(...records: unknown[]): TrendState {
  const state = createState();
  records.forEach((record, offset) => fold(state, record, offset));
  return state;
}

describe('fold', () => {
  it('says what became of each record', () => {
    const state = createState();
    const first = mention({ id: 'a', seenMs: atMinute(0), keywords: ['quake'] });
    const records: [unknown, string][] = [
      [first, 'counted'],
      [{ ...first, title: 'another' }, 'duplicate'],
      [mention({ seenMs: atMinute(1), publishedMs: atMinute(1) - 86_400_001 }), 'late'],
      [{ v: 1, tick: toIso(atMinute(2)) }, 'tick'],
      [{ v: 1, tick: 'soon' }, 'unreadable'],
      [{ ...first, id: 'b', v: 2 }, 'unreadable'],
      [{ ...first, id: 'b', keywords: [null] }, 'unreadable'],
      [{ ...first, id: 'b', seenAt: 'yesterday' }, 'unreadable'],
      [null, 'unreadable'],
      ['text', 'unreadable'],
      [mention({ seenMs: atMinute(2), countries: ['Narnia', 'SY'] }), 'refused'],
    ];
    expect(records.map(([record], offset) => fold(state, record, offset))).toEqual(
      records.map(([, outcome]) => outcome),
    );
    expect(state.counters).toEqual({
      articles: 3,
      duplicates: 1,
      late: 1,
      unreadable: 6,
      missing: 0,
      ahead: 0,
    });
    expect(state.offset).toBe(10);
    expect(counts(state, '1h', 0).countries).toEqual({ SY: 1 });
  });

  it('shows what it counted', () => {
    const records = Array.from({ length: 12 }, (_, i) =>
      mention({
        id: `q${i}`,
        seenMs: atMinute(i),
        keywords: ['quake', 'turkey quake', i % 2 ? 'rescue' : 'aid'],
        countries: ['TR', 'SY'],
        source: `paper ${i % 4}`,
        story: `story ${i % 6}`,
      }),
    );
    const state = folded(...records);
    const { items, stream, total } = query(state, view);
    expect(total).toBe(4);
    // `quake` lives inside `turkey quake`.
    // The others tell of the same stories, but none of them is a trend yet: nothing is put together.
    expect(items.map(({ key }) => key)).toEqual(['turkey quake', 'aid', 'rescue']);
    expect(items[0]).toMatchObject({
      label: 'TURKEY QUAKE',
      articles: 12,
      stories: 6,
      outlets: 4,
      tier: 'warming',
      sinceMs: atMinute(0),
      countries: ['SY', 'TR'],
    });
    expect(stream).toMatchObject({ articles: 12, windowArticles: 12, windowStories: 6 });
    const pairs = query(state, { ...view, kind: 'country-pair', sort: 'count' });
    expect(pairs.items.map(({ key, articles }) => [key, articles])).toEqual([['SY|TR', 12]]);

    const detail = inspect(state, 'keyword', 'rescue', '1h');
    expect(detail?.related.keywords.map(({ key }) => key)).toContain('quake');
    expect(detail?.newest[0]?.id).toBe('q11');
    expect(inspect(state, 'keyword', 'unknown', '1h')).toBeNull();

    const page = articlesBehind(state, 'keyword', 'quake', '1h', 5, null);
    const rest = articlesBehind(state, 'keyword', 'quake', '1h', 20, page.nextCursor);
    expect([...page.articles, ...rest.articles].map(({ id }) => id)).toEqual(
      records.map(({ id }) => id).reverse(),
    );
    expect([page.total, rest.nextCursor]).toEqual([12, null]);
    expect(latestArticles(state, 10, 50).articles.map(({ id }) => id)).toEqual(['q10', 'q11']);
    expect(outlets(state)).toHaveLength(4);
  });

  it('goes on after a break as if there had been none', () => {
    const state = folded(
      ...Array.from({ length: 30 }, (_, i) =>
        mention({ seenMs: atMinute(i), keywords: ['a', 'b', `c${i % 5}`], countries: ['EG'] }),
      ),
    );
    const decoded = decode(encode(state));
    if (!decoded.ok) throw new Error(decoded.message);
    const restored = decoded.value;
    for (const each of [state, restored]) {
      fold(each, mention({ id: 'last', seenMs: atMinute(40), keywords: ['a'] }), 30);
      advance(each, atMinute(50));
    }
    expect(query(restored, view)).toEqual(query(state, view));
    expect(Buffer.compare(encode(restored), encode(state))).toBe(0);
  });
});
