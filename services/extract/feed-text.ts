/** Below this many characters an end without a full stop is no sign of a cut. */
const MIN_CUT_CHARS = 140;
/** A letter of a word that may have been cut, by its UTF-16 unit. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}’'-]/u;
/** Behind the ellipsis of a cut: the end, or a new sentence. */
const NEW_SENTENCE = /^(?:\s*$|\s+\p{Lu})/u;
const ELLIPSIS = /…|\.{3}/g;
/** As many characters behind an ellipsis are looked at. */
const AHEAD_CHARS = 64;

/**
 * The text of a feed's article without the last word of what was cut by length, which may be half a word, and
 * without words before an ellipsis that a new sentence follows. Linear in the length of the text.
 */
export function withoutCutWords(body: string): string {
  const text = body.includes('…') || body.includes('...') ? withoutCutInside(body) : body;
  return text.length < MIN_CUT_CHARS ? text : text.slice(0, wordStart(text, text.length));
}

function withoutCutInside(body: string): string {
  let kept = '';
  let from = 0;
  for (const { 0: dots, index } of body.matchAll(ELLIPSIS)) {
    const end = index + dots.length;
    if (!NEW_SENTENCE.test(body.slice(end, end + AHEAD_CHARS))) continue;
    const start = Math.max(from, wordStart(body, index));
    if (start === index) continue;
    kept += `${body.slice(from, start)}…`;
    from = end;
  }
  return from === 0 ? body : kept + body.slice(from);
}

/** Where the word that ends at `end` begins; `end` where none does. */
function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && LETTER.test(text[at - 1]!)) at--;
  return at;
}

/** Characters of the start that are looked for further on, and how many of them must agree there. */
const PROBE_CHARS = 24;
const MAX_START = 80;
/** A description is no longer. */
const MAX_DESCRIPTION = 600;

/**
 * The text without its own beginning where a feed gives the description and then the article, which begins
 * with it: each word of it would count twice. Apostrophes and the cut of the first may differ.
 */
export function withoutCopy(body: string): string {
  const start = body.slice(0, MAX_START).search(/[^'’"“«]{24}/);
  if (start < 0) return body;
  const probe = body.slice(start, start + PROBE_CHARS);
  const again = body.slice(0, MAX_DESCRIPTION + PROBE_CHARS).indexOf(probe, start + PROBE_CHARS);
  if (again < 0) return body;
  const first = lettersOf(body.slice(start, again));
  const second = lettersOf(body.slice(again, again + again - start + MAX_START));
  let same = 0;
  while (same < first.length && first[same] === second[same]) same++;
  return same >= SAME_SHARE * first.length ? body.slice(again) : body;
}

const SAME_SHARE = 0.75;

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
