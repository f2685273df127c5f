import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../services/extract/documents.ts';
import { decodeEntities } from '../../services/extract/entities.ts';
import { extract } from '../../services/extract/extract.ts';
import { htmlText, readHtml } from '../../services/extract/html.ts';

const SENTENCE =
  'أغلقت السلطات الطرق الساحلية صباح الجمعة بعد أن غمرت مياه السيول عددا من الأحياء القريبة من الميناء، وأجلت فرق الإنقاذ عشرات الأسر.';
const paragraphs = `<p>${SENTENCE}</p>`.repeat(5);
const page = (
  head: string,
  body = `<article><h1>عنوان الصفحة</h1>${paragraphs}</article>`,
): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page states', () => {
  it('in Open Graph', () => {
    const head = `<meta property="og:title" content="سيول &quot;نادرة&quot; في الشمال">
      <meta property="og:site_name" content="مرفأ نيوز"><meta property="og:url" content="https://a.example/1">
      <meta property="article:published_time" content="2024-12-06T10:15:00+03:00">
      <meta property="article:tag" content="سيول"><meta property="article:tag" content="طرق ساحلية">`;
    expect(readHtml(page(head))).toMatchObject({
      title: 'سيول "نادرة" في الشمال',
      source: 'مرفأ نيوز',
      url: 'https://a.example/1',
      dates: ['2024-12-06T10:15:00+03:00'],
      keywords: 'سيول، طرق ساحلية',
    });
  });

  it.each([
    ['alone', (article: object) => article],
    ['in a graph', (article: object) => ({ '@graph': [{ '@type': 'WebPage' }, article] })],
    ['in a list', (article: object) => [{ '@type': 'BreadcrumbList' }, article]],
  ])('in JSON-LD, %s', (_, wrap) => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'سيول في الشمال',
      datePublished: '2024-12-06T10:15:00Z',
      publisher: { '@type': 'Organization', name: 'مرفأ نيوز' },
      keywords: ['سيول', 'ميناء'],
    };
    expect(readHtml(page(jsonLd(wrap(article))))).toMatchObject({
      title: 'سيول في الشمال',
      source: 'مرفأ نيوز',
      dates: ['2024-12-06T10:15:00Z'],
      keywords: 'سيول، ميناء',
    });
  });

  it('in its own elements', () => {
    const head =
      '<title>Ferry strike ends | Harbour Post</title><meta name="keywords" content="ferry, strike">';
    const body = `<time datetime="2024-12-06">yesterday</time>${paragraphs}`;
    expect(readHtml(page(head, body))).toMatchObject({
      title: 'Ferry strike ends | Harbour Post',
      dates: ['2024-12-06'],
      keywords: 'ferry, strike',
    });
    const named = `${head}<meta name="application-name" content="Harbour Post">`;
    expect(readHtml(page(named, paragraphs)).title).toBe('Ferry strike ends');
  });

  it('reaches the documents, its date behind the one given', () => {
    const html = page(
      '<meta name="keywords" content="a, b"><meta name="date" content="2024-12-06">',
    );
    expect(readDocuments({ html, publishedAt: '2024-12-07' })).toMatchObject([
      { keywords: 'a, b', dates: ['2024-12-07', '2024-12-06'] },
    ]);
  });
});

