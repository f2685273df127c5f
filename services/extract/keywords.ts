import { MAX_KEYWORDS, type Keyword } from '../../shared/mention.ts';
import { isDependent, isHead, isSureArabic } from './arabic-sure.ts';
import { COUNTRY, NAME } from './countries.ts';
import { namedInLine } from './keyword-line.ts';
import { isFirstNameKey } from './latin-names.ts';
import { isRepeated, isSureLatin } from './latin-sure.ts';
import { isBody, isGivenName } from './name-traits.ts';
import { labelOfSpan } from './phrase-key.ts';
import { findPhrases, INSIDE_SHARE, type Phrase } from './phrases.ts';
import { isCountry, type Words } from './words.ts';

interface Term {
  key: string;
  /** Surfaces and how often each stands in the article. */
  labels: Map<string, number>;
  count: number;
  inTitle: boolean;
  /** Token index of its first appearance. */
  first: number;
  /** Occurrences inside a phrase that is a keyword. */
  inside: number;
  /** A noun that asks for completion (وزارة, جامعة): where it has one, it is no keyword alone. */
  head: boolean;
  /** Occurrences where it stands for itself: neither the head of a construct nor an adjective. */
  free: number;
  /** Stands in small letters somewhere: no part of a name there. */
  small: boolean;
  /** Something besides its count says that it is a topic: see `countWords`. */
  sure: boolean;
  /** What its shape adds: a phrase, a name. */
  bonus: number;
}

const TITLE_WEIGHT = 3;
const EARLY_WEIGHT = 1.5;
const PHRASE_BONUS: Readonly<Record<Phrase['evidence'], number>> = {
  known: 1.2,
  // Takes its words and is no keyword.
  outlet: 0,
  body: 1,
  name: 1.2,
  repeated: 0.8,
  title: -0.8,
};
const NAME_BONUS = 0.7;
/** What the page's own keyword line names comes this much higher. */
const HINT_BONUS = 1.5;
/** An ordinary noun that two sentences share is chance; without capitals a name can't be told from it. */
const ARABIC_REPEATS = 3;
/** In an article of so few words two of the same are none. */
const SHORT_TOKENS = 60;
/** Tokens after which an early position stops to count. */
const EARLY_TOKENS = 120;

/**
 * The keywords of an article, most prominent first: prominence is title (3), the logarithm of the
 * count, an early first appearance (up to 1.5), the kind of term and, for what the page's keyword line
 * names, 1.5. A
 * token that is only a country's name or demonym is counted as a country and is no keyword, though it
 * may stand in a phrase (الجيش الروسي). A word that lives inside phrases to 80 % is left to them, and a
 * family name that stands alone is counted to the one full name of the article that ends in it.
 * @param line the words of the page's own keyword line: a hint of prominence, which adds no term and no count
 */
