import { describe, expect, it } from 'vitest';
import {
  FeedListError,
  MAX_FEEDS,
  readFeedList,
} from '../../../services/sources/feeds/feed-list.ts';

const read = (text: string) => readFeedList(text, 'feeds.yaml');

describe('a list of feeds', () => {
  it('names each by its address, or with what is known of it', () => {
    const feeds = read(`
intervalMs: 120000
feeds:
  - https://www.example.org/rss.xml
  - url: https://example.com/ar/feed
    source: المثال
    lang: ar
    intervalMs: 3600000
`);
    expect(feeds).toEqual([
      {
        url: 'https://www.example.org/rss.xml',
        source: 'example.org',
        lang: null,
        intervalMs: 120_000,
      },
      { url: 'https://example.com/ar/feed', source: 'المثال', lang: 'ar', intervalMs: 3_600_000 },
    ]);
  });

  it('is read every five minutes where it says nothing', () => {
    expect(read('feeds: [https://example.org/rss]')[0]!.intervalMs).toBe(300_000);
  });

  it.each([
    ['', 'feeds.yaml:1: the list: '],
    ['feeds: []', 'feeds.yaml:1: feeds: at least one feed'],
    ['feeds:\n  - ftp://example.org/a', 'feeds.yaml:2: feeds.0: an address that begins with http'],
    [
      'feeds:\n  - url: https://a.example/\n    every: 5',
      'feeds.yaml:2: feeds.0: Unrecognized key: "every"',
    ],
    [
      'feeds:\n  - https://a.example/\n  - url: https://b.example/\n    intervalMs: 5',
      'feeds.yaml:4: feeds.1.intervalMs: at least 60000',
    ],
    ['feeds:\n  - source: x', 'feeds.yaml:2: feeds.0.url: '],
    [
      'feeds:\n  - url: https://b.example/\n    lang: Arabic language',
      'feeds.yaml:3: feeds.0.lang: a language tag',
    ],
    [
      'feeds:\n  - https://a.example/\n  - https://a.example/',
      'feeds.yaml:3: feeds.1: https://a.example/ is feeds.0 already',
    ],
    ['feeds:\n  - "https://a.example/', 'feeds.yaml:2: Missing closing'],
    [
      'intervall: 3\nfeeds: [https://a.example/]',
      'feeds.yaml:1: the list: Unrecognized key: "intervall"',
    ],
    [
      `feeds: [${Array.from({ length: MAX_FEEDS + 1 }, (_, at) => `https://a.example/${at}`).join(', ')}]`,
      'at most 2000 feeds',
    ],
  ])('tells what is wrong with %j, and where', (text, message) => {
    expect(() => read(text)).toThrow(FeedListError);
    expect(() => read(text)).toThrow(message);
  });

  it('tells every fault at once', () => {
    const text = 'feeds:\n  - url: https://a.example/\n    lang: "?"\n  - gopher://b.example/';
    expect(() => read(text)).toThrow(/feeds\.0\.lang.*\n.*feeds\.1/);
  });
});
