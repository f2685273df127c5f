import { isCut, isFormula, isPieceOfKnown, opensTitle } from './latin-cuts.ts';
import { hasTrait, isFirstName, isNextCapital } from './latin-marks.ts';
import { LATIN_TRAIT } from './latin-traits.ts';
import {
  ARABIC,
  CAPITAL,
  COMMON,
  CONNECTOR,
  MODIFIER,
  NUMBER,
  OWNER,
  ROLE,
  STOP,
  TITLE,
  WORD,
} from './word-facts.ts';
import {
  ACRONYM,
  CYRILLIC,
  CYRILLIC_NAME,
  ELIDED,
  HEADLINE_JOINT,
  LAST_SYLLABLE,
  LATIN,
} from './word-spelling.ts';
import { isCountry, type Words } from './words.ts';

/** More words than these are a headline in capitals. */
const MAX_NAME_WORDS = 4;

/**
 * Calls `found` for the names of two to four words that capitals show, in order, apart from each other
 * and from the `claimed` tokens: the longest run of capitals, without offices (President, Mr), which
 * also part one name from the next (Supreme Court | Justice | John Roberts). Where a headline writes
 * all words with a capital, only a first name and the word behind it are a name.
 * @param people all nouns have a capital, so that only a first name and the word behind it are a name
 */
export function findCapitalNames(
  words: Words,
  claimed: Uint8Array,
  people: boolean,
  found: (from: number, to: number) => void,
): void {
  let index = 0;
  /** Behind the last name found: what stands before it is claimed for another reason. */
  let behind = -1;
  while (index < words.length) {
    if (!opensName(words, claimed, index)) {
      index++;
      continue;
    }
    const run = people ? endOfPerson(words, claimed, index) : endOfRun(words, claimed, index);
    const to = withoutDescription(words, index, endBeforePerson(words, index, run));
    const from = startOfName(words, index, to);
    const content = wordsIn(words, from, to);
    const plain =
      !(people || isInHeadline(words, from, to)) || startsWithFirstName(words, from, to);
    const joined = words.tokens.hyphened(to) || hasTrait(words, from, LATIN_TRAIT.particle);
    const whole = content >= 2 || (to > from && joined);
    const cut =
      (from === index && isCut(words, from, to)) ||
      isFormula(words, from, to) ||
      isPieceOfKnown(words, claimed, from, to, behind);
    if (whole && content <= MAX_NAME_WORDS && plain && !cut && !allCovered(words, from, to)) {
      found(from, to);
      behind = to + 1;
    }
    index = to + 1;
  }
}

/** Every word has a capital there: the headline, or one that a feed put into the body. */
function isInHeadline(words: Words, from: number, to: number): boolean {
  const { tokens } = words;
  if (tokens.inTitle(from)) return words.titleCase;
  return !tokens.breakBefore(to + 1) && tokens.spelled(to + 1, HEADLINE_JOINT);
}

function opensName(words: Words, claimed: Uint8Array, index: number): boolean {
  const { facts } = words.tokens;
  if ((facts[index]! & (ARABIC | CAPITAL)) !== CAPITAL || claimed[index] === 1) return false;
  const role = facts[index]! & ROLE;
  // Coronavirus | NSW
  if (role === WORD) return !hasTrait(words, index, LATIN_TRAIT.apart);
  if (role === MODIFIER) return true;
  if (role === TITLE) {
    return hasTrait(words, index, LATIN_TRAIT.royal) && isNextCapital(words, index);
  }
  if (role === COMMON || role === STOP || role === CONNECTOR) {
    // Will Smith, Rose Byrne; New Scientist, El Centro, but not The Guardian.
    if (isFirstName(words, index)) return true;
    if (words.tokens.startsSentence(index)) return false;
    if (role === COMMON) return !hasTrait(words, index, LATIN_TRAIT.apart);
    // Good Morning Britain, My Chemical Romance
    if (role === STOP && opensTitle(words, index)) return true;
    if (words.tokens.breakBefore(index)) return false;
    return hasTrait(words, index, LATIN_TRAIT.particle) && isNextCapital(words, index);
  }
  return false;
}

