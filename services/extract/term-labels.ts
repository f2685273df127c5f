import { labelOfSpan } from './phrase-key.ts';
import type { Phrase } from './phrases.ts';
import type { WordTerms } from './word-terms.ts';
import type { Words } from './words.ts';

/** What people see of a phrase: its best surface. */
export function labelOfPhrase(words: Words, { spans }: Phrase): string {
  const [from, to] = spans[0]!;
  const first = labelOfSpan(words, from, to);
  let labels: Map<string, number> | null = null;
  for (let at = 1; at < spans.length; at++) {
    const [start, end] = spans[at]!;
    const same = end - start === to - from && isSame(words, from, start, to - from);
    if (same && labels === null) continue;
    labels ??= new Map([[first, at]]);
    addLabel(labels, same ? first : labelOfSpan(words, start, end), 1);
  }
  return labels === null ? first : bestLabel(labels);
}

/** Whether two spans are written alike, `length` tokens behind their first. */
function isSame(words: Words, from: number, start: number, length: number): boolean {
  const { tokens } = words;
  for (let at = 0; at <= length; at++) {
    if (!words.sameWord(from + at, start + at)) return false;
    if (at > 0 && tokens.hyphened(from + at) !== tokens.hyphened(start + at)) return false;
  }
  return true;
}

/** What people see of a single word. A capital that its place asks for is half a vote for its spelling. */
export function labelOfWord(words: Words, terms: WordTerms, term: number): string {
  const first = terms.firsts[term]!;
  const count = terms.counts[term]!;
  if (count <= 1) return words.lexeme(first).label;
  const { tokens } = words;
  const { label } = words.lexeme(first);
  let labels: Map<string, number> | null = null;
  let weight = 0;
  for (let index = first, left = count; left > 0; index = terms.nexts[index]!, left--) {
    const asked = tokens.startsSentence(index) || (words.titleCase && tokens.inTitle(index));
    const other = words.sameWord(index, first) ? label : words.lexeme(index).label;
    if (labels === null && other !== label) labels = new Map([[label, weight]]);
    if (labels === null) weight += asked ? 0.5 : 1;
    else addLabel(labels, other, asked ? 0.5 : 1);
  }
  return labels === null ? label : bestLabel(labels);
}

function addLabel(labels: Map<string, number>, label: string, weight: number): void {
  labels.set(label, (labels.get(label) ?? 0) + weight);
}

/** A surface of so much of the best one's weight may still be the better spelling. */
const NEARLY = 0.8;
const CAREFUL_LETTERS = /[أإآة]/g;

/**
 * The most frequent surface. Of Arabic ones that are nearly as frequent, the one with most hamzas and
 * ta marbutas: leaving them out is haste, no other word. The first seen of equals.
 */
function bestLabel(labels: Map<string, number>): string {
  let most = 0;
  for (const weight of labels.values()) most = Math.max(most, weight);
  let best = '';
  let bestCare = -1;
  let bestWeight = 0;
  for (const [label, weight] of labels) {
    if (weight < NEARLY * most) continue;
    const care = labels.size === 1 ? 0 : (label.match(CAREFUL_LETTERS)?.length ?? 0);
    if (care < bestCare || (care === bestCare && weight <= bestWeight)) continue;
    best = label;
    bestCare = care;
    bestWeight = weight;
  }
  return best;
}
