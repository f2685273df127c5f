import { MAX_TOKENS } from './tokens.ts';
import { CONNECTOR, NUMBER, PREFIXED, ROLE, STOP } from './word-facts.ts';
import type { Words } from './words.ts';

/** More words, without connectors, are no phrase. */
const MAX_WORDS = 3;
/** With the connectors between them: محمد بن سلمان بن عبدالعزيز. */
const MAX_SPAN = 5;

/** Tells of a span of 2–3 words in a run of `runLength`; `repeated`: its words may stand elsewhere, too. */
export type OnSpan = (
  from: number,
  to: number,
  content: number,
  runLength: number,
  repeated: boolean,
) => void;

/**
 * Calls `onSpan` for the spans that may be phrases: neither begins nor ends in a connector, and it stands in
 * the headline or may stand twice. They lie within runs of words that one phrase may join: no stop word,
 * number, punctuation, line or claimed token between them, and no proclitic but on the first.
 */
export function eachSpan(words: Words, claimed: Uint8Array, onSpan: OnSpan): void {
  spans = 0;
  placeCounts.fill(0);
  findSpans(words, claimed);
  for (let span = 0; span < spans; span++) {
    const from = froms[span]!;
    const repeated = placeCounts[places[span]!]! > 1;
    if (!repeated && !words.tokens.inTitle(from)) continue;
    onSpan(from, tos[span]!, contents[span]!, runLengths[span]!, repeated);
  }
}

/**
 * How many spans share a hash, up to 2: nearly all spans stand once, prove nothing, and are left before a
 * key is written. Equal keys have equal hashes, so no repetition is missed.
 */
const PLACE_BITS = 0x1fff;
const placeCounts = new Uint8Array(PLACE_BITS + 1);

/** The spans of an article, as columns: two at most begin at a token. */
let spans = 0;
const froms = new Uint16Array(MAX_TOKENS * 2);
const tos = new Uint16Array(MAX_TOKENS * 2);
const contents = new Uint8Array(MAX_TOKENS * 2);
const runLengths = new Uint16Array(MAX_TOKENS * 2);
const places = new Uint16Array(MAX_TOKENS * 2);

/** The tokens of a run. */
const run = new Uint16Array(MAX_TOKENS);

function findSpans(words: Words, claimed: Uint8Array): void {
  const { tokens, length } = words;
  const { facts } = tokens;
  let size = 0;
  for (let index = 0; index < length; index++) {
    const fact = facts[index]!;
    if (size > 0 && ((fact & PREFIXED) !== 0 || tokens.breakBefore(index))) {
      spansOfRun(words, size);
      size = 0;
    }
    const role = fact & ROLE;
    if (claimed[index] === 1 || role === STOP || role === NUMBER) {
      if (size > 0) spansOfRun(words, size);
      size = 0;
    } else if (role !== CONNECTOR || size > 0) {
      run[size++] = index;
    }
  }
  spansOfRun(words, size);
}

function spansOfRun({ tokens: { facts, hashes } }: Words, size: number): void {
  let length = size;
  while (length > 0 && (facts[run[length - 1]!]! & ROLE) === CONNECTOR) length--;
  for (let start = 0; start + 1 < length; start++) {
    const from = run[start]!;
    if ((facts[from]! & ROLE) === CONNECTOR) continue;
    let content = 1;
    let hash = hashes[from]!;
    for (let end = start + 1; end < length && end - start < MAX_SPAN; end++) {
      const to = run[end]!;
      hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) ^ hashes[to]!;
      if ((facts[to]! & ROLE) === CONNECTOR) continue;
      content++;
      if (content > MAX_WORDS) break;
      const place = (hash ^ (hash >>> 16)) & PLACE_BITS;
      if (placeCounts[place]! < 2) placeCounts[place]!++;
      froms[spans] = from;
      tos[spans] = to;
      contents[spans] = content;
      runLengths[spans] = length;
      places[spans++] = place;
    }
  }
}
