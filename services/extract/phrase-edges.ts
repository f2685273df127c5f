import { CONNECTOR, NUMBER, STOP } from './word-facts.ts';
import { PAST } from './word-spelling.ts';
import type { Words } from './words.ts';

/** coronavirus death | toll, Black coronavirus | patients: what the same word always follows or precedes is cut. */
export function isAlwaysInside(
  words: Words,
  spans: readonly (readonly [number, number])[],
): boolean {
  const [from, to] = spans[0]!;
  return (
    spans.every(([, end]) => isContinued(words, end + 1, to + 1)) ||
    spans.every(([start]) => isContinued(words, start, from, -1))
  );
}

/** The token at `index`, or `step` from it, is joined there and is that of the first span. */
function isContinued(words: Words, index: number, first: number, step = 0): boolean {
  const { tokens } = words;
  if (tokens.breakBefore(index) || index + step < 0) return false;
  // earthen dam failed: what happened to it is no part of it.
  if (step === 0 && tokens.spelled(index, PAST)) return false;
  const role = words.role(index + step);
  if (role === STOP || role === CONNECTOR || role === NUMBER || words.prefixed(index)) return false;
  return tokens.keys[index + step] === tokens.keys[first + step];
}
