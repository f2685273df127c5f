import { decodeEntities } from './entities.ts';

/**
 * Text as the other rooms expect it: NFC, presentation forms as letters, without tatweel, bidi
 * controls, zero-width and control characters; entities that feeds leave in plain text decoded; web
 * addresses and mail addresses gone; `_` (hashtags) as a space. Lines stay lines. Idempotent.
 * Clean text costs one scan.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  let clean = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  if (clean.includes('&')) clean = decodeEntities(clean);
  if (ADDRESS_HINT.test(clean)) clean = clean.replace(ADDRESS, ' . ');
  if (PRESENTATION_FORM.test(clean)) {
    clean = clean.replace(PRESENTATION_RUN, (run) => run.normalize('NFKC'));
  }
  return clean
    .replace(INVISIBLE, '')
    .replace(/[_\t\u00a0\u3000]/g, ' ')
    .normalize('NFC');
}

/** Anything that cleaning may change: marks and letters that NFC may reorder count, so that it runs. */
const UNCLEAN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u0085&@_\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u0900-\u0dff\u1100-\u11ff\u200b-\u200f\u2028-\u202e\u2060-\u2069\u3000\ufb00-\ufdff\ufe70-\ufeff]|:\/\/|www\./;

const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u0640\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const PRESENTATION_FORM = /[\ufb00-\ufdff\ufe70-\ufefc]/;
const PRESENTATION_RUN = /[\ufb00-\ufdff\ufe70-\ufefc]+/g;

const ADDRESS_HINT = /:\/\/|www\.|@/;
/** Bounded repeats: a scan of n characters stays linear whatever the text. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"»”]{1,2000}|(?<![\p{L}\p{N}._%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;
