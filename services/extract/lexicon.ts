import { isArabicVerb, isFirstPerson } from './arabic-verbs.ts';
import { isAccusative, isDual, isFeminineAdjective, isPossessed } from './arabic-weak.ts';
import { foldArabic } from './arabic-letters.ts';
import { isKeptWhole, rank, stemArabic, type Stem } from './arabic.ts';
import { ARABIC_NOT_VERBS } from './data/arabic-not-verbs.ts';
import {
  ARABIC_ADJECTIVES,
  ARABIC_BOILERPLATE,
  ARABIC_COMMON_NOUNS,
  ARABIC_FUNCTION_WORDS,
  ARABIC_GIVEN_NAMES,
  ARABIC_NEWS_WORDS,
} from './data/arabic-stopwords.ts';
import { ENGLISH_ADJECTIVES, ENGLISH_WEAK_NOUNS } from './data/english-adjectives.ts';
import { ARABIC_WEAK_NOUNS } from './data/arabic-weak-nouns.ts';
import { CONNECTORS } from './data/connectors.ts';
import {
  ENGLISH_FUNCTION_WORDS,
  ENGLISH_NEWS_WORDS,
  ENGLISH_TITLES,
} from './data/english-stopwords.ts';
import { OTHER_STOPWORDS } from './data/other-stopwords.ts';
import { englishWeakness } from './english-weak.ts';
import { englishKey } from './english.ts';
import { isGarbled, isWeakNoun, isWeakWord } from './other-weak.ts';
import { isListedName } from './listed-names.ts';
import { readOtherWord } from './other-words.ts';
import { wordsOf } from './word-list.ts';

/**
 * What a word may do in a phrase:
 *
 * | role      | keyword alone | in a phrase                  |
 * | --------- | ------------- | ---------------------------- |
 * | word      | yes           | yes                          |
 * | common    | no            | yes, beside a `word`         |
 * | modifier  | no            | an adjective: beside a noun  |
 * | title     | no            | not as the first of a name   |
 * | connector | no            | only between two other words |
 * | stop      | no            | no phrase crosses it         |
 * | number    | no            | no phrase crosses it         |
 */
export type Role = 'word' | 'common' | 'modifier' | 'title' | 'connector' | 'stop' | 'number';

/** All that the article around it does not change about a word. */
export interface Lexeme {
  key: string;
  label: string;
  role: Role;
  /** A proclitic was taken off: no phrase runs across the gap before it. */
  prefixed: boolean;
  definite: boolean;
  /** What the word is if its first letter is a proclitic, where only the article can tell. */
  doubtful: Lexeme | null;
  arabic: boolean;
  /** 32 bits of the key. */
  hash: number;
}

const ARABIC_SCRIPT = /^[\u0620-\u06d3]/;
const LATIN_WORD = /^[A-Za-z]/;
const OWN_SCRIPT = new Set([
  'ru',
  'uk',
  'bg',
  'sr',
  'el',
  'he',
  'fa',
  'ur',
  'zh',
  'ja',
  'ko',
  'th',
]);
/** Endings and particles of Japanese, which the segmenter cuts off the words. */
const INFLECTION = /^(?!いじめ|がん|ごみ|うつ)[\u3041-\u309f]{1,3}$/;
/** The longest compounds have 60 letters; what is longer is no word, and no key may grow with its article. */
const MAX_WORD_CHARS = 64;

const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/;

type Roles = ReadonlyMap<string, Role>;

function rolesOf(
  lists: readonly [list: string, role: Role][],
  fold: (word: string) => string,
): Roles {
  const roles = new Map<string, Role>();
  for (const [list, role] of lists) {
    for (const word of wordsOf(list)) roles.set(fold(word), role);
  }
  return roles;
}