function endOfRun(words: Words, claimed: Uint8Array, from: number): number {
  const { tokens } = words;
  const inHeadline = tokens.inTitle(from) && words.titleCase;
  let end = from;
  for (let at = from + 1; at < words.length; at++) {
    if (tokens.breakBefore(at) || claimed[at] === 1 || words.arabic(at)) break;
    // Real Madrid | d'Ancelotti: what an apostrophe ties on opens another name.
    if (tokens.spelled(at, ELIDED)) break;
    const role = words.role(at);
    if (at - 1 === end && end > from && isLastSyllable(words, at)) {
      end = at;
      continue;
    }
    if (role === CONNECTOR && !tokens.capital(at)) {
      if (hasTrait(words, at, LATIN_TRAIT.of) && !mayStandBeforeOf(words, from, end)) break;
      continue;
    }
    if (!tokens.capital(at) || role === NUMBER) break;
    if (role === TITLE) {
      // Ruby Princess, Burger King: a rank behind a name that begins no other.
      if (at - 1 === end && hasTrait(words, at, LATIN_TRAIT.royal) && endsName(words, at)) end = at;
      break;
    }
    if (role === STOP && !isFirstName(words, at) && tokens.textLength(at) > 1) {
      // Marine Le Pen, Robert De Niro.
      if (!hasTrait(words, at, LATIN_TRAIT.particle) || !isNextCapital(words, at)) break;
      continue;
    }
    if (end + 1 < at && at - end > 3) break;
    if (hasTrait(words, at, LATIN_TRAIT.apart)) break;
    if (isAcronymBeforeName(words, from, at)) break;
    // Donald Trump's America: the owner's name ends.
    if (ownsNext(words, from, end)) break;
    end = at;
    if (inHeadline && end > from && !tokens.hyphened(at) && !tokens.hyphened(at + 1)) break;
  }
  return end;
}

function endsName(words: Words, at: number): boolean {
  return !isNextCapital(words, at) && words.role(at - 1) === WORD && !isCountry(words, at - 1);
}

/** Lee Jae-myung, Tsai Ing-wen, Kim Yo-jong: the press writes second syllables small. */
function isLastSyllable({ tokens }: Words, at: number): boolean {
  return tokens.hyphened(at) && !tokens.capital(at) && tokens.spelled(at, LAST_SYLLABLE);
}

/** Friedrich Merz, Ursula von der Leyen; the noun behind them is none of the name. */
function endOfPerson(words: Words, claimed: Uint8Array, from: number): number {
  const end = endOfRun(words, claimed, from);
  if (!isFirstName(words, from)) return from;
  let to = from + 1;
  while (to < end && (words.role(to) === CONNECTOR || isFirstName(words, to))) to++;
  return Math.min(to, end);
}

/** ЦСКА | Марио Фернандес, НХЛ | Уэйн Гретцки, Huawei | Жао Минг: Russian puts a body before a name. */
function isAcronymBeforeName({ tokens }: Words, from: number, at: number): boolean {
  if (!tokens.spelled(at, CYRILLIC_NAME)) return false;
  if (tokens.spelled(at - 1, LATIN)) return true;
  for (let before = from; before < at; before++) {
    if (!tokens.spelled(before, ACRONYM)) return false;
  }
  return true;
}

/** Evelina London Children's Hospital, Women's World Cup: whom a house or a game is for is part of its name. */
const GENERIC_OWNERS = new Set('child woman man people veteran worker'.split(' '));

/** Donald Trump's, Israel's, SpaceX's beside a SpaceX; but not Jimmy's Farm. */
function ownsNext(words: Words, from: number, at: number): boolean {
  if (!words.has(at, OWNER) || GENERIC_OWNERS.has(words.key(at))) return false;
  return at > from || isCountry(words, at) || standsApart(words, at, at + 1);
}

/** The word stands somewhere else without its neighbour. */
function standsApart(words: Words, index: number, neighbour: number): boolean {
  const { keys, length } = words.tokens;
  const key = keys[index]!;
  const beside = keys[neighbour]!;
  for (let at = 0; at < length; at++) {
    if (keys[at] !== key || at === index) continue;
    const other = at + neighbour - index;
    if (other < 0 || other >= length || keys[other] !== beside) return true;
  }
  return false;
}

