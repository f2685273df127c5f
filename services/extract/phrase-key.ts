import type { Lexeme } from './lexicon.ts';
import { UNSPACED } from './words-in-text.ts';
import type { Words } from './words.ts';

/**
 * The key of a phrase: its words' keys, with عبد joined to its second part and ابن written بن, so that
 * both spellings of a name meet.
 */
export function keyOfSpan(words: Words, from: number, to: number): string {
  let key = words.key(from);
  for (let index = from + 1; index <= to; index++) {
    const before = words.key(index - 1);
    key += joinedKey(before, words.key(index), words.definite(index));
  }
  return key;
}

/** The same of lexemes in a row. */
export function keyOf(lexemes: readonly Lexeme[]): string {
  let key = lexemes[0]!.key;
  for (let at = 1; at < lexemes.length; at++) {
    const lexeme = lexemes[at]!;
    key += joinedKey(lexemes[at - 1]!.key, lexeme.key, lexeme.definite);
  }
  return key;
}

function joinedKey(before: string, key: string, definite: boolean): string {
  if (before === 'عبد') return definite ? `ال${key}` : key;
  return ` ${key === 'ابن' ? 'بن' : key}`;
}

/**
 * Words as written (Halley's Comet), but the first without its proclitic and the last without its 's;
 * without spaces where the script has none (气候计划).
 */
export function labelOfSpan(words: Words, from: number, to: number): string {
  let label = '';
  let last = '';
  for (let index = from; index <= to; index++) {
    const lexeme = words.lexeme(index);
    if (index > from) label += gapBetween(words, index, last, lexeme);
    // الوكالة الدولية للطاقة الذرية: only the first goes without its proclitic.
    const whole = index > from && lexeme.prefixed;
    last =
      lexeme.arabic && !whole
        ? lexeme.label
        : latinPart(textOf(words, index, lexeme, index === to), index === from, index === to);
    label += last;
  }
  return label;
}

/** As written, with the number that a hyphen ties on (SARS-CoV-2). */
function textOf(words: Words, index: number, { label }: Lexeme, last: boolean): string {
  const text = words.tokens.text(index);
  // Elon Musks, where a feed lost an apostrophe.
  if (last && text.length === label.length + 1 && text === `${label}s`) return label;
  return label.length > text.length && label.startsWith(`${text}-`) ? label : text;
}

/** `l'Olympique` without its article at the start, `Comet's` without its 's at the end. */
function latinPart(text: string, first: boolean, last: boolean): string {
  const bare = first && (isApostrophe(text, 1) || isApostrophe(text, 2)) ? unelided(text) : text;
  return last && isApostrophe(bare, bare.length - 2) ? bare.replace(/['’]s$/i, '') || bare : bare;
}

/** Nearly no word has one there; to look is a tenth of what the expressions cost. */
function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019;
}

function unelided(text: string): string {
  return text.replace(ELIDED, '');
}

const ELIDED = /^(?:[cdjlmnst]|qu)['’](?=\p{Lu})/iu;

/**
 * A hyphen, an ampersand (Marks & Spencer, AT&T), a space, or nothing where the script has none.
 * @param before what stands before the gap
 */
function gapBetween({ tokens }: Words, index: number, before: string, next: Lexeme): string {
  if (tokens.hyphened(index)) return '-';
  const ampersand = tokens.ampersand(index);
  if (ampersand !== '') return ampersand;
  if (before.charCodeAt(before.length - 1) < FIRST_UNSPACED) return ' ';
  return UNSPACED.test(before.at(-1)!) && UNSPACED.test(next.label[0]!) ? '' : ' ';
}

/** Thai, the first of the scripts without spaces. */
const FIRST_UNSPACED = 0xe00;
