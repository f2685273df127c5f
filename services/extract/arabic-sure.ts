import { NAME, PLACE } from './countries.ts';
import type { Lexeme } from './lexicon.ts';
import { isAttested, isTopic, TRAIT, traitsOf } from './name-traits.ts';
import { isTitled } from './person-names.ts';
import { isCountry, type Words } from './words.ts';

/** A word by itself in a headline, a topic early in the body, a place, a name. */
export function isSureArabic(
  words: Words,
  index: number,
  { free, count }: { free: number; count: number },
): boolean {
  const lexeme = words.lexemes[index]!;
  if (words.tokens.inTitle(index)) return !isHead(words, index) || isTopic(lexeme);
  if (isTopic(lexeme)) return count > 1 || index < TOPIC_TOKENS;
  return free > 0 && isShown(words, index);
}

/** Where an article that never repeats a topic has it further down, it is about something else. */
const TOPIC_TOKENS = 50;

/**
 * توسيع رقعة, إحباط الاتفاق: a noun that what stands behind it completes says nothing without it, but for
 * names and places.
 */
export function isHead(words: Words, index: number): boolean {
  const lexeme = words.lexemes[index]!;
  if (lexeme.definite || (words.covered[index]! & (PLACE | NAME)) !== 0) return false;
  const next = words.lexemes[index + 1];
  if (next === undefined || !next.arabic || next.prefixed || words.tokens.breakBefore(index + 1))
    return false;
  if (!isAttested(lexeme)) return false;
  return next.definite || isCountry(words, index + 1);
}

/**
 * A definite word right behind a definite one is its adjective (الرياح السطحية) or the name behind a
 * title; the first is no topic by itself.
 */
export function isDependent(words: Words, index: number): boolean {
  const lexeme = words.lexemes[index]!;
  const before = words.lexemes[index - 1];
  if (before === undefined || lexeme.prefixed || !before.arabic) return false;
  if (!lexeme.definite)
    return isNisba(lexeme) && isNoun(before) && !words.tokens.breakBefore(index);
  if (!before.definite) return false;
  return (
    !words.tokens.breakBefore(index) && !isCountry(words, index - 1) && !isTitled(words, index)
  );
}

/** سد ترابي, غرف فندقية: behind an indefinite noun an adjective, where no name may stand. */
function isNisba(lexeme: Lexeme): boolean {
  return (
    lexeme.key.length > 3 && /يه?$/.test(lexeme.key) && (traitsOf(lexeme) & ~TRAIT.family) === 0
  );
}

function isNoun(lexeme: Lexeme): boolean {
  return (
    !lexeme.definite &&
    lexeme.role !== 'stop' &&
    isAttested(lexeme) &&
    (traitsOf(lexeme) & (TRAIT.given | TRAIT.honorific | TRAIT.office)) === 0
  );
}

/** A place, or a word that no vocabulary knows and that looks like a name. */
function isShown(words: Words, index: number): boolean {
  const lexeme = words.lexemes[index]!;
  if ((words.covered[index]! & (PLACE | NAME)) !== 0) return true;
  if (isAttested(lexeme) || index === words.tokens.length - 1) return false;
  return !lexeme.prefixed && !mayBeDerived(lexeme);
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
