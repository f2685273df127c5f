import type { CountryToken } from './countries.ts';
import { HASH_SEED, hashUnit, languageNumber, surfaceAt, type Surface } from './surfaces.ts';
import { findWord, found } from './words-in-text.ts';

/** A word or number of an article, where it stands. */
export interface Token extends CountryToken {
  /** A hyphen without spaces ties it to the token before (`COVID-19`, `al-Assad`). */
  hyphened: boolean;
}

/** Intl.Segmenter is quadratic in the length of its input on Node 20: 1,000 characters take .16 ms. */
const SEGMENTER_CHARS = 1_000;
/** The locale is fixed, so that keys do not depend on the machine; ICU's dictionaries go by script. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|Capt|Sgt|Rev|Hon|Jr|Sr|vs|No|Inc|Ltd|\p{Lu})$/u;

/**
 * The tokens of a clean text (clean.ts), appended to `tokens`.
 * @param sentence index of the text's first sentence; 0 is the title
 * @param lang language in which the words will be read; without it they are looked up by their text
 * @returns the index after that of its last sentence
 */
export function tokenize(
  text: string,
  inTitle: boolean,
  sentence: number,
  tokens: Token[] = [],
  lang?: string,
): number {
  const language = lang === undefined ? undefined : languageNumber(lang);
  let lastFrom = 0;
  let end = 0;
  let index = sentence;
  let first = true;
  while (findWord(text, end)) {
    const { from, to, unspaced } = found;
    const gap = first ? 'first' : gapOf(text, lastFrom, end, from);
    if (gap === 'sentence' && !inTitle) index++;
    const start = gap === 'first' || gap === 'sentence';
    const surface =
      language === undefined || unspaced ? undefined : surfaceIn(text, from, to, language);
    const token: Token = {
      text: surface === undefined ? text.slice(from, to) : surface.text,
      surface,
      start,
      breakBefore: start || gap === 'break',
      inTitle,
      sentence: index,
      hyphened: gap === 'hyphen',
    };
    if (unspaced) pushSegments(token, tokens, language);
    else tokens.push(token);
    lastFrom = from;
    end = to;
    first = false;
  }
  return index + 1;
}

function surfaceIn(text: string, from: number, to: number, language: number): Surface {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return surfaceAt(text, from, to, hash, language);
}

/** As much of a gap is looked at. */
const GAP_CHARS = 64;
const SENTENCE_ENDS = new Set(Array.from('.!?؟。！？…\n', (char) => char.charCodeAt(0)));
/** What may stand beside or instead of spaces without breaking a phrase. */
const JOINERS = new Set(Array.from(' \u200c&+#', (char) => char.charCodeAt(0)));

function gapOf(
  text: string,
  lastFrom: number,
  from: number,
  to: number,
): 'space' | 'hyphen' | 'break' | 'sentence' {
  const code = text.charCodeAt(from);
  if (to - from === 1) {
    if (code === 0x20) return 'space';
    if (code === 0x2d || code === 0x2010 || code === 0x2011) return 'hyphen';
  }
  let joined = to > from;
  for (let at = from; at < Math.min(to, from + GAP_CHARS); at++) {
    const unit = text.charCodeAt(at);
    if (SENTENCE_ENDS.has(unit)) {
      const point = to - from === 2 && code === 0x2e && text.charCodeAt(from + 1) === 0x20;
      return point && ABBREVIATION.test(text.slice(lastFrom, from)) ? 'space' : 'sentence';
    }
    joined &&= JOINERS.has(unit);
  }
  return joined ? 'space' : 'break';
}

function pushSegments(token: Token, tokens: Token[], language: number | undefined): void {
  let first = true;
  for (let from = 0; from < token.text.length; from += SEGMENTER_CHARS) {
    for (const { segment, isWordLike } of segmenter.segment(
      token.text.slice(from, from + SEGMENTER_CHARS),
    )) {
      if (!isWordLike) continue;
      const surface =
        language === undefined ? undefined : surfaceIn(segment, 0, segment.length, language);
      tokens.push(
        first
          ? { ...token, text: segment, surface }
          : { ...token, text: segment, surface, start: false, breakBefore: false, hyphened: false },
      );
      first = false;
    }
  }
}
