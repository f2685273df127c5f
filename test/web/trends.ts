import type { ArticleView } from '../../shared/events.ts';
import type { Delta, Snapshot } from '../../shared/snapshot.ts';
import type { Trend } from '../../shared/trend.ts';

/** Records for the page's tests, complete and unremarkable but for what a test names. */
export function trend(key: string, fields: Partial<Trend> = {}): Trend {
  return {
    kind: 'keyword',
    key,
    label: key,
    window: '1h',
    articles: 12,
    stories: 9,
    outlets: 5,
    expected: 3,
    p: 0.001,
    z: 4,
    tier: 'steady',
    sinceMs: 0,
    series: [1, 2, null, 4],
    countries: [],
    ...fields,
  };
}

export function snapshot(items: Trend[], fields: Partial<Snapshot> = {}): Snapshot {
  return {
    epoch: 'first',
    seq: 0,
    atMs: 1_000,
    view: { kind: 'keyword', window: '1h', sort: 'rising', limit: 50 },
    total: items.length,
    items,
    stream: {
      articles: 100,
      duplicates: 3,
      late: 1,
      rejected: 0,
      windowArticles: 80,
      windowStories: 60,
      windowOutlets: 12,
      lastMinuteArticles: 5,
      clockMs: 3_600_000,
      warming: false,
    },
    ...fields,
  };
}

export function delta(seq: number, fields: Partial<Delta> = {}): Delta {
  return {
    epoch: 'first',
    seq,
    atMs: 1_000 + seq,
    total: 1,
    enter: [],
    change: [],
    leave: [],
    ...fields,
  };
}

export function article(id: string, fields: Partial<ArticleView> = {}): ArticleView {
  return {
    id,
    url: null,
    source: 'The Lantern',
    title: `Title ${id}`,
    lang: 'en',
    publishedAt: null,
    seenMs: 1_000,
    eventMs: 1_000,
    late: false,
    demo: true,
    keywords: [],
    countries: [],
    story: 1,
    ...fields,
  };
}
