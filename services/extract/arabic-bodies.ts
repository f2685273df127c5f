import { foldArabic } from './arabic-letters.ts';
import { agreesInGender, isAnaphor, isKind, pointsBack } from './arabic-phrases.ts';
import { COUNTRY, NAME, PLACE } from './countries.ts';
import { TRAIT } from './name-traits.ts';
import {
  ARABIC,
  ATTESTED,
  COMMON,
  MODIFIER,
  NUMBER,
  STOP,
  TRAITS_SHIFT,
  WORD,
} from './word-facts.ts';
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
    const short = endOfBody(words, claimed, from);
    if (short === from || pointsBack(words, from, short)) continue;
    if (short === from + 1 && !agreesInGender(words, from, short)) continue;
    const to = endOfWholeName(words, claimed, from, short);
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
    if (isNamedAfterCity(words, from, next)) return endOfCity(words, next);
    return role === WORD && isLast(words, claimed, next) && isForeign(words, next)
      ? endOfForeign(words, claimed, next)
      : from;
  }
  if ((words.traits(next) & TRAIT.ruler) !== 0) return endOfRuler(words, claimed, next);
  // بطولة | الفنانة is the part she plays.
  if (role === STOP || role === NUMBER || (words.traits(next) & TRAIT.honorific) !== 0) return from;
  return withAdjective(words, claimed, next);
}

/** وزارة الشؤون | والأوقاف, اللجنة الدولية | للصليب الأحمر: the rest of a body's full name. */
function endOfWholeName(words: Words, claimed: Uint8Array, from: number, to: number): number {
  const next = to + 1;
  if (!words.arabic(next) || !words.prefixed(next) || words.tokens.breakBefore(next)) return to;
  if (claimed[next] === 1) return to;
  const letter = words.tokens.text(next).charCodeAt(0);
  if (letter === WAW) return isPaired(words, from, next) ? withAdjective(words, claimed, next) : to;
  if (letter !== LAM || !(isOfScope(words, from, to) || isOfCity(words, from, to))) return to;
  if (words.role(next) > COMMON) return to;
  if (words.definite(next)) return withAdjective(words, claimed, next);
  return isJoined(words, claimed, next + 1) && words.definite(next + 1)
    ? withAdjective(words, claimed, next + 1)
    : to;
}

const WAW = 0x648;
const LAM = 0x644;

/** جمعية الثقافة | والفنون: what two fields share is named after both; not وزارة الصحة | والشركة. */
function isPaired(words: Words, from: number, next: number): boolean {
  if (!PAIRED_HEADS.has(words.key(from)) || words.definite(from) || !words.definite(next))
    return false;
  if (words.role(next) > COMMON || !words.has(next, ATTESTED)) return false;
  if ((words.covered[next]! & (PLACE | NAME | COUNTRY)) !== 0) return false;
  if ((words.traits(next) & ~TRAIT.topic) !== 0 || isAnaphor(words, next)) return false;
  return !BODIES_TOGETHER.test(words.key(next));
}

/** والجهات, والقطاعات (المعنية) are others. */
const BODIES_TOGETHER =
  /^(?:جهات|قطاعات|دوائر|وزارات|وزراء|هيئات|مؤسسات|جمعيات|شركات|جامعات|اداره|ادارات|دول|مدير|محافظ)$/;

const PAIRED_HEADS = new Set(
  wordsOf('وزارة وزير وزيرة هيئة مؤسسة جمعية كلية معهد لجنة مديرية غرفة أكاديمية').map(foldArabic),
);

/** اللجنة الدولية, الهيئة العامة: a kind of body and how far it reaches; for what stands behind ل. */
function isOfScope(words: Words, from: number, to: number): boolean {
  return to === from + 1 && words.definite(from) && SCOPES.has(words.key(to));
}

/** مؤسسة دبي | للإعلام. */
function isOfCity(words: Words, from: number, to: number): boolean {
  return (words.covered[to]! & PLACE) !== 0 && PAIRED_HEADS.has(words.key(from));
}

const SCOPES = new Set(
  wordsOf(
    'عام عامة دولي دولية عالمي عالمية وطني وطنية أعلى عليا مركزي مركزية عربي عربية خليجي خليجية إسلامي إسلامية أوروبي أوروبية أممي أممية خيري خيرية',
  ).map(foldArabic),
);

function withAdjective(words: Words, claimed: Uint8Array, at: number): number {
  const next = at + 1;
  if (!isJoined(words, claimed, next)) return at;
  return isAdjective(words, next) || isFeminineNisba(words, next) ? next : at;
}

/** جامعة جدة, مطار دبي; but أمير | نجران, شرطة | محافظة الخبر: there the place is the topic. */
function isNamedAfterCity(words: Words, from: number, next: number): boolean {
  if ((words.covered[next]! & (PLACE | COUNTRY)) !== PLACE || isKind(words, next)) return false;
  return (words.traits(from) & TRAIT.office) === 0;
}

function endOfCity(words: Words, at: number): number {
  let end = at;
  while (words.covered[end + 1] === PLACE && !words.tokens.breakBefore(end + 1)) end++;
  return end;
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
  if (!words.definite(at) || isCountry(words, at)) return false;
  return words.role(at) === MODIFIER;
}

/** التنمية | البشرية, الخدمات | الأرضية. */
function isFeminineNisba(words: Words, at: number): boolean {
  if (!words.definite(at) || isCountry(words, at) || words.role(at) > COMMON) return false;
  return /...يه$/.test(words.key(at)) && /(?:ه|ات)$/.test(words.key(at - 1));
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
