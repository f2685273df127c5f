import type { Config } from '../config.ts';
import type { Limits } from '../trends/state.ts';

/**
 * The bounds of every state that is folded, the budget of chance starts among them: the live one, and
 * those of a backtest, a replay, a receipt. The same log under the same bounds gives the same tiers.
 */
export function trendLimits(config: Config): Partial<Limits> {
  const { maxKeywords, maxKeywordPairs, maxListedArticles, falseStartsPerDay } = config;
  return { maxKeywords, maxKeywordPairs, maxListedArticles, falseStartsPerDay };
}
