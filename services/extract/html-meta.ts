import { decodeEntities } from './entities.ts';
import { readJsonLd } from './json-ld.ts';
import { attributesOf, tagEnd } from './html-tags.ts';

/** What a page states of its article outside the text, each best first. */
export interface HtmlMeta {
  titles: string[];
  sources: string[];
  urls: string[];
  dates: string[];
  keywords: string[];
  /** The article's text as search engines are given it, or null. */
  body: string | null;
}

/** Meta data stand at the head; further on, only `time` and scripts of data are of use. */
const MAX_CHARS = 1_000_000;
const MAX_TAGS = 2_000;
const MAX_KEYWORDS_CHARS = 1_000;

/** Names in the order in which they are believed. */
const TITLES = ['og:title', 'twitter:title', 'headline', 'dc.title', 'title'];
const SOURCES = ['og:site_name', 'publisher', 'application-name', 'dc.publisher'];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
];
const KEYWORDS = ['news_keywords', 'article:tag', 'parsely-tags', 'keywords'];

const OPENING = /<(meta|link|title|time|h1|script)\b/gi;

/** The meta data of a page, from its tags alone: no tree, so that hostile pages cost no more. */
export function readMeta(html: string): HtmlMeta {
  const metas = new Map<string, string[]>();
  const times: string[] = [];
  const canonical: string[] = [];
  const headings: string[] = [];
  const pageTitles: string[] = [];
  const data: string[] = [];
  const page = html.slice(0, MAX_CHARS);
  let tags = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(page); match !== null && tags < MAX_TAGS; tags++) {
    const end = tagEnd(page, OPENING.lastIndex);
    if (end === -1) break;
    const name = match[1]!.toLowerCase();
    const attributes = attributesOf(page.slice(match.index, end));
    if (name === 'meta') {
      const key =
        attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
      const content = attributes.get('content')?.trim();
      if (key !== undefined && content) {
        const lower = key.toLowerCase();
        metas.set(lower, [...(metas.get(lower) ?? []).slice(0, 20), decodeEntities(content)]);
      }
    } else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
      push(canonical, attributes.get('href'));
    } else if (name === 'time') {
      push(times, attributes.get('datetime'));
    } else if (name === 'title') {
      push(pageTitles, textBehind(page, end));
    } else if (name === 'h1') {
      push(headings, textBehind(page, end));
    } else if (name === 'script') {
      const close = page.indexOf('</script', end);
      if (close === -1) break;
      if (/ld\+json/i.test(attributes.get('type') ?? '')) data.push(page.slice(end, close));
      OPENING.lastIndex = close;
    }
    OPENING.lastIndex = Math.max(OPENING.lastIndex, end);
    match = OPENING.exec(page);
  }
  const stated = readJsonLd(data);
  const of = (names: readonly string[]): string[] => names.flatMap((name) => metas.get(name) ?? []);
  return {
    titles: [...of(TITLES), ...stated.titles, ...headings, ...pageTitles],
    sources: [...of(SOURCES), ...stated.sources],
    urls: [...canonical, ...of(['og:url'])],
    dates: [...of(DATES), ...stated.dates, ...times.slice(0, 1)],
    keywords: keywordsOf([...KEYWORDS.map((name) => metas.get(name) ?? []), stated.keywords]),
    body: stated.body,
  };
}

function push(list: string[], value: string | undefined): void {
  const text = decodeEntities(value ?? '').trim();
  if (text !== '') list.push(text);
}

function textBehind(html: string, from: number): string {
  const end = html.indexOf('<', from);
  return end === -1 || end - from > 500 ? '' : html.slice(from, end).replace(/\s+/g, ' ');
}

/** The first statement of keywords that holds any. */
function keywordsOf(statements: readonly (readonly string[])[]): string[] {
  const first = statements.find((statement) => statement.length > 0) ?? [];
  let chars = 0;
  return first.filter((words) => (chars += words.length) <= MAX_KEYWORDS_CHARS);
}
