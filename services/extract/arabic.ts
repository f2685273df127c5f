import { foldArabic } from './arabic-letters.ts';
import { ARABIC_NAMES, ARABIC_NOT_ARTICLES } from './data/arabic-names.ts';
import { ARABIC_VOCABULARY } from './data/arabic-vocabulary.ts';
import { wordsOf } from './word-list.ts';

/** What is left of an Arabic word when its proclitics are taken off. */
export interface Stem {
  /** The counted key: folded, without و ف ب ل ك and ال. */
  key: string;
  /** What people see: no tashkeel, no و ف ب ل ك; ال, hamza and ة as written. */
  label: string;
  /** و ف ب ل or ك was taken off, so a phrase may begin here and none runs across. */
  prefixed: boolean;
  /** With the article ال. */
  definite: boolean;
  /**
   * The key and label if the first letter were a proclitic, where no vocabulary says so
   * (`وجيراسيموف`): an article in which the rest stands by itself can decide.
   */
  doubtful: { key: string; label: string } | null;
}

/** Shorter remainders are too often chance (وزير → زير). */
const MIN_STEM_LETTERS = 3;

/**
 * Rank of each attested word: 0 for the own list of names and news words, then by falling frequency.
 * 9,000 words, about 1 MB.
 */
const RANK = new Map<string, number>();
wordsOf(ARABIC_VOCABULARY).forEach((word, index) => RANK.set(word, index + 1));
/** Whole words that are never cut, whatever their first letters look like. */
const WHOLE = new Set([
  ...wordsOf(ARABIC_NAMES).map((word) => foldArabic(word.replace(/^ال/, ''))),
  ...wordsOf(ARABIC_NOT_ARTICLES).map(foldArabic),
]);
for (const word of WHOLE) RANK.set(word, 0);

/** A word of the own list: never cut, never taken for a verb. */
export function isKeptWhole(folded: string): boolean {
  return WHOLE.has(folded);
}

const MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/**
 * The key and the label of an Arabic word. Proclitics come off in the order و/ف, ب/ل/ك, ال, and only
 * when the frozen vocabulary attests what remains and knows it at least as well as the whole word;
 * ال alone comes off by default, because a word that begins with it and is no article is rare and
 * listed. ال is looked for before hamzas are folded: ألمانيا has none. No suffix is ever cut.
 * @param word one token, clean (clean.ts)
 */
export function stemArabic(word: string): Stem {
  const written = word.replace(MARKS, '');
  const folded = foldArabic(written);
  const whole: Stem = {
    key: folded,
    label: written,
    prefixed: false,
    definite: false,
    doubtful: null,
  };
  if (folded.length !== written.length || WHOLE.has(folded)) return whole;

  const conjunction = /^[وف]/.test(folded) ? 1 : 0;
  const inner = stemAfterConjunction(written, folded, conjunction);
  if (inner !== null) return inner;
  if (conjunction === 1) {
    const plain = stemAfterConjunction(written, folded, 0);
    if (plain !== null) return plain;
  }
  return { ...whole, doubtful: doubtfulStem(written, folded) };
}

/** The longest stripping that holds when `from` letters of conjunction are taken off, or null. */
function stemAfterConjunction(written: string, folded: string, from: number): Stem | null {
  const rankWhole = rank(folded);
  const letter = folded[from];
  if (letter === 'ب' || letter === 'ك' || letter === 'ل') {
    if (hasArticle(written, from + 1)) {
      const stem = articleStem(written, folded, from + 1, rankWhole);
      if (stem !== null) return stem;
    }
    if (letter === 'ل' && folded[from + 1] === 'ل') {
      const stem = lilStem(written, folded, from);
      if (stem !== null) return stem;
    }
    const rest = folded.slice(from + 1);
    if (holds(rest, rankWhole)) return cut(written, rest, from + 1, false);
  }
  if (hasArticle(written, from)) {
    if (from > 0) return articleStem(written, folded, from, rankWhole);
    const rest = folded.slice(2);
    if (rest.length >= MIN_STEM_LETTERS) {
      return { key: rest, label: written, prefixed: false, definite: true, doubtful: null };
    }
    return null;
  }
  if (from === 0) return null;
  const rest = folded.slice(from);
  return holds(rest, rankWhole) ? cut(written, rest, from, false) : null;
}

/** A proclitic before ال is near certain: an unknown word of four letters and more will do. */
function articleStem(written: string, folded: string, at: number, rankWhole: number): Stem | null {
  const rest = folded.slice(at + 2);
  if (rest.length < MIN_STEM_LETTERS) return null;
  if (WHOLE.has(folded.slice(at))) return cut(written, folded.slice(at), at, false);
  const known = Math.min(rank(rest), rank(folded.slice(at))) <= rankWhole;
  const attested = known && rankWhole !== Infinity ? true : rank(rest) !== Infinity;
  if (!attested && !(rest.length > MIN_STEM_LETTERS && rankWhole === Infinity)) return null;
  return {
    key: rest,
    label: written.slice(at),
    prefixed: true,
    definite: true,
    doubtful: null,
  };
}

/** لل is ل before ال, which loses its alef: للروسية is of the key روسيه, and people see الروسية. */
function lilStem(written: string, folded: string, from: number): Stem | null {
  const rest = folded.slice(from + 2);
  if (rest.length < MIN_STEM_LETTERS) return null;
  return {
    key: rest,
    label: `ال${written.slice(from + 2)}`,
    prefixed: true,
    definite: true,
    doubtful: null,
  };
}

function hasArticle(written: string, at: number): boolean {
  return written[at] === 'ا' && written[at + 1] === 'ل';
}

function holds(rest: string, rankWhole: number): boolean {
  const rankRest = rank(rest);
  return rest.length >= MIN_STEM_LETTERS && rankRest !== Infinity && rankRest <= rankWhole;
}

function cut(written: string, key: string, at: number, definite: boolean): Stem {
  return { key, label: written.slice(at), prefixed: true, definite, doubtful: null };
}

function doubtfulStem(written: string, folded: string): Stem['doubtful'] {
  if (!/^[وفبلك]/.test(folded) || folded.length <= MIN_STEM_LETTERS) return null;
  if (rank(folded) !== Infinity) return null;
  return { key: folded.slice(1), label: written.slice(1) };
}

/** Place of a folded word among the attested ones: 0 for the own list, then by falling frequency; Infinity for none. */
export function rank(word: string): number {
  return RANK.get(word) ?? Infinity;
}
