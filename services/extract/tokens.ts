import type { NameReading } from './countries-match.ts';
import type { Lexeme } from './lexicon.ts';
import { factsOf, languageNumber, readingOf, wordAt } from './seen-words.ts';
import { CAPITAL } from './word-facts.ts';
import { findWord, found, hashOfUnits, loadUnits, units } from './words-in-text.ts';

/** What the gap before a token, and its place, say of it: bits of `Tokens.marks`. */
export const STARTS_SENTENCE = 1;
/** Punctuation or a line break stands between this token and the one before. */
export const BREAK_BEFORE = 2;
export const IN_TITLE = 4;
/** A hyphen without spaces ties it to the token before (`COVID-19`, `al-Assad`). */
export const HYPHENED = 8;

/** Titles and bodies are cut to 32,000 characters together (documents.ts), and no token is shorter than one. */
const MAX_TOKENS = 32_768;

/**
 * The words and numbers of one article in order, as columns: what is asked of every token is asked of
 * bytes, and nothing is allocated for a token. Filled by `tokenize`, good until the next `clear`.
 */
export class Tokens {
  length = 0;
  /** Which words they are (seen-words.ts). */
  readonly words = new Int32Array(MAX_TOKENS);
  /** Bits of word-facts.ts. */
  readonly facts = new Int32Array(MAX_TOKENS);
  readonly marks = new Uint8Array(MAX_TOKENS);
  /** Index of the sentence; 0 is the title. */
  readonly sentences = new Uint16Array(MAX_TOKENS);

  clear(): void {
    this.length = 0;
  }

  /** The token as written; the empty string where there is none. */
  text(index: number): string {
    return index >= 0 && index < this.length ? readingOf(this.words[index]!).text : '';
  }

  lexeme(index: number): Lexeme {
    return readingOf(this.words[index]!).lexeme;
  }

  /** What the token can be of a country's name. */
  name(index: number): NameReading | null {
    return readingOf(this.words[index]!).name;
  }

  /** Begins with a capital letter. */
  capital(index: number): boolean {
    return (this.facts[index]! & CAPITAL) !== 0;
  }

  /** No token, or one that something parts from the token before it. */
  breakBefore(index: number): boolean {
    return index < 0 || index >= this.length || (this.marks[index]! & BREAK_BEFORE) !== 0;
  }

  startsSentence(index: number): boolean {
    return (this.marks[index]! & STARTS_SENTENCE) !== 0;
  }

  inTitle(index: number): boolean {
    return (this.marks[index]! & IN_TITLE) !== 0;
  }

  /** Both are there, and both in the headline or both in the body. */
  inSameText(index: number, other: number): boolean {
    if (index < 0 || other < 0 || index >= this.length || other >= this.length) return false;
    return ((this.marks[index]! ^ this.marks[other]!) & IN_TITLE) === 0;
  }

  sentence(index: number): number {
    return this.sentences[index]!;
  }

  hyphened(index: number): boolean {
    return (this.marks[index]! & HYPHENED) !== 0;
  }

  push(word: number, marks: number, sentence: number): void {
    const at = this.length;
    if (at >= MAX_TOKENS) return;
    this.words[at] = word;
    this.facts[at] = factsOf(word);
    this.marks[at] = marks;
    this.sentences[at] = sentence;
    this.length = at + 1;
  }
}

/** Intl.Segmenter is quadratic in the length of its input on Node 20: 1,000 characters take .16 ms. */
const SEGMENTER_CHARS = 1_000;
/** The locale is fixed, so that keys do not depend on the machine; ICU's dictionaries go by script. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|Capt|Sgt|Rev|Hon|Jr|Sr|vs|No|Inc|Ltd|\p{Lu})$/u;

/**
 * The tokens of a clean text (clean.ts), appended to `tokens`.
 * @param sentence index of the text's first sentence; 0 is the title
 * @param lang language in which the words will be read
 * @returns the index after that of its last sentence
 */
export function tokenize(
  text: string,
  inTitle: boolean,
  sentence: number,
  tokens: Tokens,
  lang: string,
): number {
  const language = languageNumber(lang);
  const place = inTitle ? IN_TITLE : 0;
  const length = loadUnits(text);
  let lastFrom = 0;
  let end = 0;
  let index = sentence;
  let gap = STARTS_SENTENCE | BREAK_BEFORE;
  while (findWord(text, length, end)) {
    const { from, to, hash, unspaced } = found;
    if (end > 0) {
      gap = from - end === 1 && units[end] === 0x20 ? 0 : gapOf(text, lastFrom, end, from);
      if (!inTitle && (gap & STARTS_SENTENCE) !== 0) index++;
    }
    if (unspaced) pushSegments(text, gap | place, index, tokens, language);
    else tokens.push(wordAt(text, from, to, hash, language), gap | place, index);
    lastFrom = from;
    end = to;
  }
  return index + 1;
}

/** As much of a gap is looked at. */
const GAP_CHARS = 64;
const SENTENCE_ENDS = new Set(Array.from('.!?؟。！？…\n', (char) => char.charCodeAt(0)));
/** What may stand beside or instead of spaces without breaking a phrase. */
const JOINERS = new Set(Array.from(' \u200c&+#', (char) => char.charCodeAt(0)));

/** What `text[from..to)` between two tokens says of the second, as marks. */
function gapOf(text: string, lastFrom: number, from: number, to: number): number {
  const code = units[from]!;
  if (to - from === 1 && (code === 0x2d || code === 0x2010 || code === 0x2011)) return HYPHENED;
  let joined = to > from;
  for (let at = from; at < Math.min(to, from + GAP_CHARS); at++) {
    const unit = units[at]!;
    if (SENTENCE_ENDS.has(unit)) {
      const point = to - from === 2 && code === 0x2e && units[from + 1] === 0x20;
      return point && ABBREVIATION.test(text.slice(lastFrom, from))
        ? 0
        : STARTS_SENTENCE | BREAK_BEFORE;
    }
    joined &&= JOINERS.has(unit);
  }
  return joined ? 0 : BREAK_BEFORE;
}

/** Cuts the word found, of a script without spaces; only its first part is parted from what stands before. */
function pushSegments(
  text: string,
  marks: number,
  sentence: number,
  tokens: Tokens,
  language: number,
): void {
  const { from: runFrom, to: runTo } = found;
  let own = marks;
  for (let from = runFrom; from < runTo; from += SEGMENTER_CHARS) {
    const run = text.slice(from, Math.min(runTo, from + SEGMENTER_CHARS));
    for (const { segment, index, isWordLike } of segmenter.segment(run)) {
      if (!isWordLike) continue;
      const at = from + index;
      const to = at + segment.length;
      tokens.push(wordAt(text, at, to, hashOfUnits(at, to), language), own, sentence);
      own &= IN_TITLE;
    }
  }
}
