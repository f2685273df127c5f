import { hasTrait, isFirstName, isNextCapital } from './latin-marks.ts';
import { LATIN_TRAIT } from './latin-traits.ts';
import { COMMON, CONNECTOR, OWNER, PLACE_ALONE, STOP, TITLE, WORD } from './word-facts.ts';
import {
  BY,
  CAPITALS,
  CREDIT,
  LETTERS_OWNER,
  OPENS_TITLE,
  OUTLETS_PART,
  PRESS,
  REGION,
  REPORTS,
} from './word-spelling.ts';
import { isCountry, type Words } from './words.ts';

/** Office for | National Statistics, Health and | Family Welfare, Securities and | Exchange Board. */
export function isCut(words: Words, from: number, to: number): boolean {
  const { tokens } = words;
  const joint = from - 1;
  if (joint < 1 || tokens.breakBefore(from) || tokens.breakBefore(joint)) return false;
  if (isFirstName(words, from) || isCountry(words, from)) return false;
  const before = joint - 1;
  if (!tokens.capital(before) || tokens.startsSentence(before) || isCountry(words, before))
    return false;
  const text = tokens.text(joint);
  if (text === 'for' || text === 'of') return !words.has(before, OWNER);
  if (text !== 'and') return false;
  if (hasTrait(words, to, LATIN_TRAIT.beforeOf)) return true;
  return before > 0 && /^(?:of|for)$/.test(tokens.text(before - 1));
}

/** Maplewood Specialist | Care Home, UCLA Broad | Stem Cell: the rest of a name that a known phrase is taken out of. */
export function isPieceOfKnown(
  words: Words,
  claimed: Uint8Array,
  from: number,
  to: number,
  behind: number,
): boolean {
  const { tokens } = words;
  if (isFirstName(words, from) || (tokens.inTitle(from) && words.titleCase)) return false;
  // Kern County, University of California: whole, whatever stands beside them.
  if (tokens.spelled(to, REGION) || isJoined(words, from, to)) return false;
  if (!tokens.breakBefore(to + 1) && claimed[to + 1] === 1 && tokens.capital(to + 1)) {
    return !words.has(to, OWNER);
  }
  if (from === 0 || from === behind || tokens.breakBefore(from) || words.has(from - 1, OWNER))
    return false;
  if (words.role(from - 1) === TITLE) return false;
  return claimed[from - 1] === 1 && tokens.capital(from - 1);
}

/** University of California. */
function isJoined(words: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (words.role(at) === CONNECTOR) return true;
  return false;
}

/** India News, Tech Desk: what an outlet calls its own parts; Union Civil Aviation | Minister: what describes an office. */
export function isFormula(words: Words, from: number, to: number): boolean {
  if (words.tokens.spelled(to, OUTLETS_PART) || isSigned(words, from, to)) return true;
  // Will Scotland have it?
  const asks = isFirstName(words, from) && words.role(from) !== WORD;
  if (asks && words.tokens.startsSentence(from) && words.has(to, PLACE_ALONE)) return true;
  if (isFirstName(words, from) || words.tokens.breakBefore(to + 1)) return false;
  return words.role(to + 1) === TITLE && words.tokens.capital(to + 1);
}

/** By Chelsea Gohd; JULIEN GOLDSTEIN, SAO PAULO: who wrote, took the picture or sent it from where. */
function isSigned(words: Words, from: number, to: number): boolean {
  const { tokens } = words;
  if (tokens.inTitle(from)) return false;
  if (from > 0 && !tokens.breakBefore(from) && tokens.spelled(from - 1, BY)) return true;
  if (isReporter(words, from, to)) return true;
  if (isCountry(words, from)) return false;
  for (let at = from; at <= to; at++) if (!tokens.spelled(at, CAPITALS)) return false;
  return true;
}

/** CNN's Jomana Karadsheh; correspondent Miguel Marquez; Credit: William Harwood; `Peter Doocy reports.` at the end of a sentence. */
function isReporter(words: Words, from: number, to: number): boolean {
  const { tokens } = words;
  if (tokens.spelled(from - 1, CREDIT)) return true;
  const reports =
    !tokens.breakBefore(to + 1) && tokens.spelled(to + 1, REPORTS) && tokens.breakBefore(to + 2);
  const joined = !tokens.breakBefore(from);
  if (joined && tokens.spelled(from - 1, PRESS)) return true;
  if (joined && tokens.spelled(from - 1, LETTERS_OWNER) && words.role(from - 1) === COMMON) {
    return reports || isFirstName(words, from);
  }
  return reports && isFirstName(words, from);
}

/** Good Morning Britain, My Chemical Romance: a work or show whose title begins with a word that says nothing. */
export function opensTitle(words: Words, index: number): boolean {
  const { tokens } = words;
  if (tokens.inTitle(index) && words.titleCase) return false;
  if (!isNextCapital(words, index) || isCountry(words, index + 1)) return false;
  const next = words.role(index + 1);
  const before = !tokens.breakBefore(index) && tokens.capital(index - 1);
  return !before && next !== STOP && next !== TITLE && tokens.spelled(index, OPENS_TITLE);
}
