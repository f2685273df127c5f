import type { NameReading } from './countries-match.ts';
import type { Lexeme } from './lexicon.ts';
import { units } from './words-in-text.ts';

/** A word as written, in articles of one language, and what has been read from it so far. */
export interface Surface {
  readonly text: string;
  /** Number of the language: the same spelling is another word in another language. */
  readonly language: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
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

/**
 * The surface `[from, to)` of the loaded text (words-in-text.ts), without cutting the word out when it is
 * known. It changes no result: what is forgotten is read again. A hit moves one place up in its set and a
 * newcomer takes the second place, so that words in use stay and words seen once drop out below.
 * @param text what was loaded
 * @param unitsHash FNV-1a of the units, as `findWord` gives it
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
    const known = surfaces[place];
    if (known?.language !== language || !stands(known.text, from, to)) continue;
    if (place > set) swap(place, place - 1);
    return known;
  }
  const surface = newSurface(wordAt(text, from, to), language);
  if (language !== UNREMEMBERED) insert(set, surface, hash);
  return surface;
}

/** V8 copies shorter cuts; longer ones hold on to the text they were cut from. */
const COPIED_CHARS = 12;

/** An own string: a cut of the text would keep the whole of it in memory. */
function wordAt(text: string, from: number, to: number): string {
  if (to - from <= COPIED_CHARS) return text.slice(from, to);
  if (to - from <= MAX_ARGUMENTS) return String.fromCharCode(...units.subarray(from, to));
  let word = '';
  for (let at = from; at < to; at += MAX_ARGUMENTS) {
    word += String.fromCharCode(...units.subarray(at, Math.min(to, at + MAX_ARGUMENTS)));
  }
  return word;
}

/** A call takes so many arguments on any engine. */
const MAX_ARGUMENTS = 1_024;

function newSurface(text: string, language: number): Surface {
  return {
    text,
    language,
    capital: beginsWithCapital(text),
    lexeme: undefined,
    name: undefined,
  };
}

function beginsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return (unit < 0x590 || unit > 0x6ff) && /^\p{Lu}/u.test(text);
}

function stands(word: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) !== units[from + index]) return false;
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

function insert(set: number, surface: Surface, hash: number): void {
  for (let place = set + WAYS - 1; place > set + 1; place--) {
    surfaces[place] = surfaces[place - 1];
    hashes[place] = hashes[place - 1]!;
  }
  surfaces[set + 1] = surface;
  hashes[set + 1] = hash;
}
