import { NAME, PLACE } from './countries.ts';
import type { Lexeme } from './lexicon.ts';
import { TRAIT } from './name-traits.ts';
import { isTitled } from './person-names.ts';
import { ATTESTED, ENDS_IN_YEH, PREFIXED, STOP } from './word-facts.ts';
import { isCountry, type Words } from './words.ts';

/**
 * A word of the headline that the text repeats, a topic early on, a place, a name.
 * @param free how often it stood for itself so far
 * @param count how often it stood at all
 * @param inTitle it stood in the headline
 */
export function isSureArabic(
  words: Words,
  index: number,
  free: number,
  count: number,
  inTitle: boolean,
): boolean {
  const topic = (words.traits(index) & TRAIT.topic) !== 0;
  if (words.tokens.inTitle(index)) {
    if (topic) return true;
    if (isHead(words, index)) return false;
    // With a text behind it the headline's words that are no topic must stand in the text too.
    return words.length < HEADLINE_TOKENS || isShown(words, index);
  }
  if (inTitle && free > 1) return true;
  if (topic) return count > 1 || index < TOPIC_TOKENS;
  return free > 0 && isShown(words, index);
}

/** More is a headline with a text. */
export const HEADLINE_TOKENS = 30;
/** Where an article that never repeats a topic has it further down, it is about something else. */
const TOPIC_TOKENS = 50;

/**
 * توسيع رقعة, إحباط الاتفاق: a noun that what stands behind it completes says nothing without it, but for
 * names and places.
 */
export function isHead(words: Words, index: number): boolean {
  if (words.definite(index) || !words.has(index, ATTESTED)) return false;
  const next = index + 1;
  if (!words.arabic(next) || words.prefixed(next) || words.tokens.breakBefore(next)) return false;
  if ((words.covered[index]! & (PLACE | NAME)) !== 0) return false;
  return words.definite(next) || isCountry(words, next);
}

/**
 * A definite word right behind a definite one is its adjective (الرياح السطحية) or the name behind a
 * title; the first is no topic by itself.
 */
export function isDependent(words: Words, index: number): boolean {
  const before = index - 1;
  if (index === 0 || words.prefixed(index) || !words.arabic(before)) return false;
  if (words.tokens.breakBefore(index)) return false;
  if (!words.definite(index)) return isNoun(words, before) && isNisba(words, index);
  return words.definite(before) && !isCountry(words, before) && !isTitled(words, index);
}

/** سد ترابي, غرف فندقية: behind an indefinite noun an adjective, where no name may stand. */
function isNisba(words: Words, index: number): boolean {
  if ((words.traits(index) & ~TRAIT.family) !== 0) return false;
  const { key } = words.lexeme(index);
  return key.length > 3 && (words.has(index, ENDS_IN_YEH) || key.endsWith('يه'));
}

function isNoun(words: Words, index: number): boolean {
  return (
    words.has(index, ATTESTED) &&
    !words.definite(index) &&
    words.role(index) !== STOP &&
    (words.traits(index) & (TRAIT.given | TRAIT.honorific | TRAIT.office)) === 0
  );
}

/** A place, or a word that no vocabulary knows and that looks like a name. */
function isShown(words: Words, index: number): boolean {
  if ((words.covered[index]! & (PLACE | NAME)) !== 0) return true;
  if (words.has(index, ATTESTED | PREFIXED) || index === words.length - 1) return false;
  return !mayBeDerived(words.lexeme(index));
}

/** First letters of verbs, participles and words with a proclitic that the vocabulary lacks. */
const DERIVING = new Set('يتنسمبلكوفا');
/** Endings of plurals, of verbs (خيبت, خدعونا), and of participles and nouns in the accusative (جاهدا, جوابا). */
const DERIVED_END = /(?:ات|[وي]ن|ت|وا|ونا|^.ا.ي?.ا|[هك][نم]|^...?ا|^..[اوي].ا|^..ائ.)$/;
/** Of definite words, those of participles and verbal nouns; a family name or place has others. */
const DERIVING_DEFINITE = new Set('متاإأ');
/** Plurals (السواتر, الدساتير). */
const DERIVED_DEFINITE = /(?:ات|ن|^..ا.ي?.)$/;

function mayBeDerived({ key, definite }: Lexeme): boolean {
  const last = key.at(-1)!;
  if (definite && (key.length < 5 || last === 'ه')) return last !== 'ي';
  if (definite) return DERIVING_DEFINITE.has(key[0]!) || DERIVED_DEFINITE.test(key);
  return DERIVING.has(key[0]!) || last === 'ه' || key.length < 5 || DERIVED_END.test(key);
}
