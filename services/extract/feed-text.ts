/** Below this many characters an end without a full stop is no sign of a cut. */
const MIN_CUT_CHARS = 140;
/** A word that a feed cut: at the end, or before an ellipsis that a new sentence follows. */
const CUT_END = /[\p{Script=Latin}\p{Script=Cyrillic}’'-]+$/u;
const CUT_INSIDE = /[\p{Script=Latin}\p{Script=Cyrillic}’'-]+(?:…|\.{3})(?=\s*$|\s+\p{Lu})/gu;

/** The text of a feed's article without the last word of what was cut by length, which may be half a word. */
export function withoutCutWords(body: string): string {
  const text = body.includes('…') || body.includes('...') ? body.replace(CUT_INSIDE, '…') : body;
  return text.length < MIN_CUT_CHARS ? text : text.replace(CUT_END, '');
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
  const again = body.indexOf(probe, start + PROBE_CHARS);
  if (again < 0 || again > MAX_DESCRIPTION) return body;
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
