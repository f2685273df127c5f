import { foldArabic } from './arabic-letters.ts';
import { NEEDS_COLON, PAGE_MARKERS, type MarkerKind } from './data/page-markers.ts';
import { leadingDate } from './date-line.ts';
import {
  hashed,
  hashWordBefore,
  hashWordFrom,
  IN_DOUBT,
  isPlainLetter,
  sieveOf,
} from './folded-words.ts';

export type { MarkerKind };

/** A line of a page: its text, or a marker with what stands behind it. */
export interface PageLine {
  kind: MarkerKind | 'text';
  /** Without the marker; '' when it stands alone. */
  text: string;
}

const kindOf = new Map<string, MarkerKind>();
for (const kind of Object.keys(PAGE_MARKERS) as MarkerKind[]) {
  for (const phrase of phrases(PAGE_MARKERS[kind])) kindOf.set(phrase, kind);
}
const needsColon = new Set(phrases(NEEDS_COLON));

function phrases(list: string): string[] {
  return list
    .split('\n')
    .map((line) => keyOf(line))
    .filter((phrase) => phrase !== '');
}

function keyOf(phrase: string): string {
  return foldArabic(phrase).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** Letters that fold into one another, and marks anywhere, so that a match keeps its place in the line. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ا: '[اأإآٱ]',
  ه: '[هةہۀ]',
  ي: '[يىی]',
  ك: '[كک]',
  "'": "['’]",
  ' ': '\\s+',
};
const MARKS = '[\\u064b-\\u0652\\u0640]*';

function patternOf(phrase: string): string {
  return Array.from(phrase, (letter) => {
    const spelling = SPELLINGS[letter] ?? letter;
    return /\p{Script=Arabic}/u.test(letter) ? spelling + MARKS : spelling;
  }).join('');
}

const longestFirst = [...kindOf.keys()].sort((a, b) => b.length - a.length);
const COLON = '(?:[:：؛|>»←→⬅]|[-–—]{1,2}(?=\\s|$)|\\.{2,}|…|[؟?]\\s*:?)';
const FIRST_WORD = /^[\p{L}\p{M}ـ]+/u;
/** The markers by their first words: most lines begin with another, and need no pattern. */
const byFirstWord = new Map<string, string[]>();
for (const phrase of longestFirst) {
  const first = firstWordOf(phrase);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}
const mayBeFirst = sieveOf(Array.from(byFirstWord.keys(), (word) => hashWordFrom(word, 0)));
const patterns = new Map<string, RegExp>();

/** A marker at the head of a line, with the colon and spaces behind it. */
function markedBy(first: string): RegExp | null {
  const phrases = byFirstWord.get(first);
  if (phrases === undefined) return null;
  let pattern = patterns.get(first);
  if (pattern === undefined) {
    const written = phrases.map(patternOf).join('|');
    pattern = new RegExp(`^(${written})(?![\\p{L}\\p{N}])\\s*(${COLON}*)\\s*`, 'iu');
    patterns.set(first, pattern);
  }
  return pattern;
}

function firstWordOf(line: string): string {
  return foldArabic(FIRST_WORD.exec(line)?.[0] ?? '').toLowerCase();
}

