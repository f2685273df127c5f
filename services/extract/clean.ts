import { decodeEntities } from './entities.ts';
import { MAX_TEXT_UNITS, TextUnits } from './text-units.ts';

/**
 * Text as the other rooms expect it: NFC, presentation forms as letters, without tatweel, bidi
 * controls, zero-width and control characters; entities that feeds leave in plain text decoded; web
 * addresses and mail addresses gone; `_` (hashtags) as a space. Lines stay lines. Idempotent.
 * Clean text costs one scan of about 1 ns a character, and text is only searched for what the scan saw.
 */
export function cleanText(text: string): string {
  return cleanBy(text, survey(text));
}

/** The same, loaded: where the text was clean its units are read once for this and for what comes after. */
export function loadClean(text: string, into: TextUnits): TextUnits {
  if (text.length > MAX_TEXT_UNITS) return into.load(cleanText(text));
  into.load(text);
  return into.load(cleanBy(text, surveyUnits(into.units, into.length)));
}

function cleanBy(text: string, asked: number): string {
  if (asked === 0) return text;
  let seen = asked;
  let clean = text;
  if ((seen & AMPERSAND) !== 0) {
    clean = decodeEntities(clean);
    seen |= survey(clean);
  }
  if ((seen & ADDRESS_SIGN) !== 0) clean = withoutAddresses(clean);
  if ((seen & PRESENTED) !== 0) {
    clean = clean.replace(PRESENTATION_RUN, (run) => run.normalize('NFKC'));
    seen |= survey(clean);
  }
  if ((seen & RESHAPED) !== 0) clean = reshape(clean);
  return (seen & COMPOSED) === 0 ? clean : clean.normalize('NFC');
}

/** What a unit asks for. */
const AMPERSAND = 1;
/** `@`, and the letters and points before which an address may begin: looked at more closely. */
const ADDRESS_SIGN = 2;
const ADDRESS_LETTER = 4;
const PRESENTED = 8;
/** Dropped, or another unit instead. */
const RESHAPED = 16;
/** NFC may change it, or what stands before it. */
const COMPOSED = 32;
/** NFC may change the order of two of them; one alone stays as it is. */
const ARABIC_MARK = 64;

/** All units in order: a class of characters becomes a table by one search. */
const EVERY_UNIT = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit)).join(
  '',
);
const asks = new Uint8Array(0x1_0000);

function ask(units: RegExp, what: number): void {
  for (const { index } of EVERY_UNIT.matchAll(units)) asks[index]! |= what;
}
/** Every mark but those that Arabic and Hebrew put singly over a letter, and what NFC writes otherwise. */
ask(
  /(?![\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed])\p{M}|[\u0340-\u0344\u0374\u037e\u0387\u0958-\u095f\u09dc-\u09df\u0a33-\u0a5e\u1100-\u11ff\u1f00-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\u2adc\uf900-\ufb4f]/gu,
  COMPOSED,
);
ask(/[\ud800-\udfff]/g, COMPOSED);
ask(
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g,
  ARABIC_MARK,
);
ask(/[\ufb00-\ufdff\ufe70-\ufefc]/g, PRESENTED);
ask(/&/g, AMPERSAND);
ask(/@/g, ADDRESS_SIGN);
ask(/[:wW]/g, ADDRESS_LETTER);

const DROPPED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0640\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const SPACES = /[_\t\u00a0\u3000]/g;
const LINE_ENDS = /[\r\u0085\u2028\u2029]/g;
const NOTHING = 0;
const SPACE = 1;
const LINE = 2;
const becomes = new Uint8Array(0x1_0000);
for (const [units, instead] of [
  [DROPPED, NOTHING],
  [SPACES, SPACE],
  [LINE_ENDS, LINE],
] as const) {
  ask(units, RESHAPED);
  for (const { index } of EVERY_UNIT.matchAll(units)) becomes[index] = instead;
}

/** What stands before a unit, and behind it as far as an address is looked for. */
const CONTEXT = 4;
const scratch = new TextUnits();

/** All that the units of a text ask for. */
function survey(text: string): number {
  let seen = 0;
  for (let from = 0; from < text.length; from += MAX_TEXT_UNITS - CONTEXT) {
    // What an address or a mark needs beside it stands in this piece or in the next.
    const { units, length } = scratch.load(text.slice(from, from + MAX_TEXT_UNITS));
    seen |= surveyUnits(units, length);
  }
  return seen;
}

function surveyUnits(units: Uint16Array, length: number): number {
  let seen = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const here = asks[units[at]!]!;
    if (here === 0) {
      before = 0;
      continue;
    }
    if (here === ADDRESS_LETTER) {
      if (mayBeginAddress(units, at, length)) seen |= ADDRESS_SIGN;
    } else if ((here & before & ARABIC_MARK) !== 0) seen |= COMPOSED;
    else seen |= here & ~ARABIC_MARK;
    before = here;
  }
  return seen;
}

/** The colon of `://`, the first letter of `www.`. */
function mayBeginAddress(units: Uint16Array, at: number, length: number): boolean {
  if (units[at] === 0x3a) return at + 1 < length && units[at + 1] === 0x2f;
  return at + 2 < length && (units[at + 1]! | 0x20) === 0x77 && (units[at + 2]! | 0x20) === 0x77;
}

/** Looked for from where one may begin at the earliest, for the expression asks a word's every letter. */
function withoutAddresses(text: string): string {
  let kept = '';
  let from = 0;
  while (from < text.length) {
    SIGN.lastIndex = from;
    const sign = SIGN.exec(text);
    if (sign === null) break;
    ADDRESS.lastIndex = Math.max(from, sign.index - MAX_BEFORE_SIGN);
    const address = ADDRESS.exec(text);
    if (address === null) break;
    kept += `${text.slice(from, address.index)} . `;
    from = ADDRESS.lastIndex;
  }
  return kept + text.slice(from);
}

/** What every address has, at most so many units behind its beginning. */
const SIGN = /:\/\/|www\.|@/g;
const MAX_BEFORE_SIGN = 64;

function reshape(text: string): string {
  let clean = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((asks[unit]! & RESHAPED) === 0) continue;
    clean += text.slice(from, at);
    from = at + 1;
    // Of \r\n the \n stays.
    if (unit === 0x0d && text.charCodeAt(from) === 0x0a) continue;
    if (becomes[unit] === SPACE) clean += ' ';
    else if (becomes[unit] === LINE) clean += '\n';
  }
  return clean + text.slice(from);
}

const PRESENTATION_RUN = /[\ufb00-\ufdff\ufe70-\ufefc]+/g;

/** Bounded repeats: a scan of n characters stays linear whatever the text. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"»”]{1,2000}|(?<![\p{L}\p{N}._%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;
