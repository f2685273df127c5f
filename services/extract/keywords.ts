import { MAX_KEYWORDS, type Keyword } from '../../shared/mention.ts';
import { leaveEchoes } from './english-echoes.ts';
import { namedInLine } from './keyword-line.ts';
import { isFirstName } from './latin-marks.ts';
import { TRAIT } from './name-traits.ts';
import { findPhrases, INSIDE_SHARE, type Phrase } from './phrases.ts';
import { topicKey } from './same-topics.ts';
import { labelOfPhrase, labelOfWord } from './term-labels.ts';
import { MAX_TOKENS } from './tokens.ts';
import { ATTESTED, COMMON, MODIFIER, SERVANT, SERVANT_NAME, WORD } from './word-facts.ts';
import { isHalf } from './word-halves.ts';
import { HEAD, IN_TITLE, NAMED, SURE, WordTerms } from './word-terms.ts';
import { isCountry, type Words } from './words.ts';

interface Term {
  key: string;
  count: number;
  inTitle: boolean;
  /** Token index of its first appearance. */
  first: number;
  /** What its shape adds: a phrase, a name. */
  bonus: number;
  /** A phrase; or a single word by its place in `WordTerms`; or a word of the headline that is none of both. */
  of: Phrase | number | null;
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
/** Tokens after which an early position stops to count. */
const EARLY_TOKENS = 120;

/** Used up by each article before the next is read. */
const single = new WordTerms();

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
  single.count(words, insideOf(words, phrases), lang);
  const named = phrases.map((phrase) => phraseTerm(words, phrase));
  mergeFamilyNames(words, phrases, named);
  const terms = sureWords(words);
  if (lang === 'en') leaveEchoes(words, phrases, terms);
  named.forEach((term, index) => {
    if (phrases[index]!.evidence !== 'outlet') terms.push(term);
  });
  const kept = mergeTopics(terms);
  if (kept.length === 0) kept.push(...wordsOfHeadline(words, lang));
  if (line !== null) raiseNamed(words, line, kept);
  return kept
    .map((term) => ({ term, score: prominence(term) }))
    .sort((a, b) => b.score - a.score || a.term.first - b.term.first || order(a.term, b.term))
    .slice(0, MAX_KEYWORDS)
    .map(({ term }) => ({
      key: term.key,
      label: labelOf(words, term),
      count: term.count,
      inTitle: term.inTitle,
    }));
}

/** One term for the names of one topic: what the article calls it most is what people see. */
function mergeTopics(terms: readonly Term[]): Term[] {
  const byKey = new Map<string, Term>();
  for (const term of terms) {
    const known = byKey.get(term.key);
    if (known === undefined) {
      byKey.set(term.key, term);
      continue;
    }
    if (term.count > known.count) known.of = term.of;
    known.count += term.count;
    known.inTitle ||= term.inTitle;
    known.first = Math.min(known.first, term.first);
    known.bonus = Math.max(known.bonus, term.bonus);
  }
  return [...byKey.values()];
}

function sureWords(words: Words): Term[] {
  const kept: Term[] = [];
  for (let term = 0; term < single.length; term++) {
    const bits = single.bits[term]!;
    if ((bits & SURE) === 0 || !single.has(term)) continue;
    const most = (bits & HEAD) !== 0 ? 1 : INSIDE_SHARE * single.counts[term]!;
    if (single.insides[term]! < most && !isHalf(words, single, term))
      kept.push(wordTerm(words, term));
  }
  return kept;
}

/**
 * Where nothing better is there, the words of the headline, and where it has none its common nouns: an
 * article under no key would be found nowhere.
 */
function wordsOfHeadline(words: Words, lang: string): Term[] {
  const plain: Term[] = [];
  for (let term = 0; term < single.length; term++) {
    if ((single.bits[term]! & IN_TITLE) !== 0 && single.has(term)) {
      plain.push(wordTerm(words, term));
    }
  }
  return plain.length > 0 || lang === 'en' ? plain : commonOfHeadline(words);
}

