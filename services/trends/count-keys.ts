import { MAX_KEYWORDS, type Mention } from '../../shared/mention.ts';
import { cellOf } from './country-cells.ts';
import { NO_SLOT } from './dictionary.ts';
import { internKeyword, makePairRoom } from './key-room.ts';
import { PAIR_SUPPORT } from './keyword-pairs.ts';
import type { Minute } from './minute-ring.ts';
import type { TrendState } from './state.ts';
import { isWarming } from './usual.ts';
import { LONGEST } from './window-table.ts';

/** Longer keys are no words; they would only fill the memory. */
const MAX_KEY_LENGTH = 256;

/** Where an article is counted. */
export interface Place {
  bucket: Minute;
  shortest: number;
  eventSecond: number;
  /** 1 when the article is the first of its story. */
  first: number;
}

/** What was counted of an article: slots, or numbers of countries, and the texts they stand for. */
export interface Counted {
  slots: number[];
  texts: string[];
}

/** Its keywords, each once, at most 32; what has no slot is refused and counted as that. */
export function countKeywords(state: TrendState, mention: Mention, place: Place): Counted {
  const slots: number[] = [];
  const texts: string[] = [];
  const touched = isWarming(state) ? null : state.touched.keywords;
  for (const { key, label } of mention.keywords) {
    if (slots.length === MAX_KEYWORDS) break;
    // A bar would make two pairs out of one key; the contract excludes it.
    if (key === '' || key.length > MAX_KEY_LENGTH || key.includes('|')) {
      state.refusals.keywords++;
      continue;
    }
    const slot = internKeyword(state, key);
    if (slot === NO_SLOT) {
      state.refusals.keywords++;
      continue;
    }
    if (slots.includes(slot)) continue;
    slots.push(slot);
    texts.push(key);
    state.keywordTally.add(slot, place.shortest, place.eventSecond);
    state.labels.note(slot, key, label === '' ? key : label);
    place.bucket.keywords.push(2 * slot + place.first);
    touched?.push(slot);
  }
  return { slots, texts };
}

/** Its countries and all their pairs. */
export function countCountries(state: TrendState, mention: Mention, place: Place): Counted {
  const numbers: number[] = [];
  const texts: string[] = [];
  for (const { code } of mention.countries) {
    const number = state.countries.number(code);
    if (number === NO_SLOT) state.refusals.countries++;
    else if (!numbers.includes(number)) {
      numbers.push(number);
      texts.push(code);
    }
  }
  const touched = isWarming(state) ? null : state.touched.cells;
  for (let i = 0; i < numbers.length; i++) {
    for (let j = 0; j <= i; j++) {
      const cell = cellOf(numbers[i]!, numbers[j]!);
      state.countries.tally.add(cell, place.shortest, place.eventSecond);
      place.bucket.cells.push(2 * cell + place.first);
      touched?.push(cell);
    }
  }
  return { slots: numbers, texts };
}

/** All pairs of the keywords that have support; the pairs counted are logged, so just they leave again. */
export function countPairs(state: TrendState, keywords: readonly number[], place: Place): void {
  const touched = isWarming(state) ? null : state.touched.pairs;
  makePairRoom(state);
  const supported: number[] = [];
  for (const slot of keywords) {
    if (state.keywordTally.count(slot, LONGEST) >= PAIR_SUPPORT) supported.push(slot);
  }
  const pairs = state.pairs.internAll(supported);
  for (const pair of pairs) {
    if (pair === NO_SLOT) {
      state.refusals.keywordPairs++;
      continue;
    }
    state.pairs.tally.add(pair, place.shortest, place.eventSecond);
    place.bucket.pairs.push(2 * pair + place.first);
    touched?.push(pair);
  }
}
