import { matcherFor } from './countries-matchers.ts';
import type { NameReading } from './countries-match.ts';
import { readLexeme, type Lexeme } from './lexicon.ts';
import { mayBeginKnown } from './known-phrases.ts';
import { traitsOf } from './name-traits.ts';
import { BEGINS_KNOWN, factsOfLexeme, factsOfSurface, TRAITS_SHIFT } from './word-facts.ts';

/** All that a word as written says by itself, in articles of one language. */
export interface WordReading {
  readonly text: string;
  readonly lexeme: Lexeme;
  /** What it can be of a country's name; null for nothing at all. */
  readonly name: NameReading | null;
  /** Bits of word-facts.ts. */
  readonly facts: number;
}

/** Reads a word; costs some 5 µs. */
export function readWord(text: string, lang: string): WordReading {
  const lexeme = readLexeme(text, lang);
  const name = matcherFor(lang).readName(text);
  return { text, lexeme, name, facts: readFacts(lexeme) | factsOfSurface(text, name) };
}

/** What a lexeme says by itself, as bits of word-facts.ts. */
export function readFacts(lexeme: Lexeme): number {
  return (
    factsOfLexeme(lexeme) |
    (mayBeginKnown(lexeme) ? BEGINS_KNOWN : 0) |
    (lexeme.arabic ? traitsOf(lexeme) << TRAITS_SHIFT : 0)
  );
}
