import { findBodies } from './arabic-bodies.ts';
import { COUNTRY, NAME, NAME_BEGINS } from './countries.ts';
import { findKnown } from './known-phrases.ts';
import { findCapitalNames } from './latin-names.ts';
import type { Lexeme } from './lexicon.ts';
import { isHonorific, isOffice } from './name-traits.ts';
import { endOfLineage, findArabicNames } from './person-names.ts';
import { keyOfSpan } from './phrase-key.ts';
import { isCountry, type Words } from './words.ts';

/** Why a phrase is a keyword, strongest first. */
export type Evidence = 'known' | 'outlet' | 'body' | 'name' | 'repeated' | 'title';

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

/**
 * The phrases of an article that are keywords, in order of first appearance: known ones, bodies (وزارة
 * الصحة) and people's names first, each on tokens of its own; then what repeats or stands in the
 * headline among the words left.
 */
export function findPhrases(words: Words, lang: string): Phrase[] {
  const phrases = new Map<string, Phrase>();
  const claimed = new Uint8Array(words.tokens.length);
  const claim = (evidence: Evidence) => (from: number, to: number) => {
    claimed.fill(1, from, to + 1);
    add(phrases, keyOfSpan(words, from, to), evidence, from, to);
  };
  findKnown(words, lang, (from, to, outlet) => {
    // محمد بن راشد | آل مكتوم: the house behind a name that is known without it.
    const house = words.lexemes[from]!.key === 'ال' && claimed[from - 1] === 1;
    claimed.fill(1, from, to + 1);
    const hidden = outlet || (house && !words.tokens.breakBefore(from));
    add(phrases, keyOfSpan(words, from, to), hidden ? 'outlet' : 'known', from, to);
  });
  if (lang === 'ar') {
    claimLineages(words, claimed, claim('outlet'));
    findBodies(words, claimed, claim('body'));
    findArabicNames(words, claimed, claim('name'));
  }
  if (!CAPITAL_NOUNS.has(lang)) findCapitalNames(words, claimed, claim('name'));
  findCountryNames(words, claimed, claim('known'));
  const runs = runsOf(words, claimed);
  spanCounts.fill(0);
  for (const run of runs) eachSpan(words, run, countSpan);
  for (const run of runs) collect(words, run, phrases, lang);
  const kept = [...phrases.values()]
    .filter((phrase) => {
      if (CLAIMING.has(phrase.evidence)) return !isPassingOffice(words, phrase);
      if (phrase.count >= 2) {
        phrase.evidence = 'repeated';
        return true;
      }
      return phrase.evidence === 'title';
    })
    .slice(0, MAX_PHRASES);
  return withoutContained(withoutTitles(kept));
}

/** وزير الخارجية, Prime Minister: named once, below the headline, for the person who holds it. */
function isPassingOffice(words: Words, { count, evidence, spans }: Phrase): boolean {
  if (count > 1 || evidence === 'name') return false;
  const [from, to] = spans[0]!;
  const first = words.lexemes[from]!;
  if (words.tokens.inTitle(from)) return false;
  if (first.arabic) return from >= LEAD_TOKENS && isOffice(first);
  return words.lexemes[to]!.role === 'title';
}

/** The headline and the first sentences. */
const LEAD_TOKENS = 40;

/** Countries of several words: كوريا الجنوبية, Hong Kong. */
function findCountryNames(
  words: Words,
  claimed: Uint8Array,
  found: (from: number, to: number) => void,
): void {
  for (let from = 0; from < words.length; from++) {
    if ((words.covered[from]! & NAME_BEGINS) === 0) continue;
    let to = from;
    while ((words.covered[to + 1] ?? 0) === (COUNTRY | NAME)) to++;
    if (to > from && claimed[from] === 0 && claimed[to] === 0) found(from, to);
    from = to;
  }
}

/** Where every noun has a capital, a capital is no sign of a name. */
const CAPITAL_NOUNS = new Set(['de']);
const CLAIMING: ReadonlySet<Evidence> = new Set(['known', 'outlet', 'body', 'name']);

