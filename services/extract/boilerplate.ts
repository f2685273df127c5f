import { foldArabic } from './arabic-letters.ts';
import { BOILERPLATE_RULES } from './data/boilerplate-rules.ts';
import { leadingDate } from './date-line.ts';
import { readLine, markerWords } from './page-markers.ts';
import { FIRST_WORD, isKnownPassage, scanPassages, triggersOf } from './passages.ts';
import { TextUnits } from './text-units.ts';
import { wordsOf } from './word-list.ts';

/** A headline shorter than this may stand in its body by chance. */
const MIN_REPEATED_TITLE = 20;
/** What outlets say of themselves is short; a longer sentence with the same words is text. */
const MAX_RULE_CHARS = 400;
/** A link below `اقرأ أيضا:` is no longer than this, and there are no more of them. */
const MAX_LINK_CHARS = 170;
const MAX_LINKS = 6;
/** What a date line may say beside its date; more is the text of the article. */
const MAX_DATE_REST_CHARS = 60;

/** `© 2025 Island News`, to the end of its line: the sign is no word, so no rule's word could find it. */
const OWNERS = /(?:copyright\s*)?©[^\n]{0,120}$/gimu;

/** The other bits of a mask are the rules'. */
const RULE_BITS = 30;
const triggers = triggersOf([
  ...BOILERPLATE_RULES.flatMap(({ on }, index) =>
    wordsOf(on).map((word) => [foldArabic(word), 1 << (index % RULE_BITS)] as const),
  ),
  ...markerWords().map((word) => [word, FIRST_WORD] as const),
]);

/**
 * The body without what is said of every article: lines that name other articles, the author, the
 * source or the date (see page-markers.ts), sentences by which outlets ask to share, follow, subscribe
 * or log in (data/boilerplate-rules.ts), passages that were learned as an outlet's (passages.ts), and
 * repetitions of its own headline, which would make every word of it look important. One scan; what is
 * not flagged by it costs nothing more.
 * @param loaded where the body is loaded, or will be
 */
export function withoutBoilerplate(body: string, title: string, loaded = scratch): string {
  const owned = body.includes('©') ? body.replace(OWNERS, '') : body;
  const text = withoutPassages(owned, true, loaded.load(owned));
  return title.length >= MIN_REPEATED_TITLE && text.includes(title)
    ? text.replaceAll(title, ' . ')
    : text;
}

/** The same without the passages that were learned: what there is still to learn from. */
export function withRulesOnly(body: string): string {
  return withoutPassages(body, false, scratch.load(body));
}

const scratch = new TextUnits();

function withoutPassages(body: string, learned: boolean, loaded: TextUnits): string {
  let kept = '';
  let from = 0;
  let masks = 0;
  scanPassages(loaded, triggers, (start, end, _words, hash, mask) => {
    masks |= mask;
    const drop = learned && hash !== 0 && isKnownPassage(hash);
    const ruled = (mask & ~FIRST_WORD) !== 0;
    const rest = drop ? '' : ruled ? withoutRules(body.slice(start, end), mask) : null;
    if (rest === null) return;
    kept += body.slice(from, start) + rest;
    // A passage that goes leaves the line break before it.
    if (rest === '' && body[start] === '\n') kept += '\n';
    from = end;
  });
  const text = from === 0 ? body : kept + body.slice(from);
  return (masks & FIRST_WORD) === 0 ? text : withoutMarkedLines(text);
}

/** What is left of a passage, or null: all of it. */
function withoutRules(passage: string, mask: number): string | null {
  if (passage.length > MAX_RULE_CHARS) return null;
  let rest = passage;
  for (const [index, { pattern, whole }] of BOILERPLATE_RULES.entries()) {
    if ((mask & (1 << (index % RULE_BITS))) === 0) continue;
    if (!whole) rest = rest.replace(pattern, ' . ');
    else if (pattern.test(rest)) return '';
  }
  return rest === passage ? null : rest;
}

/** Without the lines that a page would mark, and the links below those that stand alone. */
function withoutMarkedLines(text: string): string {
  if (!text.includes('\n')) return text;
  const kept: string[] = [];
  let links = 0;
  for (const line of text.split('\n')) {
    const { kind, text: value } = readLine(line);
    const rest = kind === 'date' || kind === 'updated' ? value.slice(leadingDate(value)) : '';
    if (kind === 'related') {
      links = value === '' ? MAX_LINKS : 0;
    } else if (rest.length > MAX_DATE_REST_CHARS) {
      kept.push(rest.trim());
    } else if (kind === 'text' || line.trimStart().startsWith('#')) {
      const isLink = links > 0 && line.trim() !== '' && isHeadline(line);
      if (!isLink) kept.push(line);
      links = isLink ? links - 1 : line.trim() === '' ? links : 0;
    }
  }
  return kept.join('\n');
}

function isHeadline(line: string): boolean {
  return line.length <= MAX_LINK_CHARS && !/[.،:…]["”»)]?\s*$/.test(line);
}
