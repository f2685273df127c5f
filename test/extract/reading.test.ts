import { describe, expect, it } from 'vitest';
import { extract } from '../../services/extract/extract.ts';
import { htmlText, readHtml } from '../../services/extract/html.ts';
import { canonicalUrl, identify } from '../../services/extract/identity.ts';
import { detectLanguage } from '../../services/extract/language.ts';
import { readArticleRecord } from '../../services/roles/article-record.ts';

const PAGE = `<!doctype html><html><head><title>Ferry strike ends – The Harbour Post</title>
<meta property="og:title" content="Ferry strike ends after nine days">
<meta property="article:published_time" content="2024-12-06T10:15:00Z">
<meta property="og:site_name" content="The Harbour Post">
<link rel="canonical" href="https://harbour.example/ferry"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry strike ends after nine days</h1>
${'<p>The crews of the northern line went back to work on Friday, and the ferries sail again from the old pier, the union said after a long night of talks.</p>'.repeat(5)}
</article><footer>All rights reserved</footer></body></html>`;

describe('HTML', () => {
  it('gives the article, not what stands around it', () => {
    const page = readHtml(PAGE);
    expect(page).toMatchObject({
      title: 'Ferry strike ends after nine days',
      url: 'https://harbour.example/ferry',
      source: 'The Harbour Post',
      dates: ['2024-12-06T10:15:00Z'],
    });
    expect(page.body).toContain('northern line');
    expect(page.body).not.toContain('All rights reserved');
  });

  it('becomes a Mention with the time of its meta data', () => {
    const [mention] = extract({ html: PAGE }, { seenAt: '2024-12-06T10:20:00.000Z' });
    expect(mention).toMatchObject({
      publishedAt: '2024-12-06T10:15:00Z',
      precision: 'second',
      seenAt: '2024-12-06T10:20:00Z',
      lang: 'en',
    });
  });

  it('is read by paragraphs when it is too large for a document tree', () => {
    const large = `<title>Long</title>${'<p>One paragraph of many.</p>\n'.repeat(20_000)}`;
    expect(readHtml(large).body.startsWith('One paragraph of many.\nOne')).toBe(true);
  });

  it('in a raw page is taken for what it is', () => {
    expect(extract({ raw: PAGE }, { seenAt: null })[0]!.source).toBe('The Harbour Post');
    expect(extract({ raw: 'Source: nobody' }, { seenAt: null })).toHaveLength(1);
  });

  it('in a body is taken for what it is', () => {
    expect(htmlText('<p>Tea &amp; coffee</p><p>5 &lt; 6</p>')).toBe('Tea & coffee\n5 < 6');
    expect(htmlText('a < b and c > d')).toBe('a < b and c > d');
  });

  it.each(['<', '<p', '<p><p><p>', '</', '<!--', '<script>', '<a href="', '\0<b>'])(
    'survives %j',
    (html) => {
      expect(extract({ html }, { seenAt: null })).toHaveLength(1);
      expect(extract({ raw: html }, { seenAt: null })).toHaveLength(1);
    },
  );
});

describe('identity', () => {
  it.each([
    ['https://a.example/x?utm_source=t&id=7#top', 'https://a.example/x?id=7'],
    ['HTTPS://A.Example/X?fbclid=1', 'https://a.example/X'],
    ['https://a.example/x?b=2&a=1', 'https://a.example/x?b=2&a=1'],
  ])('%s is %s', (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
    expect(identify({ url })).toBe(expected);
  });

  it('is the id, else the URL, else a hash of source, title and body', () => {
    expect(identify({ id: ' n-1 ', url: 'https://a.example' })).toBe('n-1');
    const hash = identify({ source: 's', title: 't', body: 'b' });
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    expect(identify({ source: 's', title: 'tb', body: '' })).not.toBe(hash);
    expect(identify({ source: 's', title: 't', raw: 'b' })).toBe(hash);
  });
});

