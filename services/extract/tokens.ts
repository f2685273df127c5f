import type { NameReading } from './countries-match.ts';
import { foldName } from './countries-words.ts';
import type { Lexeme } from './lexicon.ts';
import {
  copyFacts,
  fetchedWord,
  fetchWords,
  languageNumber,
  lengthOf,
  readingOf,
  spellingOf,
  wordAt,
} from './seen-words.ts';
import { CAPITAL } from './word-facts.ts';
import { TextUnits } from './text-units.ts';
import { allFound, findWords, hashOfUnits } from './words-in-text.ts';

/** What the gap before a token, and its place, say of it: bits of `Tokens.marks`. */
export const STARTS_SENTENCE = 1;
/** Punctuation or a line break stands between this token and the one before. */
export const BREAK_BEFORE = 2;
export const IN_TITLE = 4;
/** A hyphen without spaces ties it to the token before (`COVID-19`, `al-Assad`). */
export const HYPHENED = 8;
/** An ampersand stands there, with spaces (Marks & Spencer) or without (AT&T). */
export const AMPERSAND = 16;
export const TIGHT = 32;

/** No word has it. */
const NO_KEY = -1;

/** Titles and bodies are cut to 32,000 characters together (documents.ts), and no token is shorter than one. */
export const MAX_TOKENS = 32_768;

/**
 * The words and numbers of one article in order, as columns: what is asked of every token is asked of
 * bytes, and nothing is allocated for a token. Filled by `tokenize`, good until the next `clear`.
 */
export class Tokens {
  length = 0;
  /** Which words they are (seen-words.ts). */
  readonly words = new Int32Array(MAX_TOKENS);
  /** Bits of word-facts.ts. These columns have one place more, for what ends the words (`end`). */
  readonly facts = new Int32Array(MAX_TOKENS + 1);
  /** Numbers of their keys, and 32 bits of these (seen-words.ts). */
  readonly keys = new Int32Array(MAX_TOKENS + 1);
  readonly hashes = new Int32Array(MAX_TOKENS + 1);
  readonly marks = new Uint8Array(MAX_TOKENS + 1);
  /** Index of the sentence; 0 is the title. */
  readonly sentences = new Uint16Array(MAX_TOKENS);

  clear(): void {
    this.length = 0;
  }

  /**
   * Puts a mark behind the last token, so that whoever looks one further meets no word of the article
   * before: what is read of a text must not depend on what was read earlier.
   * @param facts of the mark
   */
  end(facts: number): void {
    this.facts[this.length] = facts;
    this.keys[this.length] = NO_KEY;
    this.hashes[this.length] = 0;
    this.marks[this.length] = BREAK_BEFORE;
  }

  /** The token as written; the empty string where there is none. */
  text(index: number): string {
    return index >= 0 && index < this.length ? readingOf(this.words[index]!).text : '';
  }

  /** How many units the token has, of one that is there. */
  textLength(index: number): number {
    return lengthOf(this.words[index]!);
  }

  /** Any of these bits of word-spelling.ts; none where there is no token. */
  spelled(index: number, bits: number): boolean {
    return index >= 0 && index < this.length && (spellingOf(this.words[index]!) & bits) !== 0;
  }

