import { foldArabic } from './arabic-letters.ts';
import { withoutDatelineAgency } from './dateline-agency.ts';
import { readLexeme } from './lexicon.ts';
import { traitsOf, TRAIT } from './name-traits.ts';
import { wordsOf } from './word-list.ts';

/** What stands before the text of an Arabic article: up to a colon or the end of a short first line. */
const HEAD = /^([^\n:]{3,60}?)\s*(\n|:)/;
/** As far as the patterns look. */
const MAX_HEAD_CHARS = 64;
const PARTS = /\s*[-–—ـ]+\s+|\s+[-–—ـ]+\s*/u;
/** What such a line has beside names and places. */
const FILLING = new Set(
  wordsOf('متابعات متابعة وكالات واس رويترز تصوير خاص الرياضي الرياضية سبق').map(foldArabic),
);
/** وليد العمودي ـ جدة, أحمد حجازي – … in front of the first sentence, without a line of its own. */
const AUTHOR =
  /^([\u0621-\u064a]{2,12}(?: [\u0621-\u064a]{2,12}){1,2})\s*[-–—ـ]+\s+(?=[\u0621-\u064a])/u;
const BUTTONS = /^Next Previous\s+/;

/**
 * The body without its author and the agency of its dateline: `أحمد علي – جدة\n…`, `سبق- الرياض: …`. Of the parts between the dashes names
 * of people and what such lines say of any article go; a place stays, for it is the dateline.
 * @param body clean text
 */
export function withoutByline(body: string): string {
  const text = withoutDatelineAgency(
    body.startsWith('Next Previous') ? body.replace(BUTTONS, '') : body,
  );
  if (!ARABIC.test(text.slice(0, MAX_HEAD_CHARS))) return text;
  const author = AUTHOR.exec(text);
  if (author !== null && isByline(author[1]!)) return text.slice(author[0].length);
  const [whole, head, end] = HEAD.exec(text) ?? [];
  if (whole === undefined || head === undefined || !ARABIC.test(head)) return text;
  const parts = head.split(PARTS);
  if (parts.length < 2) return text;
  const kept = parts.filter((part) => part !== '' && !isByline(part));
  return kept.length === parts.length
    ? text
    : `${kept.join(' - ')}${end} ${text.slice(whole.length)}`;
}

const ARABIC = /[\u0621-\u064a]/;
/** عين اليوم is a paper's name, and so may be any two words; a name begins with a given one. */
const PAPERS = new Set(['عين اليوم']);

function isByline(part: string): boolean {
  if (PAPERS.has(part)) return true;
  const words = part.split(/\s+/);
  if (words.length === 1) return FILLING.has(foldArabic(words[0]!));
  if (words.length > MAX_NAMES) return false;
  const first = words[0]!;
  return first.startsWith('عبد') || (traitsOf(readLexeme(first, 'ar')) & TRAIT.given) !== 0;
}

/** Two people with three names each. */
const MAX_NAMES = 6;