/** محمد بن سلمان | بن عبدالعزيز: the fathers behind a known name belong to it and are no other name. */
function claimLineages(
  words: Words,
  claimed: Uint8Array,
  found: (from: number, to: number) => void,
): void {
  for (let index = 1; index < claimed.length; index++) {
    if (claimed[index - 1] !== 1 || claimed[index] === 1) continue;
    const end = endOfLineage(words, claimed, index);
    if (end >= index) found(index, end);
  }
}

/**
 * `Comedian Amy Schumer` at the start of a sentence is `Amy Schumer` if she stands elsewhere, and فيصل بن
 * ثامر is the فيصل بن ثامر بن عبدالعزيز of the same article.
 */
function withoutTitles(phrases: Phrase[]): Phrase[] {
  const names = phrases.filter(({ evidence }) => evidence === 'name');
  return phrases.filter((phrase) => {
    if (phrase.evidence !== 'name') return true;
    const bare =
      names.find((other) => other !== phrase && phrase.key.endsWith(` ${other.key}`)) ??
      names.find((other) => other !== phrase && other.key.startsWith(`${phrase.key} `));
    if (bare === undefined) return true;
    bare.count += phrase.count;
    bare.spans = [...bare.spans, ...phrase.spans.map(([from, to]) => shortened(from, to, bare))]
      .sort((a, b) => a[0] - b[0])
      .slice(0, MAX_SPANS);
    return false;
  });
}

/** The end of a span, as long as the name's own. */
function shortened(from: number, to: number, name: Phrase): [number, number] {
  const [first, last] = name.spans[0]!;
  return [Math.max(from, to - (last - first)), to];
}

/**
 * Maximal runs of words that one phrase may join: no stop word, number, punctuation or line between
 * them, and no proclitic but on the first. Connectors stay only inside.
 */
function runsOf(words: Words, claimed: Uint8Array): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = (): void => {
    while (run.length > 0 && words.lexemes[run.at(-1)!]!.role === 'connector') run.pop();
    if (run.length > 1) runs.push(run);
    run = [];
  };
  words.lexemes.forEach((lexeme, index) => {
    if (words.tokens.breakBefore(index) || lexeme.prefixed) close();
    if (claimed[index] === 1 || lexeme.role === 'stop' || lexeme.role === 'number') close();
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

/** The place of a span of 2–3 words in `spanCounts`, and which tokens it runs from and to. */
type SpanVisit = (place: number, from: number, to: number, content: number) => void;

/** Calls `visit` for each span of a run that neither begins nor ends in a connector. */
function eachSpan(words: Words, run: readonly number[], visit: SpanVisit): void {
  for (let start = 0; start < run.length; start++) {
    const first = words.lexemes[run[start]!]!;
    if (first.role === 'connector') continue;
    let content = 1;
    let { hash } = first;
    for (let end = start + 1; end < run.length && end - start < MAX_SPAN; end++) {
      const lexeme = words.lexemes[run[end]!]!;
      hash = withWord(hash, lexeme);
      if (lexeme.role === 'connector') continue;
      content++;
      if (content > MAX_WORDS) break;
      visit((hash ^ (hash >>> 16)) & SPAN_BITS, run[start]!, run[end]!, content);
    }
  }
}

function withWord(hash: number, lexeme: Lexeme): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) ^ lexeme.hash;
}

function countSpan(place: number): void {
  if (spanCounts[place]! < 2) spanCounts[place]!++;
}

function collect(
  words: Words,
  run: readonly number[],
  into: Map<string, Phrase>,
  lang: string,
): void {
  eachSpan(words, run, (place, from, to, content) => {
    const evidence = evidenceFor(words, from, to, content, run.length, lang);
    if (evidence === null) return;
    if (evidence === 'repeated' && spanCounts[place]! < 2) return;
    add(into, keyOfSpan(words, from, to), evidence, from, to);
  });
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
  // Spans of one kind come in order, so only the last can overlap; those that claim tokens never do.
  if (CLAIMING.has(phrase.evidence) && !CLAIMING.has(evidence)) return;
  if (!CLAIMING.has(evidence) && from <= phrase.spans.at(-1)![1]) return;
  phrase.count++;
  if (phrase.spans.length < MAX_SPANS) phrase.spans.push([from, to]);
  if (STRENGTH[evidence] > STRENGTH[phrase.evidence]) phrase.evidence = evidence;
}

