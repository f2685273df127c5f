import type { Mention } from '../../shared/mention.ts';
import { toIso } from '../../shared/time.ts';

/** Midday of an ordinary day: minute 0 of the time lines that the tests draw. */
export const NOON_MS = Date.UTC(2024, 11, 6, 12, 0, 0);

export function atMinute(minute: number): number {
  return NOON_MS + minute * 60_000;
}

interface Draft {
  id?: string;
  seenMs: number;
  publishedMs?: number | null;
  precision?: Mention['precision'];
  keywords?: readonly string[];
  countries?: readonly string[];
  source?: string | null;
  story?: string;
  lang?: string;
  title?: string;
}

let made = 0;

/** A Mention as extraction would write it; what a test does not say has an ordinary value. */
export function mention(draft: Draft): Mention {
  const id = draft.id ?? `article-${made++}`;
  const publishedMs = draft.publishedMs === undefined ? draft.seenMs : draft.publishedMs;
  return {
    v: 1,
    id,
    url: `https://news.example/${id}`,
    source: draft.source === undefined ? 'The Example' : draft.source,
    title: draft.title ?? `Title of ${id}`,
    lang: draft.lang ?? 'en',
    publishedAt: publishedMs === null ? null : toIso(publishedMs),
    precision: draft.precision ?? (publishedMs === null ? 'none' : 'second'),
    seenAt: toIso(draft.seenMs),
    keywords: (draft.keywords ?? []).map((key) => ({
      key,
      label: key.toUpperCase(),
      count: 1,
      inTitle: false,
    })),
    countries: (draft.countries ?? []).map((code) => ({
      code,
      count: 1,
      inTitle: false,
      prominent: false,
    })),
    story: draft.story ?? id,
  };
}
