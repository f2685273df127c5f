import { NAME, PLACE } from './countries.ts';
import { TRAIT } from './name-traits.ts';
import { NUMBER, STOP } from './word-facts.ts';
import type { WordTerms } from './word-terms.ts';
import type { Words } from './words.ts';

/** Of an Arabic word that never stands without the same neighbour: half of a phrase that is none (انفصام الشخصية, كابيتال جروب). */
export function isHalf(words: Words, terms: WordTerms, term: number): boolean {
  const first = terms.firsts[term]!;
  if (terms.counts[term]! < 2 || !words.arabic(first) || (words.traits(first) & TRAIT.topic) !== 0)
    return false;
  if ((words.covered[first]! & (PLACE | NAME)) !== 0) return false;
  return isBeside(words, terms, term, -1) || isBeside(words, terms, term, 1);
}

function isBeside(words: Words, terms: WordTerms, term: number, step: 1 | -1): boolean {
  const { tokens } = words;
  const first = terms.firsts[term]!;
  const neighbour = first + step;
  if (neighbour < 0 || neighbour >= words.length || !words.arabic(neighbour)) return false;
  const role = words.role(neighbour);
  if (role === STOP || role === NUMBER) return false;
  for (
    let index = first, left = terms.counts[term]!;
    left > 0;
    index = terms.nexts[index]!, left--
  ) {
    const second = Math.max(index, index + step);
    if (tokens.breakBefore(second) || words.prefixed(second)) return false;
    if (tokens.keys[index + step] !== tokens.keys[neighbour]) return false;
  }
  return true;
}
