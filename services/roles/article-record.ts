import { readArticle, type Article } from '../../shared/article.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';

/** What a record of `articles` carries, as any producer may have written it. */
export interface ArticleRecord {
  value: Uint8Array | null;
  /** The header `content-type`, or null when there is none. */
  contentType: string | null;
  /** The other headers as text; only those of a CloudEvent (`ce_…`) are read. */
  headers?: Record<string, string>;
}

/**
 * The codes of a refused record beside those of `readArticle`; they are part of the API.
 *
 * | code                   | when                                                              |
 * | ---------------------- | ----------------------------------------------------------------- |
 * | `EMPTY_VALUE`          | no value, or nothing but white space                              |
 * | `INVALID_UTF8`         | bytes that are no text in the stated charset (UTF-8 unless stated) |
 * | `INVALID_JSON`         | said to be JSON, or begins with `{`, and does not parse           |
 * | `INVALID_CLOUD_EVENT`  | a CloudEvent without data                                         |
 * | `UNKNOWN_CONTENT_TYPE` | none of JSON, CloudEvents, text/plain, text/html                  |
 */
export type RecordFault =
  'EMPTY_VALUE' | 'INVALID_UTF8' | 'INVALID_JSON' | 'INVALID_CLOUD_EVENT' | 'UNKNOWN_CONTENT_TYPE';

type Form = 'json' | 'cloudevent' | 'text' | 'html' | 'unstated';

/**
 * Decodes and checks one record. The content type tells the form: JSON, a structured CloudEvent
 * (`application/cloudevents+json`), `text/plain` (a raw page) or `text/html`; with none (or
 * `application/octet-stream`) it is JSON if it parses, else a raw page. The value of a binary
 * CloudEvent (`ce_specversion`) is read by its content type. Never throws.
 */
export function readArticleRecord(record: ArticleRecord): Result<Article> {
  const { value, contentType } = record;
  if (value === null || value.byteLength === 0) {
    return refused('EMPTY_VALUE', 'the record has no value; send an article as its value');
  }
  const form = formOf(contentType);
  if (form === null) {
    return refused(
      'UNKNOWN_CONTENT_TYPE',
      `content-type ${contentType ?? ''} is not known; send application/json, ` +
        'application/cloudevents+json, text/plain (a raw page) or text/html',
    );
  }
  const text = decode(value, charsetOf(contentType));
  if (!text.ok) return text;
  if (text.value.trim() === '') {
    return refused('EMPTY_VALUE', 'the value is white space; send an article as its value');
  }
  const article = readText(text.value, form);
  const eventId = record.headers?.ce_id;
  return article.ok && eventId !== undefined ? accepted(named(article.value, eventId)) : article;
}

function readText(text: string, form: Form): Result<Article> {
  if (form === 'text') return readArticle({ raw: text });
  if (form === 'html') return readArticle({ html: text });
  const parsed = parse(text);
  if (!parsed.ok) {
    // Broken JSON is a producer's fault that a raw page would hide.
    return form === 'unstated' && !/^\s*\{/.test(text) ? readArticle({ raw: text }) : parsed;
  }
  if (form === 'cloudevent' || isCloudEvent(parsed.value)) return readCloudEvent(parsed.value);
  return readArticle(parsed.value);
}

/** https://github.com/cloudevents/spec, version 1.0, JSON format: `data`, or `data_base64`. */
function readCloudEvent(value: unknown): Result<Article> {
  const event = (typeof value === 'object' && value !== null ? value : {}) as {
    id?: unknown;
    datacontenttype?: unknown;
    data?: unknown;
    data_base64?: unknown;
  };
  const type = typeof event.datacontenttype === 'string' ? event.datacontenttype : null;
  const article = readEventData(event, type);
  return article.ok && typeof event.id === 'string'
    ? accepted(named(article.value, event.id))
    : article;
}

function readEventData(
  event: { data?: unknown; data_base64?: unknown },
  type: string | null,
): Result<Article> {
  if (typeof event.data_base64 === 'string') {
    const bytes = Buffer.from(event.data_base64, 'base64');
    return readArticleRecord({ value: bytes, contentType: type });
  }
  if (event.data === undefined || event.data === null) {
    return refused('INVALID_CLOUD_EVENT', 'the CloudEvent has no data; put the article in `data`');
  }
  if (typeof event.data !== 'string') return readArticle(event.data);
  const form = formOf(type);
  if (form === null || form === 'cloudevent') {
    return refused('UNKNOWN_CONTENT_TYPE', `datacontenttype ${type ?? ''} is not known`);
  }
  return readText(event.data, form);
}

function isCloudEvent(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'specversion' in value &&
    ('data' in value || 'data_base64' in value)
  );
}

/** An event delivered twice has the same id; an article that names itself keeps its own. */
function named(article: Article, eventId: string): Article {
  const anonymous = !article.id?.trim() && !article.url?.trim();
  return anonymous ? { ...article, id: eventId } : article;
}

function formOf(contentType: string | null): Form | null {
  const type = (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (type === '' || type === 'application/octet-stream') return 'unstated';
  if (type === 'application/cloudevents+json') return 'cloudevent';
  if (type === 'text/plain') return 'text';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  return /^(?:application|text)\/(?:[\w.-]+\+)?json$/.test(type) ? 'json' : null;
}

function charsetOf(contentType: string | null): string {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function decode(value: Uint8Array, charset: string): Result<string> {
  let decoder = strictUtf8;
  if (!/^utf-?8$/i.test(charset)) {
    try {
      decoder = new TextDecoder(charset, { fatal: true });
    } catch {
      return refused('UNKNOWN_CONTENT_TYPE', `charset ${charset} is not known; send UTF-8`);
    }
  }
  try {
    return accepted(decoder.decode(value));
  } catch {
    return refused('INVALID_UTF8', `the bytes are no valid ${charset}; send text as UTF-8`);
  }
}

function parse(text: string): Result<unknown> {
  try {
    return accepted(JSON.parse(text) as unknown);
  } catch (error) {
    return refused('INVALID_JSON', `no JSON: ${(error as Error).message}`);
  }
}
