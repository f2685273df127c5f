import { matcherFor } from './countries-matchers.ts';
import type { NameReading } from './countries-match.ts';
import { readLexeme, type Lexeme } from './lexicon.ts';
import { placesInKnown } from './known-phrases.ts';
import { latinTraitsOf } from './latin-traits.ts';
import { isAttested, traitsOf } from './name-traits.ts';
import {
  ATTESTED,
  BEGINS_KNOWN,
  CONTINUES_KNOWN,
  ENDS_IN_YEH,
  factsOfLexeme,
  factsOfSurface,
  KNOWN_ALONE,
  SERVANT,
  SERVANT_NAME,
  SON,
  TRAITS_SHIFT,
} from './word-facts.ts';
import { spellingOf } from './word-spelling.ts';

/** All that a word as written says by itself, in articles of one language. */
export interface WordReading {
  readonly text: string;
  readonly lexeme: Lexeme;
  /** What it can be of a country's name; null for nothing at all. */
  readonly name: NameReading | null;
  /** Its text as names are compared, once somebody has asked (countries-words.ts). */
  folded: string | null;
  /** Bits of word-facts.ts. */
  readonly facts: number;
  /** Bits of word-spelling.ts; 0 for an Arabic word. */
  readonly spelling: number;
}

/** Reads a word; costs some 5 µs. */
export function readWord(text: string, lang: string): WordReading {
  const lexeme = readLexeme(text, lang);
  const name = matcherFor(lang).readName(text);
  return {
    text,
    lexeme,
    name,
    folded: null,
    facts: readFacts(lexeme) | factsOfSurface(text, lexeme, name),
    spelling: lexeme.arabic ? 0 : spellingOf(text),
  };
}

/** What a lexeme says by itself, as bits of word-facts.ts. */
export function readFacts(lexeme: Lexeme): number {
  return (
    factsOfLexeme(lexeme) |
    knownFacts(lexeme) |
    (lexeme.arabic ? arabicFacts(lexeme) : latinTraitsOf(lexeme) << TRAITS_SHIFT)
  );
}

function knownFacts(lexeme: Lexeme): number {
  const { first, second, alone } = placesInKnown(lexeme);
  return (first ? BEGINS_KNOWN : 0) | (second ? CONTINUES_KNOWN : 0) | (alone ? KNOWN_ALONE : 0);
}

function arabicFacts(lexeme: Lexeme): number {
  const { key } = lexeme;
  return (
    (traitsOf(lexeme) << TRAITS_SHIFT) |
    (isAttested(lexeme) ? ATTESTED : 0) |
    (key === 'عبد' ? SERVANT : 0) |
    (key.length > 6 && key.startsWith('عبدال') ? SERVANT_NAME : 0) |
    (key === 'بن' || key === 'ابن' || key === 'بنت' ? SON : 0) |
    (key.endsWith('ي') ? ENDS_IN_YEH : 0)
  );
}
