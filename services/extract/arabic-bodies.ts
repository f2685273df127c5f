import { foldArabic } from './arabic-letters.ts';
import { agreesInGender, pointsBack } from './arabic-phrases.ts';
import { TRAIT } from './name-traits.ts';
import { ARABIC, ATTESTED, MODIFIER, NUMBER, STOP, TRAITS_SHIFT, WORD } from './word-facts.ts';
import { wordsOf } from './word-list.ts';
import { endOfLineage } from './person-names.ts';
import { isCountry, type Words } from './words.ts';

/**
 * Calls `found` for the bodies, places and events that a noun names together with what completes it:
 * وزارة الصحة, جامعة الملك سعود, مطار هيثرو, البنك المركزي. The noun alone is none; what completes it
 * is a definite word, with an adjective or a ruler's name behind it, or a word that no vocabulary knows.
 */
export function findBodies(
  words: Words,
  claimed: Uint8Array,
  found: (from: number, to: number) => void,
): void {
  const { facts } = words.tokens;
  for (let from = 0; from + 1 < words.length; from++) {
    if (claimed[from] === 1) continue;
    if ((facts[from]! & BODY) !== BODY && !isNamedAfterRuler(words, from)) continue;
    const to = endOfBody(words, claimed, from);
    if (to === from || pointsBack(words, from, to)) continue;
    if (to === from + 1 && !agreesInGender(words, from, to)) continue;
    found(from, to);
    from = to;
  }
}

const BODY = ARABIC | (TRAIT.body << TRAITS_SHIFT);

function endOfBody(words: Words, claimed: Uint8Array, from: number): number {
  const next = from + 1;
  if (!isJoined(words, claimed, next)) return from;
  if (words.definite(from)) return isAdjective(words, next) ? next : from;
  const role = words.role(next);
  if (!words.definite(next)) {
    return role === WORD && isLast(words, claimed, next) && isForeign(words, next)
      ? endOfForeign(words, claimed, next)
      : from;
  }
  if ((words.traits(next) & TRAIT.ruler) !== 0) return endOfRuler(words, claimed, next);
  // بطولة | الفنانة is the part she plays.
  if (role === STOP || role === NUMBER || (words.traits(next) & TRAIT.honorific) !== 0) return from;
  return isJoined(words, claimed, next + 1) && isAdjective(words, next + 1) ? next + 1 : next;
}

/** No vocabulary knows it, and it is no participle (جامعة معترف بها, شركة متعاقدة). */
function isForeign(words: Words, at: number): boolean {
  return !words.has(at, ATTESTED) && !/^(?:م.{3,4}|مت.{3,5})$/.test(words.key(at));
}

/** نادي سبورت بويز, كأس خوان جامبر: foreign names have several words that no list knows. */
function endOfForeign(words: Words, claimed: Uint8Array, at: number): number {
  let end = at;
  while (end < at + 2 && isJoined(words, claimed, end + 1)) {
    const next = end + 1;
    if (words.role(next) !== WORD || words.has(next, ATTESTED) || words.definite(next)) break;
    if (/^[تيس]/.test(words.key(next))) break;
    end = next;
  }
  return end;
}

const NAMED_AFTER = new Set(
  wordsOf(
    'مدينة مركز شارع طريق حي برنامج ميدان قاعة مدرسة مدارس حديقة متنزه منتزه صالة مسرح مشروع بحيرة نفق واحة',
  ).map(foldArabic),
);

/** مدينة | الملك عبدالله, شارع | الأمير سلطان: places and works that bear a ruler's name. */
export function isNamedAfterRuler(words: Words, from: number): boolean {
  if ((words.traits(from + 1) & TRAIT.ruler) === 0 || words.definite(from)) return false;
  return NAMED_AFTER.has(words.key(from));
}

/** الملك سعود, الأمير نايف بن عبدالعزيز. */
function endOfRuler(words: Words, claimed: Uint8Array, at: number): number {
  const name = at + 1;
  if (!isJoined(words, claimed, name)) return at;
  const key = words.key(name);
  if (key === 'عبد') return isJoined(words, claimed, name + 1) ? name + 1 : at;
  if ((words.traits(name) & TRAIT.given) === 0 && !key.startsWith('عبدال')) return at;
  return Math.max(name, endOfLineage(words, claimed, name + 1));
}

/** A definite adjective, but no country's (that is counted as a country). */
function isAdjective(words: Words, at: number): boolean {
  return words.definite(at) && !isCountry(words, at) && words.role(at) === MODIFIER;
}

/** An indefinite word with a definite one behind it opens another construct (مجلس إدارة الشركة). */
function isLast(words: Words, claimed: Uint8Array, at: number): boolean {
  return !(isJoined(words, claimed, at + 1) && words.definite(at + 1));
}

function isJoined(words: Words, claimed: Uint8Array, at: number): boolean {
  return (
    claimed[at] !== 1 && words.arabic(at) && !words.prefixed(at) && !words.tokens.breakBefore(at)
  );
}