const STRENGTH: Readonly<Record<Evidence, number>> = {
  repeated: 0,
  title: 1,
  name: 2,
  body: 3,
  known: 4,
  outlet: 5,
};

/** What speaks for a span as a phrase: null when its shape rules it out. */
function evidenceFor(
  words: Words,
  from: number,
  to: number,
  content: number,
  runLength: number,
  lang: string,
): Evidence | null {
  if (!countriesFit(words, from, to, content)) return null;
  if (!hasWord(words, from, to) && !isConstruct(words, from, to, content)) return null;
  const first = words.lexemes[from]!;
  const last = words.lexemes[to]!;
  const inTitle = words.tokens.inTitle(from);
  if (first.arabic) {
    if (!isArabicPhrase(words, from, to)) return null;
    return inTitle && content === 2 && agrees(words, from, to) ? 'title' : 'repeated';
  }
  if (last.arabic || last.role !== 'word' || isWeak(first)) return null;
  // Two words that stop words enclose; a longer run may hold a verb (`ingredient kills`), and so may any
  // run where verbs are not listed or capitals tell nothing.
  if (!inTitle || runLength !== 2 || words.titleCase || first.role === 'modifier')
    return 'repeated';
  if (lang !== 'en') return 'repeated';
  // `Adele's slimdown` is no phrase of its own.
  return /['’]s$/.test(words.tokens.text(from)) ? 'repeated' : 'title';
}

/** No dangling end: no half of a construct, no adjective without its noun. */
function isArabicPhrase(words: Words, from: number, to: number): boolean {
  const first = words.lexemes[from]!;
  const last = words.lexemes[to]!;
  if (!last.arabic || first.role === 'modifier' || last.role === 'title') return false;
  // الدكتور اليامي is the اليامي of the article.
  if (isHonorific(first)) return false;
  if (first.definite !== last.definite && (first.definite || last.role === 'modifier'))
    return false;
  if (last.role === 'common' && first.role !== 'common') return false;
  // جيش روسي, then البلدة: a country or its adjective opens no construct.
  if (last.definite || isCountry(words, to)) return true;
  const next = words.lexemes[to + 1];
  const opens = next?.definite === true && !next.prefixed && !words.tokens.breakBefore(to + 1);
  return !opens;
}

function hasWord(words: Words, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    if (words.lexemes[index]!.role === 'word' && !isCountry(words, index)) return true;
  }
  return false;
}

/** إدارة المشروعات: two nouns that say nothing alone name something together. */
function isConstruct(words: Words, from: number, to: number, content: number): boolean {
  const first = words.lexemes[from]!;
  const last = words.lexemes[to]!;
  if (!first.arabic || content !== 2 || !last.definite || last.role === 'stop') return false;
  if (last.role === 'modifier') return first.definite;
  return !first.definite && first.role === 'common' && last.role === 'common';
}

/** One country at most, at an edge of two words: الجيش الروسي, Russian army. */
function countriesFit(words: Words, from: number, to: number, content: number): boolean {
  let covered = 0;
  for (let index = from; index <= to; index++) covered += isCountry(words, index) ? 1 : 0;
  if (covered === 0) return true;
  if (covered > 1 || content > 2) return false;
  return words.lexemes[from]!.arabic ? isCountry(words, to) : isCountry(words, from);
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

/** Drops a phrase that (nearly) always lies inside a longer one of at least its strength. */
function withoutContained(phrases: Phrase[]): Phrase[] {
  return phrases.filter((phrase) =>
    phrases.every((other) => {
      if (other === phrase || other.evidence === 'title') return true;
      if (CLAIMING.has(phrase.evidence) && !CLAIMING.has(other.evidence)) return true;
      const inside = phrase.spans.filter(([from, to]) =>
        other.spans.some(
          ([first, last]) => first <= from && to <= last && last - first > to - from,
        ),
      ).length;
      return inside < INSIDE_SHARE * phrase.spans.length;
    }),
  );
}