function commonOfHeadline(words: Words): Term[] {
  const terms = new Map<string, Term>();
  for (let index = 0; index < words.length && words.tokens.inTitle(index); index++) {
    const role = words.role(index);
    if ((role !== COMMON && role !== MODIFIER) || isCountry(words, index)) continue;
    const key = words.key(index);
    if (terms.has(key)) continue;
    terms.set(key, { key, count: 1, inTitle: true, first: index, bonus: 0, of: null });
  }
  return [...terms.values()];
}

/** What the page names as its keywords ranks higher, and is one where the article has it by itself. */
function raiseNamed(words: Words, line: Words, kept: Term[]): void {
  const byKey = new Map(kept.map((term) => [term.key, term]));
  for (let place = 0; place < single.length; place++) {
    if (!single.has(place) || single.insides[place]! >= single.counts[place]!) continue;
    const term = wordTerm(words, place);
    if (!byKey.has(term.key)) byKey.set(term.key, term);
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

const inside = new Uint8Array(MAX_TOKENS);

/** 1 where a phrase that is a keyword covers the token. */
function insideOf(words: Words, phrases: readonly Phrase[]): Uint8Array {
  inside.fill(0, 0, words.length);
  for (const { evidence, spans } of phrases) {
    if (evidence === 'title') continue;
    for (const [from, to] of spans) inside.fill(1, from, to + 1);
  }
  return inside;
}

/** جيراسيموف alone is the فاليري جيراسيموف of the article, unless two people share the name. */
function mergeFamilyNames(words: Words, phrases: readonly Phrase[], named: readonly Term[]): void {
  const owners = new Map<number, Term | null>();
  phrases.forEach((phrase, index) => {
    if (!isPerson(words, phrase)) return;
    const [from, to] = phrase.spans[0]!;
    for (let at = from; at <= to; at++) {
      if (words.role(at) !== WORD) continue;
      const key = words.tokens.keys[at]!;
      owners.set(key, owners.has(key) ? null : named[index]!);
    }
  });
  for (const [part, owner] of owners) {
    if (owner === null) continue;
    const alone = single.alone(part);
    if (alone < 0) continue;
    owner.count += single.counts[alone]! - single.insides[alone]!;
    owner.inTitle ||= (single.bits[alone]! & IN_TITLE) !== 0;
    owner.first = Math.min(owner.first, single.firsts[alone]!);
    single.take(alone);
  }
}

function isPerson(words: Words, { evidence, spans }: Phrase): boolean {
  if (evidence === 'name') return true;
  const first = spans[0]![0];
  if (evidence === 'repeated') return isForeignName(words, spans[0]!);
  if (evidence !== 'known') return false;
  if (words.has(first, SERVANT | SERVANT_NAME)) return true;
  return (words.traits(first) & TRAIT.given) !== 0 || isFirstName(words, first);
}

/** ذيب الدحيم, رودا قازنجي: Arabic words that no list knows, and always together. */
function isForeignName(words: Words, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at <= to; at++) {
    if (!words.arabic(at) || words.role(at) !== WORD || words.has(at, ATTESTED)) return false;
  }
  return true;
}

function phraseTerm(words: Words, phrase: Phrase): Term {
  const { key, count, evidence, spans } = phrase;
  const bonus = PHRASE_BONUS[evidence];
  const term: Term = {
    key: topicKey(key),
    count,
    inTitle: false,
    first: spans[0]![0],
    bonus,
    of: phrase,
  };
  for (const [from] of spans) {
    term.first = Math.min(term.first, from);
    term.inTitle ||= words.tokens.inTitle(from);
  }
  return term;
}

function wordTerm(words: Words, place: number): Term {
  const bits = single.bits[place]!;
  const first = single.firsts[place]!;
  return {
    key: topicKey(words.key(first)),
    count: single.counts[place]!,
    inTitle: (bits & IN_TITLE) !== 0,
    first,
    bonus: (bits & NAMED) !== 0 ? NAME_BONUS : 0,
    of: place,
  };
}

function labelOf(words: Words, { first, of }: Term): string {
  if (of === null) return words.lexeme(first).label;
  return typeof of === 'number' ? labelOfWord(words, single, of) : labelOfPhrase(words, of);
}

function prominence(term: Term): number {
  const early = Math.max(0, 1 - term.first / EARLY_TOKENS) * EARLY_WEIGHT;
  return (term.inTitle ? TITLE_WEIGHT : 0) + Math.log2(1 + term.count) + early + term.bonus;
}
