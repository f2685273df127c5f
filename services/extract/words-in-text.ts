/**
 * Words with their inner apostrophes (`won't`, `O’Brien`), numbers with their inner points and commas
 * (`1,250`, `٣٫٥`), initials (`U.S.`).
 */
const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:(?:['’](?=\p{L})|[.,٫٬](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;

/** Scripts that write no spaces between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Units from here on are left to WORD, and so are the scripts without spaces below. */
const KINDS_END = 0x2100;
const OTHER = 0;
const PART = 1;
/** May stand inside a word or number, between two parts. */
const LINK = 2;
const GAP = 3;

const kinds = new Uint8Array(KINDS_END);
for (let unit = 0; unit < KINDS_END; unit++) {
  const char = String.fromCharCode(unit);
  if (UNSPACED.test(char)) continue;
  if (/[\p{L}\p{M}\p{N}_]/u.test(char)) kinds[unit] = PART;
  else kinds[unit] = /['’.,٫٬]/.test(char) ? LINK : GAP;
}

const kindAt = (text: string, at: number): number => {
  if (at >= text.length) return GAP;
  const unit = text.charCodeAt(at);
  return unit < KINDS_END ? kinds[unit]! : OTHER;
};

/** Where the word found last stands; `unspaced` where it must still be cut into words. */
export const found = { from: 0, to: 0, unspaced: false };

/**
 * Finds the first match of WORD that begins at `at` or later, into `found`. A loop over the units settles
 * nearly every word; the expression decides where a link or another script leaves a doubt.
 */
export function findWord(text: string, at: number): boolean {
  let from = at;
  let kind = OTHER;
  for (; from < text.length; from++) {
    kind = kindAt(text, from);
    if (kind === PART || kind === OTHER) break;
  }
  if (from >= text.length) return false;
  if (kind === PART) {
    let to = from + 1;
    while ((kind = kindAt(text, to)) === PART) to++;
    if (kind === GAP || (kind === LINK && endsBefore(text, to, to - from))) {
      found.from = from;
      found.to = to;
      found.unspaced = false;
      return true;
    }
  }
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (match === null) return false;
  found.from = match.index;
  found.to = WORD.lastIndex;
  found.unspaced = UNSPACED.test(match[0]);
  return true;
}

/** The link at `to` ties nothing on: no part follows it, and it is not the point of an initial. */
function endsBefore(text: string, to: number, length: number): boolean {
  if (length === 1 && text.charCodeAt(to) === 0x2e) return false;
  const next = kindAt(text, to + 1);
  return next === GAP || next === LINK;
}