const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** Later lists win: a boilerplate word that is a common noun as well stays boilerplate. */
const arabicRoles = rolesOf(
  [
    [ARABIC_WEAK_NOUNS, 'common'],
    [ARABIC_COMMON_NOUNS, 'common'],
    [ARABIC_GIVEN_NAMES, 'common'],
    [ARABIC_ADJECTIVES, 'modifier'],
    [ARABIC_FUNCTION_WORDS, 'stop'],
    [ARABIC_NEWS_WORDS, 'stop'],
    [ARABIC_BOILERPLATE, 'stop'],
    [CONNECTORS, 'connector'],
  ],
  foldArabic,
);
const englishRoles = rolesOf(
  [
    [ENGLISH_WEAK_NOUNS, 'common'],
    [ENGLISH_ADJECTIVES, 'modifier'],
    [ENGLISH_NEWS_WORDS, 'common'],
    [ENGLISH_TITLES, 'title'],
    [ENGLISH_FUNCTION_WORDS, 'stop'],
    [CONNECTORS, 'connector'],
  ],
  lower,
);
const otherRoles = new Map<string, Roles>(
  Object.entries(OTHER_STOPWORDS).map(([lang, list]) => [
    lang,
    rolesOf(
      [
        [CONNECTORS, 'connector'],
        [list, 'stop'],
      ],
      (word) => foldArabic(lower(word)),
    ),
  ]),
);
const NO_ROLES: Roles = new Map();

const notVerbs = new Set(wordsOf(ARABIC_NOT_VERBS).map(foldArabic));

/** The lexeme of a clean token in an article of that language; costs about 2 µs. */
export function readLexeme(word: string, lang: string): Lexeme {
  if (ARABIC_SCRIPT.test(word)) {
    return lang === 'ar' ? readArabic(word) : readOther(word, lang, true);
  }
  if (lang === 'en' || lang === 'ar') return readEnglish(word);
  // Names and quotations in Latin letters are mostly English where the language writes others.
  return LATIN_WORD.test(word) && OWN_SCRIPT.has(lang)
    ? readEnglish(word)
    : readOther(word, lang, false);
}

function readArabic(word: string): Lexeme {
  const stem = stemArabic(word);
  const folded = foldArabic(word);
  let role = arabicRole(folded, stem.key, stem.definite || stem.prefixed);
  if (role === 'word' && !isKeptWhole(folded)) role = weakRole(folded, stem);
  const key = canonicalName(stem.key);
  const lexeme: Lexeme = {
    key,
    label: stem.label,
    role,
    prefixed: stem.prefixed,
    definite: stem.definite,
    doubtful: null,
    arabic: true,
    hash: hashOf(key),
  };
  if (stem.doubtful !== null) {
    const { key, label } = stem.doubtful;
    lexeme.doubtful = { ...lexeme, key, label, prefixed: true, hash: hashOf(key) };
  }
  return lexeme;
}

function arabicRole(folded: string, key: string, stripped: boolean): Role {
  if (DIGIT.test(folded)) return 'number';
  if (folded.length < 2 || folded.length > MAX_WORD_CHARS) return 'stop';
  const own = arabicRoles.get(folded);
  if (own !== undefined) return own;
  // بأول folds like باول and is none.
  if (!stripped && isKeptWhole(folded)) return 'word';
  const inner = stripped ? arabicRoles.get(key) : undefined;
  if (inner !== undefined && inner !== 'connector') return inner;
  const bare = roleBehindProclitics(folded);
  if (bare !== undefined) return bare;
  return looksLikeVerb(key, stripped) ? 'stop' : 'word';
}

/** What no list holds and says nothing by itself: a verb, a noun with its owner, an adverb, an adjective. */
function weakRole(folded: string, { key, label, definite }: Stem): Role {
  if (!definite && (isArabicVerb(folded) || isFirstPerson(label, key))) return 'stop';
  // It may be a family name no vocabulary knows (حامد سبيه).
  if (!definite && isPossessed(label, key)) return rank(key) === Infinity ? 'common' : 'stop';
  if ((!definite && isAccusative(key)) || isDual(key)) return 'common';
  return isFeminineAdjective(key) ? 'modifier' : 'word';
}

