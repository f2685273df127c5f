import { BitsBySlot } from './bits-by-slot.ts';
import { isCommon } from './coherence.ts';
import { partsOfPhrase } from './phrases.ts';
import type { TrendState } from './state.ts';
import { ENOUGH, walk, windowStartSecond } from './walk.ts';

/** The newest stories that are compared, one bit of a number each. */
const STORIES = 32;
/** Of the key in hand: which of its stories have which keyword. */
const holders = new BitsBySlot();
/** What is close is held against so many stories: of two it says little, and a large event has sides. */
const FEWEST = 4;
const MOST = 10;

/** A keyword beside the one in question, and which stories have it: bit i, the story i. */
export interface Companion {
  text: string;
  stories: number;
}

/**
 * How much of what is told of a keyword is one thing, 0…1. Reports of one event share a place, a person, an
 * act; of a topic they share the topic. Two stories are close when two further keywords, none too
 * common, are in both; counted is the story to which most are close, with them, of at most ten. Cost: a walk
 * over 32 stories and their keywords.
 */
export function closenessOf(state: TrendState, slot: number, w: number): number {
  const { table, keywords } = state;
  const stories = new Set<number>();
  holders.clear();
  walk(state, 'keyword', slot, windowStartSecond(state, w), (place) => {
    const story = table.story(place);
    if (stories.has(story)) return undefined;
    if (stories.size === STORIES) return ENOUGH;
    const bit = 1 << stories.size;
    stories.add(story);
    table.eachKeyword(place, (at) => holders.add(at, bit));
    return undefined;
  });
  const own = ` ${keywords.text(slot)} `;
  const companions: Companion[] = [];
  holders.each((at, bits) => {
    if ((bits & (bits - 1)) === 0 || isCommon(state, at)) return;
    const text = keywords.text(at);
    if (own.includes(` ${text} `) || ` ${text} `.includes(own)) return;
    companions.push({ text, stories: bits });
  });
  const together = mostClose(companions);
  return Math.min(1, together / Math.max(FEWEST, Math.min(stories.size, MOST)));
}

/**
 * How many stories are close to one of them, that one included; 0 where no two are. A word and a phrase that
 * holds it are one further keyword, not two.
 */
export function mostClose(companions: readonly Companion[]): number {
  const byText = new Map(companions.map((each) => [each.text, each.stories]));
  const holding = new Map<string, number[]>();
  for (const { text, stories } of companions) {
    if (!text.includes(' ')) continue;
    for (const part of partsOfPhrase(text)) {
      if (!byText.has(part)) continue;
      const phrases = holding.get(part);
      if (phrases) phrases.push(stories);
      else holding.set(part, [stories]);
    }
  }
  const once = new Uint32Array(STORIES);
  const twice = new Uint32Array(STORIES);
  for (const { text, stories } of companions) {
    const phrases = holding.get(text);
    for (let left = stories; left !== 0; left &= left - 1) {
      const story = 31 - Math.clz32(left & -left);
      const bit = 1 << story;
      let others = stories & ~bit;
      for (const phrase of phrases ?? []) if ((phrase & bit) !== 0) others &= ~phrase;
      twice[story]! |= once[story]! & others;
      once[story]! |= others;
    }
  }
  let most = 0;
  for (const close of twice) most = Math.max(most, bitsIn(close));
  return most === 0 ? 0 : most + 1;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let left = number; left !== 0; left &= left - 1) bits++;
  return bits;
}
