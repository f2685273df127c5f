import { HOUR_MS } from '../../shared/time.ts';
import { ArticleTable } from './article-table.ts';
import { BreadthScratch } from './breadth.ts';
import { CountedKeys } from './counted-keys.ts';
import { CountryCells } from './country-cells.ts';
import { decayOver } from './decay.ts';
import { Dictionary } from './dictionary.ts';
import { KeywordPairs } from './keyword-pairs.ts';
import { Labels } from './labels.ts';
import { Learned } from './learned.ts';
import { completeLimits, type Limits } from './limits.ts';
import { Listing } from './listing.ts';
import { MinuteRing } from './minute-ring.ts';
import { Outlets } from './outlets.ts';
import { SeenIds } from './seen.ts';
import { Stories } from './stories.ts';
import { Tally } from './tally.ts';
import { TierBook } from './tier-book.ts';
import { Touched } from './touched.ts';
import { Uint32Log } from './uint32-log.ts';
import { WINDOW_COUNT } from './window-table.ts';

export type { Limits } from './limits.ts';

/** Codes of languages; what comes above is counted as of no language. */
const MAX_LANGS = 1_024;

/** What came, since the state began. */
export interface Counters {
  /** Distinct ids, the late ones included. */
  articles: number;
  duplicates: number;
  late: number;
  /** Records that are no Mention of this version. */
  unreadable: number;
  /** Offsets of the log that held no record, or were gone before they were read. */
  missing: number;
  /** Records that stated a time after the log had taken them. */
  ahead: number;
}

/** What was not counted because a bound was reached or a value made no sense, by reason. */
export interface Refusals {
  keywords: number;
  keywordPairs: number;
  countries: number;
  outlets: number;
}

/**
 * Everything that later output depends on: a fold over the records of `mentions`. Change it only by
 * `fold` and `advance`; read it by `query` and its kin. The same records give the same state, and
 * `encode` gives its bytes.
 */
export class TrendState {
  readonly limits: Limits;
  /** Stream time: the newest time met; −1 before the first record. */
  clockMs = -1;
  /** The minute that holds it, and its hour. */
  minute = -1;
  /** Time of the first record. */
  firstMs = -1;
  /** The last record's place in the log; −1 before the first. */
  offset = -1;
  readonly counters: Counters = {
    articles: 0,
    duplicates: 0,
    late: 0,
    unreadable: 0,
    missing: 0,
    ahead: 0,
  };
  readonly refusals: Refusals = { keywords: 0, keywordPairs: 0, countries: 0, outlets: 0 };
  /** Articles that arrived in the minute of the clock, and in the one before. */
  arrived = 0;
  arrivedBefore = 0;
  /** Articles in each window. */
  windowArticles = new Uint32Array(WINDOW_COUNT);
  /** Stories that have left the longest window, decayed; when it was last fed. */
  usualStories = 0;
  usualHour = 0;
  /** The day of the last sweep of keys that nothing refers to. */
  sweptDay = -1;
  /** The hour of the last sweep for want of room. */
  sweptHour = -1;
  /** The hour in which room for pairs was last made; keywords have their own turn. */
  sweptPairsHour = -1;

  readonly seen: SeenIds;
  readonly keywords: Dictionary;
  readonly keywordTally = new Tally();
  readonly labels = new Labels();
  readonly pairs: KeywordPairs;
  readonly countries = new CountryCells();
  readonly stories: Stories;
  readonly outlets: Outlets;
  readonly langs = new Dictionary(MAX_LANGS);
  readonly table: ArticleTable;
  readonly listing: Listing;
  readonly ring = new MinuteRing();
  readonly touched = new Touched();
  readonly tiers = new TierBook();
  readonly learned = new Learned();
  /**
   * Bolder while warming, for an invented stream that somebody sees for a minute: windows are tested
   * against the hours before them, backlogs too. Set it before the first record; no snapshot holds it.
   */
  provisionalTiers = false;
  /** Memory of walks, no part of what the state means. */
  readonly scratch = new BreadthScratch();
  /** The same of counting: the keys of the article in hand. */
  readonly counting = {
    keywords: new CountedKeys(),
    supported: new CountedKeys(),
    countries: new CountedKeys(),
    cells: new CountedKeys(),
    /** What was added to a minute, and what leaves of one. */
    added: new Uint32Log(),
    leaving: new Uint32Log(),
    /** What was read ahead, kept so that no compiler leaves the reading out. */
    fetched: 0,
  };

  constructor(limits: Limits) {
    this.limits = limits;
    this.seen = new SeenIds(limits.maxIds);
    this.keywords = new Dictionary(limits.maxKeywords);
    this.pairs = new KeywordPairs(limits.maxKeywordPairs);
    this.stories = new Stories(limits.maxStories);
    this.outlets = new Outlets(limits.maxOutlets);
    this.table = new ArticleTable(limits.maxArticles);
    this.listing = new Listing(limits.maxListedArticles);
  }

  get hour(): number {
    return Math.floor(this.clockMs / HOUR_MS);
  }

  /** Stories of the past stream, decayed to the clock. */
  streamUsual(): number {
    return this.usualStories * decayOver(this.hour - this.usualHour);
  }
}

/** An empty state. @throws RangeError on a bound that makes no sense (see `completeLimits`). */
export function createState(limits: Partial<Limits> = {}): TrendState {
  return new TrendState(completeLimits(limits));
}
