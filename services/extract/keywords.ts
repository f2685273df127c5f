import { MAX_KEYWORDS, type Keyword } from '../../shared/mention.ts';
import { findPhrases, INSIDE_SHARE, type Phrase } from './phrases.ts';
import type { Words } from './words.ts';

interface Term {
  key: string;
  /** Surfaces and how often each stands in the article. */
  labels: Map<string, number>;
  count: number;
  inTitle: boolean;
  /** Token index of its first appearance. */
  first: number;
  /** Occurrences inside a repeated, known or named phrase. */
  inside: number;
  /** What its shape adds: a phrase, a name. */
  bonus: number;
}

const TITLE_WEIGHT = 3;
const EARLY_WEIGHT = 1.5;
const PHRASE_BONUS: Readonly<Record<Phrase['evidence'], number>> = {
  known: 1.2,
  repeated: 0.8,
  name: 1,
  title: -0.8,
};
const NAME_BONUS = 0.7;
/** Tokens after which an early position stops to count. */
const EARLY_TOKENS = 120;

/**
 * The keywords of an article, most prominent first: prominence is title (3), the logarithm of the
 * count, an early first appearance (up to 1.5) and the kind of term. A token that is only a country's
 * name or demonym is counted as a country and is no keyword, though it may stand in a phrase
 * (الجيش الروسي). A word that lives inside repeated or known phrases to 80 % is left to them.
 */
export function findKeywords(words: Words, lang: string): Keyword[] {
  const phrases = findPhrases(words, lang);
  const terms = countWords(words);
  markInside(words, phrases, terms);
  const kept = [...terms.values()].filter((term) => term.inside < INSIDE_SHARE * term.count);
  for (const phrase of phrases) kept.push(phraseTerm(words, phrase));
  return kept
    .map((term) => ({ term, score: prominence(term) }))
    .sort((a, b) => b.score - a.score || a.term.first - b.term.first || order(a.term, b.term))
    .slice(0, MAX_KEYWORDS)
    .map(({ term }) => ({
      key: term.key,
      label: bestLabel(term.labels),
      count: term.count,
      inTitle: term.inTitle,
    }));
}

function order(a: Term, b: Term): number {
  return a.key < b.key ? -1 : 1;
}

function countWords(words: Words): Map<string, Term> {
  const terms = new Map<string, Term>();
  words.lexemes.forEach((lexeme, index) => {
    if (lexeme.role !== 'word' || words.covered[index] === 1) return;
    const token = words.tokens[index]!;
    let term = terms.get(lexeme.key);
    if (term === undefined) {
      term = newTerm(lexeme.key, index);
      terms.set(lexeme.key, term);
    }
    term.count++;
    term.inTitle ||= token.inTitle;
    if (isCapital(words, index)) term.bonus = NAME_BONUS;
    addLabel(
      term.labels,
      lexeme.label,
      token.start || (token.inTitle && words.titleCase) ? 0.5 : 1,
    );
  });
  return terms;
}

function newTerm(key: string, first: number): Term {
  return { key, labels: new Map(), count: 0, inTitle: false, first, inside: 0, bonus: 0 };
}

/** A capital where the sentence does not ask for one. */
function isCapital(words: Words, index: number): boolean {
  const token = words.tokens[index]!;
  if (words.lexemes[index]!.arabic || token.start || (token.inTitle && words.titleCase))
    return false;
  return /^\p{Lu}/u.test(token.text);
}

function markInside(words: Words, phrases: readonly Phrase[], terms: Map<string, Term>): void {
  const inside = new Uint8Array(words.tokens.length);
  for (const { evidence, spans } of phrases) {
    if (evidence !== 'known' && evidence !== 'repeated') continue;
    for (const [from, to] of spans) inside.fill(1, from, to + 1);
  }
  inside.forEach((flag, index) => {
    const term = flag === 1 ? terms.get(words.lexemes[index]!.key) : undefined;
    if (term !== undefined && words.covered[index] !== 1) term.inside++;
  });
}

function phraseTerm(words: Words, phrase: Phrase): Term {
  const first = phrase.spans[0]![0];
  const term = newTerm(phrase.key, first);
  term.bonus = PHRASE_BONUS[phrase.evidence];
  term.count = phrase.count;
  for (const [from, to] of phrase.spans) {
    term.first = Math.min(term.first, from);
    term.inTitle ||= words.tokens[from]!.inTitle;
    addLabel(term.labels, spanLabel(words, from, to), 1);
  }
  return term;
}

/** Inner words as written; the first without its proclitic, and connectors with their hyphen. */
function spanLabel(words: Words, from: number, to: number): string {
  let label = words.lexemes[from]!.label;
  for (let index = from + 1; index <= to; index++) {
    label += `${words.tokens[index]!.hyphened ? '-' : ' '}${words.lexemes[index]!.label}`;
  }
  return label;
}

function addLabel(labels: Map<string, number>, label: string, weight: number): void {
  labels.set(label, (labels.get(label) ?? 0) + weight);
}

/** The most frequent surface; the first seen of equals. */
function bestLabel(labels: Map<string, number>): string {
  let best = '';
  let most = 0;
  for (const [label, weight] of labels) {
    if (weight <= most) continue;
    best = label;
    most = weight;
  }
  return best;
}

function prominence(term: Term): number {
  const early = Math.max(0, 1 - term.first / EARLY_TOKENS) * EARLY_WEIGHT;
  return (term.inTitle ? TITLE_WEIGHT : 0) + Math.log2(1 + term.count) + early + term.bonus;
}
