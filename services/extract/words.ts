import { readLexeme, type Lexeme } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The lexemes of an article, doubts decided by the article itself. */
export interface Words {
  tokens: readonly Token[];
  lexemes: readonly Lexeme[];
  /** 1 where a country covers the token, 2 where a place in one does (countries.ts). */
  covered: Uint8Array;
  /** The headline writes most words with a capital, so a capital says nothing there. */
  titleCase: boolean;
}

/** The lexemes of an article's tokens; `lang` is the language of their surfaces too. */
export function readLexemes(tokens: readonly Token[], lang: string): Lexeme[] {
  return tokens.map(({ text, surface }) =>
    surface === undefined ? readLexeme(text, lang) : (surface.lexeme ??= readLexeme(text, lang)),
  );
}

/**
 * Settles in `lexemes` what only the article can: where no vocabulary knows whether a first letter is
 * a proclitic (`وجيراسيموف`), it is one if the rest stands in the article by itself; and a number tied
 * on by a hyphen joins its name.
 */
export function readWords(tokens: readonly Token[], lexemes: Lexeme[], covered: Uint8Array): Words {
  settleDoubts(lexemes);
  joinNumbers(tokens, lexemes, covered);
  return { tokens, lexemes, covered, titleCase: isTitleCase(tokens, lexemes) };
}

/** A sieve of hashes: most doubts end here without a string being compared. */
const SIEVE_BITS = 0x1fff;
const sieve = new Uint8Array(SIEVE_BITS + 1);

function settleDoubts(lexemes: Lexeme[]): void {
  if (lexemes.every((lexeme) => lexeme.doubtful === null)) return;
  sieve.fill(0);
  for (const lexeme of lexemes) sieve[lexeme.hash & SIEVE_BITS] = 1;
  for (let index = 0; index < lexemes.length; index++) {
    const bare = lexemes[index]!.doubtful;
    if (bare === null || sieve[bare.hash & SIEVE_BITS] !== 1) continue;
    const stands = lexemes.some(({ key, role }) => key === bare.key && role === 'word');
    if (stands) lexemes[index] = bare;
  }
}

function isTitleCase(tokens: readonly Token[], lexemes: readonly Lexeme[]): boolean {
  let content = 0;
  let capital = 0;
  for (let index = 0; index < tokens.length && tokens[index]!.inTitle; index++) {
    if (lexemes[index]!.role === 'number' || tokens[index]!.start) continue;
    if (tokens[index]!.text.length < 4) continue;
    content++;
    if (/^\p{Lu}/u.test(tokens[index]!.text)) capital++;
  }
  return capital > 0.7 * content;
}

/** `COVID-19`, `MS-15`: a number tied on by a hyphen belongs to the name before it. */
function joinNumbers(tokens: readonly Token[], lexemes: Lexeme[], covered: Uint8Array): void {
  for (let index = 1; index < tokens.length; index++) {
    if (!tokens[index]!.hyphened || lexemes[index]!.role !== 'number') continue;
    const name = lexemes[index - 1]!;
    if (name.role !== 'word' || covered[index - 1] === 1) continue;
    const number = tokens[index]!.text;
    if (number.length > 4) continue;
    const key = name.key.endsWith(`-${number}`) ? name.key : `${name.key}-${number}`;
    lexemes[index - 1] = { ...name, key, label: `${name.label}-${number}` };
  }
}
