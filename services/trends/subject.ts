import { pairKey, pairParts, type Kind } from '../../shared/trend.ts';
import { cellOf, numbersOf } from './country-cells.ts';
import { NO_SLOT } from './dictionary.ts';
import type { TrendState } from './state.ts';
import type { Tally } from './tally.ts';

/** Kinds whose slots are cells of the countries' triangle. */
export const CELL_KINDS: ReadonlySet<Kind> = new Set<Kind>(['country', 'country-pair']);

/** The counts of a kind. Countries and country pairs share theirs. */
export function tallyOf(state: TrendState, kind: Kind): Tally {
  if (CELL_KINDS.has(kind)) return state.countries.tally;
  return kind === 'keyword' ? state.keywordTally : state.pairs.tally;
}

/** The slot of a key; NO_SLOT when nothing is known of it. */
export function slotOf(state: TrendState, kind: Kind, key: string): number {
  if (kind === 'keyword') return state.keywords.find(key);
  const dictionary = kind === 'country' ? state.countries.codes : partsDictionary(state, kind);
  if (kind === 'country') {
    const number = dictionary.find(key);
    return number === NO_SLOT ? NO_SLOT : cellOf(number, number);
  }
  const parts = pairParts(key);
  if (parts === null || pairKey(...parts) !== key) return NO_SLOT;
  const [a, b] = [dictionary.find(parts[0]), dictionary.find(parts[1])];
  if (a === NO_SLOT || b === NO_SLOT || a === b) return NO_SLOT;
  return kind === 'country-pair' ? cellOf(a, b) : state.pairs.find(a, b);
}

/** The key of a slot, as the outside writes it. */
export function keyOf(state: TrendState, kind: Kind, slot: number): string {
  if (kind === 'keyword') return state.keywords.text(slot);
  const [a, b] = partsOf(state, kind, slot);
  const dictionary = partsDictionary(state, kind);
  return kind === 'country' ? dictionary.text(a) : pairKey(dictionary.text(a), dictionary.text(b));
}

/** What people read for a slot: the most frequent surface; of countries the codes. */
export function labelOf(state: TrendState, kind: Kind, slot: number): string {
  const key = keyOf(state, kind, slot);
  if (kind === 'keyword') return state.labels.best(slot, key);
  if (kind !== 'keyword-pair') return key;
  const parts = pairParts(key) ?? [key, key];
  return parts.map((part) => state.labels.best(state.keywords.find(part), part)).join(' + ');
}

/** The two parts of a pair's slot; of a country, its number twice. */
export function partsOf(state: TrendState, kind: Kind, slot: number): [number, number] {
  if (kind === 'keyword') return [slot, slot];
  return kind === 'keyword-pair' ? state.pairs.parts(slot) : numbersOf(slot);
}

/** No more slots of a kind than this have articles. */
export function liveExtent(state: TrendState, kind: Kind): number {
  if (kind === 'keyword') return state.keywords.extent;
  if (kind === 'keyword-pair') return state.pairs.extent;
  const codes = state.countries.codes.extent;
  return kind === 'country' ? codes : (codes * (codes - 1)) / 2;
}

/** Calls `visit` with every slot of a kind that has an article in window `w`. */
export function eachLive(
  state: TrendState,
  kind: Kind,
  w: number,
  visit: (slot: number, articles: number) => void,
): void {
  const tally = tallyOf(state, kind);
  if (!CELL_KINDS.has(kind)) {
    tally.each(w, visit);
    return;
  }
  const codes = state.countries.codes.extent;
  for (let a = 0; a < codes; a++) {
    const [from, to] = kind === 'country' ? [a, a] : [0, a - 1];
    for (let b = from; b <= to; b++) {
      const articles = tally.count(cellOf(a, b), w);
      if (articles > 0) visit(cellOf(a, b), articles);
    }
  }
}

function partsDictionary(state: TrendState, kind: Kind): TrendState['keywords'] {
  return kind === 'keyword-pair' ? state.keywords : state.countries.codes;
}