/** وذلك, فقالت, وبينما: a stop word stays one behind و, ف and then ب, ل, ك. */
function roleBehindProclitics(folded: string): Role | undefined {
  const conjunction = /^[وف]/.test(folded) ? 1 : 0;
  const plain = arabicRoles.get(folded.slice(conjunction));
  // وفي, فهو: short names in و and ف are kept whole.
  if (conjunction === 1 && plain !== undefined && folded.length >= 3) return asStop(plain);
  if (!/^[بلك]/.test(folded.slice(conjunction)) || folded.length - conjunction < 3)
    return undefined;
  const inner = arabicRoles.get(folded.slice(conjunction + 1));
  return inner === undefined ? undefined : asStop(inner);
}

function asStop(role: Role): Role {
  return role === 'connector' ? 'stop' : role;
}

/**
 * Imperfect and future verbs (يعتقل, سيلتقي, يؤكدون) are no topics. Nouns that begin with ي or سي are
 * few and listed; those that begin with ت or ن are many, so only listed verbs count there.
 */
function looksLikeVerb(key: string, stripped: boolean): boolean {
  if (key.length < 4 || notVerbs.has(key)) return false;
  if (/^و?(?:ي|س[يتن]..|ن(?:تت|ست))/.test(key)) {
    return !stripped || /^ي.*(?:ون|ان)$/.test(key);
  }
  return /^ت.{3,}ون$/.test(key);
}

function readEnglish(word: string): Lexeme {
  const key = canonicalName(englishKey(word));
  const lowered = lower(word);
  let role = latinRole(key, lowered, englishRoles);
  if (role === 'word') {
    const weakness = englishWeakness(lowered);
    if (weakness !== null) role = weakness === 'verb' && isLower(word) ? 'stop' : 'modifier';
  }
  // Musks, NFLs: a feed lost the apostrophe of a listed name.
  const owner = word.endsWith('s') && !isLower(word) && isListedName(key) && lowered === `${key}s`;
  return plain(key, owner ? word.slice(0, -1) : word, role, false);
}

function isLower(word: string): boolean {
  return word === word.toLowerCase();
}

/** The disease is written with and without its year. */
function canonicalName(key: string): string {
  if (key === 'covid' || key === 'covid19') return 'covid-19';
  return key === 'كوفيد' ? 'كوفيد-19' : key;
}

function readOther(word: string, lang: string, arabic: boolean): Lexeme {
  const { key, label, written } = readOtherWord(word, lang, arabic);
  let role = latinRole(key, written, otherRoles.get(lang) ?? NO_ROLES);
  if (role === 'word' && !arabic) {
    if (isWeakNoun(key, lang)) role = 'common';
    else if (isWeakWord(key, lang, isLower(label)) || isGarbled(word, lang)) role = 'stop';
    // Every noun of German has a capital.
    else if (lang === 'de' && isLower(label)) role = 'modifier';
  }
  const lexeme = plain(key, label, role, arabic);
  if (lang === 'he' && role === 'word' && HEBREW_PROCLITIC.test(key)) {
    // ו ה ב כ ל מ ש, where the rest stands in the article by itself.
    const rest = plain(key.slice(1), label.slice(1), role, false);
    lexeme.doubtful = { ...rest, prefixed: true };
  }
  return lexeme;
}

const HEBREW_PROCLITIC = /^[והבכלמש]\p{L}{3}/u;

function latinRole(key: string, lowered: string, roles: Roles): Role {
  if (/^\p{N}/u.test(key)) return /^\d(?:g|d)$/.test(key) ? 'word' : 'number';
  if (key.length < 2 || key.length > MAX_WORD_CHARS || INFLECTION.test(key)) return 'stop';
  return roles.get(lowered) ?? roles.get(key) ?? 'word';
}

function plain(key: string, label: string, role: Role, arabic: boolean): Lexeme {
  return {
    key,
    label: label.replace(/['’]s$/i, '') || label,
    role,
    prefixed: false,
    definite: false,
    doubtful: null,
    arabic,
    hash: hashOf(key),
  };
}

/** FNV-1a over UTF-16 units, then mixed, so that close words fall far apart. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
