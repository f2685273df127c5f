import { describe, expect, it } from 'vitest';
import {
  articlesOf,
  FeedUnreadable,
  MAX_ITEMS,
} from '../../../services/sources/feeds/feed-articles.ts';

const FEED = {
  url: 'https://www.example.org/rss',
  source: 'example.org',
  lang: null,
  intervalMs: 60_000,
};
const rss = (items: string, language = '<language>ar</language>') => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>T</title>${language}${items}</channel></rss>`;

describe('the articles of a feed', () => {
  it('are those of RSS, with the whole text where it is given', () => {
    const text = rss(`<item><title><![CDATA[زلزال يضرب الساحل]]></title><link>/news/1</link>
      <guid isPermaLink="false">77</guid><pubDate>Fri, 06 Dec 2024 12:15:00 +0200</pubDate>
      <description>موجز</description><content:encoded><![CDATA[<p>النص كله</p>]]></content:encoded></item>`);
    expect(articlesOf(text, FEED)).toEqual([
      {
        url: 'https://www.example.org/news/1',
        source: 'example.org',
        title: 'زلزال يضرب الساحل',
        body: '<p>النص كله</p>',
        lang: 'ar',
        publishedAt: '2024-12-06T10:15:00.000Z',
      },
    ]);
  });

  it('are those of Atom', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>x</title><entry><id>urn:1</id>
      <title type="html">Flood &amp;amp; storm</title><link rel="self" href="https://a.example/2.xml"/>
      <link rel="alternate" href="https://a.example/2"/><updated>2024-12-06T10:15:00Z</updated>
      <summary>Short.</summary></entry></feed>`;
    expect(articlesOf(text, FEED)).toMatchObject([
      {
        url: 'https://a.example/2',
        body: 'Short.',
        lang: 'en',
        publishedAt: '2024-12-06T10:15:00.000Z',
      },
    ]);
  });

  it('are those of RDF and of JSON Feed', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>t</title></channel>
      <item rdf:about="https://a.example/4"><title>d</title><link>https://a.example/4</link>
      <dc:date>2024-12-06</dc:date></item></rdf:RDF>`;
    expect(articlesOf(rdf, FEED)).toMatchObject([
      { url: 'https://a.example/4', title: 'd', publishedAt: '2024-12-06' },
    ]);
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      language: 'en-GB',
      items: [
        { id: '9', title: 't', content_html: '<p>c</p>', date_published: '2024-12-06T10:15:00Z' },
      ],
    });
    expect(articlesOf(json, FEED)).toEqual([
      {
        id: 'https://www.example.org/rss#9',
        source: 'example.org',
        title: 't',
        body: '<p>c</p>',
        lang: 'en-GB',
        publishedAt: '2024-12-06T10:15:00.000Z',
      },
    ]);
  });

  it('take the language of the list before that of the feed, and leave an odd date as written', () => {
    const text = rss('<item><title>t</title><pubDate>٦ كانون الأول ٢٠٢٤</pubDate></item>');
    expect(articlesOf(text, { ...FEED, lang: 'fr' })).toMatchObject([
      { lang: 'fr', publishedAt: '٦ كانون الأول ٢٠٢٤' },
    ]);
  });

  it('never have an address that is no page', () => {
    const [article] = articlesOf(
      rss('<item><title>t</title><link>javascript:alert(1)</link></item>'),
      FEED,
    );
    expect(article).not.toHaveProperty('url');
  });

  it('are bounded', () => {
    const text = rss('<item><title>t</title></item>'.repeat(MAX_ITEMS + 5));
    expect(articlesOf(text, FEED)).toHaveLength(MAX_ITEMS);
  });

  it.each(['', 'no feed', '<html><body>Moved</body></html>', '{"items": 3}', '\0\ufffe'])(
    'are none where there is no feed: %j',
    (text) => {
      expect(() => articlesOf(text, FEED)).toThrow(FeedUnreadable);
    },
  );
});
