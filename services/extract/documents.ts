import type { Article } from '../../shared/article.ts';
import { decodeEntities } from './entities.ts';
import { readHtml, htmlText } from './html.ts';
import { readPage } from './page.ts';

/** One readable article, whatever it came in: fields, a raw page or HTML. */
export interface Document {
  title: string;
  body: string;
  url: string | null;
  source: string | null;
  /** The page's own keywords, which often have no separators, or null. */
  keywords: string | null;
  /** What may state the date of publication, best first. */
  dates: (string | null | undefined)[];
}

/** More text than this says nothing new about what an article is about; the rest is not read. */
const MAX_BODY_CHARS = 30_000;
const MAX_TITLE_CHARS = 2_000;

/** The documents in an article: one, or several when it is a raw page with others glued on. */
export function readDocuments(article: Article): Document[] {
  const url = textOrNull(article.url);
  const source = textOrNull(article.source);
  const title = article.title?.trim() ?? '';
  const body = article.body?.trim() ?? '';
  const dates = [article.publishedAt];
  const html = htmlOf(article);
  if (body === '' && html !== null) {
    const page = readHtml(html);
    return [
      bounded({
        title: title || page.title,
        body: page.body,
        url: url ?? page.url,
        source: source ?? page.source,
        keywords: page.keywords,
        dates: [...dates, ...page.dates],
      }),
    ];
  }
  const text = htmlText(body || (article.raw ?? ''));
  if (body !== '' && !LABELLED.test(text)) {
    return [bounded({ title, body: text, url, source, keywords: null, dates })];
  }
  const parts = readPage(decodeEntities(text), title === '' && body === '' ? null : title);
  // A page of nothing but markers is still one article, if an empty one.
  if (parts.length === 0) return [bounded({ title, body: '', url, source, keywords: null, dates })];
  return parts.map((part, index) =>
    bounded({
      title: part.title,
      body: part.body,
      url,
      source: index === 0 ? (source ?? part.source) : part.source,
      keywords: part.keywords,
      dates: index === 0 ? [...dates, part.date] : [part.date],
    }),
  );
}

/** A body with the labels that stand below a page's text is a page that somebody sent as a body. */
const LABELLED =
  /\n[^\p{L}\n]{0,8}(?:المصدر|مصدر الخبر|كلمات|الكلمات|وسوم|الوسوم|تاغات|تاجات|source|tags|keywords|topics)\s{0,3}[:：\n]|(?:كلمات|الكلمات) (?:دلالية|الدلالية|مفتاحية|المفتاحية)\s?:/iu;

/** The page's HTML: sent as such, or as a raw page that is HTML all the same. */
function htmlOf(article: Article): string | null {
  const html = textOrNull(article.html);
  if (html !== null) return html;
  const raw = textOrNull(article.raw);
  return raw !== null && /^(?:<!doctype html|<html)\b/i.test(raw) ? raw : null;
}

function textOrNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function bounded(document: Document): Document {
  return {
    ...document,
    title: document.title.slice(0, MAX_TITLE_CHARS),
    body: document.body.slice(0, MAX_BODY_CHARS),
  };
}
