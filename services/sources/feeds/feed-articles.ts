import { parseFeed } from 'feedsmith';
import type { Article } from '../../../shared/article.ts';
import type { FeedEntry } from './feed-list.ts';

/** What no reader of RSS, Atom, RDF or JSON Feed can make sense of. */
export class FeedUnreadable extends Error {
  readonly code = 'FEED_UNREADABLE';
}

/** More items than this are more than any outlet's last days; the first of the feed are read. */
export const MAX_ITEMS = 1_000;

type Parsed = ReturnType<typeof parseFeed>;

interface Item {
  url?: string | undefined;
  guid?: string | undefined;
  title?: string | undefined;
  body?: string | undefined;
  /** As written: no reader of dates is given to the parser. */
  date?: unknown;
}

/**
 * The articles of a feed's text, newest or oldest first as the feed has them, at most 1,000. The whole
 * text of an item where the feed gives it, else its summary; HTML stays as it is, for the reader to clean.
 * An item's address makes its identity, for an outlet's ids are its own; without an address they are put
 * behind the feed's.
 * @throws FeedUnreadable
 */
export function articlesOf(text: string, feed: FeedEntry): Article[] {
  const { items, lang } = itemsOf(text);
  return items.slice(0, MAX_ITEMS).map((item) => articleOf(item, feed, lang));
}

function itemsOf(text: string): { items: Item[]; lang: string | undefined } {
  let parsed: Parsed;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    throw new FeedUnreadable(`no RSS, Atom, RDF or JSON feed: ${(error as Error).message}`);
  }
  switch (parsed.format) {
    case 'atom':
      return { items: (parsed.feed.entries ?? []).map(ofAtom), lang: parsed.feed.xml?.lang };
    case 'json':
      return { items: (parsed.feed.items ?? []).map(ofJson), lang: parsed.feed.language };
    case 'rss':
      return {
        items: (parsed.feed.items ?? []).map(ofRss),
        lang: parsed.feed.language ?? parsed.feed.dc?.languages?.[0],
      };
    case 'rdf':
      return { items: (parsed.feed.items ?? []).map(ofRdf), lang: parsed.feed.dc?.languages?.[0] };
  }
}

type Of<F extends Parsed['format'], K extends string> = Extract<
  Parsed,
  { format: F }
>['feed'] extends infer Feed
  ? NonNullable<Feed[K & keyof Feed]> extends readonly (infer One)[]
    ? One
    : never
  : never;

function ofRss(item: Of<'rss', 'items'>): Item {
  return {
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    guid: item.guid?.value,
    title: item.title,
    body: item.content?.encoded ?? item.description,
    date: item.pubDate ?? item.dc?.dates?.[0],
  };
}

function ofRdf(item: Of<'rdf', 'items'>): Item {
  return {
    url: item.link,
    guid: item.rdf?.about,
    title: item.title,
    body: item.content?.encoded ?? item.description,
    date: item.dc?.dates?.[0],
  };
}

function ofAtom(entry: Of<'atom', 'entries'>): Item {
  const links = entry.links ?? [];
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    url: link?.href,
    guid: entry.id,
    title: entry.title?.value,
    body: entry.content?.value ?? entry.summary?.value,
    date: entry.published ?? entry.updated,
  };
}

function ofJson(item: Of<'json', 'items'>): Item {
  return {
    url: item.url ?? item.external_url,
    guid: item.id,
    title: item.title,
    body: item.content_html ?? item.content_text ?? item.summary,
    date: item.date_published ?? item.date_modified,
  };
}

function articleOf(item: Item, feed: FeedEntry, lang: string | undefined): Article {
  const url = absolute(item.url, feed.url);
  const language = feed.lang ?? lang;
  return {
    ...(url === null ? {} : { url }),
    ...(url === null && item.guid ? { id: `${feed.url}#${item.guid}`.slice(0, 2_048) } : {}),
    source: feed.source,
    ...(item.title ? { title: item.title } : {}),
    ...(item.body ? { body: item.body } : {}),
    ...(language ? { lang: language.slice(0, 64) } : {}),
    ...(typeof item.date === 'string' && item.date ? { publishedAt: instant(item.date) } : {}),
  };
}

function absolute(url: string | undefined, base: string): string | null {
  if (!url?.trim() || !URL.canParse(url.trim(), base)) return null;
  const whole = new URL(url.trim(), base);
  return /^https?:$/.test(whole.protocol) ? whole.href.slice(0, 8_192) : null;
}

/** RFC 822 as ISO 8601; what is no such date stays as written, for the reader of dates. */
function instant(date: string): string {
  const written = date.trim();
  const ms = /\d:\d\d/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(ms) ? written.slice(0, 256) : new Date(ms).toISOString();
}
