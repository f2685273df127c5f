import { findKnown } from './known-phrases.ts';
import type { Lexeme } from './lexicon.ts';
import type { Words } from './words.ts';

/** Why a phrase is a keyword, strongest first. */
export type Evidence = 'known' | 'repeated' | 'name' | 'title';

export interface Phrase {
  key: string;
  evidence: Evidence;
  count: number;
  /** The first spans `[from, to]` of token indexes, in order, at most 32. */
  spans: [from: number, to: number][];
}

const MAX_WORDS = 3;
/** What is compared span by span stays bounded, however often a page repeats itself. */
const MAX_SPANS = 32;
/** Phrases that are compared with each other: the first of an article. */
const MAX_PHRASES = 256;
/** A phrase or word that lives inside a longer phrase to this share is no keyword of its own. */
export const INSIDE_SHARE = 0.8;
/** With the connectors between them: محمد بن سلمان بن عبدالعزيز. */
const MAX_SPAN = 5;

/** The phrases of 2–3 words of an article that are keywords, in order of first appearance. */
export function findPhrases(words: Words, lang: string): Phrase[] {
  const phrases = new Map<string, Phrase>();
  findKnown(words, lang, (key, from, to) => add(phrases, key, 'known', from, to));
  const runs = runsOf(words);
  spanCounts.fill(0);
  for (const run of runs) countSpans(words, run);
  for (const run of runs) collect(words, run, phrases);
  const kept = [...phrases.values()]
    .filter((phrase) => {
      if (phrase.evidence === 'known' || phrase.evidence === 'name') return true;
      if (phrase.count >= 2) {
        phrase.evidence = 'repeated';
        return true;
      }
      return phrase.evidence === 'title';
    })
    .slice(0, MAX_PHRASES);
  return withoutContained(kept).filter((phrase) => !echoes(words, phrase, kept));
}

/**
 * Maximal runs of words that one phrase may join: no stop word, number, punctuation or line between
 * them, and no proclitic but on the first. Connectors stay only inside.
 */
function runsOf(words: Words): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = (): void => {
    while (run.length > 0 && words.lexemes[run.at(-1)!]!.role === 'connector') run.pop();
    if (run.length > 1) runs.push(run);
    run = [];
  };
  words.lexemes.forEach((lexeme, index) => {
    const breaks = words.tokens[index]!.breakBefore || lexeme.prefixed;
    if (breaks) close();
    if (lexeme.role === 'stop' || lexeme.role === 'number') close();
    else if (lexeme.role !== 'connector' || run.length > 0) run.push(index);
  });
  close();
  return runs;
}

/**
 * How many spans share a hash, up to 2: nearly all spans stand once, prove nothing, and are left before a
 * key is written. Equal keys have equal hashes, so no repetition is missed.
 */
const SPAN_BITS = 0x1fff;
const spanCounts = new Uint8Array(SPAN_BITS + 1);

function countSpans(words: Words, run: readonly number[]): void {
  for (let start = 0; start < run.length; start++) {
    if (words.lexemes[run[start]!]!.role === 'connector') continue;
    let content = 1;
    let hash = words.lexemes[run[start]!]!.hash;
    for (let end = start + 1; end < run.length && end - start < MAX_SPAN; end++) {
      const lexeme = words.lexemes[run[end]!]!;
      hash = withWord(hash, lexeme);
      if (lexeme.role === 'connector') continue;
      content++;
      if (content > MAX_WORDS) break;
      const place = (hash ^ (hash >>> 16)) & SPAN_BITS;
      if (spanCounts[place]! < 2) spanCounts[place]!++;
    }
  }
}

function withWord(hash: number, lexeme: Lexeme): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) ^ lexeme.hash;
}

function collect(words: Words, run: readonly number[], into: Map<string, Phrase>): void {
  for (let start = 0; start < run.length; start++) {
    if (words.lexemes[run[start]!]!.role === 'connector') continue;
    let content = 1;
    let hash = words.lexemes[run[start]!]!.hash;
    for (let end = start + 1; end < run.length && end - start < MAX_SPAN; end++) {
      const lexeme = words.lexemes[run[end]!]!;
      hash = withWord(hash, lexeme);
      if (lexeme.role === 'connector') continue;
      content++;
      if (content > MAX_WORDS) break;
      const from = run[start]!;
      const to = run[end]!;
      const evidence = evidenceFor(words, from, to, content, run.length);
      if (evidence === null) continue;
      if (evidence === 'repeated' && spanCounts[(hash ^ (hash >>> 16)) & SPAN_BITS]! < 2) continue;
      add(into, keyOf(words, from, to), evidence, from, to);
    }
  }
}

