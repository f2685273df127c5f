import { describe, expect, it } from 'vitest';
import type { Article } from '../../shared/article.ts';
import { toIso } from '../../shared/time.ts';
import { createRedater } from '../../services/sources/redate.ts';

const START_MS = Date.UTC(2026, 0, 10, 12);

function redated(articles: Article[], speed = 60): [due: string, publishedAt: unknown][] {
  const redate = createRedater({ startMs: START_MS, speed });
  return articles.map((article) => {
    const { dueMs, article: moved } = redate({ title: 'x', ...article });
    expect(moved).not.toHaveProperty('seenAt');
    return [toIso(dueMs).slice(11, -1), moved.publishedAt?.slice(11, -1)];
  });
}

describe('re-dating to now', () => {
  it('keeps the spacing and the lag, both divided by the speed', () => {
    expect(
      redated([
        { publishedAt: '2015-07-20T09:00:00Z', seenAt: '2015-07-20T09:40:00Z' },
        { publishedAt: '2015-07-20T10:40:00Z', seenAt: '2015-07-20T10:40:00Z' },
      ]),
    ).toEqual([
      ['12:00:00', '11:59:20'],
      ['12:01:00', '12:01:00'],
    ]);
  });

  it('sends at once what stands before its predecessor, and then goes on as before', () => {
    expect(
      redated([
        { publishedAt: '2015-07-20T09:00:00Z' },
        { publishedAt: '2015-07-20T10:00:00Z' },
        { publishedAt: '2015-07-20T09:30:00Z' },
        { publishedAt: '2015-07-20T11:00:00Z' },
      ]),
    ).toEqual([
      ['12:00:00', '12:00:00'],
      ['12:01:00', '12:01:00'],
      ['12:01:00', '12:00:30'],
      ['12:02:00', '12:02:00'],
    ]);
  });

  it('is not held up by a date that is years off', () => {
    expect(
      redated([
        { publishedAt: '2015-07-20T09:00:00Z' },
        { publishedAt: '2099-07-20T09:00:00Z' },
        { publishedAt: '2015-07-20T09:10:00Z' },
        { publishedAt: '2015-07-20T09:20:00Z' },
      ]).map(([due]) => due),
    ).toEqual(['12:00:00', '12:00:00', '12:00:00', '12:00:10']);
  });

  it('keeps a bare date bare and drops one it cannot move', () => {
    const redate = createRedater({ startMs: START_MS, speed: 1 });
    const dateOf = (article: Article) => redate(article).article.publishedAt;
    expect(dateOf({ publishedAt: '2015-07-20' })).toBe('2026-01-10');
    expect(dateOf({ publishedAt: '2015-07-19', seenAt: '2015-07-20T09:00:00Z' })).toBe(
      '2026-01-09',
    );
    expect(dateOf({ publishedAt: '٦ كانون الأول ٢٠٢٤' })).toBeUndefined();
  });

  it('lets an article without a date follow its predecessor', () => {
    expect(redated([{}, { publishedAt: '2015-07-20T09:00:00Z' }, {}]).map(([due]) => due)).toEqual([
      '12:00:00',
      '12:00:00',
      '12:00:00',
    ]);
  });

  it('refuses a speed of nothing', () => {
    expect(() => createRedater({ startMs: START_MS, speed: 0 })).toThrow(/speed/);
  });
});
