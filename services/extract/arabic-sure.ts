import { NAME, PLACE } from './countries.ts';
import { foldArabic } from './arabic-letters.ts';
import { mayBeDerived } from './arabic-shapes.ts';
import { TRAIT } from './name-traits.ts';
import { isTitled } from './person-names.ts';
import {
  ATTESTED,
  COMMON,
  ENDS_IN_YEH,
  MODIFIER,
  NUMBER,
  PREFIXED,
  STOP,
  WORD,
} from './word-facts.ts';
import { wordsOf } from './word-list.ts';
import { isCountry, type Words } from './words.ts';

/**
 * A word of the headline that the text repeats, a topic early on, a place, a name.
 * @param free how often it stood for itself so far
 * @param count how often it stood at all
 * @param inTitle it stood in the headline
 */
export function isSureArabic(
  words: Words,
  index: number,
  free: number,
  count: number,
  inTitle: boolean,
): boolean {
  const traits = words.traits(index);
  const topic = (traits & TRAIT.topic) !== 0;
  if (words.tokens.inTitle(index)) {
    if (topic) return true;
    if (isHead(words, index)) return false;
    // With a text behind it the headline's words that are no topic must stand in the text too.
    if (words.length >= HEADLINE_TOKENS) return isShown(words, index);
    // شركة تنشئ مولا
    if (words.has(index, ATTESTED) || words.definite(index) || isPlace(words, index)) return true;
    return !/^ت...$/.test(words.key(index));
  }
  if (topic && count === 1 && isHead(words, index) && FIGURES.has(words.key(index))) {
    return false;
  }
  if (topic) return count > 1 || index < TOPIC_TOKENS;
  if (isPlace(words, index)) return free > 0;
  // What no list knows must come again: at one mention it is a piece of a foreign name or a form not met before.
  if (!words.has(index, ATTESTED)) return free > 1 && inTitle && !mayBeDerived(words.lexeme(index));
  // Once in each, what has no article is what happened rather than what it is about.
  return inTitle && free > (words.definite(index) ? 1 : 2);
}

/** قمة السعادة, ثورة التقنية, عاصفة الانتقادات: once, before what it is of, a figure of speech. */
const FIGURES = new Set('قمه ثوره عاصفه'.split(' '));

/** More is a headline with a text. */
export const HEADLINE_TOKENS = 30;
/** Where an article that never repeats a topic has it further down, it is about something else. */
const TOPIC_TOKENS = 50;

/**
 * توسيع رقعة, إحباط الاتفاق: a noun that what stands behind it completes says nothing without it, but for
 * names and places.
 */
export function isHead(words: Words, index: number): boolean {
  if (!words.has(index, ATTESTED)) return false;
  const next = index + 1;
  if (isAbout(words, index)) return true;
  if (words.definite(index)) return isDescribed(words, next);
  if (words.tokens.breakBefore(next) || isPlace(words, index)) return false;
  // إيواء 13 أسرة
  if (words.role(next) === NUMBER) return true;
  if (!words.arabic(next) || words.prefixed(next)) return false;
  // توسيع | خدماتها
  if (/..(?:ها|هم|هما)$/.test(words.key(next))) return true;
  return words.definite(next) || isCountry(words, next) || isCompletion(words, next);
}

/** القضاء على, الدفاع عن: what becomes of the thing behind it. */
function isAbout(words: Words, index: number): boolean {
  const next = index + 1;
  if (words.tokens.breakBefore(next) || words.role(next) !== STOP) return false;
  const text = words.tokens.text(next);
  return (text === 'على' || text === 'عن') && VERBAL_NOUNS.has(words.key(index));
}

/** Of verbs whose object stands behind على or عن. */
const VERBAL_NOUNS = new Set(
  wordsOf(
    `قضاء دفاع بحث كشف إعلان رد حصول تعبير حفاظ محافظة اعتماد تخلي إبقاء تغلب اطلاع تعرف قدرة حرص تأكيد تركيز
    إقبال إجابة ابتعاد توقف امتناع خروج تنازل استيلاء إشراف عمل إصرار حث تشجيع تعليق عثور حديث انفتاح تردد`,
  ).map(foldArabic),
);

/** السلطة | الشرعية: the definite word has an adjective of its own here. */
function isDescribed(words: Words, next: number): boolean {
  if (!words.definite(next) || words.prefixed(next) || words.tokens.breakBefore(next)) return false;
  return words.role(next) === MODIFIER || /(?:ي|يه)$/.test(words.key(next));
}

/** إحالة | صاحب, إنقاذ | طفل: an indefinite noun, where an adjective has another form. */
function isCompletion(words: Words, index: number): boolean {
  const role = words.role(index);
  if ((role !== WORD && role !== COMMON) || !words.has(index, ATTESTED)) return false;
  const key = words.key(index);
  return words.traits(index) === 0 && !words.has(index, ENDS_IN_YEH) && !/(?:يه|ا)$/.test(key);
}

/**
 * A definite word right behind a definite one is its adjective (الرياح السطحية) or the name behind a
 * title; the first is no topic by itself.
 */
export function isDependent(words: Words, index: number): boolean {
  const before = index - 1;
  if (index === 0 || words.prefixed(index) || !words.arabic(before)) return false;
  if (words.tokens.breakBefore(index)) return false;
  if (!words.definite(index)) {
    if (words.role(before) === STOP) return WITHOUT.test(words.tokens.text(before));
    return isNoun(words, before) && isNisba(words, index);
  }
  return words.definite(before) && !isCountry(words, before) && !isTitled(words, index);
}

/** طائرة من دون | طيار: what is not there. */
const WITHOUT = /^(?:[بو]?دون|بلا|[بو]?غير)$/;

/** سد ترابي, غرف فندقية, معاملة مهينة: behind an indefinite noun an adjective, where no name may stand. */
function isNisba(words: Words, index: number): boolean {
  if ((words.traits(index) & ~TRAIT.family) !== 0) return false;
  const key = words.key(index);
  if (key.length < 4) return false;
  if (words.has(index, ENDS_IN_YEH) || key.endsWith('يه')) return true;
  return key.endsWith('ه') && !words.has(index, ATTESTED) && words.key(index - 1).endsWith('ه');
}

function isNoun(words: Words, index: number): boolean {
  return (
    words.has(index, ATTESTED) &&
    !words.definite(index) &&
    words.role(index) !== STOP &&
    (words.traits(index) & (TRAIT.given | TRAIT.honorific | TRAIT.office)) === 0
  );
}

/** A place, or a word that no vocabulary knows and that looks like a name. */
function isShown(words: Words, index: number): boolean {
  if (isPlace(words, index)) return true;
  if (words.has(index, ATTESTED | PREFIXED) || index === words.length - 1) return false;
  return !mayBeDerived(words.lexeme(index));
}

function isPlace(words: Words, index: number): boolean {
  return (words.covered[index]! & (PLACE | NAME)) !== 0;
}
