import { readLexeme, type Lexeme } from './lexicon.ts';

/** Surfaces a generation holds; two generations of about 250 bytes an entry are 20 MB a language at most. */
const GENERATION_SIZE = 40_000;
/** Languages with a cache of their own; the rest share none and are read afresh. */
const MAX_LANGUAGES = 6;

interface Generations {
  young: Map<string, Lexeme>;
  old: Map<string, Lexeme>;
}

/** Articles of a language come in rows. */
let lastLang = '';
let lastCache: Generations | undefined;
const caches = new Map<string, Generations>();

/**
 * Remembers lexemes by surface. When the young generation is full it becomes the old one and the old
 * one is dropped, which costs nothing per use and keeps what is used. It changes no result.
 */
export function lexemeOf(word: string, lang: string): Lexeme {
  let cache = lang === lastLang ? lastCache : caches.get(lang);
  if (cache === undefined) {
    if (caches.size >= MAX_LANGUAGES) return readLexeme(word, lang);
    cache = { young: new Map(), old: new Map() };
    caches.set(lang, cache);
  }
  lastLang = lang;
  lastCache = cache;
  const hit = cache.young.get(word);
  if (hit !== undefined) return hit;
  const surface = ownCopy(word);
  const lexeme = cache.old.get(surface) ?? readLexeme(surface, lang);
  if (cache.young.size >= GENERATION_SIZE) {
    cache.old = cache.young;
    cache.young = new Map();
  }
  cache.young.set(surface, lexeme);
  return lexeme;
}

/** A token longer than 12 characters is a slice that keeps its whole article in memory. */
function ownCopy(word: string): string {
  return word.length > 12 ? word.split('').join('') : word;
}
