import { keyOfSpan } from './phrase-key.ts';
import { topicKey } from './same-topics.ts';
import type { Words } from './words.ts';

/** Longer spans are no term. */
const MAX_SPAN = 6;
/** More of a line is not read: some pages list a thousand tags. */
const MAX_TOKENS = 300;

/**
 * Which of an article's terms the page's own keyword line names. Such a line often has no separators
 * (trap 34), so it is split by the terms of the text: at each word the longest term that stands there,
 * across no separator. What the text does not have is passed over. Costs at most six look-ups a word of
 * the line.
 * @param line the words of the line
 * @param terms keys of the article's words and phrases (phrase-key.ts)
 */
export function namedInLine(line: Words, terms: ReadonlyMap<string, unknown>): Set<string> {
  const named = new Set<string>();
  const end = Math.min(line.length, MAX_TOKENS);
  for (let from = 0; from < end; from++) {
    for (let to = lastJoined(line, from, end); to >= from; to--) {
      const key = topicKey(keyOfSpan(line, from, to));
      if (!terms.has(key)) continue;
      named.add(key);
      from = to;
      break;
    }
  }
  return named;
}

function lastJoined(line: Words, from: number, end: number): number {
  let to = from;
  while (to + 1 < end && to + 1 - from < MAX_SPAN && !line.tokens.breakBefore(to + 1)) to++;
  return to;
}
