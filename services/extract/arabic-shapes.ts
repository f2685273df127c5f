import type { Lexeme } from './lexicon.ts';

/** First letters of verbs, participles and words with a proclitic that the vocabulary lacks. */
const DERIVING = new Set('يتنسمبلكوفا');
/** Endings of plurals, of verbs (خيبت, خدعونا), and of participles and nouns in the accusative (جاهدا, جوابا). */
const DERIVED_END = /(?:ات|[وي]ن|ت|وا|ونا|^.ا.ي?.ا|[هك][نم]|^...?ا|^..[اوي].ا|^..ائ.)$/;
/** Of definite words, those of participles and verbal nouns; a family name or place has others. */
const DERIVING_DEFINITE = new Set('متاإأ');
/** Plurals (السواتر, الدساتير). */
const DERIVED_DEFINITE = /(?:ات|ن|^..ا.ي?.)$/;

/** Of an Arabic word that no vocabulary knows: it has the shape of a verb, participle, plural or adjective and is hardly a name. */
export function mayBeDerived({ key, definite }: Lexeme): boolean {
  const last = key.at(-1)!;
  if (definite && (key.length < 5 || last === 'ه')) return last !== 'ي';
  if (definite) return DERIVING_DEFINITE.has(key[0]!) || DERIVED_DEFINITE.test(key);
  return DERIVING.has(key[0]!) || last === 'ه' || key.length < 5 || DERIVED_END.test(key);
}
