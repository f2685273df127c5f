import { NAME, PLACE } from './countries.ts';
import { mayBeVerb } from './english-weak.ts';
import { isFirstName, isSurname } from './latin-marks.ts';
import { LATIN_TRAIT } from './latin-traits.ts';
import { isOtherTopic } from './other-weak.ts';
import { WORD } from './word-facts.ts';
import { TWO_WORDS } from './word-spelling.ts';
import { isCountry, type Words } from './words.ts';

/**
 * A capital that shows why, unless it is a first name alone; a listed topic, anywhere but at the very end of a body, which
 * feeds cut in mid-word; an English headline that writes names alone with a capital, unless the word may be
 * its verb.
 */
export function isSureLatin(words: Words, index: number, capital: boolean, lang: string): boolean {
  const inTitle = words.tokens.inTitle(index);
  if (!inTitle && index === words.tokens.length - 1) return false;
  if (lang === 'ar' && !words.tokens.capital(index)) return false;
  // A-Rod, J-Lo
  if (words.tokens.hyphened(index) && words.tokens.textLength(index - 1) === 1) return false;
  if (!inTitle && words.tokens.capital(index) && NETWORKS.has(words.key(index))) return false;
  if (capital) return !isFirstName(words, index) && isKnownName(words, index, lang);
  if (inTitle && isSurname(words, index)) return true;
  if (isLatinTopic(words, index, lang)) {
    if (!inTitle) return index < TOPIC_TOKENS;
    return lang !== 'en' || !isHeadlineVerb(words, index);
  }
  if ((words.covered[index]! & (PLACE | NAME)) !== 0) return true;
  if (!CASED.has(lang)) return lang !== 'en';
  return inTitle && !LISTED.has(lang) && !words.tokens.startsSentence(index);
}

/**
 * A capital once, below the headline, is a name in passing or a piece of one that the text writes in another
 * way: but for English, whose common nouns are listed, it must be a place, a topic or a name that news says alone.
 */
function isKnownName(words: Words, index: number, lang: string): boolean {
  if (words.tokens.inTitle(index) || isSurname(words, index)) return true;
  if ((words.covered[index]! & (PLACE | NAME)) !== 0) return true;
  if (isLatinTopic(words, index, lang)) return true;
  // TexasRepublican is two words that lost their gap.
  return lang === 'en' && !words.tokens.spelled(index, TWO_WORDS);
}

/** Twice; small letters of languages without lists of verbs and adjectives in the headline, or a third time. */
export function isRepeated(
  count: number,
  inTitle: boolean,
  capital: boolean,
  first: number,
  lang: string,
): boolean {
  if (count < 2) return false;
  if (capital || inTitle || count > 2 || !LISTED.has(lang)) return true;
  return first < (lang === 'en' ? ENGLISH_LEAD : LEAD_TOKENS);
}

/** A topic further down that never comes again is not what the article is about. */
const TOPIC_TOKENS = 45;
/** The first sentence. */
const LEAD_TOKENS = 15;
/** Of English, whose empty nouns are listed. */
const ENGLISH_LEAD = 30;

/** Behind its subject: India crosses, Biden blasts. */
function isHeadlineVerb(words: Words, index: number): boolean {
  if (
    index === 0 ||
    words.tokens.breakBefore(index) ||
    !mayBeVerb(words.tokens.text(index).toLowerCase())
  )
    return false;
  return words.role(index - 1) === WORD || isCountry(words, index - 1);
}

function isLatinTopic(words: Words, index: number, lang: string): boolean {
  if (lang === 'en') return (words.latinTraits(index) & LATIN_TRAIT.topic) !== 0;
  return isOtherTopic(words.key(index), lang);
}

/** Where something was posted; a topic where the headline says so or the article comes back to it. */
const NETWORKS = new Set([
  'instagram',
  'twitter',
  'facebook',
  'tiktok',
  'youtube',
  'whatsapp',
  'telegram',
  'инстаграм',
  'твиттер',
]);

/** Languages that have a list of topics. */
const LISTED = new Set(['en', 'fr', 'ru']);
/** Languages whose words are judged by their capitals, for want of lists of verbs and adjectives. */
const CASED = new Set(['fr', 'es', 'pt', 'it', 'nl', 'ru', 'uk', 'bg', 'pl', 'tr', 'id']);
