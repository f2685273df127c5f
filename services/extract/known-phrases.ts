import { FRENCH_PHRASES, RUSSIAN_PHRASES } from './data/other-phrases.ts';
import { KNOWN_PHRASES, OUTLETS } from './data/known-phrases.ts';
import { hashOf, readLexeme } from './lexicon.ts';
import type { Words } from './words.ts';

interface Sequence {
  keys: readonly string[];
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

/** Hashes of the first keys: nearly every token ends here. */
const SIEVE_BITS = 0xfff;
const sieve = new Uint8Array(SIEVE_BITS + 1);
for (const key of [arabic, english, french, russian].flatMap((some) => [...some.keys()]))
  sieve[hashOf(key) & SIEVE_BITS] = 1;

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
  const { lexemes } = words;
  for (let from = 0; from < lexemes.length; from++) {
    const first = lexemes[from]!;
    if (sieve[first.hash & SIEVE_BITS] !== 1) continue;
    const sequences = (first.arabic ? arabic : latin).get(first.key);
    const match = sequences?.find((sequence) => matches(words, from, sequence));
    if (match === undefined) continue;
    const to = from + match.keys.length - 1;
    found(from, to, match.outlet);
    from = to;
  }
}

function matches(words: Words, from: number, { keys, definite }: Sequence): boolean {
  // الأسلحة النووية is أسلحة نووية too; a construct keeps its ال where it is (البحر المتوسط, no متوسط).
  const free = definite[0] === true && words.lexemes[from]!.definite !== definite[0];
  for (let at = 1; at < keys.length; at++) {
    const lexeme = words.lexemes[from + at];
    if (lexeme === undefined || lexeme.key !== keys[at] || lexeme.prefixed) return false;
    if (words.tokens.breakBefore(from + at)) return false;
    if (lexeme.definite !== (free ? !definite[at] : definite[at])) return false;
  }
  return true;
}