describe('language', () => {
  it.each([
    ['وزير الخارجية يلتقي نظيره في العاصمة', undefined, 'ar'],
    ['رئیس جمهور ایران گفت که مذاکرات ادامه دارد', undefined, 'fa'],
    ['وزیر اعظم نے کہا ہے کہ پاکستان میں انتخابات ہوں گے', undefined, 'ur'],
    ['The prime minister said on Friday that talks would resume next week', undefined, 'en'],
    ['Le premier ministre a annoncé vendredi une réforme des retraites', undefined, 'fr'],
    ['Президент заявил о готовности к переговорам с соседними странами', undefined, 'ru'],
    ['東京で大きな地震がありました', undefined, 'ja'],
    ['Trump', 'en', 'en'],
    ['وزير الخارجية', 'en', 'ar'],
    ['12345', undefined, 'und'],
  ])('%s (stated %s) is %s', (text, given, expected) => {
    expect(detectLanguage(text, given)).toBe(expected);
  });

  it('of a short text is what the outlet usually writes', () => {
    expect(detectLanguage('Putin Biden Macron', null, 'en')).toBe('en');
  });
});

describe('a record of the topic articles', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ['{"title":"A"}', null, { title: 'A' }],
    ['{"title":"A"}', 'application/json; charset=utf-8', { title: 'A' }],
    ['Headline\nBody', null, { raw: 'Headline\nBody' }],
    ['{"title":"A"}', 'text/plain', { raw: '{"title":"A"}' }],
    ['<p>x</p>', 'text/html', { html: '<p>x</p>' }],
    [
      '{"specversion":"1.0","id":"e1","source":"/s","type":"t","data":{"title":"A"}}',
      'application/cloudevents+json',
      { title: 'A', id: 'e1' },
    ],
    [
      '{"specversion":"1.0","id":"e1","datacontenttype":"text/plain","data":"Headline"}',
      'application/cloudevents+json',
      { raw: 'Headline', id: 'e1' },
    ],
  ])('%s as %s', (text, contentType, expected) => {
    expect(readArticleRecord({ value: bytes(text), contentType })).toEqual({
      ok: true,
      value: expected,
    });
  });

  it('takes the id of a binary CloudEvent for an article that names itself nowhere', () => {
    const headers = { ce_specversion: '1.0', ce_id: 'e2' };
    const read = (text: string) =>
      readArticleRecord({ value: bytes(text), contentType: 'application/json', headers });
    expect(read('{"title":"A"}')).toMatchObject({ value: { id: 'e2' } });
    expect(read('{"title":"A","url":"https://a.example"}')).not.toHaveProperty('value.id');
  });

  it.each([
    [null, null, 'EMPTY_VALUE'],
    ['', null, 'EMPTY_VALUE'],
    [' \n', null, 'EMPTY_VALUE'],
    ['{"title":', null, 'INVALID_JSON'],
    ['no json', 'application/json', 'INVALID_JSON'],
    ['x', 'image/png', 'UNKNOWN_CONTENT_TYPE'],
    ['[1]', null, 'ARTICLE_NOT_OBJECT'],
    ['{"title":42}', null, 'ARTICLE_FIELD_INVALID'],
    ['{}', null, 'ARTICLE_EMPTY'],
    ['{"specversion":"1.0"}', 'application/cloudevents+json', 'INVALID_CLOUD_EVENT'],
  ])('%j as %s is refused: %s', (text, contentType, code) => {
    const value = text === null ? null : bytes(text);
    expect(readArticleRecord({ value, contentType })).toMatchObject({ ok: false, code });
  });

  it('refuses bytes that are no UTF-8', () => {
    const value = new Uint8Array([0x7b, 0xff, 0x7d]);
    expect(readArticleRecord({ value, contentType: null })).toMatchObject({ code: 'INVALID_UTF8' });
  });
});
