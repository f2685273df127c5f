import { MAX_KEYWORDS, type Mention } from '../../shared/mention.ts';
import { cellOf } from './country-cells.ts';
import { hashText, NO_SLOT } from './dictionary.ts';
import { internKeyword, makePairRoom } from './key-room.ts';
import { PAIR_SUPPORT } from './keyword-pairs.ts';
import type { TrendState } from './state.ts';
import { raisesTiers } from './usual.ts';
import { LONGEST } from './window-table.ts';

/** Longer keys are no words; they would only fill the memory. */
const MAX_KEY_LENGTH = 256;
/** So many keys are looked up together; an honest Mention has no more. */
const AHEAD = MAX_KEYWORDS;
const hashes = new Uint32Array(AHEAD);
const guesses = new Int32Array(AHEAD);

/** Where an article is counted. */
export interface Place {
  /** The minute's place in the ring. */
  minute: number;
  shortest: number;
  eventSecond: number;
  /** 1 when the article is the first of its story. */
  first: number;
}

/**
 * Counts its keywords, each once, at most 32, and leaves them in `state.counting.keywords`; what has
 * no slot is refused and counted as that.
 */
export function countKeywords(state: TrendState, mention: Mention, place: Place): void {
  const { keywordTally, keywords: dictionary } = state;
  const { keywords } = state.counting;
  const of = mention.keywords;
  const ahead = Math.min(of.length, AHEAD);
  state.counting.fetched = unitsOf(of, ahead);
  for (let i = 0; i < ahead; i++) {
    const { key } = of[i]!;
    if (key.length <= MAX_KEY_LENGTH) hashes[i] = hashText(key);
  }
  dictionary.fetchAll(hashes, guesses, ahead);
  keywordTally.fetchAll(guesses, ahead);
  keywords.length = 0;
  for (let i = 0; i < of.length && keywords.length < MAX_KEYWORDS; i++) {
    const { key } = of[i]!;
    let slot = NO_SLOT;
    if (key.length <= MAX_KEY_LENGTH) {
      slot = i < ahead ? dictionary.find(key, hashes[i]) : dictionary.find(key);
      if (slot === NO_SLOT && isKey(key)) slot = internKeyword(state, key);
    }
    if (slot === NO_SLOT) state.refusals.keywords++;
    else if (!keywords.has(slot)) keywords.push(slot, i);
  }
  const added = keywordTally.addAll(keywords.slots, keywords.length, place, state.counting.added);
  state.ring.keywords.append(place.minute, added);
  if (raisesTiers(state)) state.touched.keywords.append(keywords.slots, keywords.length);
}

/**
 * Brings the texts of keys near the processor by asking how long they are. A parser keeps one copy of each short text, wherever that
 * was first met; to hash one takes longer than the processor looks ahead, so each would wait for memory
 * in its turn.
 */
function unitsOf(keywords: readonly { key: string }[], count: number): number {
  let units = 0;
  for (let i = 0; i < count; i++) units += keywords[i]!.key.length;
  return units;
}

/** A bar would make two pairs out of one key; the contract excludes it. */
function isKey(text: string): boolean {
  return text !== '' && !text.includes('|');
}

/** Under which surfaces people met the keywords that were just counted. */
export function noteLabels(state: TrendState, mention: Mention): void {
  const { slots, places, length } = state.counting.keywords;
  state.labels.fetchAll(slots, length);
  for (let i = 0; i < length; i++) {
    const { key, label } = mention.keywords[places[i]!]!;
    state.labels.note(slots[i]!, key, label === '' ? key : label);
  }
}

/** Counts its countries and all their pairs, and leaves the countries in `state.counting.countries`. */
export function countCountries(state: TrendState, mention: Mention, place: Place): void {
  const { countries, cells } = state.counting;
  countries.length = 0;
  cells.length = 0;
  for (let i = 0; i < mention.countries.length; i++) {
    const number = state.countries.number(mention.countries[i]!.code);
    if (number === NO_SLOT) state.refusals.countries++;
    else if (!countries.has(number)) countries.push(number, i);
  }
  for (let i = 0; i < countries.length; i++) {
    for (let j = 0; j <= i; j++) cells.push(cellOf(countries.slots[i]!, countries.slots[j]!), i);
  }
  const added = state.countries.tally.addAll(
    cells.slots,
    cells.length,
    place,
    state.counting.added,
  );
  state.ring.cells.append(place.minute, added);
  if (raisesTiers(state)) state.touched.cells.append(cells.slots, cells.length);
}

/**
 * Counts all pairs of those of its keywords that have support; the pairs counted are logged, so just
 * they leave again.
 */
export function countPairs(state: TrendState, place: Place): void {
  makePairRoom(state);
  const { keywords, supported } = state.counting;
  supported.length = 0;
  for (let i = 0; i < keywords.length; i++) {
    const slot = keywords.slots[i]!;
    if (state.keywordTally.count(slot, LONGEST) >= PAIR_SUPPORT) supported.push(slot, i);
  }
  if (supported.length < 2) return;
  const { pairs } = state;
  const count = pairs.internAll(supported.slots, supported.length);
  pairs.tally.fetchAll(pairs.found, count);
  const added = pairs.tally.addAll(pairs.found, count, place, state.counting.added);
  state.ring.pairs.append(place.minute, added);
  state.refusals.keywordPairs += count - added.length;
  if (raisesTiers(state)) state.touched.pairs.append(pairs.found, count);
}
