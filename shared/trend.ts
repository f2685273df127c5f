import * as z from 'zod';
import { WINDOWS, type Window } from './time.ts';

/** What is tracked. A pair's key is its two parts in ascending code-point order, joined by `|`. */
export const KINDS = ['keyword', 'country', 'keyword-pair', 'country-pair'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How a key stands. `warming`: there is no baseline yet, so nothing is claimed; `steady`: within
 * what is usual; `emerging`: rarer by chance than the stated level; `trending`: clearly so.
 */
export const TIERS = ['warming', 'steady', 'emerging', 'trending'] as const;
export type Tier = (typeof TIERS)[number];

export interface Trend {
  kind: Kind;
  key: string;
  /** What people read: the most frequent surface. For a country or a pair of them, the codes. */
  label: string;
  window: Window;
  /** Distinct article ids in the window. */
  articles: number;
  /** Groups of near-duplicates in the window. */
  stories: number;
  /** Distinct sources in the window; an article without a source belongs to none. */
  outlets: number;
  /** Stories expected in the window from what is usual; an estimate, provisional while `warming`. */
  expected: number;
  /** Probability of at least this many stories by chance, 0…1. */
  p: number;
  /** Robust distance from the expectation, in standard deviations. */
  z: number;
  tier: Tier;
  /** Since when the tier holds (`emerging`, `trending`), else when the key was first seen in its run. */
  sinceMs: number;
  /** Articles in SERIES_POINTS equal steps over the window, oldest first; null where the stream was silent. */
  series: (number | null)[];
  /** Labels of other keys that tell of the same stories and are shown under this one; best first. */
  also?: string[];
  /** Countries most often named beside it in the window, at most 3 codes; for a country kind, none. */
  countries: string[];
}

/** How many points a Trend's series has, whatever the window. */
export const SERIES_POINTS = 60;

/** Items of one view at most: as many as there are country codes. */
export const MAX_VIEW_LIMIT = 250;

export const viewSchema = z.object({
  kind: z.enum(KINDS).default('keyword'),
  window: z.enum(WINDOWS).default('1h'),
  sort: z.enum(['rising', 'count']).default('rising'),
  lang: z.string().min(2).max(35).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Up to all 250 country codes. */
  limit: z.int().min(1).max(MAX_VIEW_LIMIT).default(50),
  /** `false` leaves the series of each Trend empty: a map needs counts and not their course. */
  series: z.boolean().optional(),
});
export type View = z.infer<typeof viewSchema>;

/** One name for one view, so that all who ask for it share its deltas. */
export function viewId(view: View): string {
  const parts = [
    view.kind,
    view.window,
    view.sort,
    view.lang ?? '',
    view.country ?? '',
    view.limit,
    ...(view.series === false ? ['no-series'] : []),
  ];
  return parts.join('/');
}

/** The two parts of a pair's key, or null when it is not one. */
export function pairParts(key: string): [string, string] | null {
  const bar = key.indexOf('|');
  return bar <= 0 || bar === key.length - 1 ? null : [key.slice(0, bar), key.slice(bar + 1)];
}

/** The key of a pair: parts in ascending code-point order (UTF-16 order differs above U+FFFF). */
export function pairKey(a: string, b: string): string {
  return compareCodePoints(a, b) <= 0 ? `${a}|${b}` : `${b}|${a}`;
}

/** Orders two strings by code point, as UTF-8 bytes and other languages do. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const xSurrogate = x >= 0xd800 && x <= 0xdfff;
    const ySurrogate = y >= 0xd800 && y <= 0xdfff;
    if (xSurrogate !== ySurrogate) return xSurrogate ? 1 : -1;
    return x - y;
  }
  return a.length - b.length;
}
