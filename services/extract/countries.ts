import type { CountryMention } from '../../shared/mention.ts';
import { judge } from './countries-context.ts';
import type { LexiconEntry } from './countries-lexicon.ts';
import { matcherFor } from './countries-matchers.ts';
import { rankCountries } from './countries-prominence.ts';
import { MAX_TOKENS, type Tokens } from './tokens.ts';

/** A country's name or demonym. */
export const COUNTRY = 1;
/** A city or state: a topic of its own besides. */
export const PLACE = 2;
/** Of `COUNTRY`, a name written out (`روسيا`, not `الروسي`, not `US`): a topic, too. */
export const NAME = 4;
/** The first token of a `NAME` or a `PLACE`. */
export const PLACE_BEGINS = 8;

function bitsOf({ kind, capitals }: LexiconEntry): number {
  if (kind === 'place' || kind === 'state') return PLACE;
  return kind === 'name' && !capitals ? COUNTRY | NAME : COUNTRY;
}

export interface CountryReading {
  /** Every country named, most prominent first; ties in order of first appearance. */
  countries: CountryMention[];
  /**
   * One byte a token: `COUNTRY`, `PLACE`, `NAME` and `PLACE_BEGINS` where such a word covers it. Good until
   * the next article is read.
   */
  covered: Uint8Array;
}

const coveredTokens = new Uint8Array(MAX_TOKENS);

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
  const covered = coveredTokens.subarray(0, tokens.length).fill(0);
  for (const { start, end, entry } of hits) {
    const bits = bitsOf(entry);
    covered.fill(bits, start, end);
    if ((bits & (NAME | PLACE)) !== 0) covered[start] = bits | PLACE_BEGINS;
  }
  return { countries: rankCountries(tokens, hits), covered };
}
