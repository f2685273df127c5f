import { KINDS, type Kind } from '../../shared/trend.ts';
import { breadthOf, storiesPerOutlet, type Breadth, type Sieve } from '../trends/breadth.ts';
import type { TrendState } from '../trends/state.ts';
import { tallyOf } from '../trends/subject.ts';
import type { Slots } from './gained-keys.ts';

/** Keys remembered at most; then all are found anew. */
const MAX_KEYS = 20_000;

interface Known {
  breadth: Breadth;
  /** Since then. */
  gained: number;
  articles: number;
  dropped: number;
  perOutlet: number;
}

/** No less and no more than this; the same twice where it was counted just now. */
export interface BreadthRange {
  least: Breadth;
  most: Breadth;
}

/**
 * How widely keys are told, remembered from minute to minute: a key's articles are walked again only
 * when one came or left. The same as `breadthOf` at every moment. Most questions need no walk even
 * then: an article that came is one story, one voice and one outlet more at most, one that left as
 * many less.
 */
export interface KnownBreadths {
  /** null: any may have gained an article. */
  note(gained: Slots | null): void;
  /** @param narrowing names the sieve: the same name, the same sieve */
  of(kind: Kind, slot: number, w: number, narrowing: string, sieve: Sieve): Breadth;
  between(kind: Kind, slot: number, w: number, narrowing: string, sieve: Sieve): BreadthRange;
}

export function rememberBreadths(state: TrendState): KnownBreadths {
  const known = new Map<number, Map<string, Known>>();

  const droppedNow = (): number => state.table.dropped + state.stories.forgotten;

  function find(
    kind: Kind,
    slot: number,
    w: number,
    narrowing: string,
  ): { articles: number; before: Known | undefined } {
    const articles = tallyOf(state, kind).count(slot, w);
    return { articles, before: known.get(placeOf(kind, slot))?.get(`${w}/${narrowing}`) };
  }

  function of(kind: Kind, slot: number, w: number, narrowing: string, sieve: Sieve): Breadth {
    const { articles, before } = find(kind, slot, w, narrowing);
    if (before !== undefined && isCounted(before, articles)) return before.breadth;
    const breadth = breadthOf(state, kind, slot, w, sieve);
    const place = placeOf(kind, slot);
    const ofKey = known.get(place) ?? new Map<string, Known>();
    known.set(place, ofKey);
    const moment = { dropped: droppedNow(), perOutlet: storiesPerOutlet(state) };
    ofKey.set(`${w}/${narrowing}`, { breadth, gained: 0, articles, ...moment });
    return breadth;
  }

  /** Without a new article, as many are the same ones. */
  function isCounted(before: Known, articles: number): boolean {
    const same = before.gained === 0 && before.articles === articles;
    return same && before.dropped === droppedNow() && before.perOutlet === storiesPerOutlet(state);
  }

  return {
    note(gained) {
      if (gained === null || known.size > MAX_KEYS) known.clear();
      if (gained === null || known.size === 0) return;
      for (const kind of KINDS) {
        for (const slot of gained[kind]) {
          for (const each of known.get(placeOf(kind, slot))?.values() ?? []) each.gained++;
        }
      }
    },
    of,
    between(kind, slot, w, narrowing, sieve) {
      const { articles, before } = find(kind, slot, w, narrowing);
      const left = before === undefined ? 0 : before.articles + before.gained - articles;
      // When all have left, the slot may be another key's by now.
      const isStale =
        before === undefined ||
        isCounted(before, articles) ||
        left >= before.articles ||
        before.dropped !== droppedNow() ||
        before.perOutlet !== storiesPerOutlet(state);
      if (!isStale)
        return {
          least: changed(before.breadth, -left),
          most: changed(before.breadth, before.gained),
        };
      const exact = of(kind, slot, w, narrowing, sieve);
      return { least: exact, most: exact };
    },
  };
}

function changed({ articles, stories, voices, speakers, outlets }: Breadth, by: number): Breadth {
  return {
    articles: articles + by,
    stories: stories + by,
    voices: voices + by,
    speakers: speakers + by,
    outlets: outlets + by,
  };
}

function placeOf(kind: Kind, slot: number): number {
  return slot * KINDS.length + KINDS.indexOf(kind);
}
