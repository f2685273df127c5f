import type { Lexeme } from './lexicon.ts';
import { COUNTRY } from './countries.ts';
import { HYPHENED, type Tokens } from './tokens.ts';
import { keyNumber, keyText } from './key-numbers.ts';
import {
  ARABIC,
  DEFINITE,
  DOUBTFUL,
  NUMBER,
  PREFIXED,
  ROLE,
  STOP,
  SURFACE_FACTS,
  TRAITS,
  TRAITS_SHIFT,
  WORD,
} from './word-facts.ts';
import { readFacts } from './word-reading.ts';

/**
 * The words of an article, doubts decided by the article itself. What is asked of every word is asked of
 * the columns of its tokens; a lexeme is an object somewhere in memory, looked at where these say so.
 */
export class Words {
  readonly tokens: Tokens;
  /** What of countries covers the token: bits of countries.ts. */
  readonly covered: Uint8Array;
  /** How many tokens and lexemes there are. */
  readonly length: number;
  /** The headline writes most words with a capital, so a capital says nothing there. */
  readonly titleCase: boolean;
  /** Lexemes that the article changed, by index: few. */
  private readonly changed: ReadonlyMap<number, Lexeme>;

  constructor(tokens: Tokens, covered: Uint8Array, changed: ReadonlyMap<number, Lexeme>) {
    this.tokens = tokens;
    this.covered = covered;
    this.length = tokens.length;
    this.titleCase = isTitleCase(tokens);
    this.changed = changed;
  }

  /** That of a token that is there. */
  lexeme(index: number): Lexeme {
    return (
      (this.changed.size > 0 ? this.changed.get(index) : undefined) ?? this.tokens.lexeme(index)
    );
  }

  /** Both tokens are the same word as written, and the article changed neither. */
  sameWord(index: number, other: number): boolean {
    const { words } = this.tokens;
    if (words[index] !== words[other]) return false;
    return this.changed.size === 0 || this.changed.get(index) === this.changed.get(other);
  }

  /** The key of a token that is there. */
  key(index: number): string {
    return keyText(this.tokens.keys[index]!);
  }

  /** One of the roles of word-facts.ts; behind the last word, that of a stop word. */
  role(index: number): number {
    return this.tokens.facts[index]! & ROLE;
  }

  definite(index: number): boolean {
    return (this.tokens.facts[index]! & DEFINITE) !== 0;
  }

  prefixed(index: number): boolean {
    return (this.tokens.facts[index]! & PREFIXED) !== 0;
  }

  arabic(index: number): boolean {
    return (this.tokens.facts[index]! & ARABIC) !== 0;
  }

  /** Any of these bits of word-facts.ts. */
  has(index: number, bits: number): boolean {
    return (this.tokens.facts[index]! & bits) !== 0;
  }

  /** Those of an Arabic word: bits of name-traits.ts. */
  traits(index: number): number {
    const facts = this.tokens.facts[index]!;
    return (facts & ARABIC) === 0 ? 0 : (facts & TRAITS) >> TRAITS_SHIFT;
  }

  /** Those of a word of another script: bits of latin-traits.ts. */
  latinTraits(index: number): number {
    const facts = this.tokens.facts[index]!;
    return (facts & ARABIC) === 0 ? (facts & TRAITS) >> TRAITS_SHIFT : 0;
  }
}

const NONE: ReadonlyMap<number, Lexeme> = new Map();

/**
 * The words of an article's tokens, in the language they were cut in, with what only the article can
 * settle: where no vocabulary knows whether a first letter is a proclitic (`وجيراسيموف`), it is one if
 * the rest stands in the article by itself; and a number tied on by a hyphen joins its name.
 */
export function readWords(tokens: Tokens, covered: Uint8Array): Words {
  const { length, facts, marks } = tokens;
  tokens.end(STOP);
  let doubts = false;
  let hyphens = false;
  for (let index = 0; index < length; index++) {
    if ((facts[index]! & DOUBTFUL) !== 0) doubts = true;
    if ((marks[index]! & HYPHENED) !== 0) hyphens = true;
  }
  if (!doubts && !hyphens) return new Words(tokens, covered, NONE);
  const changed = new Map<number, Lexeme>();
  if (doubts) settleDoubts(tokens, changed);
  if (hyphens) joinNumbers(tokens, covered, changed);
  return new Words(tokens, covered, changed);
}

/** A country's name or demonym covers the token. */
export function isCountry(words: Words, index: number): boolean {
  return (words.covered[index]! & COUNTRY) !== 0;
}

/** A sieve of hashes: most doubts end here without a string being compared. */
const SIEVE_BITS = 0x1fff;
const sieve = new Uint8Array(SIEVE_BITS + 1);

function settleDoubts(tokens: Tokens, changed: Map<number, Lexeme>): void {
  const { length, facts, hashes } = tokens;
  for (let index = 0; index < length; index++) sieve[hashes[index]! & SIEVE_BITS] = 1;
  for (let index = 0; index < length; index++) {
    if ((facts[index]! & DOUBTFUL) === 0) continue;
    const bare = tokens.lexeme(index).doubtful!;
    if (sieve[bare.hash & SIEVE_BITS] !== 1) continue;
    const key = keyNumber(bare.key);
    if (!standsAlone(key, tokens)) continue;
    changed.set(index, bare);
    change(tokens, index, bare, key);
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

/** Puts what a lexeme says into the columns of a token. */
function change({ facts, keys }: Tokens, index: number, lexeme: Lexeme, key: number): void {
  facts[index] = readFacts(lexeme) | (facts[index]! & SURFACE_FACTS);
  keys[index] = key;
}

function isTitleCase(tokens: Tokens): boolean {
  let content = 0;
  let capital = 0;
  for (let index = 0; index < tokens.length && tokens.inTitle(index); index++) {
    if ((tokens.facts[index]! & ROLE) === NUMBER || tokens.startsSentence(index)) continue;
    if (tokens.textLength(index) < 4) continue;
    content++;
    if (tokens.capital(index)) capital++;
  }
  return capital > (content <= FEW_WORDS ? 0.8 : 0.7) * content;
}

/** In a short headline one small letter tells more. */
const FEW_WORDS = 6;

/** `COVID-19`, `MS-15`: a number tied on by a hyphen belongs to the name before it. */
function joinNumbers(tokens: Tokens, covered: Uint8Array, changed: Map<number, Lexeme>): void {
  const { facts } = tokens;
  for (let index = 1; index < tokens.length; index++) {
    if (!tokens.hyphened(index) || (facts[index]! & ROLE) !== NUMBER) continue;
    if ((facts[index - 1]! & ROLE) !== WORD || (covered[index - 1]! & COUNTRY) !== 0) continue;
    // Covid-19's
    const number = tokens.text(index).replace(/['’]s$/, '');
    if (number.length > 4) continue;
    const name = changed.get(index - 1) ?? tokens.lexeme(index - 1);
    const key = name.key.endsWith(`-${number}`) ? name.key : `${name.key}-${number}`;
    const joined = { ...name, key, label: `${name.label}-${number}` };
    changed.set(index - 1, joined);
    change(tokens, index - 1, joined, keyNumber(key));
  }
}
