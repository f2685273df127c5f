import { FRENCH_PHRASES, RUSSIAN_PHRASES } from './data/other-phrases.ts';
import { KNOWN_PHRASES, OUTLETS } from './data/known-phrases.ts';
import { readLexeme, type Lexeme } from './lexicon.ts';
import { BEGINS_KNOWN } from './word-facts.ts';
import type { Words } from './words.ts';

interface Sequence {
  keys: readonly string[];
  hashes: readonly number[];
  /** Which words have the article ال. */
  definite: readonly boolean[];
  outlet: boolean;
}

type Sequences = ReadonlyMap<string, readonly Sequence[]>;

/** Sequences of keys by their first key, longest first. */
function index(lang: string, script: RegExp, lists = [KNOWN_PHRASES, OUTLETS]): Sequences {
  const sequences = new Map<string, Sequence[]>();
  for (const list of lists) {
    for (const line of list.split('\n')) {
      if (line === '' || !script.test(line)) continue;
      const lexemes = line.split(/[ -]/).map((word) => readLexeme(word, lang));
      const keys = lexemes.map(({ key }) => key);
      const known = sequences.get(keys[0]!) ?? [];
      known.push({
        keys,
        hashes: lexemes.map(({ hash }) => hash | 0),
        definite: lexemes.map(({ definite }) => definite),
        outlet: list === OUTLETS,
      });
      known.sort((a, b) => b.keys.length - a.keys.length);
      sequences.set(keys[0]!, known);
    }
  }
  return sequences;
}

const arabic = index('ar', /^[\u0621-\u064a]/);
const english = index('en', /^[A-Z]/);
const french = index('fr', /./, [FRENCH_PHRASES]);
const russian = index('ru', /./, [RUSSIAN_PHRASES]);

/** A known phrase of some language has this first word. */
export function mayBeginKnown(word: Lexeme): boolean {
  if (word.arabic) return arabic.has(word.key);
  return english.has(word.key) || french.has(word.key) || russian.has(word.key);
}

/**
 * Calls `found` for each span of a known phrase, longest match first, spans apart from each other;
 * `outlet` is true of papers and agencies, which are no topic.
 */
export function findKnown(
  words: Words,
  lang: string,
  found: (from: number, to: number, outlet: boolean) => void,
): void {
  const latin = lang === 'fr' ? french : lang === 'ru' ? russian : english;
  if (lang !== 'ar' && lang !== 'en' && latin === english) return;
  const { facts } = words.tokens;
  for (let from = 0; from < words.length; from++) {
    if ((facts[from]! & BEGINS_KNOWN) === 0) continue;
    const first = words.lexeme(from);
    const sequences = (first.arabic ? arabic : latin).get(first.key);
    const match = sequences?.find((sequence) => matches(words, from, sequence));
    if (match === undefined) continue;
    const to = from + match.keys.length - 1;
    found(from, to, match.outlet);
    from = to;
  }
}

function matches(words: Words, from: number, { keys, hashes, definite }: Sequence): boolean {
  if (from + keys.length > words.length) return false;
  // الأسلحة النووية is أسلحة نووية too; a construct keeps its ال where it is (البحر المتوسط, no متوسط).
  const free = definite[0] === true && words.definite(from) !== definite[0];
  for (let at = 1; at < keys.length; at++) {
    const index = from + at;
    if (words.tokens.hashes[index] !== hashes[at] || words.prefixed(index)) return false;
    if (words.tokens.breakBefore(index)) return false;
    if (words.definite(index) !== (free ? !definite[at] : definite[at])) return false;
    if (words.lexeme(index).key !== keys[at]) return false;
  }
  return true;
}
