import { rank } from './arabic.ts';
import {
  ARABIC_FEMININE_NOUNS,
  ARABIC_NO_ACCUSATIVES,
  ARABIC_NO_POSSESSIVES,
} from './data/arabic-endings.ts';
import { foldArabic } from './arabic-letters.ts';
import { wordsOf } from './word-list.ts';

const feminineNouns = new Set(wordsOf(ARABIC_FEMININE_NOUNS).map(foldArabic));
const noAccusatives = new Set(wordsOf(ARABIC_NO_ACCUSATIVES).map(foldArabic));
const noPossessives = new Set(wordsOf(ARABIC_NO_POSSESSIVES).map(foldArabic));

/** Longest first. */
const POSSESSIVES = 'هما هم كم نا'.split(' ');

/**
 * A noun with its owner (بلاده, لقائه, محصولهم): it says whose, not what, so it is no topic by itself. It
 * is one if the vocabulary knows what stands before the ending at least as well as the whole.
 * @param written without proclitics and tashkeel, hamza and ة as written
 * @param key the same, folded
 */
export function isPossessed(written: string, key: string): boolean {
  if (key.length < 4 || noPossessives.has(key)) return false;
  if (key.endsWith('ها')) return true;
  for (const ending of POSSESSIVES) {
    if (!key.endsWith(ending)) continue;
    const noun = key.slice(0, -ending.length);
    if (isOwned(noun, key) || (rank(key) === Infinity && isLong(noun, ending))) return true;
  }
  if (!written.endsWith('ه')) return false;
  // A word that is attested with this ending is a careless ة.
  return rank(key) === Infinity || isOwned(key.slice(0, -1), key);
}

/** Unknown words in ـنا and ـكم are mostly names: سيرينا, برشلونا, هافانا, بيكم. */
function isLong(noun: string, ending: string): boolean {
  if (ending === 'كم') return false;
  return noun.length > 2 && !(ending === 'نا' && /[اوي]$/.test(noun));
}

function isOwned(noun: string, key: string): boolean {
  if (noun.length < 3) return false;
  const whole = rank(key);
  if (rank(noun) !== Infinity && rank(noun) <= whole) return true;
  // مدينته of مدينة; لقائه of لقاء.
  const bare = noun.slice(0, -1);
  if (noun.endsWith('ت'))
    return noun.length > 3 && rank(`${bare}ه`) <= whole && rank(`${bare}ه`) !== Infinity;
  return /[ئؤ]$/.test(noun) && rank(`${bare}ء`) <= whole && rank(`${bare}ء`) !== Infinity;
}

/**
 * An indefinite accusative or adverb (هجوما, قديما): the bare noun is the one to show.
 * @param key folded, indefinite
 */
export function isAccusative(key: string): boolean {
  if (key.length < 4 || !key.endsWith('ا') || noAccusatives.has(key)) return false;
  return rank(key.slice(0, -1)) !== Infinity;
}

/**
 * الدورتين, الجانبين's sisters: two of a thing that the vocabulary knows say how many there are, not what it is about.
 * @param key folded, without ال
 */
export function isDual(key: string): boolean {
  return /...(?:تين|تان)$/.test(key) && rank(`${key.slice(0, -3)}ه`) !== Infinity;
}

/** سكنية, توعوية: an adjective, unless it is one of the nouns in ـية. */
export function isFeminineAdjective(key: string): boolean {
  return key.length > 4 && key.endsWith('يه') && !feminineNouns.has(key);
}
