import type { Headline } from '../../shared/alert.ts';
import type { Window } from '../../shared/time.ts';
import type { Kind, Trend } from '../../shared/trend.ts';

/** Which articles of a key a rule counts; what is left out lets all through. */
export interface Narrowing {
  lang?: string | undefined;
  countries?: readonly string[] | undefined;
  outlets?: readonly string[] | undefined;
}

export interface Subject {
  kind: Kind;
  key: string;
}

export type RaisedTier = 'emerging' | 'trending';

/** How widely a key is told. */
export interface Counted {
  stories: number;
  outlets: number;
}

export interface CountedRange {
  least: Counted;
  most: Counted;
}

/** What a key needs at least, as far as it is asked; null: nothing. */
export interface Least {
  articles: number;
  stories: number | null;
  /** Of stories over those expected. */
  ratio: number | null;
  isNew: boolean;
}

/** How much that is beside what is expected. */
export interface Chance {
  /** Stories expected in the window. */
  expected: number;
  /** −log10 of the probability by chance. */
  surprise: number;
}

/** The articles of a keyword that name one of some countries, beside what is usual. */
export interface Together extends Counted {
  /** Stories expected of them at most: no more than of the rarer of the two. */
  expectedAtMost: number;
  /** At which they stand even beside that. */
  tier: RaisedTier | null;
}

/** What stands behind a claim about one key, for its receipt. */
export interface Evidence {
  headlines: Headline[];
  articleIds: string[];
  baseline: { stories: number; streamStories: number; windowStories: number };
}

/**
 * The counted state at one moment, as rules see it: the windows are `[windowEndMs − w, windowEndMs)`,
 * and full when that is `atMs`, at a whole minute. A port: the room of alerts knows no counts of its
 * own, so that a test can draw what it likes. Every answer is of this moment only and may be asked
 * again at no cost.
 */
export interface Reading {
  readonly atMs: number;
  /** The whole minute with which the windows end. */
  readonly windowEndMs: number;
  /** No baseline yet: tier, ratio and newness are not claimed. */
  readonly warming: boolean;
  /** Every key that stands above the level in a window. */
  standing(window: Window): readonly (Subject & { tier: RaisedTier })[];
  tier(kind: Kind, key: string, window: Window): RaisedTier | null;
  /** Distinct articles of a key; cheap, and never fewer than its stories. */
  articles(kind: Kind, key: string, window: Window): number;
  /**
   * Keywords and countries that gained an article since the reading before this one; null: any may
   * have. A pair gains one only when both its parts do.
   */
  gained(): readonly Subject[] | null;
  /**
   * Keys with at least so many articles, those with most first, at most `limit`; of these may be left
   * out what is known to miss another of the figures. Found as they are asked for.
   */
  busiest(kind: Kind, window: Window, least: Least, limit: number): Iterable<string>;
  /** Null when nothing is known of the key; a walk over its articles, if they changed. */
  counted(kind: Kind, key: string, window: Window): (Counted & { articles: number }) | null;
  /**
   * The same, of the articles that the narrowing leaves, as far as it is known without a walk: no
   * less and no more. Null when nothing is known of the key.
   */
  between(kind: Kind, key: string, window: Window, to: Narrowing | null): CountedRange | null;
  /** Stories expected in the window; null when nothing is known of the key. No walk. */
  expected(kind: Kind, key: string, window: Window): number | null;
  chance(kind: Kind, key: string, window: Window): Chance | null;
  /** The key as people see it, null when nothing is known of it; costs a walk over its articles. */
  trend(kind: Kind, key: string, window: Window): Trend | null;
  narrowed(subject: Subject, window: Window, to: Narrowing): Counted;
  /** Of a keyword's articles that the narrowing leaves; null without a baseline, or when nothing is known of it. */
  together(key: string, window: Window, to: Narrowing): Together | null;
  /** Nothing of the key ever left the longest window: it was never named before its present run. */
  isNew(kind: Kind, key: string): boolean;
  /** Which stories of the window name the key. */
  stories(kind: Kind, key: string, window: Window): ReadonlySet<number>;
  /** When an outlet, or any article at all (null), was last seen; null when never. */
  lastSeenMs(outlet: string | null): number | null;
  /** Of the articles that the narrowing leaves. */
  evidence(kind: Kind, key: string, window: Window, to: Narrowing | null): Evidence;
}

/** Within a minute; `tier` is then what the key would be at the minute if nothing more came. */
export interface EarlyReading extends Reading {
  /**
   * Keywords that gained an article, in the tier and with at least so many articles in the window;
   * without what is known to miss another of the figures.
   */
  risen(window: Window, least: Least, tier: RaisedTier | null): readonly Subject[];
}

/** Words as a key: `الزلزال` is watched as `زلزال`. Handed in, for it is the business of extraction. */
export type FoldKey = (kind: Kind, words: string) => string;
