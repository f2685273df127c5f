/**
 * The bounds of a state. Everything grows with what came and stops at its bound; what is refused or
 * forgotten there is counted in `Refusals` and shown, never silent. Bytes are those at the bound.
 */
export interface Limits {
  /** Distinct keywords with a count or a baseline; about 140 B each with key and label (measured). */
  maxKeywords: number;
  /** Distinct admitted keyword pairs; 47 B each, and 24 to 48 B in the index. */
  maxKeywordPairs: number;
  /** Ids remembered in each of two generations; 11 to 22 B each. */
  maxIds: number;
  /** Articles of the last 24 h whose keys can be walked; about 45 B and 12 B a key or country. */
  maxArticles: number;
  /** Newest articles kept with title and address, to be listed; about 700 B each. */
  maxListedArticles: number;
  /** Distinct outlets; about 200 B each. */
  maxOutlets: number;
  /** Stories of the last 48 h; about 450 B each with their bands. */
  maxStories: number;
  /**
   * No memory, but a bound of the same kind: how many starts a day of each kind of key may be chance,
   * all windows together (see levels.ts). Above 0.
   */
  falseStartsPerDay: number;
}

/** About 700 MB with every bound reached; a stream of 2 000 articles a day stays under 60 MB. */
export const DEFAULT_LIMITS: Limits = {
  maxKeywords: 1_000_000,
  maxKeywordPairs: 1_000_000,
  maxIds: 2_000_000,
  maxArticles: 262_144,
  maxListedArticles: 50_000,
  maxOutlets: 20_000,
  maxStories: 262_144,
  falseStartsPerDay: 1,
};

/**
 * @throws RangeError when a bound is no whole number of at least 1, or the budget of chance starts not
 *   above 0: a mistake of the program.
 */
export function completeLimits(limits: Partial<Limits>): Limits {
  const complete = { ...DEFAULT_LIMITS, ...limits };
  const { falseStartsPerDay, ...counted } = complete;
  if (!(falseStartsPerDay > 0 && falseStartsPerDay < Infinity)) {
    throw new RangeError(`falseStartsPerDay is ${falseStartsPerDay}; give a number above 0`);
  }
  for (const [name, value] of Object.entries(counted)) {
    if (!Number.isInteger(value) || value < 1 || value > 2 ** 26) {
      throw new RangeError(`${name} is ${String(value)}; give a whole number from 1 to 67 108 864`);
    }
  }
  return complete;
}
