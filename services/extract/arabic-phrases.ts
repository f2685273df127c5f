import { foldArabic } from './arabic-letters.ts';
import { rank } from './arabic.ts';
import { isDependent } from './arabic-sure.ts';
import { ARABIC_ANAPHORS, ARABIC_EMPTY_HEADS } from './data/arabic-heads.ts';
import { TRAIT } from './name-traits.ts';
import { ATTESTED, COMMON, MODIFIER, PLACE_ALONE, TITLE } from './word-facts.ts';
import { wordsOf } from './word-list.ts';
import { isCountry, type Words } from './words.ts';

const emptyHeads = new Set(wordsOf(ARABIC_EMPTY_HEADS).map(foldArabic));
const anaphors = new Set(wordsOf(ARABIC_ANAPHORS).map((word) => foldArabic(word).slice(2)));

/** No dangling end: no half of a construct, no adjective without its noun, no head or completion that says nothing. */
export function isArabicPhrase(words: Words, from: number, to: number): boolean {
  const first = words.role(from);
  const last = words.role(to);
  if (!words.arabic(to) || first === MODIFIER || last === TITLE) return false;
  // الدكتور اليامي is the اليامي of the article.
  if ((words.traits(from) & (TRAIT.honorific | TRAIT.ruler)) === TRAIT.honorific) return false;
  const definite = words.definite(to);
  // المدير التنفيذي, المتحدث الرسمي: of whom is not said.
  if (definite && words.definite(from) && (words.traits(from) & TRAIT.office) !== 0) return false;
  // متطلبا دراسيا: what a sentence says of something.
  if (!definite && isAccusativePair(words, from, to)) return false;
  if (definite && isSaidOf(words, to)) return false;
  if (words.definite(from) !== definite && (!definite || last === MODIFIER)) {
    // اتفاقية التجارة | الحرة: the adjective is of the completion.
    if (!definite || !isWholeConstruct(words, from, to)) return false;
  }
  if (last === COMMON && first !== COMMON) return false;
  if (opensInside(words, from, to) || pointsBack(words, from, to) || saysKind(words, from))
    return false;
  if (to === from + 1 && !agreesInGender(words, from, to)) return false;
  // جيش روسي, then البلدة: a country or its adjective opens no construct.
  if (definite || isCountry(words, to)) return true;
  return !opensConstruct(words, to);
}

/** مشاريع درء | أخطار السيول: the last word is completed by what stands behind. */
function opensConstruct(words: Words, to: number): boolean {
  const next = to + 1;
  if (!words.arabic(next) || words.prefixed(next) || words.tokens.breakBefore(next)) return false;
  if (words.definite(next)) return true;
  const behind = next + 1;
  if (!isOrdinary(words, to) || !isOrdinary(words, next)) return false;
  // مواد متفجرة | شديدة الخطورة: one adjective more.
  if (words.key(to).endsWith('ه') && words.key(next).endsWith('ه')) return false;
  if (!words.arabic(behind) || words.prefixed(behind) || words.tokens.breakBefore(behind))
    return false;
  return words.definite(behind) && words.role(behind) <= COMMON;
}

/** A noun that the vocabulary knows and that begins no name or office. */
function isOrdinary(words: Words, index: number): boolean {
  if (words.covered[index] !== 0 || words.traits(index) !== 0) return false;
  return words.role(index) <= COMMON && words.has(index, ATTESTED);
}

function isWholeConstruct(words: Words, from: number, to: number): boolean {
  if (to !== from + 2 || !words.definite(to - 1)) return false;
  return agreesInGender(words, to - 1, to);
}

function isAccusativePair(words: Words, from: number, to: number): boolean {
  if (to !== from + 1 || ((words.traits(from) | words.traits(to)) & TRAIT.given) !== 0)
    return false;
  const last = words.key(to);
  if (!words.key(from).endsWith('ا') || !last.endsWith('ا')) return false;
  return words.role(from) === COMMON || /...يا$/.test(last);
}

/** المواقع المشار | إليها, السوق البالغ | حجمها: the adjective goes on behind the phrase. */
export function isSaidOf(words: Words, to: number): boolean {
  const next = to + 1;
  if (words.tokens.breakBefore(next) || !words.arabic(next)) return false;
  return GOES_ON.test(words.tokens.folded(next));
}

const GOES_ON =
  /^(?:(?:الي|علي|عن|في|ب|ل|من)|(?:عدد|حجم|قيمت|مساحت|طول|عمر|وزن|سعت|تكلفت|كلفت))(?:ه|ها|هم|هما)$/;

