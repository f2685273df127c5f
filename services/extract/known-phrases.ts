import { FRENCH_PHRASES, RUSSIAN_PHRASES } from './data/other-phrases.ts';
import { KNOWN_PHRASES, OUTLETS } from './data/known-phrases.ts';
import { readLexeme, type Lexeme } from './lexicon.ts';
import { PEOPLE_FORMS } from './people-forms.ts';
import { BEGINS_KNOWN, CONTINUES_KNOWN, KNOWN_ALONE } from './word-facts.ts';
import type { Words } from './words.ts';

/** An `outlet` (a paper, an agency) is no topic. */
export type KnownKind = 'phrase' | 'person' | 'outlet';

interface Sequence {
  keys: readonly string[];
  hashes: readonly number[];
  /** Which words have the article ال. */
  definite: readonly boolean[];
  /** Which words have a proclitic: الوكالة الدولية للطاقة الذرية. */
  prefixed: readonly boolean[];
  kind: KnownKind;
}

type Sequences = ReadonlyMap<string, readonly Sequence[]>;

type Lists = readonly (readonly [kind: KnownKind, names: readonly string[]])[];

/** Sequences of keys by their first key, longest first. */
function index(lang: string, script: RegExp, lists: Lists): Sequences {
  const sequences = new Map<string, Sequence[]>();
  for (const [kind, names] of lists) {
    for (const name of names) {
      if (!script.test(name)) continue;
      const lexemes = name.split(/[ -]/).map((word) => readLexeme(word, lang));
      const keys = lexemes.map(({ key }) => key);
      const known = sequences.get(keys[0]!) ?? [];
      known.push({
        keys,
        hashes: lexemes.map(({ hash }) => hash | 0),
        definite: lexemes.map(({ definite }) => definite),
        prefixed: lexemes.map(({ prefixed }) => prefixed),
        kind,
      });
      sequences.set(keys[0]!, known);
    }
  }
  for (const known of sequences.values()) known.sort((a, b) => b.keys.length - a.keys.length);
  return sequences;
}

function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line !== '');
}

const OF_TWO: Lists = [
  ['phrase', linesOf(KNOWN_PHRASES)],
  ['outlet', linesOf(OUTLETS)],
];
const people = PEOPLE_FORMS.map(({ name }) => name);
/** عبد الفتاح is written in one word as well. */
const joined = people
  .filter((name) => name.includes('عبد ال'))
  .map((name) => name.replaceAll('عبد ال', 'عبدال'));

const arabic = index('ar', /^[\u0621-\u064a]/, [...OF_TWO, ['person', people], ['person', joined]]);
const english = index('en', /^[A-Z]/, OF_TWO);
const french = index('fr', /./, [['phrase', linesOf(FRENCH_PHRASES)]]);
const russian = index('ru', /./, [['phrase', linesOf(RUSSIAN_PHRASES)]]);

/** What a word may be in a known phrase of some language; nearly every first word stands before another. */
interface Places {
  first: boolean;
  second: boolean;
  alone: boolean;
}

const NOWHERE: Places = { first: false, second: false, alone: false };
const arabicPlaces = placesOf([arabic]);
const latinPlaces = placesOf([english, french, russian]);

function placesOf(lists: readonly Sequences[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  const of = (key: string): Places => {
    const known = places.get(key) ?? { ...NOWHERE };
    places.set(key, known);
    return known;
  };
  for (const { keys } of lists.flatMap((list) => [...list.values()].flat())) {
    of(keys[0]!).first = true;
    if (keys.length === 1) of(keys[0]!).alone = true;
    else of(keys[1]!).second = true;
  }
  return places;
}

export function placesInKnown({ arabic: isArabic, key }: Lexeme): Places {
  // رؤية 2030, فورمولا 1: a number is of no script.
  const places = isArabic || /^\d/.test(key) ? arabicPlaces : latinPlaces;
  return places.get(key) ?? latinPlaces.get(key) ?? NOWHERE;
}

/** One bit for two words that begin a phrase, by their hashes: nearly all that may begin one end here. */
const PAIR_BITS = 0xffff;
const pairs = new Int32Array((PAIR_BITS + 1) >> 5);
for (const { hashes } of [arabic, english, french, russian].flatMap((list) =>
  [...list.values()].flat(),
)) {
  if (hashes.length === 1) continue;
  const pair = pairOf(hashes[0]!, hashes[1]!);
  pairs[pair >> 5]! |= 1 << (pair & 31);
}

function pairOf(first: number, second: number): number {
  return ((first ^ (first >>> 16)) + Math.imul(second, 0x9e3779b1)) & PAIR_BITS;
}

function mayBegin(first: number, second: number): boolean {
  const pair = pairOf(first, second);
  return (pairs[pair >> 5]! & (1 << (pair & 31))) !== 0;
}

/** Calls `found` for each span of a known phrase, longest match first, spans apart from each other. */
export function findKnown(
  words: Words,
  lang: string,
  found: (from: number, to: number, kind: KnownKind) => void,
): void {
  const latin = lang === 'fr' ? french : lang === 'ru' ? russian : english;
  if (lang !== 'ar' && lang !== 'en' && latin === english) return;
  const { facts, hashes } = words.tokens;
  for (let from = 0; from < words.length; from++) {
    const fact = facts[from]!;
    if ((fact & BEGINS_KNOWN) === 0) continue;
    if ((fact & KNOWN_ALONE) === 0) {
      if ((facts[from + 1]! & CONTINUES_KNOWN) === 0) continue;
      if (!mayBegin(hashes[from]!, hashes[from + 1]!)) continue;
    }
    const lists = words.arabic(from) ? arabic : latin;
    const match = firstMatch(words, from, lists.get(words.key(from)));
    if (match === undefined) continue;
    const to = from + match.keys.length - 1;
    found(from, to, match.kind);
    from = to;
  }
}

function firstMatch(
  words: Words,
  from: number,
  sequences: readonly Sequence[] = [],
): Sequence | undefined {
  for (const sequence of sequences) if (matches(words, from, sequence)) return sequence;
  return undefined;
}

function matches(
  words: Words,
  from: number,
  { keys, hashes, definite, prefixed }: Sequence,
): boolean {
  if (from + keys.length > words.length) return false;
  // الأسلحة النووية is أسلحة نووية too; a construct keeps its ال where it is (البحر المتوسط, no متوسط).
  const free = definite[0] === true && words.definite(from) !== definite[0];
  for (let at = 1; at < keys.length; at++) {
    const index = from + at;
    if (words.tokens.hashes[index] !== hashes[at]) return false;
    if (words.prefixed(index) !== prefixed[at]) return false;
    if (words.tokens.breakBefore(index)) return false;
    if (words.definite(index) !== (free ? !definite[at] : definite[at])) return false;
    if (words.key(index) !== keys[at]) return false;
  }
  return true;
}
