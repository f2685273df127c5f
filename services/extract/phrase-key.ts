import { UNSPACED } from './words-in-text.ts';
import type { Words } from './words.ts';

/**
 * The key of a phrase: its words' keys, with عبد joined to its second part and ابن written بن, so that
 * both spellings of a name meet.
 */
export function keyOfSpan(words: Words, from: number, to: number): string {
  let key = words.lexeme(from).key;
  for (let index = from + 1; index <= to; index++) {
    const lexeme = words.lexeme(index);
    const before = words.lexeme(index - 1);
    if (before.key === 'عبد') key += lexeme.definite ? `ال${lexeme.key}` : lexeme.key;
    else key += ` ${lexeme.key === 'ابن' ? 'بن' : lexeme.key}`;
  }
  return key;
}

/**
 * Words as written (Halley's Comet), but the first without its proclitic and the last without its 's;
 * without spaces where the script has none (气候计划).
 */
export function labelOfSpan(words: Words, from: number, to: number): string {
  let label = '';
  for (let index = from; index <= to; index++) {
    const lexeme = words.lexeme(index);
    if (index > from) label += words.tokens.hyphened(index) ? '-' : gapBetween(label, lexeme.label);
    // الوكالة الدولية للطاقة الذرية: only the first goes without its proclitic.
    const whole = index > from && lexeme.prefixed;
    label +=
      lexeme.arabic && !whole
        ? lexeme.label
        : latinPart(textOf(words, index), index === from, index === to);
  }
  return label;
}

/** As written, with the number that a hyphen ties on (SARS-CoV-2). */
function textOf(words: Words, index: number): string {
  const text = words.tokens.text(index);
  const { label } = words.lexeme(index);
  return label.length > text.length && label.startsWith(`${text}-`) ? label : text;
}

/** `l'Olympique` without its article at the start, `Comet's` without its 's at the end. */
function latinPart(text: string, first: boolean, last: boolean): string {
  const bare = first ? text.replace(ELIDED, '') : text;
  return last ? bare.replace(/['’]s$/i, '') || bare : bare;
}

const ELIDED = /^(?:[cdjlmnst]|qu)['’](?=\p{Lu})/iu;

function gapBetween(before: string, after: string): string {
  return UNSPACED.test(before.at(-1)!) && UNSPACED.test(after[0]!) ? '' : ' ';
}
