import type { Words } from './words.ts';

/**
 * The key of a phrase: its words' keys, with عبد joined to its second part and ابن written بن, so that
 * both spellings of a name meet.
 */
export function keyOfSpan(words: Words, from: number, to: number): string {
  let key = words.lexemes[from]!.key;
  for (let index = from + 1; index <= to; index++) {
    const lexeme = words.lexemes[index]!;
    const before = words.lexemes[index - 1]!;
    if (before.key === 'عبد') key += lexeme.definite ? `ال${lexeme.key}` : lexeme.key;
    else key += ` ${lexeme.key === 'ابن' ? 'بن' : lexeme.key}`;
  }
  return key;
}

/** Inner words as written; the first without its proclitic, parts tied by a hyphen with it. */
export function labelOfSpan(words: Words, from: number, to: number): string {
  let label = words.lexemes[from]!.label;
  for (let index = from + 1; index <= to; index++) {
    label += `${words.tokens[index]!.hyphened ? '-' : ' '}${words.lexemes[index]!.label}`;
  }
  return label;
}
