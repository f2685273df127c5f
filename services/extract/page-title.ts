import type { PageLine } from './page-markers.ts';

export const MAX_TITLE_CHARS = 300;
/** A sentence of more words than this that ends in a full stop is no headline. */
const MAX_SENTENCE_TITLE_WORDS = 20;
/** `الرئيسية > أخبار`, `Home / World`. */
const BREADCRUMBS = /^[^>»›/|«]{1,30}(?:\s*[>»›]\s*|\s[/|]\s)([^.،:]{1,60})$/;
/** `عاجل | وقف إطلاق النار يدخل حيز التنفيذ`: more words than this behind the last mark are a headline. */
const MAX_CRUMB_WORDS = 4;

/** A trail of sections, which stands above the headline. */
export function isBreadcrumbs(text: string): boolean {
  const behind = BREADCRUMBS.exec(text)?.[1];
  if (behind === undefined) return false;
  return !hasMoreWords(behind.slice(behind.search(/[^>»›/|]*$/)).trim(), MAX_CRUMB_WORDS);
}

/** A line that may be a headline. */
export function isTitle(text: string): boolean {
  if (text.length > MAX_TITLE_CHARS) return false;
  return !/[.!؟?…]["”»]?$/.test(text) || !hasMoreWords(text, MAX_SENTENCE_TITLE_WORDS);
}

/** A site's name above its headline: `BBC News عربي`. */
const SITE_NAME = /(?:^|\s)(?:News|Online|TV|نيوز)(?:\s|$)/;
const MAX_SITE_WORDS = 4;
/** `Sign in`, `Markets`: so many lines of a word or two at most stand above a headline. */
const MAX_SECTIONS = 4;

/** `سياسة` above the headline: a word or two, or the site's name, when a longer line and a text still follow. */
export function isSection(lines: readonly PageLine[], at: number): boolean {
  const text = lines[at]!.text;
  const isSite = SITE_NAME.test(text) && !hasMoreWords(text, MAX_SITE_WORDS);
  if (!isSite && hasMoreWords(text, 2)) return false;
  let headline = at + 1;
  while (headline - at < MAX_SECTIONS && isShortText(lines[headline])) headline++;
  const next = lines[headline];
  if (next?.kind !== 'text' || !isTitle(next.text)) return false;
  return hasMoreWords(next.text, 3) && lines[headline + 1] !== undefined;
}

function isShortText(line: PageLine | undefined): boolean {
  return line?.kind === 'text' && !hasMoreWords(line.text, 2);
}

/** Counts no further than it must, and cuts nothing. */
export function hasMoreWords(text: string, most: number): boolean {
  let words = 1;
  SPACES.lastIndex = 0;
  while (words <= most && SPACES.test(text)) words++;
  return words > most;
}

const SPACES = /\s+/g;
