import type { CountryMention } from '../../shared/mention.ts';
import { judge } from './countries-context.ts';
import { createLexiconFor, OTHER_LANGUAGES } from './countries-languages.ts';
import { createLexicon } from './countries-lexicon.ts';
import { createMatcher, type Matcher } from './countries-match.ts';
import { rankCountries } from './countries-prominence.ts';
import type { Tokens } from './tokens.ts';

export interface CountryReading {
  /** Every country named, most prominent first; ties in order of first appearance. */
  countries: CountryMention[];
  /** One byte a token: 1 where a country's name or demonym covers it, 2 where a place in it does (a city, a state). */
  covered: Uint8Array;
}

const namesOfTwo = createLexicon();
const common = createMatcher(namesOfTwo);
/** Made when an article first asks for its language: at most as many as are known. */
const matchers = new Map<string, Matcher>();

/** A language that is not known is read with English and Arabic names alone. */
function matcherFor(lang: string): Matcher {
  const language = lang.split('-', 1)[0]!.toLowerCase();
  if (!OTHER_LANGUAGES.has(language)) return common;
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = createMatcher(createLexiconFor(language), namesOfTwo);
    matchers.set(language, matcher);
  }
  return matcher;
}

/**
 * Finds the countries that an article's tokens name; `lang` is its language (BCP 47), and that of the
 * tokens' surfaces.
 *
 * Names, demonyms, capitals and large cities are read in Arabic and English whatever `lang` is; in 24
 * other languages names, and in 13 of these the adjectives and capitals that the news names most. Seas, languages, money, people, clubs and papers are no countries. Cost:
 * nothing for a token whose surface is known, and a decision for each match. Deterministic; it never throws.
 */
export function readCountries(tokens: Tokens, lang: string): CountryReading {
  const hits = judge(tokens, matcherFor(lang).match(tokens));
  const covered = new Uint8Array(tokens.length);
  for (const { start, end, entry } of hits) {
    covered.fill(entry.kind === 'place' || entry.kind === 'state' ? 2 : 1, start, end);
  }
  return { countries: rankCountries(tokens, hits), covered };
}
