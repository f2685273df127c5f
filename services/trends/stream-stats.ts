import type { StreamStats } from '../../shared/snapshot.ts';
import type { TrendState } from './state.ts';
import { isWarming } from './usual.ts';

/** The state of the stream at the clock, for a window by number. */
export function streamStats(state: TrendState, w: number): StreamStats {
  const { counters, refusals } = state;
  return {
    articles: counters.articles,
    duplicates: counters.duplicates,
    late: counters.late,
    rejected:
      counters.unreadable +
      refusals.keywords +
      refusals.keywordPairs +
      refusals.countries +
      refusals.outlets,
    windowArticles: state.windowArticles[w]!,
    windowStories: state.stories.inWindow[w]!,
    windowOutlets: state.outlets.inWindow[w]!,
    lastMinuteArticles: state.arrivedBefore,
    clockMs: Math.max(0, state.clockMs),
    warming: isWarming(state),
  };
}
