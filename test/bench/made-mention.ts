import type { Mention } from '../../shared/mention.ts';
import { toIso } from '../../shared/time.ts';

/** The n-th Mention of a stream made for counting: a story of its own, one of 97 outlets. */
export function madeMention(
  n: number,
  seenMs: number,
  keys: readonly string[],
  codes: readonly string[],
): Mention {
  return {
    v: 1,
    id: `article ${n}`,
    url: null,
    source: `outlet ${n % 97}`,
    title: `Title ${n}`,
    lang: 'en',
    publishedAt: null,
    precision: 'none',
    seenAt: toIso(seenMs),
    keywords: keys.map((key) => ({ key, label: key, count: 1, inTitle: false })),
    countries: codes.map((code, at) => ({ code, count: 1, inTitle: false, prominent: at === 0 })),
    story: `story ${n}`,
  };
}
