import { glueOf } from './glued-articles.ts';
import { leadingDate } from './date-line.ts';
import { readDate } from './dates.ts';
import { isPlainLetter } from './folded-words.ts';
import { readLine, withMarkersOnLines, type PageLine } from './page-markers.ts';
import { hasMoreWords, isBreadcrumbs, isSection, isTitle, MAX_TITLE_CHARS } from './page-title.ts';
import { sourceName } from './source-name.ts';

/** One article of a raw page: its text, and what its own lines say of it. */
export interface PageArticle {
  title: string;
  body: string;
  /** As written after `المصدر:` or at the head of the body, or null. */
  source: string | null;
  /** The date line as written, or null. */
  date: string | null;
  /** The line of keywords, which often has no separators, or null. */
  keywords: string | null;
}

/** A line with what stood before it was read. */
interface WrittenLine extends PageLine {
  written: string;
}

/** A part of a page while its lines are dealt out. */
interface Part {
  title: string | null;
  body: string[];
  source: string | null;
  date: string | null;
  updated: string | null;
  keywords: string | null;
  /** Whether its source or keywords were stated below its text: what follows is none of it. */
  ended: boolean;
}

const MAX_SOURCE_CHARS = 120;
/** At the head of a page, more words than this are a headline that begins like a label. */
const MAX_SOURCE_WORDS = 3;
/** More glued articles than this are a list of links. */
const MAX_ARTICLES = 10;
/** A longer line is no headline of another article. */
const MAX_LINK_CHARS = 170;
const MAX_KEYWORD_LINES = 40;
const MAX_KEYWORD_WORDS = 5;
/** What a date line may say beside its date. */
const MAX_DATE_CHARS = 120;
/** `الثورة نت/` alone on a line: the agency or paper that signs a body. */
const SIGNATURE = /^(?:([^/،.:()]{2,40})\s*\/|\(([^()،.:]{2,40})\))$/;

/**
 * The articles of a raw scraped page. Lines that state date, source, keywords or author are taken out;
 * the first line left is the title. A line that only names another article (`اقرأ أيضاً: …`) is dropped
 * alone, a list of such headlines as a whole; where a whole article follows its headline (see
 * glued-articles.ts), it is a further one, which inherits nothing: no date, no source. Markers are
 * found with or without colon, alone or before their value, and glued to the end of a line.
 * Linear in the page.
 * @param title of the first article, when it is known from elsewhere
 */
export function readPage(raw: string, title: string | null = null): PageArticle[] {
  const lines = withMarkersOnLines(plainLines(raw))
    .split('\n')
    .map((written): WrittenLine => {
      const { kind, text } = readLine(written);
      return { kind, text, written };
    })
    .filter(({ kind, text }) => kind !== 'text' || saysSomething(text));
  const parts: Part[] = [newPart(title)];
  let at = 0;
  while (at < lines.length) {
    const part = parts.at(-1)!;
    const line = lines[at]!;
    if (part.title === null && part.body.length === 0 && looksLikeTitle(line)) {
      part.title = line.written.trim();
      at++;
    } else if (line.kind === 'related') {
      const glue = glueOf(lines, at, part.ended, [part.title ?? '', ...part.body.slice(-3)]);
      at = glue.next;
      if (glue.title !== null) {
        if (parts.length >= MAX_ARTICLES) break;
        parts.push(newPart(glue.title));
      }
    } else if (beginsOwnArticle(lines, at, part)) {
      if (parts.length >= MAX_ARTICLES) break;
      const title = lines[at - 1]!.text;
      // A headline that was taken for a link is not in the body.
      if (part.body.at(-1) === title) part.body.pop();
      parts.push(newPart(title));
    } else {
      at = takeLine(lines, at, part);
    }
  }
  return parts.map(toArticle).filter((article) => article.title !== '' || article.body !== '');
}

/** A page's buttons for the size of its letters. */
const LETTER_SIZE = /^[Aاأ][+\-−–]$/;

