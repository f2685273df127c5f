import { hasTrait } from './latin-marks.ts';
import { LATIN_TRAIT } from './latin-traits.ts';
import { WORD } from './word-facts.ts';
import { PAST } from './word-spelling.ts';
import type { Words } from './words.ts';

/** A listed topic stands for itself until so many of its places are the same compound. */
const TOPIC_SPANS = 3;

/**
 * zip code, funeral home, metro line: a noun in small letters that the article never says without the same noun
 * behind it is half of a compound. The second may be one that says nothing alone.
 */
export function isCompound(
  words: Words,
  spans: readonly (readonly [number, number])[],
  count: number,
): boolean {
  const { tokens, length } = words;
  const [from, to] = spans[0]!;
  if (to !== from + 1 || words.role(from) !== WORD) return false;
  if (hasTrait(words, from, LATIN_TRAIT.apart) || tokens.spelled(to, PAST)) return false;
  if (count < TOPIC_SPANS && hasTrait(words, from, LATIN_TRAIT.topic)) return false;
  const first = tokens.keys[from]!;
  const second = tokens.keys[to]!;
  let small = false;
  for (let at = 0; at < length; at++) {
    if (tokens.keys[at] !== first) continue;
    if (tokens.keys[at + 1] !== second || tokens.breakBefore(at + 1)) return false;
    if (tokens.hyphened(at) || tokens.hyphened(at + 1)) return false;
    if (!tokens.capital(at) && !tokens.capital(at + 1)) small = true;
  }
  return small;
}