describe('the text of a page', () => {
  it('is the article alone', () => {
    const body = `<nav>الرئيسية</nav><article>${paragraphs}<div class="related-posts"><h3>اقرأ أيضا</h3>
      <a href="/2">مباراة القمة</a></div><script>var a = "<p>لا</p>";</script><style>p{}</style></article><footer>حقوق</footer>`;
    const text = readHtml(page('', body)).body;
    expect(text).toBe(Array(5).fill(SENTENCE).join('\n'));
  });

  it('is what search engines are given, where the page shows next to nothing', () => {
    const articleBody = `${SENTENCE} `.repeat(4).trim();
    const data = jsonLd({ '@type': 'NewsArticle', headline: 'سيول', articleBody });
    expect(readHtml(page(data, '<div id="app"></div>')).body).toBe(articleBody);
  });

  it.each([
    ['<p>شاي &amp; قهوة</p><p>5 &lt; 6</p>', 'شاي & قهوة\n5 < 6'],
    ['سطر<br>ثان<br/>ثالث', 'سطر\nثان\nثالث'],
    ['الـ<b>وزير</b> هنا', 'الـوزير هنا'],
    ['<a href="/1">واحد</a><a href="/2">اثنان</a>', 'واحد اثنان'],
    ['<p>one\n  line</p>', 'one line'],
    ['first line <b>bold</b>\nsecond line', 'first line bold\nsecond line'],
    ['<p title="a > b">text</p>', 'text'],
    ['<p>a<!-- <p>no</p> -->b</p>', 'ab'],
    ['a < b and c > d', 'a < b and c > d'],
    ['x <3 y', 'x <3 y'],
    ['<p>نص<script>alert("لا")</script></p>', 'نص'],
    ['<p>نص</p><script>alert("لا")', 'نص'],
    ['<p>نص</p><noscript><img src=x>', 'نص'],
    ['<P>UPPER<BR>CASE</P>', 'UPPER\nCASE'],
    ['<![CDATA[<p>text</p>]]>', 'text'],
    [
      'text <div class="share-bar">Share</div><div class=x>more text stands here</div>',
      'text\nmore text stands here',
    ],
  ])('%s', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('is kept where the whole article is called related', () => {
    expect(htmlText(`<div class="related">${paragraphs}</div>`)).toContain(SENTENCE);
  });

  it('of a raw page may be marked up', () => {
    const raw = `<p>عنوان الخبر هنا</p><p>المصدر:&nbsp;الوطن</p><p>${SENTENCE}</p>`;
    expect(readDocuments({ raw })).toMatchObject([
      { title: 'عنوان الخبر هنا', source: 'الوطن', body: SENTENCE },
    ]);
  });

  it('has its entities decoded', () => {
    expect(
      decodeEntities('&eacute;&Uuml;&#1605;&#x645;&#146;&hellip;&nbsp;&unknown;&#0;&#xD800;'),
    ).toBe('éÜمم’… &unknown;  ');
  });
});

describe('hostile pages', () => {
  const many = 20_000;
  it.each([
    ['nested elements', '<div>'.repeat(many)],
    ['nested within the limits', '<div>'.repeat(190) + paragraphs],
    ['unclosed paragraphs', '<p>x'.repeat(many)],
    ['unclosed scripts', '<script>'.repeat(many)],
    ['unclosed comments', '<!--'.repeat(many)],
    ['open brackets', '<'.repeat(many)],
    ['open tags', '<a '.repeat(many)],
    ['open attributes', '<a x="'.repeat(many)],
    ['a tag without end', `<p ${'a=b '.repeat(many)}`],
    ['deep JSON', `<script type="application/ld+json">${'['.repeat(many)}</script>`],
    [
      'JSON with __proto__',
      jsonLd({ '@type': 'NewsArticle' }).replace(
        '"@type"',
        '"__proto__":{"headline":"no"},"@type"',
      ),
    ],
    ['NULs', '<p>\0\0</p>\0<\0p>'],
    ['lone surrogates', '<p>\ud800</p>'],
  ])('%s', (_, html) => {
    expect(() => readHtml(html)).not.toThrow();
    expect(extract({ html }, { seenAt: null })).toHaveLength(1);
  });

  it('__proto__ in data changes nothing', () => {
    const data = '{"@type":"NewsArticle","__proto__":{"headline":"no","polluted":1}}';
    const read = readHtml(page(`<script type="application/ld+json">${data}</script>`));
    expect(read.title).toBe('عنوان الصفحة');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