/** Bank of England, but not `Jimmy Doherty of Jimmy's Farm` nor, where a sentence starts, `Family of UConn`. */
function mayStandBeforeOf(words: Words, from: number, to: number): boolean {
  if (hasTrait(words, to, LATIN_TRAIT.beforeOf)) return true;
  if (words.role(to) === COMMON && to === from) return false;
  if (to > from && isFirstName(words, from)) return false;
  return !words.tokens.startsSentence(to);
}

/** `Amy Walter | National Editor`: an office that stands behind a name keeps what describes it. */
function withoutDescription(words: Words, from: number, to: number): number {
  const { tokens } = words;
  if (!isFirstName(words, from) || to - from < 2 || tokens.breakBefore(to + 1)) return to;
  if (!tokens.capital(to + 1) || words.role(to + 1) !== TITLE) return to;
  let end = to;
  while (end > from + 1 && words.role(end) !== WORD) end--;
  return end;
}

/** Ben-Gvir, Bar-Lev: the hyphen tells the Hebrew "son" from a Ben. */
function isSon(words: Words, at: number): boolean {
  return words.tokens.hyphened(at + 1) && /^(?:ben|bar|bin)$/.test(words.key(at));
}

/** Special Counsel | Robert Mueller: a first name with a family name behind it begins another name. */
function endBeforePerson(words: Words, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    // Ahmed al-Sharaa is no Al, Itamar Ben-Gvir no Ben.
    if (!words.tokens.capital(at) || isSon(words, at)) continue;
    if (!isFirstName(words, at) || isFirstName(words, at - 1) || words.tokens.hyphened(at))
      continue;
    if (words.role(at - 1) === CONNECTOR || !mayBeFamilyName(words, at + 1)) continue;
    if (!hasTrait(words, at - 1, LATIN_TRAIT.beforeFirstName)) return at - 1;
  }
  return to;
}

/** A word with a capital, or an initial before one. */
function mayBeFamilyName(words: Words, at: number): boolean {
  const role = words.role(at);
  return role !== STOP || words.tokens.text(at).length === 1;
}

/** At the start of a sentence any word has a capital: one that no first name follows or is may be none. */
function startOfName(words: Words, from: number, to: number): number {
  if (to === from || isFirstName(words, from)) return from;
  const cyrillic = words.tokens.spelled(from, CYRILLIC);
  // Президент Аргентины | Альберто Фернандес: the country stands behind what it belongs to.
  if (cyrillic && isCountry(words, from)) return startOfName(words, from + 1, to);
  if (!words.tokens.startsSentence(from)) return from;
  // Марка | Skoda, Экономист | Рауль Пал
  if (cyrillic && (to - from > 1 || !words.tokens.spelled(to, CYRILLIC))) return from + 1;
  if (to - from < 2) {
    // Заявление США: the country is no name's second half.
    if (isCountry(words, to) && !isCountry(words, from)) return to;
    return words.role(from) === MODIFIER && standsApart(words, to, from) ? to : from;
  }
  if (words.role(from) === MODIFIER || isFirstName(words, from + 1)) return from + 1;
  return isCountry(words, from) ? from + 1 : from;
}

function startsWithFirstName(words: Words, from: number, to: number): boolean {
  if (to === from || !isFirstName(words, from)) return false;
  // Will Impact: in a headline such a word is a name only before one that may be a family's.
  return words.role(from) === WORD || (words.role(from + 1) === WORD && !words.tokens.hyphened(to));
}

function wordsIn(words: Words, from: number, to: number): number {
  let count = 0;
  for (let at = from; at <= to; at++) {
    // Al Gore begins with no article.
    const joins = words.role(at) === CONNECTOR && !(at === from && isFirstName(words, at));
    if (!joins && !words.tokens.hyphened(at)) count++;
  }
  return count;
}

function allCovered(words: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (!isCountry(words, at) && words.role(at) !== CONNECTOR) return false;
  }
  return true;
}
