import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readMeta, type HtmlMeta } from './html-meta.ts';
import { measureTags } from './html-tags.ts';
import { htmlText, paragraphText } from './html-text.ts';

export { htmlText };

/** What an HTML page holds, as text. */
export interface HtmlPage {
  title: string;
  body: string;
  url: string | null;
  source: string | null;
  /** What may state the date of publication, best first. */
  dates: string[];
  /** The page's own keywords, or null. */
  keywords: string | null;
}

/** The few calls of the DOM that are used: the pure rooms are compiled without its types. */
type Reader = new (
  document: object,
  options: { maxElemsToParse: number; keepClasses: boolean },
) => { parse(): { title?: string | null; content?: string | null } | null };

const parseDocument = parseHTML as unknown as (html: string) => { document: object };
const ArticleReader = Readability as unknown as Reader;

/**
 * Beyond any of these a page is read by its paragraphs alone: the time of the parser and of Readability
 * grows with them, and nothing can stop either half-way. News pages have 0.1–0.3 MB, some thousand
 * elements and a depth of a few dozen.
 */
const MAX_DOM_CHARS = 600_000;
const MAX_ELEMENTS = 12_000;
const MAX_DEPTH = 200;
/** A text stated in JSON-LD this many times longer than the one found is the better one. */
const STATED_IS_BETTER = 2;

/** The article of an HTML page by Readability; where that finds nothing, by its paragraphs. Never throws. */
export function readHtml(html: string): HtmlPage {
  const meta = readMeta(html);
  const found = byReadability(html);
  const stated = htmlText(meta.body ?? '');
  let body = found?.body ?? paragraphText(html);
  if (stated.length > body.length * STATED_IS_BETTER) body = stated;
  return {
    title: titleOf(meta, found?.title ?? ''),
    body,
    url: meta.urls[0] ?? null,
    source: meta.sources[0] ?? null,
    dates: meta.dates,
    keywords: meta.keywords.length === 0 ? null : meta.keywords.join('، '),
  };
}

function byReadability(html: string): { title: string; body: string } | null {
  if (html.length > MAX_DOM_CHARS) return null;
  const { elements, depth } = measureTags(html, MAX_ELEMENTS);
  if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) return null;
  try {
    const { document } = parseDocument(html);
    const options = { maxElemsToParse: MAX_ELEMENTS, keepClasses: true };
    const found = new ArticleReader(document, options).parse();
    const body = htmlText(found?.content ?? '');
    return body === '' ? null : { title: found?.title ?? '', body };
  } catch {
    // linkedom and Readability throw on markup that no browser would mind; the text is still there.
    return null;
  }
}

/** Without the outlet's name, which pages put behind a bar or a dash. */
function titleOf(meta: HtmlMeta, found: string): string {
  const title = meta.titles[0] ?? found;
  const source = meta.sources[0];
  if (source === undefined || !title.endsWith(source)) return title;
  const bare = title.slice(0, -source.length).replace(/\s*[|–—-]\s*$/, '');
  return bare === '' || bare.length === title.length - source.length ? title : bare;
}