/** What pages put before a label: list marks, arrows, emoji, brackets. */
const LEAD = /^(?:[\s•*·▪◾●►▶→←⬅»«>\-–—|[({#]|\p{Extended_Pictographic}|\ufe0f)+/u;

const MAX_VALUE_WORDS = 4;
const MAX_BYLINE_WORDS = 8;
/** A longer line is no line but a page without line breaks. */
const MIN_PAGE_CHARS = 300;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|and|of|for|the|de|al|bin|van|von|&|in)$/u;

/** `Jill Colvin and Gillian Wong, Associated Press`: word by word, for one expression would go back and forth. */
function isNamesOnly(text: string): boolean {
  const words = text.split(/[\s,]+/, MAX_BYLINE_WORDS + 1).filter((word) => word !== '');
  return !/^the$/i.test(words[0] ?? '') && words.every((word) => NAME_WORD.test(word));
}

/** What a line of a page is. Linear in the line; a paragraph costs one test at its head. */
export function readLine(written: string): PageLine {
  const line = written.trim();
  const bare = isPlainLetter(line.charCodeAt(0)) ? line : line.replace(LEAD, '');
  const match = mayBeFirst(hashWordFrom(bare, 0)) ? markedBy(firstWordOf(bare))?.exec(bare) : null;
  if (match) {
    const phrase = phraseOf(match[1]!);
    const kind = kindOf.get(phrase)!;
    const text = bare
      .slice(match[0].length)
      .replace(/^[\])}]+\s*/, '')
      .trim();
    // `More from The Harbour Post:` has its links below, like a marker that stands alone.
    if (kind === 'related' && /^[^.]{1,60}[:：]$/.test(text)) return { kind, text: '' };
    if (counts(kind, phrase, match[2] !== '', text)) return { kind, text };
  }
  if (isHashtags(line)) {
    return { kind: 'keywords', text: line.replaceAll('#', '، ').replace(/^، /, '') };
  }
  if (line !== '' && line.length <= MAX_DATE_LINE && leadingDate(line) === line.length) {
    return { kind: 'date', text: line };
  }
  return { kind: 'text', text: line };
}

/** The key of a label found, which is mostly written as its list has it but for capitals. */
function phraseOf(written: string): string {
  const lower = written.toLowerCase();
  return kindOf.has(lower) ? lower : keyOf(written);
}

const MAX_DATE_LINE = 120;

function counts(kind: MarkerKind, phrase: string, hasColon: boolean, text: string): boolean {
  const words = text === '' ? 0 : text.split(/\s+/, MAX_BYLINE_WORDS + 1).length;
  if (kind === 'byline') {
    const named = hasColon || (/^[a-z]/.test(phrase) && isNamesOnly(text));
    return words > 0 && words <= MAX_BYLINE_WORDS && named && !/[.!؟?]$|\|/.test(text);
  }
  if (text === '') return true;
  if (kind === 'date' || kind === 'updated') {
    // A date is what reads as one, or anything short with figures that its label vouches for.
    if (hasColon && words <= MAX_BYLINE_WORDS && /\p{N}/u.test(text)) return true;
    const end = leadingDate(text);
    return end > 0 && (/\p{N}/u.test(text.slice(0, end)) || end === text.length);
  }
  if (kind === 'source') {
    // `Source: striker to leave the club in June after …` is a headline.
    if (hasColon) return words <= MAX_BYLINE_WORDS || text.length >= MIN_PAGE_CHARS;
    return phrase.includes(' ') && words <= MAX_VALUE_WORDS && !/[.:،]$/.test(text);
  }
  if (hasColon) return true;
  if (kind === 'keywords' && text.startsWith('#')) return true;
  return !needsColon.has(phrase);
}

function isHashtags(line: string): boolean {
  return (
    line.startsWith('#') &&
    /^#\p{L}/u.test(line) &&
    line.split(/\s+/).every((word) => /^#[\p{L}\p{N}_]+[،,]?$/u.test(word))
  );
}

/** Of the phrases that a text may have glued to it, by their last word. */
const byLastWord = new Map<string, string[]>();
const NEVER_GLUED = new Set(['more', 'read', 'date', 'tag', 'via', 'تاج', 'نشر', 'by']);
for (const phrase of longestFirst) {
  if (kindOf.get(phrase) === 'byline' || NEVER_GLUED.has(phrase)) continue;
  const last = lastWordOf(phrase);
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), phrase]);
}
const mayBeLast = sieveOf(
  Array.from(byLastWord.keys(), (word) => hashWordBefore(word, word.length, 0)),
);
/** Those of phrases of several words, which may run over a line. */
const mayEndSeveral = sieveOf(
  Array.from(byLastWord.entries())
    .filter(([, phrases]) => phrases.some((phrase) => phrase.includes(' ')))
    .map(([word]) => hashWordBefore(word, word.length, 0)),
);
/** The words before their last. */
const beforeLast = [...byLastWord.values()]
  .flat()
  .map((phrase) => phrase.split(' ').at(-2))
  .filter((word) => word !== undefined);
