import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeEntities } from './clean.ts';

/** What an HTML page holds, as text. */
export interface HtmlPage {
  title: string;
  body: string;
  url: string | null;
  source: string | null;
  publishedAt: string | null;
}

/** The few calls of the DOM that are used: the pure rooms are compiled without its types. */
interface PageElement {
  getAttribute(name: string): string | null;
}
interface PageDocument {
  querySelector(selector: string): PageElement | null;
}
type Reader = new (
  document: PageDocument,
  options: { maxElemsToParse: number },
) => { parse(): { title?: string | null; content?: string | null } | null };

const parseDocument = parseHTML as unknown as (html: string) => { document: PageDocument };
const ArticleReader = Readability as unknown as Reader;

/** Larger pages are read by paragraphs alone: the parser's time grows with the page. */
const MAX_DOM_CHARS = 400_000;
/** Elements beyond which Readability gives up, so that it ends on a hostile page. */
const MAX_ELEMENTS = 20_000;

/** The article of an HTML page by Readability; where that finds nothing, by its paragraphs. Never throws. */
export function readHtml(html: string): HtmlPage {
  if (html.length > MAX_DOM_CHARS) return byParagraphs(html);
  try {
    return byReadability(html) ?? byParagraphs(html);
  } catch {
    // linkedom and Readability throw on markup that no browser would mind; the text is still there.
    return byParagraphs(html);
  }
}

function byReadability(html: string): HtmlPage | null {
  const { document } = parseDocument(html);
  const meta = (names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const page: HtmlPage = {
    title: meta(['og:title', 'twitter:title']) ?? '',
    body: '',
    url:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() ??
      meta(['og:url']),
    source: meta(['og:site_name', 'application-name']),
    publishedAt:
      meta(['article:published_time', 'datePublished', 'date', 'pubdate', 'parsely-pub-date']) ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
  };
  const found = new ArticleReader(document, { maxElemsToParse: MAX_ELEMENTS }).parse();
  const body = htmlText(found?.content ?? '');
  if (body === '') return null;
  return { ...page, title: page.title || (found?.title ?? ''), body };
}

const TITLE = /<title[^>]{0,200}>([^<]{1,500})</i;
const PARAGRAPH = /<p[\s>][^>]{0,500}>?([\s\S]{1,20000}?)<\/p>/gi;
const UNREAD = /<(script|style|noscript|template|svg)\b[\s\S]{0,200000}?<\/\1\s*>/gi;

function byParagraphs(html: string): HtmlPage {
  const read = html.replace(UNREAD, ' ');
  const paragraphs = [...read.matchAll(PARAGRAPH)].map((match) => htmlText(match[1]!));
  const body = paragraphs.filter((text) => text !== '').join('\n');
  return {
    title: decodeEntities(TITLE.exec(read)?.[1]?.trim() ?? ''),
    body: body || htmlText(read),
    url: null,
    source: null,
    publishedAt: null,
  };
}

const BLOCK =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|blockquote|figure|figcaption|header|footer|aside)\b[^>]{0,2000}>/gi;
const TAG = /<\/?[a-z!][^>]{0,2000}>/gi;

/** A fragment of HTML as text, blocks as lines; text without tags comes back as it is. */
export function htmlText(fragment: string): string {
  if (!/<\/?[a-z!][^<>]*>/i.test(fragment)) return fragment;
  return decodeEntities(fragment.replace(UNREAD, ' ').replace(BLOCK, '\n').replace(TAG, ' '))
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}