function add(
  into: Map<string, Phrase>,
  key: string,
  evidence: Evidence,
  from: number,
  to: number,
): void {
  const phrase = into.get(key);
  if (phrase === undefined) {
    into.set(key, { key, evidence, count: 1, spans: [[from, to]] });
    return;
  }
  // Spans come in order, so only the last can overlap; known phrases were all found before.
  if (phrase.evidence === 'known' && evidence !== 'known') return;
  if (from <= phrase.spans.at(-1)![1]) return;
  phrase.count++;
  if (phrase.spans.length < MAX_SPANS) phrase.spans.push([from, to]);
  if (STRENGTH[evidence] > STRENGTH[phrase.evidence]) phrase.evidence = evidence;
}

const STRENGTH: Readonly<Record<Evidence, number>> = { repeated: 0, title: 1, name: 2, known: 3 };

/** What speaks for a span as a phrase: null when its shape rules it out. */
function evidenceFor(
  words: Words,
  from: number,
  to: number,
  content: number,
  runLength: number,
): Evidence | null {
  if (!hasWord(words, from, to) || !countriesFit(words, from, to, content)) return null;
  const first = words.lexemes[from]!;
  const last = words.lexemes[to]!;
  if (first.arabic) {
    if (isWeak(last) && last.role !== 'common') return null;
    if (!last.arabic || (last.role === 'common' && first.role !== 'common')) return null;
    return words.tokens[from]!.inTitle && content === 2 && agrees(words, from, to)
      ? 'title'
      : 'repeated';
  }
  if (isName(words, from, to)) return 'name';
  if (isWeak(first) || isWeak(last)) return null;
  // Two words that stop words enclose; a longer run may hold a verb (`ingredient kills`).
  return words.tokens[from]!.inTitle && runLength === 2 ? 'title' : 'repeated';
}

function hasWord(words: Words, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    if (words.lexemes[index]!.role === 'word' && words.covered[index] !== 1) return true;
  }
  return false;
}

/** One country at most, at an edge of two words: الجيش الروسي, Russian army. */
function countriesFit(words: Words, from: number, to: number, content: number): boolean {
  let covered = 0;
  for (let index = from; index <= to; index++) covered += words.covered[index]!;
  if (covered === 0) return true;
  if (covered > 1 || content > 2) return false;
  return words.lexemes[from]!.arabic ? words.covered[to] === 1 : words.covered[from] === 1;
}

/**
 * Two words of a headline that belong together by their form: a construct (مجلس الأمن), a definite
 * noun with its adjective (الشرق الأوسط), or two feminine indefinites (مكالمة هاتفية). Anything else
 * may be a verb and its subject.
 */
function agrees(words: Words, from: number, to: number): boolean {
  const first = words.lexemes[from]!;
  const last = words.lexemes[to]!;
  if (last.definite) return true;
  return !first.definite && first.key.endsWith('ه') && last.key.endsWith('ه');
}

function isWeak(lexeme: Lexeme): boolean {
  return lexeme.role === 'common' || lexeme.role === 'title';
}

/** Every word with a capital where small letters are the rule. */
function isName(words: Words, from: number, to: number): boolean {
  if (words.lexemes[from]!.role === 'title') return false;
  for (let index = from; index <= to; index++) {
    if (words.lexemes[index]!.role === 'connector') continue;
    if (!/^\p{Lu}/u.test(words.tokens[index]!.text)) return false;
  }
  return !(words.tokens[from]!.inTitle && words.titleCase);
}

function keyOf(words: Words, from: number, to: number): string {
  let key = words.lexemes[from]!.key;
  for (let index = from + 1; index <= to; index++) key += ` ${words.lexemes[index]!.key}`;
  return key;
}

/** Drops a phrase that (nearly) always lies inside a longer one of at least its strength. */
function withoutContained(phrases: Phrase[]): Phrase[] {
  return phrases.filter((phrase) =>
    phrases.every((other) => {
      if (other === phrase || other.evidence === 'title') return true;
      if (phrase.evidence === 'known' && other.evidence !== 'known') return true;
      const inside = phrase.spans.filter(([from, to]) =>
        other.spans.some(
          ([first, last]) => first <= from && to <= last && last - first > to - from,
        ),
      ).length;
      return inside < INSIDE_SHARE * phrase.spans.length;
    }),
  );
}

/** الأركان الروسي beside رئيس الأركان: a word and a country, where the word is left to another phrase. */
function echoes(words: Words, phrase: Phrase, phrases: readonly Phrase[]): boolean {
  if (phrase.evidence === 'known') return false;
  const isCountry = (index: number): boolean => words.covered[index] === 1;
  const own = phrase.spans.filter(([from, to]) => {
    if (!isCountry(from) && !isCountry(to)) return true;
    const core = isCountry(from) ? to : from;
    return !phrases.some(
      (other) =>
        (other.evidence === 'known' || other.evidence === 'repeated') &&
        other.spans.some(
          ([first, last]) => first <= core && core <= last && !isCountry(first) && !isCountry(last),
        ),
    );
  });
  return own.length <= (1 - INSIDE_SHARE) * phrase.spans.length;
}
