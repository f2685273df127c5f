import type { Headline } from '../../shared/alert.ts';
import type { Window } from '../../shared/time.ts';
import type { Kind } from '../../shared/trend.ts';
import type { Evidence } from '../alerts/reading.ts';
import { NO_SLOT } from '../trends/dictionary.ts';
import { articlesBehind } from '../trends/query.ts';
import type { TrendState } from '../trends/state.ts';
import { keyOf, slotOf, tallyOf } from '../trends/subject.ts';
import { windowNumber } from '../trends/window-table.ts';
import { countedKey, sieveOf, type Sieving } from './counted-key.ts';

const MAX_HEADLINES = 3;
const MAX_ARTICLE_IDS = 100;

/** What stands behind a claim about one key, of the articles that the narrowing leaves. Cost: its newest articles. */
export function evidence(
  state: TrendState,
  kind: Kind,
  key: string,
  window: Window,
  narrowing: Sieving,
): Evidence {
  const counted = countedKey(state, kind, key, narrowing);
  const { articles } =
    counted === null
      ? { articles: [] }
      : articlesBehind(
          state,
          counted.kind,
          keyOf(state, counted.kind, counted.slot),
          window,
          MAX_ARTICLE_IDS,
          null,
          null,
          sieveOf(state, counted),
        );
  const told = new Set<number>();
  const headlines: Headline[] = [];
  for (const { story, title, url, source, lang, demo } of articles) {
    if (headlines.length === MAX_HEADLINES) break;
    if (told.has(story)) continue;
    told.add(story);
    headlines.push({ title, url, source, lang, ...(demo ? { demo } : {}) });
  }
  const slot = slotOf(state, kind, key);
  const usual = slot === NO_SLOT ? 0 : tallyOf(state, kind).usual(slot, state.hour);
  return {
    headlines,
    articleIds: articles.map(({ id }) => id),
    baseline: {
      stories: rounded(usual),
      streamStories: rounded(state.streamUsual()),
      windowStories: state.stories.inWindow[windowNumber(window)]!,
    },
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
