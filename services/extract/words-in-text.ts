import { MAX_TEXT_UNITS, type TextUnits } from './text-units.ts';

/**
 * Words with their inner apostrophes (`won't`, `O’Brien`), numbers with their inner points and commas
 * (`1,250`, `٣٫٥`), initials (`U.S.`), and
 * Hebrew abbreviations, which a mark before the last letter shows (`צה"ל`).
 */
const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:(?:['’](?=\p{L})|(?<=\p{Script=Hebrew})["״׳](?=\p{Script=Hebrew})|[.,٫٬](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;

/** Scripts that write no spaces between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Units from here on are left to WORD, and so are the scripts without spaces below. */
const KINDS_END = 0x2100;
/** OTHER and PART begin a word. */
const OTHER = 0;
const PART = 1;
/** May stand inside a word or number, between two parts. */
const LINK = 2;
const GAP = 3;

const kinds = new Uint8Array(KINDS_END);
for (let unit = 0; unit < KINDS_END; unit++) {
  const char = String.fromCharCode(unit);
  if (UNSPACED.test(char)) continue;
  if (/[\p{L}\p{M}\p{N}_]/u.test(char)) kinds[unit] = PART;
  else kinds[unit] = /['’"״׳.,٫٬]/.test(char) ? LINK : GAP;
}

/** What a link ties on: letters or numbers, as WORD has it; of other links it decides. */
const LETTERS = 1;
const NUMBERS = 2;
const ties = new Uint8Array(KINDS_END);
for (const link of `'’`) ties[link.charCodeAt(0)] = LETTERS;
for (const link of '.,٫٬') ties[link.charCodeAt(0)] = NUMBERS;
for (let unit = 0; unit < KINDS_END; unit++) {
  const char = String.fromCharCode(unit);
  if (/\p{L}/u.test(char)) ties[unit] = LETTERS;
  else if (/\p{N}/u.test(char)) ties[unit] = NUMBERS;
}

/** Where the word found last stands, the FNV-1a hash of its units; `unspaced`: it must still be cut into words. */
export const found = { from: 0, to: 0, hash: 0, unspaced: false };

/**
 * Finds the first match of WORD in a loaded text that begins at `at` or later, into `found`. A loop over
 * the units settles nearly every word and hashes it on the way; the expression decides where a link or
 * another script leaves a doubt.
 */
export function findWord({ text, units, length }: TextUnits, at: number): boolean {
  let from = at;
  let kind = GAP;
  let unit = 0;
  for (; from < length; from++) {
    unit = units[from]!;
    kind = unit < KINDS_END ? kinds[unit]! : OTHER;
    if (kind <= PART) break;
  }
  if (from >= length) return false;
  if (kind === PART) {
    let hash = HASH_SEED;
    let to = from;
    let next = LINKS_NOTHING;
    do {
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      to++;
      unit = to < length ? units[to]! : SPACE;
      kind = unit < KINDS_END ? kinds[unit]! : OTHER;
      if (kind === LINK) next = linkAt(units, length, to, to - from);
    } while (kind === PART || (kind === LINK && next === LINKS));
    if (kind === GAP || (kind === LINK && next === LINKS_NOTHING)) {
      found.from = from;
      found.to = to;
      found.hash = hash;
      found.unspaced = false;
      return true;
    }
  }
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (match === null || match.index >= length) return false;
  found.from = match.index;
  found.to = Math.min(WORD.lastIndex, length);
  found.hash = hashOfUnits(units, found.from, found.to);
  found.unspaced = UNSPACED.test(match[0]);
  return true;
}

/** The words of a text as columns: what `found` is of one. Good until the next text. */
export const allFound = {
  froms: new Uint16Array(MAX_TEXT_UNITS),
  tos: new Uint16Array(MAX_TEXT_UNITS),
  hashes: new Int32Array(MAX_TEXT_UNITS),
  unspaced: new Uint8Array(MAX_TEXT_UNITS),
};

/** Finds all words of a loaded text, into `allFound`; gives their number. */
export function findWords(loaded: TextUnits): number {
  const { froms, tos, hashes, unspaced } = allFound;
  let length = 0;
  for (let at = 0; findWord(loaded, at); at = found.to) {
    froms[length] = found.from;
    tos[length] = found.to;
    hashes[length] = found.hash;
    unspaced[length++] = found.unspaced ? 1 : 0;
  }
  return length;
}

const SPACE = 0x20;

const LINKS_NOTHING = 0;
const LINKS = 1;
/** Only WORD tells: the point of an initial, the mark of a Hebrew abbreviation, another script behind it. */
const IN_DOUBT = 2;

/** Whether the link at `to` ties on what follows it. */
function linkAt(units: Uint16Array, length: number, to: number, wordLength: number): number {
  if (wordLength === 1 && units[to] === 0x2e) return IN_DOUBT;
  if (to + 1 >= length) return LINKS_NOTHING;
  const unit = units[to + 1]!;
  const next = unit < KINDS_END ? kinds[unit]! : OTHER;
  if (next === GAP || next === LINK) return LINKS_NOTHING;
  const tied = ties[units[to]!]!;
  if (next === OTHER || tied === 0) return IN_DOUBT;
  return ties[unit] === tied ? LINKS : LINKS_NOTHING;
}

/** FNV-1a of 32 bits, over UTF-16 units. */
const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** The hash of `[from, to)` of a loaded text. */
export function hashOfUnits(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, HASH_PRIME);
  return hash;
}
