import { createLexiconFor, OTHER_LANGUAGES } from './countries-languages.ts';
import { createLexicon } from './countries-lexicon.ts';
import { createMatcher, type Matcher } from './countries-match.ts';

const namesOfTwo = createLexicon();
const common = createMatcher(namesOfTwo);
/** Made when an article first asks for its language: at most as many as are known. */
const matchers = new Map<string, Matcher>();

/** The names of countries in a language (BCP 47); one that is not known is read with English and Arabic names alone. */
export function matcherFor(lang: string): Matcher {
  if (lang === 'ar' || lang === 'en') return common;
  const language = lang.split('-', 1)[0]!.toLowerCase();
  if (!OTHER_LANGUAGES.has(language)) return common;
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = createMatcher(createLexiconFor(language), namesOfTwo);
    matchers.set(language, matcher);
  }
  return matcher;
}
