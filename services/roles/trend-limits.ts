import type { Config } from '../config.ts';
import type { Limits } from '../trends/state.ts';

/** The bounds of every state that is folded: the live one, and those of a backtest, a replay, a receipt. */
export function trendLimits(config: Config): Partial<Limits> {
  const { maxKeywords, maxKeywordPairs, maxListedArticles } = config;
  return { maxKeywords, maxKeywordPairs, maxListedArticles };
}
