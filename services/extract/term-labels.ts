import { labelOfSpan } from './phrase-key.ts';
import type { Phrase } from './phrases.ts';
import type { WordTerms } from './word-terms.ts';
import type { Words } from './words.ts';

/** What people see of a phrase: its best surface. */
export function labelOfPhrase(words: Words, { spans }: Phrase): string {
  const [from, to] = spans[0]!;
  if (spans.length === 1) return labelOfSpan(words, from, to);
  const labels = new Map<string, number>();
  for (const span of spans) addLabel(labels, labelOfSpan(words, span[0], span[1]), 1);
  return bestLabel(labels);
}

/** What people see of a single word. A capital that its place asks for is half a vote for its spelling. */
export function labelOfWord(words: Words, terms: WordTerms, term: number): string {
  const first = terms.firsts[term]!;
  const count = terms.counts[term]!;
  if (count <= 1) return words.lexeme(first).label;
  const { tokens } = words;
  const labels = new Map<string, number>();
  let left = count;
  for (let index = first; left > 0; index++) {
    if (terms.ofToken[index] !== term) continue;
    left--;
    const asked = tokens.startsSentence(index) || (words.titleCase && tokens.inTitle(index));
    addLabel(labels, words.lexeme(index).label, asked ? 0.5 : 1);
  }
  return bestLabel(labels);
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