const mayBeBeforeLast = sieveOf(beforeLast.map((word) => hashWordBefore(word, word.length, 0)));
/** What they end in beside letters: editors' picks. */
const MARKS_BEFORE_LAST = new Set(
  beforeLast
    .map((word) => word.at(-1)!)
    .filter((mark) => /[^\p{L}\p{M}]/u.test(mark))
    .flatMap((mark) => (mark === "'" ? [mark, '’'] : [mark])),
);
const MAX_MARKER_CHARS = 48;

/**
 * Puts every marker with a colon that is glued into a line at the beginning of a line of its own. A
 * label of several words is one wherever a colon follows; of one word, only behind the end of a
 * sentence or below one, for `قال المصدر:` is a sentence. Costs a look at each colon.
 */
export function withMarkersOnLines(text: string): string {
  let separate = '';
  let from = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const start = markerBefore(text, from, colon);
    if (start === -1) continue;
    separate += `${text.slice(from, start)}\n`;
    from = start;
  }
  return from === 0 ? text : separate + text.slice(from);
}

/** Where the marker begins that a colon ends, or -1: no marker, or it has its own line. */
function markerBefore(text: string, from: number, colon: number): number {
  const least = Math.max(from, colon - MAX_MARKER_CHARS);
  const hash = hashWordBefore(text, endOfText(text, least, colon), least);
  if (!mayBeLast(hash)) return -1;
  // On a line of its own it is none but as the last word of several that run over the line.
  if (hash !== IN_DOUBT && beginsLine(text, hashed.from)) {
    if (!mayEndSeveral(hash)) return -1;
    const before = endOfText(text, least, hashed.from);
    if (!mayBeBeforeLast(hashWordBefore(text, before, least))) return -1;
    // The line above nearly always ends in a full stop.
    if (hashed.from === hashed.to && !MARKS_BEFORE_LAST.has(text.charAt(before - 1))) return -1;
  }
  const head = keyOf(text.slice(least, colon));
  const phrases = byLastWord.get(lastWordOf(head)) ?? [];
  const exact = phrases.find((phrase) => head.endsWith(phrase));
  const glued = exact ?? gluedPhrase(head);
  if (glued === undefined) return -1;
  const start = startOf(text, colon, glued);
  let before = start - 1;
  while (before >= from && text[before] === ' ') before--;
  const previous = text[before];
  if (before < from || previous === undefined || previous === '\n') return -1;
  if (glued.includes(' ')) return isProclitic(text, start) ? -1 : start;
  return ENDS_SENTENCE.test(previous) ? start : -1;
}

function beginsLine(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at - 1) === 0x0a;
}

/** The end of what stands before a place, the spaces left out. */
function endOfText(text: string, least: number, to: number): number {
  let end = to;
  while (end > least && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

const ENDS_SENTENCE = /[.!؟?»”")\]…]/;

/** A label of one word glued to a full stop: `التصعيد.المصدر:`. */
function gluedPhrase(head: string): string | undefined {
  const word = /[.!؟?»”")\]…](\p{L}+)$/u.exec(head)?.[1];
  return word !== undefined && byLastWord.get(word)?.includes(word) === true ? word : undefined;
}

function lastWordOf(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

/** Where a folded phrase begins that ends at a place: marks and runs of spaces are in the text alone. */
function startOf(text: string, end: number, phrase: string): number {
  let letters = phrase.replaceAll(' ', '').length;
  let at = end;
  while (letters > 0 && at > 0) {
    at--;
    const letter = foldArabic(text[at]!);
    if (letter.trim() !== '') letters--;
  }
  return at;
}

/** `وكلمات دلالية:` is no label: a proclitic, itself the beginning of its word, stands before it. */
function isProclitic(text: string, start: number): boolean {
  return /[وفبلك]/.test(text[start - 1] ?? '') && !/\p{L}/u.test(text[start - 2] ?? '');
}

/** The first words of all markers, folded and in lower case. */
export function markerWords(): string[] {
  return [...byFirstWord.keys()];
}
