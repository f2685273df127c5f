import { foldArabic } from './arabic-letters.ts';
import { oneSpelling } from './arabic-spelling.ts';
import {
  hasOwnWaw,
  isAttested,
  isCommonWord,
  isKnown,
  isListed,
  isShortNoun,
} from './arabic-words.ts';

/** What is left of an Arabic word when its proclitics are taken off. */
export interface Stem {
  /** The counted key: folded, without و ف ب ل ك and ال, in one of its spellings. */
  key: string;
  /** What people see: no tashkeel, no و ف ب ل ك; ال, hamza and ة as written. */
  label: string;
  /** و ف ب ل or ك was taken off, so a phrase may begin here and none runs across. */
  prefixed: boolean;
  /** With the article ال. */
  definite: boolean;
  /**
   * The key and label if one more first letter were a proclitic, where no vocabulary says so
   * (`كجيراسيموف`): an article in which the rest stands by itself can decide.
   */
  doubtful: { key: string; label: string } | null;
}

const MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** Shorter remainders are too often chance (وزير → زير), but for listed nouns. */
const MIN_LETTERS = 3;
/** A letter is taken off an unlisted word only if this much is left of it. */
const MIN_UNLISTED = 4;

/** ل is written before words in the article, which loses its alef: of these the first ل is the article's. */
const LIL = 'لل';
const AL = 'ال';
/** Of what may follow ل or لل: للحج is of the pilgrimage and not of the town of لحج. */
const LIL_FIRST = new Set(['حج', 'صالح', 'بني']);
/** Nouns of two letters behind ال; الله, الان, الذي … are none. */
const NOT_AFTER_ARTICLE = new Set(['له', 'ان', 'ذي', 'تي', 'يه', 'يك', 'ين', 'وف', 'اف', 'مه']);

/** لله has lost two letters of الله. */
const FOR_GOD: Stem = {
  key: 'الله',
  label: 'الله',
  prefixed: true,
  definite: false,
  doubtful: null,
};

/**
 * The key and the label of an Arabic word. Proclitics come off in the order و/ف, ب/ل/ك, ال, each when
 * its rule below says so; a word of an own list is never cut. No suffix is ever cut. ال is looked for
 * before hamzas are folded: ألمانيا has none. About 3 µs.
 * @param word one token, clean (clean.ts)
 */
export function stemArabic(word: string): Stem {
  const written = word.replace(MARKS, '');
  const folded = foldArabic(written);
  if (folded.length !== written.length) return stemAt(written, folded, 0, null);
  const afterConjunction = conjunctionEnd(written, folded);
  const start = Math.max(afterConjunction, 0);
  if (folded.slice(start) === 'لله') return FOR_GOD;
  const afterPreposition = prepositionEnd(written, folded, start);
  const doubt =
    afterConjunction < 0 ? 1 : afterPreposition < 0 && isDoubtful(folded, start) ? start + 1 : null;
  return stemAt(written, folded, afterPreposition < 0 ? start : afterPreposition, doubt);
}

/** Reads what stands from `at` on; `doubt` is where it begins if one more letter is a proclitic. */
function stemAt(written: string, folded: string, at: number, doubt: number | null): Stem {
  const rest = folded.slice(at);
  const lil = isLil(written, folded, at);
  const definite = lil || hasArticle(written, folded, at);
  return {
    key: onePlural(oneSpelling(definite ? rest.slice(2) : rest)),
    label: lil ? AL + written.slice(at + 2) : written.slice(at),
    prefixed: at > 0 || lil,
    definite,
    doubtful: doubt === null ? null : wholeAt(written, folded, doubt),
  };
}

/** الحوثيون and الحوثيين: the sound plural has one key, that of its oblique, where a list knows that form. */
function onePlural(key: string): string {
  if (key.length < MIN_PLURAL || !key.endsWith('ون') || NO_PLURALS.has(key)) return key;
  const oblique = `${key.slice(0, -2)}ين`;
  return isAttested(oblique) || key.endsWith('يون') ? oblique : key;
}

const MIN_PLURAL = 6;
const NO_PLURALS = new Set(['سيراليون', 'ريونيون', 'لاريونيون', 'نابليون', 'تلفزيون']);

function wholeAt(written: string, folded: string, at: number): { key: string; label: string } {
  const { key, label } = stemAt(written, folded, at, null);
  return { key, label };
}

/**
 * 1 if the word begins with a conjunction, 0 if not, -1 if nothing tells. و is one unless the word is
 * listed or of one of the few roots in و, or may be a foreign name (ويلسون; but واسماء has the shape of
 * a plural); ف only where what is left is attested, for many words begin with it.
 */