function saysSomething(text: string): boolean {
  if (text.length === 2 && LETTER_SIZE.test(text)) return false;
  return isPlainLetter(text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(text);
}

/** `شاهد.. لحظة انهيار الجسر`, `Source: striker to leave`: a headline, where none was yet. */
function looksLikeTitle({ kind, text }: PageLine): boolean {
  if (kind !== 'related' && kind !== 'source') return false;
  return text.length <= MAX_TITLE_CHARS && hasMoreWords(text, MAX_SOURCE_WORDS);
}

const BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const UNSEEN = /[\u0000\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** All units of the three: most pages have none, and are searched once. */
const NOT_PLAIN =
  /[\r\u0085\u2028\u2029\v\f\u0000\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00a0\u202f\t]/;

function plainLines(raw: string): string {
  if (!NOT_PLAIN.test(raw)) return raw;
  return raw
    .replace(BREAKS, '\n')
    .replace(UNSEEN, '')
    .replace(/[\u00a0\u202f\t]/g, ' ');
}

function newPart(title: string | null): Part {
  return { title, body: [], source: null, date: null, updated: null, keywords: null, ended: false };
}

/** A second date of publication, under a line that can be a headline, begins an article of its own. */
function beginsOwnArticle(lines: readonly PageLine[], at: number, part: Part): boolean {
  if (lines[at]!.kind !== 'date' || part.date === null || part.body.length < 2) return false;
  const before = lines[at - 1]!;
  const after = lines[at + 1];
  return before.kind === 'text' && isHeadline(before.text) && after?.kind === 'text' && part.ended;
}

function isHeadline(text: string): boolean {
  return text.length <= MAX_TITLE_CHARS && !/[.،:]$/.test(text);
}

/** Gives one line, or a marker with its value on the next, to the part; returns the line after it. */
function takeLine(lines: readonly PageLine[], at: number, part: Part): number {
  const { kind, text } = lines[at]!;
  const next = lines[at + 1];
  switch (kind) {
    case 'text':
      takeText(lines, at, part);
      return at + 1;
    case 'byline':
      return at + 1;
    case 'date':
    case 'updated': {
      const alone = text === '' && next?.kind === 'date';
      takeDate(part, kind, alone ? next.text : text);
      return alone ? at + 2 : at + 1;
    }
    case 'source': {
      part.ended = part.body.length > 0;
      const alone = text === '' && next?.kind === 'text' && isName(next.text);
      takeSource(part, alone ? next.text : text);
      return alone ? at + 2 : at + 1;
    }
    case 'keywords': {
      part.ended = part.body.length > 0;
      if (text !== '') {
        part.keywords ??= text;
        return at + 1;
      }
      const words = keywordLines(lines, at + 1);
      if (words.length > 0) part.keywords ??= words.join('، ');
      return at + 1 + words.length;
    }
    case 'related':
      return at + 1;
  }
}

function takeText(lines: readonly PageLine[], at: number, part: Part): void {
  const { text } = lines[at]!;
  if (part.title === null && part.body.length === 0) {
    if (isBreadcrumbs(text) || isSection(lines, at)) return;
    if (isTitle(text)) {
      part.title = text;
      return;
    }
    part.title = '';
  }
  const signature = part.body.length === 0 || text.startsWith('(') ? SIGNATURE.exec(text) : null;
  // A paragraph below the labels: they were not at the end after all.
  if (text.length > MAX_LINK_CHARS) part.ended = false;
  if (signature === null) part.body.push(text);
  else part.source ??= (signature[1] ?? signature[2])!.trim();
}

function takeDate(part: Part, kind: 'date' | 'updated', text: string): void {
  const end = text.length > MAX_DATE_CHARS / 2 ? leadingDate(text) : 0;
  // A page on one line: the text goes on behind the date.
  const goesOn = end > 0 && text.length - end > MAX_DATE_CHARS / 2;
  const date = goesOn ? text.slice(0, end) : text.slice(0, MAX_DATE_CHARS);
  if (goesOn) part.body.push(text.slice(end).trim());
  if (kind === 'updated') part.updated ??= date;
  else if (part.date === null || readDate(part.date).precision === 'none') part.date = date;
}

function isName(text: string): boolean {
  return text.length <= 60 && !hasMoreWords(text, 5) && !/[.،:!؟]$/.test(text);
}

function takeSource(part: Part, text: string): void {
  const name = sourceName(text);
  if (name === '') return;
  if (name.length <= MAX_SOURCE_CHARS) {
    part.source ??= name;
    return;
  }
  // A page on one line: the name is what stands before the first stop, and the text goes on.
  const stop = /^(.{2,60}?)(?:\s*[.|،\n]\s*|\s[-–—]\s)(.*)$/s.exec(name);
  part.body.push(stop === null ? name : stop[2]!);
  if (stop !== null) part.source ??= stop[1]!;
}

/** The words below a lone `Tags`, one or a few a line. */
function keywordLines(lines: readonly PageLine[], from: number): string[] {
  const words: string[] = [];
  for (let at = from; at < lines.length && words.length < MAX_KEYWORD_LINES; at++) {
    const { kind, text } = lines[at]!;
    if (kind !== 'text' || hasMoreWords(text, MAX_KEYWORD_WORDS)) break;
    words.push(text.replace(/^#|[،,;|]$/g, '').trim());
  }
  return words;
}

/** `WASHINGTON, Dec. 6, 2024 (Reuters) -`: a few words and a date, before the dash of a dateline. */
const DATELINE =
  /^((?:[\p{L}.'’ـ]+[\s,،/(-]+){0,4}?[^.!؟]{0,30}?[\d٠-٩]{4}\S{0,2})\s*[)]?\s*(?:\([^()]{2,30}\)\s*)?[-–—:/(]/u;
const FOUR_DIGITS = /[\d٠-٩]{4}/;

function toArticle(part: Part): PageArticle {
  const date = part.date ?? part.updated ?? datelineOf(part.body[0] ?? '');
  return {
    title: part.title ?? '',
    body: part.body.join('\n'),
    source: part.source,
    date,
    keywords: part.keywords,
  };
}

/** The date in the dateline of a body's first line, or null. */
function datelineOf(line: string): string | null {
  const head = line.slice(0, MAX_DATE_CHARS);
  if (!FOUR_DIGITS.test(head)) return null;
  const written = DATELINE.exec(head)?.[1];
  return written !== undefined && readDate(written).precision !== 'none' ? written : null;
}
