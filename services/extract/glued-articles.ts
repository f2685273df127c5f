import { foldArabic } from './arabic-letters.ts';
import type { PageLine } from './page-markers.ts';

/** What a "read also" turns out to introduce. */
export interface Glue {
  /** The title of a further article, '' where it has none, null where only links were named. */
  title: string | null;
  /** The line at which reading goes on. */
  next: number;
}

const MAX_HEADLINE_CHARS = 170;
const MAX_HEADLINE_WORDS = 24;
/** A text of fewer characters is a teaser. */
const MIN_BODY_CHARS = 120;
/** In mid-text, more lines than this that look like headlines are rather short paragraphs. */
const MAX_LINKS_IN_TEXT = 6;
const MAX_PARAGRAPHS = 3;
const PARAGRAPH_CHARS = 400;
/** How many of a headline's words its article has in its first paragraphs, at least. */
const MIN_SHARED = 0.4;
const MIN_SHARED_AFTER_END = 0.2;

/**
 * Whether the marker at a line names links alone or begins an article glued to the page. With a headline
 * behind it, it is a link. Alone, the headlines below it are links, unless the text that follows them is
 * about one of them more than it is about the article so far; below an article that has ended (its
 * source or keywords are stated) any text that follows is another's.
 * @param before the last lines of the article so far
 */
export function glueOf(
  lines: readonly PageLine[],
  marker: number,
  ended: boolean,
  before: readonly string[],
): Glue {
  const { text } = lines[marker]!;
  if (text !== '') {
    // A whole text behind the marker: a page on one line, whose headline has no end.
    const isText = ended && text.length > MAX_HEADLINE_CHARS + MIN_BODY_CHARS;
    if (!isText) return { title: null, next: marker + 1 };
    return glueText(lines, marker);
  }
  let at = marker + 1;
  const headlines: string[] = [];
  while (at < lines.length && isHeadline(lines[at]!)) headlines.push(lines[at++]!.text);
  const follows = textFrom(lines, at);
  if (follows.length < MIN_BODY_CHARS)
    return { title: null, next: linksEnd(lines, marker, at, ended) };
  if (headlines.length === 0) return { title: ended ? '' : null, next: marker + 1 };
  const told = stems(follows);
  const shares = headlines.map((headline) => shared(headline, told));
  const best = shares.indexOf(Math.max(...shares));
  const share = shares[best]!;
  if (ended) {
    const title =
      share >= MIN_SHARED_AFTER_END ? best : headlines.length > 2 ? headlines.length - 1 : 0;
    return { title: headlines[title]!, next: marker + 2 + title };
  }
  if (
    share >= MIN_SHARED &&
    share >
      shared(
        headlines[best]!,
        stems(before.map((line) => line.slice(0, PARAGRAPH_CHARS)).join('\n')),
      )
  ) {
    return { title: headlines[best]!, next: marker + 2 + best };
  }
  return { title: null, next: linksEnd(lines, marker, at, ended) };
}

function glueText(lines: readonly PageLine[], marker: number): Glue {
  // The caller reads on at the same line, now as text of the new article.
  const rest = lines as PageLine[];
  rest[marker] = { kind: 'text', text: lines[marker]!.text };
  return { title: '', next: marker };
}

function linksEnd(lines: readonly PageLine[], marker: number, at: number, ended: boolean): number {
  const goesOn = lines[at]?.kind === 'text';
  return goesOn && !ended ? Math.min(at, marker + 1 + MAX_LINKS_IN_TEXT) : at;
}

function isHeadline({ kind, text }: PageLine): boolean {
  return (
    kind === 'text' &&
    text.length <= MAX_HEADLINE_CHARS &&
    !/(?<!\.)[.،:](?:["”»)])?$/.test(text) &&
    text.split(/\s+/, MAX_HEADLINE_WORDS + 1).length <= MAX_HEADLINE_WORDS
  );
}

/** The first paragraphs from a line on, past a line that states date, author or source. */
function textFrom(lines: readonly PageLine[], from: number): string {
  let at = from;
  while (['date', 'updated', 'byline', 'source'].includes(lines[at]?.kind ?? '')) at++;
  const paragraphs: string[] = [];
  for (; lines[at]?.kind === 'text' && paragraphs.length < MAX_PARAGRAPHS; at++) {
    paragraphs.push(lines[at]!.text.slice(0, PARAGRAPH_CHARS));
  }
  return paragraphs.join('\n');
}

/** The share of a headline's words (0–1) that a text has, by their first letters. */
function shared(headline: string, text: ReadonlySet<string>): number {
  const words = stems(headline);
  let found = 0;
  for (const word of words) if (text.has(word)) found++;
  return words.size === 0 ? 0 : found / words.size;
}

const STEM_LETTERS = 5;

function stems(text: string): Set<string> {
  const words = foldArabic(text.toLowerCase()).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/^[وفبل]?ال(?=.{3})|^لل(?=.{3})/, ''))
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, STEM_LETTERS)),
  );
}
