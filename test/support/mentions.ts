import type { Mention } from '../../shared/mention.ts';
import { toIso } from '../../shared/time.ts';

/** A Mention with the fields a test names; the rest is plain. */
export function mention(fields: {
  id: string;
  seenMs: number;
  keywords?: string[];
  countries?: string[];
  source?: string;
  lang?: string;
}): Mention {
  return {
    v: 1,
    id: fields.id,
    url: `https://example.org/${fields.id}`,
    source: fields.source ?? 'paper',
    title: `Title of ${fields.id}`,
    lang: fields.lang ?? 'en',
    publishedAt: null,
    precision: 'none',
    seenAt: toIso(fields.seenMs),
    keywords: (fields.keywords ?? []).map((key) => ({ key, label: key, count: 1, inTitle: true })),
    countries: (fields.countries ?? []).map((code) => ({
      code,
      count: 1,
      inTitle: true,
      prominent: true,
    })),
    story: '',
  };
}
