import { FIRST_NAMES } from './data/countries-first-names.ts';
import { BEFORE_OF, MORE_FIRST_NAMES, SURNAMES } from './data/latin-names.ts';
import { RUSSIAN_FIRST_NAMES } from './data/other-weak-words.ts';
import { englishKey } from './english.ts';
import { wordsOf } from './word-list.ts';
import { isCountry, type Words } from './words.ts';

/** More words than these are a headline in capitals. */
const MAX_NAME_WORDS = 4;

const firstNames = new Set([
  ...wordsOf(FIRST_NAMES).map(englishKey),
  ...wordsOf(MORE_FIRST_NAMES).map((name) => name.toLowerCase()),
  ...wordsOf(RUSSIAN_FIRST_NAMES),
]);

/**
 * Calls `found` for the names of two to four words that capitals show, in order, apart from each other
 * and from the `claimed` tokens: the longest run of capitals, without offices (President, Mr), which
 * also part one name from the next (Supreme Court | Justice | John Roberts). Where a headline writes
 * all words with a capital, only a first name and the word behind it are a name.
 */
export function findCapitalNames(
  words: Words,
  claimed: Uint8Array,
  found: (from: number, to: number) => void,
): void {
  const { tokens } = words;
  let index = 0;
  while (index < words.length) {
    if (!opensName(words, claimed, index)) {
      index++;
      continue;
    }
    const run = endOfRun(words, claimed, index);
    const to = withoutDescription(words, index, endBeforePerson(words, index, run));
    const from = startOfName(words, index, to);
    const content = wordsIn(words, from, to);
    const plain =
      !(tokens.inTitle(from) && words.titleCase) || startsWithFirstName(words, from, to);
    const whole = content >= 2 || (to > from && words.tokens.hyphened(to));
    if (whole && content <= MAX_NAME_WORDS && plain && !allCovered(words, from, to)) {
      found(from, to);
    }
    index = to + 1;
  }
}

function opensName(words: Words, claimed: Uint8Array, index: number): boolean {
  const { role, arabic } = words.lexemes[index]!;
  if (arabic || claimed[index] === 1 || !words.tokens.capital(index)) return false;
  if (role === 'word' || role === 'modifier') return true;
  if (role === 'title') return ROYAL.has(words.lexemes[index]!.key) && isNextCapital(words, index);
  if (role === 'common' || role === 'stop') {
    // Will Smith, Rose Byrne; New Scientist, but not The Guardian.
    return isFirstName(words, index) || (role === 'common' && !words.tokens.startsSentence(index));
  }
  return false;
}

function isNextCapital(words: Words, index: number): boolean {
  return !words.tokens.breakBefore(index + 1) && words.tokens.capital(index + 1);
}

/** The first word of a key is a common first name. */
export function isFirstNameKey(key: string): boolean {
  return firstNames.has(key);
}

const surnames = new Set(wordsOf(SURNAMES).map((name) => name.toLowerCase()));

/** A name of somebody the news names by it alone; it tells a name where a capital tells none. */
export function isSurname(words: Words, index: number): boolean {
  return words.tokens.capital(index) && surnames.has(words.lexemes[index]!.key);
}

function isFirstName(words: Words, index: number): boolean {
  return firstNames.has(words.lexemes[index]!.key);
}

function endOfRun(words: Words, claimed: Uint8Array, from: number): number {
  const { lexemes, tokens } = words;
  const inHeadline = tokens.inTitle(from) && words.titleCase;
  let end = from;
  for (let at = from + 1; at < words.length; at++) {
    if (tokens.breakBefore(at) || claimed[at] === 1 || lexemes[at]!.arabic) break;
    const { role } = lexemes[at]!;
    if (role === 'connector' && !tokens.capital(at)) {
      if (lexemes[at]!.key === 'of' && !mayStandBeforeOf(words, from, end)) break;
      continue;
    }
    if (!tokens.capital(at) || role === 'title' || role === 'number') break;
    if (role === 'stop' && !isFirstName(words, at) && tokens.text(at).length > 1) {
      // Marine Le Pen, Robert De Niro.
      if (!PARTICLES.has(lexemes[at]!.key) || !isNextCapital(words, at)) break;
      continue;
    }
    if (end + 1 < at && at - end > 3) break;
    if (DISEASES.has(lexemes[at]!.key)) break;
    // Donald Trump's America: the owner's name ends.
    if (ownsNext(words, from, end)) break;
    end = at;
    if (inHeadline && end > from && !tokens.hyphened(at) && !tokens.hyphened(at + 1)) break;
  }
  return end;
}

