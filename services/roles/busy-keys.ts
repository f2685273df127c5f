import { KINDS, type Kind } from '../../shared/trend.ts';
import type { TrendState } from '../trends/state.ts';
import { eachLive, tallyOf } from '../trends/subject.ts';
import type { Slots } from './gained-keys.ts';

interface Busy {
  w: number;
  least: number;
  slots: Set<number>;
}

/**
 * Which keys have at least so many articles in a window, kept up to date by what was gained: a key
 * enters only with an article of its own. The first time it is asked each is looked at.
 */
export interface BusyKeys {
  /** null: any may have gained. */
  note(gained: Slots | null): void;
  /** Those with most first, at most `limit`. */
  slots(kind: Kind, w: number, least: number, limit: number): number[];
}

export function followBusy(state: TrendState): BusyKeys {
  /** One for each question that rules ask; forgotten together. */
  const known = new Map<Kind, Busy[]>();

  function find(kind: Kind, w: number, least: number): Busy {
    const ofKind = known.get(kind) ?? [];
    known.set(kind, ofKind);
    const found = ofKind.find((each) => each.w === w && each.least === least);
    if (found) return found;
    const slots = new Set<number>();
    eachLive(state, kind, w, (slot, articles) => {
      if (articles >= least) slots.add(slot);
    });
    const made = { w, least, slots };
    ofKind.push(made);
    return made;
  }

  return {
    note(gained) {
      if (gained === null) {
        known.clear();
        return;
      }
      for (const kind of KINDS) {
        const tally = tallyOf(state, kind);
        for (const { w, least, slots } of known.get(kind) ?? []) {
          for (const slot of gained[kind]) if (tally.count(slot, w) >= least) slots.add(slot);
        }
      }
    },
    slots(kind, w, least, limit) {
      const { slots } = find(kind, w, least);
      const tally = tallyOf(state, kind);
      const found: { slot: number; articles: number }[] = [];
      for (const slot of slots) {
        const articles = tally.count(slot, w);
        if (articles >= least) found.push({ slot, articles });
        else slots.delete(slot);
      }
      return found
        .sort((a, b) => b.articles - a.articles || a.slot - b.slot)
        .slice(0, limit)
        .map(({ slot }) => slot);
    },
  };
}