function conjunctionEnd(written: string, folded: string): -1 | 0 | 1 {
  const letter = folded[0];
  if (letter !== 'و' && letter !== 'ف') return 0;
  const rest = folded.slice(1);
  if (rest.length < MIN_LETTERS) {
    // وأي, فأم; but وأد, فأر and فأس are words.
    if (rest.length === 2 && /[أإآ][يمبخ]$/.test(written)) return 1;
    const noun = letter === 'و' && isShortNoun(rest);
    return noun && !isListed(folded) && !hasOwnWaw(folded) ? 1 : 0;
  }
  if (behindHamza(written, folded, 1)) return 1;
  if (isListed(folded)) return 0;
  // Many more nouns begin with ف than it is written before one: فحصه is فحص rather than حصة.
  if (letter === 'ف' && isKnown(folded) && !hasArticle(written, folded, 1)) return 0;
  if (isListed(rest)) return 1;
  const article = hasArticle(written, folded, 1);
  if (article && isKnown(folded.slice(3))) return 1;
  if (isKnown(folded)) return 0;
  if (isKnown(rest)) return 1;
  if (letter === 'و' && hasOwnWaw(folded)) return 0;
  if (letter === 'و' && (article || !/^(?:[وي]|ا(?!..ا.))/.test(rest))) return 1;
  if (isLil(written, folded, 1) || isAttested(article ? folded.slice(3) : rest)) return 1;
  if (prepositionEnd(written, folded, 1) > 0) return 1;
  return folded.length > MIN_UNLISTED ? -1 : 0;
}

/** Where the word begins behind ب, ل or ك at `at`; -1 if there is none. للX keeps its لل (isLil). */
function prepositionEnd(written: string, folded: string, at: number): number {
  const letter = folded[at];
  if (letter !== 'ب' && letter !== 'ل' && letter !== 'ك') return -1;
  const word = folded.slice(at);
  if (isLil(written, folded, at)) return -1;
  const rest = folded.slice(at + 1);
  if (rest.length < MIN_LETTERS) {
    return letter !== 'ك' && isShortNoun(rest) && !isListed(word) ? at + 1 : -1;
  }
  if (behindHamza(written, folded, at + 1)) return at + 1;
  if (isListed(word)) return -1;
  if (isListed(rest)) return at + 1;
  const article = letter !== 'ل' && hasArticle(written, folded, at + 1);
  if (article && isKnown(folded.slice(at + 3))) return at + 1;
  if (letter === 'ل' && rest.startsWith('ل') && isKnown(rest)) return at + 1;
  if (isKnown(word)) return -1;
  if (article && letter === 'ب') return at + 1;
  if (isAttested(article ? folded.slice(at + 3) : rest)) return at + 1;
  if (letter === 'ل' && !/[اوي]/.test(rest)) return at + 1;
  return rest.length >= MIN_UNLISTED && OPENINGS[letter].includes(rest[0]!) ? at + 1 : -1;
}

/**
 * First letters of a rest that no word of the language has behind that letter often enough to matter:
 * what stands there is a preposition even before a rest that no list knows.
 */
const OPENINGS = { ب: 'مفجثذظضغص', ل: 'أإآمتسشصضطظعغفقكحخجدذرزثنهب', ك: '' } as const;

/** للX: ل and ال, unless the second ل is the word's own (للجنة, للبنان). */
function isLil(written: string, folded: string, at: number): boolean {
  if (!folded.startsWith(LIL, at)) return false;
  const rest = folded.slice(at + 2);
  if (rest.length < 2 || NOT_AFTER_ARTICLE.has(rest)) return false;
  if (LIL_FIRST.has(rest) || 'أإآ'.includes(written[at + 2]!)) return true;
  const own = folded.slice(at + 1);
  return !isListed(own) && (isListed(rest) || !isKnown(own));
}

/** ال as written, before a noun: not in ألمانيا, الماس, الله. */
function hasArticle(written: string, folded: string, at: number): boolean {
  if (written[at] !== 'ا' || written[at + 1] !== 'ل' || folded.length < at + 4) return false;
  const rest = folded.slice(at + 2);
  return !NOT_AFTER_ARTICLE.has(rest) && !isListed(AL + rest);
}

/**
 * أ, إ and آ stand at the beginning of words, so that what is before them is a proclitic: بأول is none
 * of باول. Only the likes of بأس and فأر, with their endings, have one as their second letter.
 */
function behindHamza(written: string, folded: string, at: number): boolean {
  const letter = written[at];
  if (letter !== 'أ' && letter !== 'إ' && letter !== 'آ') return false;
  return isKnown(folded.slice(at)) || !isKnown(folded.slice(at - 1));
}

function isDoubtful(folded: string, at: number): boolean {
  const letter = folded[at];
  if (letter !== 'ب' && letter !== 'ل' && letter !== 'ك') return false;
  return folded.length - at > MIN_LETTERS && !isKnown(folded.slice(at));
}

/** 0 for a word that the lists know and that is no name of a person, Infinity for any other. */
export function rank(word: string): number {
  return isCommonWord(word) ? 0 : Infinity;
}

export { isKeptWhole } from './arabic-words.ts';
