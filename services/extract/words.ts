import type { Lexeme } from './lexicon.ts';
import { COUNTRY } from './countries.ts';
import type { Tokens } from './tokens.ts';
import { keyNumber } from './seen-words.ts';
import { DOUBTFUL, ROLE, SURFACE_FACTS, WORD } from './word-facts.ts';
import { readFacts } from './word-reading.ts';

/** The lexemes of an article, doubts decided by the article itself. */
export interface Words {
  readonly tokens: Tokens;
  /** One a token. */
  readonly lexemes: readonly Lexeme[];
  /** How many tokens and lexemes there are. */
  readonly length: number;
  /** What of countries covers the token: bits of countries.ts. */
  readonly covered: Uint8Array;
  /** The headline writes most words with a capital, so a capital says nothing there. */
  readonly titleCase: boolean;
}

/**
 * The lexemes of an article's tokens, in the language they were cut in, with what only the article can
 * settle: where no vocabulary knows whether a first letter is a proclitic (`وجيراسيموف`), it is one if
 * the rest stands in the article by itself; and a number tied on by a hyphen joins its name.
 */
export function readWords(tokens: Tokens, covered: Uint8Array): Words {
  const { length, facts } = tokens;
  const lexemes = new Array<Lexeme>(length);
  let doubts = 0;
  let hyphens = 0;
  for (let index = 0; index < length; index++) {
    lexemes[index] = tokens.lexeme(index);
    if ((facts[index]! & DOUBTFUL) !== 0) doubts++;
    if (tokens.hyphened(index)) hyphens++;
  }
  if (doubts > 0) settleDoubts(tokens, lexemes);
  if (hyphens > 0) joinNumbers(tokens, lexemes, covered);
  return { tokens, lexemes, length, covered, titleCase: isTitleCase(tokens, lexemes) };
}

/** A country's name or demonym covers the token. */
export function isCountry(words: Words, index: number): boolean {
  return (words.covered[index]! & COUNTRY) !== 0;
}

/** A sieve of hashes: most doubts end here without a string being compared. */
const SIEVE_BITS = 0x1fff;
const sieve = new Uint8Array(SIEVE_BITS + 1);

function settleDoubts(tokens: Tokens, lexemes: Lexeme[]): void {
  const { length, facts, keys, hashes } = tokens;
  for (let index = 0; index < length; index++) sieve[hashes[index]! & SIEVE_BITS] = 1;
  for (let index = 0; index < length; index++) {
    if ((facts[index]! & DOUBTFUL) === 0) continue;
    const bare = lexemes[index]!.doubtful!;
    if (sieve[bare.hash & SIEVE_BITS] !== 1) continue;
    const key = keyNumber(bare.key);
    if (!standsAlone(key, tokens)) continue;
    lexemes[index] = bare;
    facts[index] = readFacts(bare) | (facts[index]! & SURFACE_FACTS);
    keys[index] = key;
    hashes[index] = bare.hash;
  }
  sieve.fill(0);
}

function standsAlone(key: number, { length, facts, keys }: Tokens): boolean {
  for (let index = 0; index < length; index++) {
    if (keys[index] === key && (facts[index]! & ROLE) === WORD) return true;
  }
  return false;
}

function isTitleCase(tokens: Tokens, lexemes: readonly Lexeme[]): boolean {
  let content = 0;
  let capital = 0;
  for (let index = 0; index < tokens.length && tokens.inTitle(index); index++) {
    if (lexemes[index]!.role === 'number' || tokens.startsSentence(index)) continue;
    if (tokens.text(index).length < 4) continue;
    content++;
    if (tokens.capital(index)) capital++;
  }
  return capital > (content <= FEW_WORDS ? 0.8 : 0.7) * content;
}

/** In a short headline one small letter tells more. */
const FEW_WORDS = 6;

/** `COVID-19`, `MS-15`: a number tied on by a hyphen belongs to the name before it. */
function joinNumbers(tokens: Tokens, lexemes: Lexeme[], covered: Uint8Array): void {
  for (let index = 1; index < tokens.length; index++) {
    if (!tokens.hyphened(index) || lexemes[index]!.role !== 'number') continue;
    const name = lexemes[index - 1]!;
    if (name.role !== 'word' || (covered[index - 1]! & COUNTRY) !== 0) continue;
    const number = tokens.text(index);
    if (number.length > 4) continue;
    const key = name.key.endsWith(`-${number}`) ? name.key : `${name.key}-${number}`;
    const joined = { ...name, key, label: `${name.label}-${number}` };
    lexemes[index - 1] = joined;
    tokens.keys[index - 1] = keyNumber(key);
    tokens.facts[index - 1] = readFacts(joined) | (tokens.facts[index - 1]! & SURFACE_FACTS);
  }
}
