import { NAME, PLACE } from './countries.ts';
import { isSurname } from './latin-marks.ts';
import { LATIN_TRAIT } from './latin-traits.ts';
import { isOtherTopic } from './other-weak.ts';
import { NUMBER, OWNER, STOP, TITLE } from './word-facts.ts';
import { BEFORE_VERB, PORTFOLIO } from './word-spelling.ts';
import { isCountry, type Words } from './words.ts';

/**
 * At this place a word of another script than Arabic says nothing for itself: a capital beside another that no
 * phrase took (Al | Sadd, Star | Academy), half of what a hyphen ties (arrière-pays), a unit or the head
 * of a number (16 Go, Ligue 2), in English what `to` or a helping verb makes a verb (to feed).
 * @param capital it has a capital where its sentence asks for none
 */
export function isPieceAt(words: Words, index: number, capital: boolean, lang: string): boolean {
  const { tokens } = words;
  if (capital && isBesideCapital(words, index)) return true;
  // 10-го, 24-летней
  if (lang === 'ru' && tokens.hyphened(index) && words.role(index - 1) === NUMBER) return true;
  if (isTied(words, index) && (capital || lang !== 'ru') && !standsForItself(words, index, lang)) {
    return true;
  }
  if (lang === 'fr' && capital && isBesideNumber(words, index)) return true;
  if (lang === 'fr' && words.key(index) === 'train' && isAfter(words, index, 'en')) return true;
  return lang === 'en' && !tokens.capital(index) && isVerbAt(words, index);
}

/** Offices, owners, countries and days beside a name are no part of it. */
function isBesideCapital(words: Words, index: number): boolean {
  const { tokens } = words;
  if ((words.latinTraits(index) & LATIN_TRAIT.apart) !== 0) return false;
  // Education Secretary, Health Minister
  if (!tokens.breakBefore(index + 1) && tokens.spelled(index + 1, PORTFOLIO)) {
    return tokens.capital(index + 1) && !isSurname(words, index);
  }
  return (
    (!tokens.breakBefore(index) && isPiece(words, index - 1) && !words.has(index - 1, OWNER)) ||
    (!tokens.breakBefore(index + 1) && isPiece(words, index + 1) && !words.has(index, OWNER))
  );
}

function isPiece(words: Words, index: number): boolean {
  const { tokens } = words;
  if (index < 0 || index >= words.length || !tokens.capital(index)) return false;
  if (tokens.startsSentence(index) || isCountry(words, index) || tokens.textLength(index) < 2)
    return false;
  const role = words.role(index);
  if (role === TITLE || role === STOP) return false;
  return (words.latinTraits(index) & LATIN_TRAIT.apart) === 0;
}

/** By a hyphen, but for COVID-19. */
function isTied(words: Words, index: number): boolean {
  const { tokens } = words;
  if (tokens.hyphened(index)) return true;
  return tokens.hyphened(index + 1) && words.role(index + 1) !== NUMBER;
}

function standsForItself(words: Words, index: number, lang: string): boolean {
  if ((words.covered[index]! & (PLACE | NAME)) !== 0 || isSurname(words, index)) return true;
  if (lang !== 'en') return isOtherTopic(words.key(index), lang);
  return (words.latinTraits(index) & LATIN_TRAIT.topic) !== 0;
}

/** France 4, Top 14; 16 Go. */
function isBesideNumber(words: Words, index: number): boolean {
  const { tokens } = words;
  if (!tokens.breakBefore(index + 1) && words.role(index + 1) === NUMBER) {
    return !tokens.hyphened(index + 1) && tokens.textLength(index + 1) <= 2;
  }
  const short = tokens.textLength(index) <= 3;
  return short && !tokens.breakBefore(index) && index > 0 && words.role(index - 1) === NUMBER;
}

/** en train de: about to. */
function isAfter(words: Words, index: number, before: string): boolean {
  return !words.tokens.breakBefore(index) && words.tokens.text(index - 1) === before;
}

function isVerbAt(words: Words, index: number): boolean {
  if (words.tokens.breakBefore(index) || !words.tokens.spelled(index - 1, BEFORE_VERB))
    return false;
  return (words.latinTraits(index) & LATIN_TRAIT.topic) === 0;
}