export function findKeywords(words: Words, lang: string, line: Words | null = null): Keyword[] {
  const phrases = findPhrases(words, lang);
  const inside = insideOf(words, phrases);
  const terms = countWords(words, inside, lang);
  const named = phrases.map((phrase) => phraseTerm(words, phrase));
  mergeFamilyNames(words, phrases, named, terms);
  const kept = [...terms.values()].filter(
    (term) => term.sure && term.inside < (term.head ? 1 : INSIDE_SHARE * term.count),
  );
  named.forEach((term, index) => {
    if (phrases[index]!.evidence !== 'outlet') kept.push(term);
  });
  if (kept.length === 0) kept.push(...wordsOfHeadline(words, terms));
  if (line !== null) raiseNamed(line, kept, terms);
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

/**
 * Where nothing better is there, the words of the headline, and where it has none its common nouns: an
 * article under no key would be found nowhere.
 */
function wordsOfHeadline(words: Words, counted: ReadonlyMap<string, Term>): Term[] {
  const plain = [...counted.values()].filter(({ inTitle }) => inTitle);
  return plain.length > 0 ? plain : commonOfHeadline(words);
}

function commonOfHeadline(words: Words): Term[] {
  const terms = new Map<string, Term>();
  words.lexemes.forEach((lexeme, index) => {
    if (lexeme.role !== 'common' || !lexeme.arabic || !words.tokens.inTitle(index)) return;
    if (isCountry(words, index) || terms.has(lexeme.key)) return;
    const term = newTerm(lexeme.key, index);
    term.count = 1;
    term.inTitle = true;
    addLabel(term.labels, lexeme.label, 1);
    terms.set(lexeme.key, term);
  });
  return [...terms.values()];
}

/** What the page names as its keywords ranks higher, and is one where the article has it by itself. */
function raiseNamed(line: Words, kept: Term[], terms: ReadonlyMap<string, Term>): void {
  const byKey = new Map(kept.map((term) => [term.key, term]));
  for (const term of terms.values()) {
    if (!byKey.has(term.key) && term.inside < term.count) byKey.set(term.key, term);
  }
  for (const key of namedInLine(line, byKey)) {
    const term = byKey.get(key)!;
    term.bonus += HINT_BONUS;
    if (!kept.includes(term)) kept.push(term);
  }
}

function order(a: Term, b: Term): number {
  return a.key < b.key ? -1 : 1;
}

/** 1 where a phrase that is a keyword covers the token. */
function insideOf(words: Words, phrases: readonly Phrase[]): Uint8Array {
  const inside = new Uint8Array(words.tokens.length);
  for (const { evidence, spans } of phrases) {
    if (evidence === 'title') continue;
    for (const [from, to] of spans) inside.fill(1, from, to + 1);
  }
  return inside;
}

/**
 * Words that may be keywords. One is sure of it when it stands in the headline, twice in the article, or
 * once in a shape that only nouns and names have.
 */
function countWords(words: Words, inside: Uint8Array, lang: string): Map<string, Term> {
  const terms = new Map<string, Term>();
  const cased = lang !== 'de';
  words.lexemes.forEach((lexeme, index) => {
    const covered = words.covered[index]!;
    if (lexeme.role !== 'word' || (covered & (COUNTRY | NAME)) === COUNTRY) return;
    let term = terms.get(lexeme.key);
    if (term === undefined) {
      term = newTerm(lexeme.key, index);
      terms.set(lexeme.key, term);
    }
    term.count++;
    if (inside[index] === 1) term.inside++;
    term.inTitle ||= words.tokens.inTitle(index);
    if (lexeme.arabic) {
      term.head = isBody(lexeme);
      if (!isDependent(words, index)) {
        if (!isHead(words, index)) term.free++;
        term.sure ||=
          term.free >= (lang === 'ar' && words.length > SHORT_TOKENS ? ARABIC_REPEATS : 2) ||
          isSureArabic(words, index, term);
      }
    } else {
      term.small ||= !words.tokens.capital(index);
      const capital = cased && isCapital(words, index);
      if (capital) term.bonus = NAME_BONUS;
      term.sure ||= isSureLatin(words, index, capital, lang) || isRepeated(term, lang);
    }
    addLabel(
      term.labels,
      lexeme.label,
      words.tokens.startsSentence(index) || (words.tokens.inTitle(index) && words.titleCase)
        ? 0.5
        : 1,
    );
  });
  return terms;
}

function newTerm(key: string, first: number): Term {
  return {
    key,
    labels: new Map(),
    count: 0,
    inTitle: false,
    first,
    inside: 0,
    head: false,
    free: 0,
    small: false,
    sure: false,
    bonus: 0,
  };
}

/** A capital where the sentence does not ask for one. */
function isCapital(words: Words, index: number): boolean {
  if (words.tokens.startsSentence(index) || (words.tokens.inTitle(index) && words.titleCase))
    return false;
  return words.tokens.capital(index);
}

/** جيراسيموف alone is the فاليري جيراسيموف of the article, unless two people share the name. */
function mergeFamilyNames(
  words: Words,
  phrases: readonly Phrase[],
  named: readonly Term[],
  terms: Map<string, Term>,
): void {
  const owners = new Map<string, Term | null>();
  phrases.forEach((phrase, index) => {
    if (!isPerson(words, phrase)) return;
    const [from, to] = phrase.spans[0]!;
    for (let at = from; at <= to; at++) {
      const { key, role } = words.lexemes[at]!;
      if (role === 'word') owners.set(key, owners.has(key) ? null : named[index]!);
    }
  });
  for (const [part, owner] of owners) {
    const alone = terms.get(part);
    if (alone === undefined || owner === null || alone.small) continue;
    owner.count += alone.count - alone.inside;
    owner.inTitle ||= alone.inTitle;
    owner.first = Math.min(owner.first, alone.first);
    terms.delete(part);
  }
}

function isPerson(words: Words, { evidence, spans }: Phrase): boolean {
  if (evidence === 'name') return true;
  const first = words.lexemes[spans[0]![0]]!;
  return evidence === 'known' && (first.arabic ? isGivenName(first) : isFirstNameKey(first.key));
}

function phraseTerm(words: Words, phrase: Phrase): Term {
  const first = phrase.spans[0]![0];
  const term = newTerm(phrase.key, first);
  term.bonus = PHRASE_BONUS[phrase.evidence];
  term.count = phrase.count;
  for (const [from, to] of phrase.spans) {
    term.first = Math.min(term.first, from);
    term.inTitle ||= words.tokens.inTitle(from);
    addLabel(term.labels, labelOfSpan(words, from, to), 1);
  }
  return term;
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

function prominence(term: Term): number {
  const early = Math.max(0, 1 - term.first / EARLY_TOKENS) * EARLY_WEIGHT;
  return (term.inTitle ? TITLE_WEIGHT : 0) + Math.log2(1 + term.count) + early + term.bonus;
}
