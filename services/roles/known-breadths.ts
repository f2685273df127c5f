import { KINDS, type Kind } from '../../shared/trend.ts';
import { breadthOf, type Breadth, type Sieve } from '../trends/breadth.ts';
import type { TrendState } from '../trends/state.ts';
import { tallyOf } from '../trends/subject.ts';
import type { Slots } from './gained-keys.ts';

/** Keys remembered at most; then all are found anew. */
const MAX_KEYS = 20_000;

interface Known {
  breadth: Breadth;
  articles: number;
  dropped: number;
}

/**
 * How widely keys are told, remembered from minute to minute: a key's articles are walked again only
 * when one came or left. The same as `breadthOf` at every moment.
 */
export interface KnownBreadths {
  /** null: any may have gained an article. */
  note(gained: Slots | null): void;
  /** @param narrowing names the sieve: the same name, the same sieve */
  of(kind: Kind, slot: number, w: number, narrowing: string, sieve: Sieve): Breadth;
}

export function rememberBreadths(state: TrendState): KnownBreadths {
  const known = new Map<number, Map<string, Known>>();

  return {
    note(gained) {
      if (gained === null || known.size > MAX_KEYS) known.clear();
      if (gained === null || known.size === 0) return;
      for (const kind of KINDS) for (const slot of gained[kind]) known.delete(placeOf(kind, slot));
    },
    of(kind, slot, w, narrowing, sieve) {
      const place = placeOf(kind, slot);
      const ofKey = known.get(place) ?? new Map<string, Known>();
      known.set(place, ofKey);
      const name = `${w}/${narrowing}`;
      const articles = tallyOf(state, kind).count(slot, w);
      const dropped = state.table.dropped + state.stories.forgotten;
      const before = ofKey.get(name);
      // Without a new article, as many are the same ones.
      if (before?.articles === articles && before.dropped === dropped) return before.breadth;
      const breadth = breadthOf(state, kind, slot, w, sieve);
      ofKey.set(name, { breadth, articles, dropped });
      return breadth;
    },
  };
}

function placeOf(kind: Kind, slot: number): number {
  return slot * KINDS.length + KINDS.indexOf(kind);
}