/** المنشآت | النووية الإيرانية, استمرار | القصف, حالة عدم | الاستقرار: the phrase that matters ends or begins elsewhere. */
function opensInside(words: Words, from: number, to: number): boolean {
  const key = words.key(from);
  if (words.definite(from)) {
    // العاصمة الروسية is a city that the text names.
    if (key === 'عاصمه' && isCountry(words, to)) return true;
    // حماة | الشمالي الغربي
    return isDependent(words, from) || (words.role(from) === COMMON && key.endsWith('ي'));
  }
  // محافظتي عدن ولحج: the second place stands behind.
  // عائلاتهم | الدارسين: whose they are is said.
  if (emptyHeads.has(key) || /..(?:هم|ها|هما)$/.test(key)) return true;
  if (key.endsWith('تي') && words.has(from, ATTESTED)) return true;
  return to > from + 1 && words.key(from + 1) === 'عدم';
}

/** أعمال الجمعية, إمارة المنطقة: a body or place that was named, called by its kind. */
export function pointsBack(words: Words, from: number, to: number): boolean {
  if (words.definite(from) || !words.definite(to)) return false;
  return isAnaphor(words, to);
}

export function isAnaphor(words: Words, index: number): boolean {
  return anaphors.has(words.key(index));
}

/**
 * Of a definite noun and its adjective: a feminine one behind a feminine noun (موقع | الوزارة | الإلكتروني has another noun), none
 * behind a masculine singular (نيسان باترول مع السائق | المجانية).
 */
export function agreesInGender(words: Words, from: number, to: number): boolean {
  if (!words.definite(from) && !words.definite(to)) return !isForeignAdjective(words, from, to);
  if (!words.definite(from) || !words.definite(to)) return true;
  const noun = words.key(from);
  const adjective = words.key(to);
  if (words.role(to) !== MODIFIER && !isNisba(adjective)) return true;
  // الشهيدين | المجايشي: one of them has the name.
  if (isOfSeveral(noun) && adjective.endsWith('ي') && !words.has(to, ATTESTED)) return false;
  const feminine = /(?:ه|ات|ى|اء)$/.test(adjective);
  if (noun.endsWith('ه')) return feminine || isPlural(adjective);
  if (!feminine || !/[هي]ه?$/.test(adjective) || !adjective.endsWith('ه')) return true;
  // Of three letters nothing tells, but حالة | الطقس المتوقعة is of the head.
  return noun.length > 3 ? isBrokenPlural(noun) : !isCompletion(words, from);
}

/** بطاقة | ركوب مجانية: a feminine adjective behind a masculine noun that completes a feminine one. */
function isForeignAdjective(words: Words, from: number, to: number): boolean {
  if (!isCompletion(words, from) || !words.key(from - 1).endsWith('ه')) return false;
  const noun = words.key(from);
  return words.key(to).endsWith('يه') && !noun.endsWith('ه') && !isBrokenPlural(noun);
}

/** الشهيدين, but not الرنين (المغناطيسي): the vocabulary knows one of them. */
function isOfSeveral(noun: string): boolean {
  return /...(?:ين|ون)$/.test(noun) && rank(noun.slice(0, -2)) !== Infinity;
}

function isNisba(key: string): boolean {
  return key.endsWith('ي') || key.endsWith('يه');
}

function isPlural(key: string): boolean {
  return /(?:ين|ون|ان)$/.test(key);
}

/** It completes an indefinite noun right before it. */
function isCompletion(words: Words, index: number): boolean {
  const before = index - 1;
  if (before < 0 || words.tokens.breakBefore(index) || words.prefixed(index)) return false;
  return words.arabic(before) && !words.definite(before) && words.role(before) <= COMMON;
}

/** أسهم, صفوف, مجالس, قوانين, أجهزة, and nouns in ـات. */
function isBrokenPlural(key: string): boolean {
  return /^(?:ا..ا.|ا...|..و.|..ا..|..ا.ي.|..ا.?|.*ات|.*اء)$/.test(key);
}

const KINDS = new Set(wordsOf('منطقة محافظة مدينة ولاية إقليم مقاطعة بلدة قرية').map(foldArabic));

/** منطقة | الرياض, مدينة | عدن: the noun only says what the place is, which is the topic. */
export function saysKind(words: Words, index: number): boolean {
  const next = index + 1;
  if (!isKind(words, index)) return false;
  return words.has(next, PLACE_ALONE) || isCountry(words, next);
}

/** منطقة, محافظة: of what the next word names. */
export function isKind(words: Words, index: number): boolean {
  return !words.definite(index) && KINDS.has(words.key(index));
}
