import type { NameReading } from './countries-match.ts';
import type { Lexeme } from './lexicon.ts';

/** A word as written, in articles of one language, and what has been read from it so far. */
export interface Surface {
  readonly text: string;
  readonly hash: number;
  /** Number of the language: the same spelling is another word in another language. */
  readonly language: number;
  lexeme: Lexeme | undefined;
  /** What it can be of a country's name; null for nothing at all. */
  name: NameReading | null | undefined;
}

/**
 * Set-associative: a hash names a set of four places. 131,072 surfaces of about 300 bytes in use are 40 MB
 * at most, whatever is read.
 */
const SETS = 32_768;
const WAYS = 4;
const hashes = new Int32Array(SETS * WAYS);
const surfaces = new Array<Surface | undefined>(SETS * WAYS).fill(undefined);

/** Languages whose surfaces are remembered; those of the rest are read afresh each time. */
const MAX_LANGUAGES = 64;
const languages = new Map<string, number>();
const UNREMEMBERED = -1;

/** The number under which surfaces of that language are remembered. */
export function languageNumber(lang: string): number {
  const known = languages.get(lang);
  if (known !== undefined) return known;
  if (languages.size >= MAX_LANGUAGES) return UNREMEMBERED;
  languages.set(lang, languages.size);
  return languages.size - 1;
}

export const HASH_SEED = 0x811c9dc5;

/** FNV-1a, one UTF-16 unit on: what `surfaceAt` expects, made while the end of the word is sought. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The surface `[from, to)` of a text, without cutting the word out when it is known. It changes no
 * result: what is forgotten is read again. A hit moves one place up in its set and a newcomer takes the
 * second place, so that words in use stay and words seen once drop out below.
 */
export function surfaceAt(
  text: string,
  from: number,
  to: number,
  unitsHash: number,
  language: number,
): Surface {
  const mixed = Math.imul(unitsHash ^ (unitsHash >>> 15) ^ (language << 24), 0x85ebca6b);
  const hash = mixed ^ (mixed >>> 13);
  const set = (hash & (SETS - 1)) * WAYS;
  for (let place = set; place < set + WAYS; place++) {
    if (hashes[place] !== hash) continue;
    const found = surfaces[place];
    if (found?.language !== language || !stands(found.text, text, from, to)) continue;
    if (place > set) swap(place, place - 1);
    return found;
  }
  const written = text.slice(from, to);
  const surface: Surface = {
    text: ownCopy(written),
    hash,
    language,
    lexeme: undefined,
    name: undefined,
  };
  if (language !== UNREMEMBERED) insert(set, surface);
  return surface;
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) !== text.charCodeAt(from + index)) return false;
  }
  return true;
}

function swap(a: number, b: number): void {
  const surface = surfaces[a];
  const hash = hashes[a]!;
  surfaces[a] = surfaces[b];
  hashes[a] = hashes[b]!;
  surfaces[b] = surface;
  hashes[b] = hash;
}

function insert(set: number, surface: Surface): void {
  for (let place = set + WAYS - 1; place > set + 1; place--) {
    surfaces[place] = surfaces[place - 1];
    hashes[place] = hashes[place - 1]!;
  }
  surfaces[set + 1] = surface;
  hashes[set + 1] = surface.hash;
}

/** A cut of 13 characters or more would keep its whole article in memory. */
function ownCopy(word: string): string {
  return word.length > 12 ? word.split('').join('') : word;
}
