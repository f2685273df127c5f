import { decodeEntities } from './entities.ts';
import { tagEnd } from './html-tags.ts';

/** The text behind this many characters is not read: far beyond what counts of a body. */
const MAX_TEXT_CHARS = 200_000;
/** Where leaving blocks out would leave less than this share, they were the article. */
const MIN_KEPT_SHARE = 0.4;

/** What is never text; the page's own words for a button or a form are none of the article's. */
const UNREAD =
  /^(?:script|style|noscript|template|svg|math|iframe|object|canvas|textarea|select|button|audio|video)$/;
/** Of those, the ones whose content runs to the end of the page when they are never closed. */
const SWALLOWS = /^(?:script|style)$/;
const FURNITURE = /^(?:nav|footer|aside|form|dialog|menu)$/;
const CONTAINER = /^(?:div|section|ul|ol|p|figure|table|li|details|blockquote|span)$/;
const FURNITURE_NAME =
  /(?:^|[\s"'_-])(?:related|recommend(?:ed|ation|ations)|read-?(?:more|also|next)|also-?(?:read|like)|see-?also|more-?(?:news|stories|from|articles)|shar(?:e|ing)|social|newsletter|subscri(?:be|ption)|comments?|promo|advert(?:isement)?|ads?|sponsored|breadcrumbs?|tags?|byline|trending|most-?read|popular|paywall|cookies?|consent)(?=$|[\s"'_-])/i;
const BLOCK =
  /^(?:p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|section|article|main|blockquote|pre|figure|figcaption|header|footer|nav|aside|form|address|title|option)$/;
/** Inside a word these make no space. */
const WITHIN_WORD = /^(?:b|i|u|s|em|strong|font|mark|sup|sub|small|big|bdi|bdo|wbr|ins)$/;

/** Stands for the end of a block until spaces are dealt with. */
const BREAK = '\u0001';

/**
 * A fragment of HTML as text, a line for each block; text without tags comes back as it is. Scripts,
 * styles, forms and the blocks that name themselves as related, shared or advertised are left out.
 * One pass, no tree: any nesting, any unclosed tag.
 */
export function htmlText(fragment: string): string {
  if (!fragment.includes('<') || !/<[a-z!/]/i.test(fragment)) return fragment;
  const all = scan(fragment, false, false);
  const kept = scan(fragment, true, false);
  return kept.length >= all.length * MIN_KEPT_SHARE ? kept : all;
}

/** The paragraphs of a page alone; where there are none to speak of, all its text. */
export function paragraphText(html: string): string {
  const paragraphs = scan(html, true, true);
  return paragraphs.length >= MIN_PARAGRAPH_CHARS ? paragraphs : htmlText(html);
}

const MIN_PARAGRAPH_CHARS = 200;
const OPENS_TAG = /[a-z]/i;
const TAG_NAME = /[a-z][a-z\d-]{0,30}/iy;

function scan(html: string, skipFurniture: boolean, paragraphsOnly: boolean): string {
  let text = '';
  let at = 0;
  let skipped = '';
  let depth = 0;
  let inParagraph = false;
  /** Elements without an end tag from here on: looking again would cost the length of the page. */
  const neverClosed = new Set<string>();
  const add = (from: number, to: number): void => {
    if (skipped === '' && (!paragraphsOnly || inParagraph) && to > from)
      text += html.slice(from, to);
  };
  while (text.length < MAX_TEXT_CHARS) {
    const less = html.indexOf('<', at);
    if (less === -1) {
      add(at, Math.min(html.length, at + MAX_TEXT_CHARS));
      break;
    }
    const closing = html.charAt(less + 1) === '/';
    const letter = html.charAt(less + (closing ? 2 : 1));
    if (!OPENS_TAG.test(letter)) {
      const end =
        less + 1 < html.length && /[!?/]/.test(html.charAt(less + 1))
          ? markupEnd(html, less, neverClosed)
          : -1;
      add(at, end === -1 ? less + 1 : less);
      at = end === -1 ? less + 1 : end;
      continue;
    }
    add(at, less);
    TAG_NAME.lastIndex = less + (closing ? 2 : 1);
    const name = TAG_NAME.exec(html)![0].toLowerCase();
    const end = tagEnd(html, less + 1 + name.length);
    if (end === -1) {
      at = less + 1;
      continue;
    }
    at = end;
    if (skipped !== '') {
      if (name === skipped) depth += closing ? -1 : 1;
      if (depth === 0) skipped = '';
      continue;
    }
    if (!closing && UNREAD.test(name)) {
      const close = closeOf(html, name, end, neverClosed);
      if (close !== -1) at = close;
      else if (SWALLOWS.test(name)) break;
      continue;
    }
    if (!closing && skipFurniture && isFurniture(name, html.slice(less, end))) {
      skipped = name;
      depth = 1;
      continue;
    }
    if (BLOCK.test(name)) {
      if (name === 'p') inParagraph = !closing;
      text += BREAK;
    } else if (!WITHIN_WORD.test(name)) {
      text += ' ';
    }
  }
  return tidy(text);
}

function isFurniture(name: string, tag: string): boolean {
  if (FURNITURE.test(name)) return true;
  if (!CONTAINER.test(name) || tag.length > 2_000) return false;
  const named = /\b(?:class|id)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
  return (tag.match(named) ?? []).some((attribute) => {
    return FURNITURE_NAME.test(attribute.replace(/^\w+\s*=\s*/, ''));
  });
}

/** Behind a comment, a doctype or a stray end tag; -1 when it never ends. */
function markupEnd(html: string, less: number, neverClosed: Set<string>): number {
  if (html.startsWith('<![CDATA[', less)) return less + '<![CDATA['.length;
  const mark = html.startsWith('<!--', less) ? '-->' : '>';
  if (neverClosed.has(mark)) return -1;
  const end = html.indexOf(mark, less + 2);
  if (end === -1) neverClosed.add(mark);
  return end === -1 ? -1 : end + mark.length;
}

/** Behind the end tag of an element, or -1. */
function closeOf(html: string, name: string, from: number, neverClosed: Set<string>): number {
  if (neverClosed.has(name)) return -1;
  const pattern = new RegExp(`</${name}[\\s>/]`, 'gi');
  pattern.lastIndex = from;
  const match = pattern.exec(html);
  if (match === null) {
    neverClosed.add(name);
    return -1;
  }
  const end = html.indexOf('>', match.index);
  return end === -1 ? html.length : end + 1;
}

/** Blocks as lines; the line breaks of the source are spaces wherever the page has blocks of its own. */
function tidy(text: string): string {
  const lines = text.includes(BREAK)
    ? text.replace(/[ \t\r\n\f\u00a0]+/g, ' ').replace(/ ?\u0001[\u0001 ]*/g, '\n')
    : text.replace(/[ \t\u00a0]+/g, ' ').replace(/ ?\n\s*/g, '\n');
  return decodeEntities(lines.replaceAll(']]>', ' ')).trim();
}