  /** The same under which names are compared: no case, no accents, Arabic letters folded. */
  folded(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const reading = readingOf(this.words[index]!);
    return (reading.folded ??= foldName(reading.text));
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

  /** What stands between the token and the one before it, but for a space: ` & `, `&` or nothing. */
  ampersand(index: number): string {
    const marks = this.marks[index]!;
    if ((marks & AMPERSAND) === 0) return '';
    return (marks & TIGHT) === 0 ? ' & ' : '&';
  }

  hyphened(index: number): boolean {
    return (this.marks[index]! & HYPHENED) !== 0;
  }

  /** Appends a token, whose other columns `fill` writes. */
  push(word: number, marks: number, sentence: number): void {
    const at = this.length;
    if (at >= MAX_TOKENS) return;
    this.words[at] = word;
    this.marks[at] = marks;
    this.sentences[at] = sentence;
    this.length = at + 1;
  }

  /** What is known of the words of the tokens from a place on, once no more words come. */
  fill(from: number): void {
    copyFacts(this.words, from, this.length, this.facts, this.keys, this.hashes);
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
 * @param loaded where the text is loaded, or will be
 * @returns the index after that of its last sentence
 */
export function tokenize(
  text: string,
  inTitle: boolean,
  sentence: number,
  tokens: Tokens,
  lang: string,
  loaded = scratch,
): number {
  const language = languageNumber(lang);
  const place = inTitle ? IN_TITLE : 0;
  const first = tokens.length;
  const { units } = loaded.load(text);
  let lastFrom = 0;
  let end = 0;
  let index = sentence;
  let gap = STARTS_SENTENCE | BREAK_BEFORE;
  const { froms, tos, hashes, unspaced } = allFound;
  const count = findWords(loaded);
  fetchWords(hashes, count, language);
  for (let word = 0; word < count; word++) {
    const from = froms[word]!;
    const to = tos[word]!;
    if (end > 0) {
      gap = from - end === 1 && units[end] === 0x20 ? 0 : gapOf(loaded, lastFrom, end, from);
      if (!inTitle && (gap & STARTS_SENTENCE) !== 0) index++;
    }
    if (unspaced[word] === 1) pushSegments(loaded, from, to, gap | place, index, tokens, language);
    else {
      const number = fetchedWord(loaded, word, from, to, hashes[word]!, language);
      tokens.push(number, gap | place, index);
    }
    lastFrom = from;
    end = to;
  }
  tokens.fill(first);
  return index + 1;
}

const scratch = new TextUnits();

/** As much of a gap is looked at. */
const GAP_CHARS = 64;
const SENTENCE_END = 1;
/** May stand beside or instead of spaces without breaking a phrase. */
const JOINER = 2;
const BREAK = 0;
const gapKinds = new Uint8Array(0x1_0000);
for (const char of '.!?؟。！？…\n') gapKinds[char.charCodeAt(0)] = SENTENCE_END;
for (const char of ' \u200c&+#') gapKinds[char.charCodeAt(0)] = JOINER;

/** What `[from..to)` of the text, between two tokens, says of the second, as marks. */
function gapOf({ text, units }: TextUnits, lastFrom: number, from: number, to: number): number {
  const code = units[from]!;
  if (to - from === 1 && (code === 0x2d || code === 0x2010 || code === 0x2011)) return HYPHENED;
  let joined = to > from;
  let ampersand = false;
  for (let at = from; at < Math.min(to, from + GAP_CHARS); at++) {
    const kind = gapKinds[units[at]!]!;
    if (kind === SENTENCE_END) {
      const point = to - from === 2 && code === 0x2e && units[from + 1] === 0x20;
      return point && ABBREVIATION.test(text.slice(lastFrom, from))
        ? 0
        : STARTS_SENTENCE | BREAK_BEFORE;
    }
    if (kind === BREAK) joined = false;
    if (units[at] === 0x26) ampersand = true;
  }
  if (!joined) return BREAK_BEFORE;
  if (!ampersand) return 0;
  return to - from === 1 ? AMPERSAND | TIGHT : AMPERSAND;
}

/** Cuts a word found, of a script without spaces; only its first part is parted from what stands before. */
function pushSegments(
  loaded: TextUnits,
  runFrom: number,
  runTo: number,
  marks: number,
  sentence: number,
  tokens: Tokens,
  language: number,
): void {
  let own = marks;
  for (let from = runFrom; from < runTo; from += SEGMENTER_CHARS) {
    const run = loaded.text.slice(from, Math.min(runTo, from + SEGMENTER_CHARS));
    for (const { segment, index, isWordLike } of segmenter.segment(run)) {
      if (!isWordLike) continue;
      const at = from + index;
      const to = at + segment.length;
      tokens.push(
        wordAt(loaded, at, to, hashOfUnits(loaded.units, at, to), language),
        own,
        sentence,
      );
      own &= IN_TITLE;
    }
  }
}