/** With a capital between two names they belong to the second. */
const PARTICLES = new Set(['le', 'la', 'du', 'de', 'des', 'di', 'da', 'el', 'ben', 'van', 'von']);

/** What stands beside names in every headline of its time and is part of none. */
const DISEASES = new Set(['covid-19', 'coronavirus']);

/** Donald Trump's, Israel's, SpaceX's beside a SpaceX; but not Jimmy's Farm. */
function ownsNext(words: Words, from: number, at: number): boolean {
  if (!/['’]s$/.test(words.tokens.text(at))) return false;
  return at > from || isCountry(words, at) || standsApart(words, at, at + 1);
}

/** The word stands somewhere else without its neighbour. */
function standsApart(words: Words, index: number, neighbour: number): boolean {
  const { hash, key } = words.lexemes[index]!;
  const beside = words.lexemes[neighbour]!.key;
  return words.lexemes.some(
    (other, at) =>
      at !== index &&
      other.hash === hash &&
      other.key === key &&
      words.lexemes[at + neighbour - index]?.key !== beside,
  );
}

const beforeOf = new Set(wordsOf(BEFORE_OF));

/** Bank of England, but not `Jimmy Doherty of Jimmy's Farm` nor, where a sentence starts, `Family of UConn`. */
function mayStandBeforeOf(words: Words, from: number, to: number): boolean {
  if (beforeOf.has(words.lexemes[to]!.key)) return true;
  if (to > from && isFirstName(words, from)) return false;
  return !words.tokens.startsSentence(to);
}

/** `Amy Walter | National Editor`: an office that stands behind a name keeps what describes it. */
function withoutDescription(words: Words, from: number, to: number): number {
  const { lexemes, tokens } = words;
  if (!isFirstName(words, from) || to - from < 2 || tokens.breakBefore(to + 1)) return to;
  const next = lexemes[to + 1]!;
  if (!tokens.capital(to + 1) || next.role !== 'title') return to;
  let end = to;
  while (end > from + 1 && lexemes[end]!.role !== 'word') end--;
  return end;
}

/** Special Counsel | Robert Mueller: a first name with a family name behind it begins another name. */
function endBeforePerson(words: Words, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (!isFirstName(words, at) || isFirstName(words, at - 1) || words.tokens.hyphened(at))
      continue;
    const { key, role } = words.lexemes[at - 1]!;
    const { role: next } = words.lexemes[at + 1]!;
    if (role !== 'connector' && next === 'word' && !BEFORE_FIRST_NAMES.has(key)) return at - 1;
  }
  return to;
}

/** Ranks of those who are known by their first name, and words of places named for one. */
const ROYAL = new Set(['prince', 'princess', 'king', 'queen', 'pope', 'lady']);
const BEFORE_FIRST_NAMES = new Set([
  ...ROYAL,
  ...'san santa saint st fort port mount lake sir lord'.split(' '),
]);

/** At the start of a sentence any word has a capital: one that no first name follows or is may be none. */
function startOfName(words: Words, from: number, to: number): number {
  if (!words.tokens.startsSentence(from) || isFirstName(words, from) || to === from) return from;
  if (to - from < 2) {
    // Заявление США: the country is no name's second half.
    if (isCountry(words, to) && !isCountry(words, from)) return to;
    const { role } = words.lexemes[from]!;
    return role === 'modifier' && standsApart(words, to, from) ? to : from;
  }
  if (words.lexemes[from]!.role === 'modifier' || isFirstName(words, from + 1)) return from + 1;
  return isCountry(words, from) ? from + 1 : from;
}

function startsWithFirstName(words: Words, from: number, to: number): boolean {
  return to > from && isFirstName(words, from);
}

function wordsIn(words: Words, from: number, to: number): number {
  let count = 0;
  for (let at = from; at <= to; at++) {
    if (words.lexemes[at]!.role !== 'connector' && !words.tokens.hyphened(at)) count++;
  }
  return count;
}

function allCovered(words: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (!isCountry(words, at) && words.lexemes[at]!.role !== 'connector') return false;
  }
  return true;
}
