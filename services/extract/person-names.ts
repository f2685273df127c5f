import { TRAIT } from './name-traits.ts';
import {
  ARABIC,
  ATTESTED,
  COMMON,
  CONNECTOR,
  DEFINITE,
  ENDS_IN_YEH,
  NAME_BY_LETTER,
  NUMBER,
  PREFIXED,
  ROLE,
  SERVANT,
  SERVANT_NAME,
  SON,
  STOP,
  TRAITS_SHIFT,
  WORD,
} from './word-facts.ts';
import { isCountry, type Words } from './words.ts';

/** Given names, fathers' names and a family name; connectors do not count. */
const MAX_NAME_WORDS = 4;

/**
 * Calls `found` for the names of people of two to four words in Arabic text, in order, apart from each
 * other and from the `claimed` tokens. Arabic has no capitals: a name begins at a given name, at عبد X,
 * or after an honorific or office, and runs on over بن and آل, given names, definite words in ـي
 * (البغدادي) and words that no vocabulary knows. A ruler's honorific joins a single name (البابا
 * فرنسيس).
 */
export function findArabicNames(
  words: Words,
  claimed: Uint8Array,
  found: (from: number, to: number) => void,
): void {
  const { facts } = words.tokens;
  for (let index = 0; index < words.length; index++) {
    if (claimed[index] === 1 || (facts[index]! & ARABIC) === 0) continue;
    if (!beginsName(words, index)) continue;
    const { end, content } = endOfName(words, claimed, index);
    if (content >= 2) found(index, end);
    else if (content === 1 && isAfterRuler(words, claimed, index)) found(index - 1, end);
    if (content > 0) index = end;
  }
}

/** Of a known phrase that ends in a given name, the fathers' names behind it: محمد بن سلمان | بن عبدالعزيز. */
export function endOfLineage(words: Words, claimed: Uint8Array, index: number): number {
  if (!isLineage(words, index)) return index - 1;
  return endOfName(words, claimed, index).end;
}

function isLineage(words: Words, index: number): boolean {
  if (words.tokens.breakBefore(index)) return false;
  return words.has(index, SON) || words.key(index) === 'ال';
}

function beginsName(words: Words, index: number): boolean {
  const facts = words.tokens.facts[index]!;
  const role = facts & ROLE;
  if (role === NUMBER || isCountry(words, index)) return false;
  if (role === STOP) return (facts & NAME_BY_LETTER) !== 0 && isFollowedByName(words, index);
  if ((facts & (SERVANT | SERVANT_NAME)) !== 0 && isServant(words, index)) return true;
  if (role === CONNECTOR) return isKunya(words, index);
  if ((facts & DEFINITE) !== 0) return false;
  const given = (facts & GIVEN) !== 0;
  if (given && (facts & DOUBTFUL_GIVEN) === 0) return true;
  if (!given && role !== WORD) return false;
  const after =
    (facts & PREFIXED) !== 0 || words.tokens.breakBefore(index)
      ? 'none'
      : titleBefore(words, index);
  if (given) return after !== 'none' || isFollowedByName(words, index);
  const attested = (facts & ATTESTED) !== 0;
  if (after === 'honorific') return !attested || isFollowedByName(words, index);
  return after === 'office' && !attested;
}

const GIVEN = TRAIT.given << TRAITS_SHIFT;
const DOUBTFUL_GIVEN = TRAIT.doubtful << TRAITS_SHIFT;

/** عبد الله, عبدالرحمن. */
function isServant(words: Words, index: number): boolean {
  if (words.has(index, SERVANT)) {
    return isJoined(words, index + 1) && /^(?:ال..|ربه$)/.test(words.tokens.text(index + 1));
  }
  return words.has(index, SERVANT_NAME);
}

/** أبو بكر, but not أبو ظبي. */
function isKunya(words: Words, index: number): boolean {
  const key = words.key(index);
  if (key !== 'ابو' && key !== 'ابي' && key !== 'ال') return false;
  if (key === 'ال' && words.tokens.text(index).length !== 2) return false;
  if (!isJoined(words, index + 1) || isCountry(words, index + 1)) return false;
  const next = words.role(index + 1);
  return next === WORD || next === COMMON;
}

function isFollowedByName(words: Words, index: number): boolean {
  if (!isJoined(words, index + 1)) return false;
  const next = index + 1;
  const role = words.role(next);
  if (role === STOP) return words.has(next, NAME_BY_LETTER);
  if (role === CONNECTOR) {
    const key = words.key(next);
    return words.has(next, SON) || key === 'ال' || key === 'ابو';
  }
  if ((words.traits(next) & (TRAIT.given | TRAIT.family)) !== 0) return !words.definite(next);
  if (isServant(words, next) || isNisba(words, next)) return true;
  return role === WORD && !words.has(next, DEFINITE | ATTESTED) && !isVerbal(words, index, next);
}

/** عيد | تضج مسارح, جو | مفعم: behind a name that is a word as well, a word in the shape of a verb or participle. */
function isVerbal(words: Words, index: number, next: number): boolean {
  if ((words.traits(index) & TRAIT.foreign) !== 0) return false;
  return /^[تينم]/.test(words.key(next));
}

/** القحطاني, البغدادي: a family name, unless it is a listed adjective or a country's. */
function isNisba(words: Words, index: number): boolean {
  return (
    words.role(index) === WORD &&
    words.definite(index) &&
    words.has(index, ENDS_IN_YEH) &&
    !isCountry(words, index)
  );
}

/** The token continues what stands before it: no punctuation, no proclitic. */
function isJoined(words: Words, index: number): boolean {
  return words.arabic(index) && !words.prefixed(index) && !words.tokens.breakBefore(index);
}

/** How far back an office may begin: وزير الخارجية الأمريكي. */
const OFFICE_REACH = 4;

function titleBefore(words: Words, index: number): 'honorific' | 'office' | 'none' {
  let at = index - 1;
  // الرئيس الأمريكي باراك: the demonym stands between.
  if (at > 0 && isCountry(words, at) && words.definite(at) && isJoined(words, at)) at--;
  if (at < 0) return 'none';
  if (!words.definite(at)) return 'none';
  if ((words.traits(at) & TRAIT.honorific) !== 0) return 'honorific';
  for (let back = at - 1; back >= Math.max(0, index - OFFICE_REACH); back--) {
    if (words.tokens.breakBefore(back + 1)) return 'none';
    if ((words.traits(back) & TRAIT.office) !== 0) return 'office';
  }
  return 'none';
}

/** The token stands right behind a title: الرئيس السيسي. */
export function isTitled(words: Words, index: number): boolean {
  return words.definite(index - 1) && (words.traits(index - 1) & TRAIT.honorific) !== 0;
}

function isAfterRuler(words: Words, claimed: Uint8Array, index: number): boolean {
  if (index === 0 || claimed[index - 1] === 1 || !isJoined(words, index)) return false;
  return words.definite(index - 1) && (words.traits(index - 1) & TRAIT.ruler) !== 0;
}

function endOfName(
  words: Words,
  claimed: Uint8Array,
  from: number,
): { end: number; content: number } {
  const honored =
    from > 0 &&
    isJoined(words, from) &&
    titleBefore(words, from) === 'honorific' &&
    !isAfterRuler(words, claimed, from);
  let content = 0;
  let end = from - 1;
  let at = from;
  while (at < words.length && content < MAX_NAME_WORDS) {
    if (at > from && (!isJoined(words, at) || claimed[at] === 1)) break;
    if (isServant(words, at)) {
      at += words.has(at, SERVANT) ? 2 : 1;
    } else if (words.role(at) === CONNECTOR) {
      if (!isConnected(words, claimed, at)) break;
      at += 1 + (words.has(at + 1, SERVANT) && isServant(words, at + 1) ? 2 : 1);
    } else if (at === from || continuesName(words, at, content, honored)) {
      at++;
    } else {
      break;
    }
    content++;
    end = at - 1;
    if (content > 1 && words.definite(end) && !words.has(end - 1, SERVANT)) {
      // حسين بن الراوي | الرويلي
      if (!isJoined(words, at) || words.has(at, ATTESTED) || !isNisba(words, at)) break;
    }
  }
  return { end, content };
}

/** بن X, آل X, أبو X: whatever stands behind belongs to it, but for stop words. */
function isConnected(words: Words, claimed: Uint8Array, at: number): boolean {
  if (!isJoined(words, at + 1) || claimed[at + 1] === 1) return false;
  const role = words.role(at + 1);
  return (role !== STOP && role !== NUMBER) || words.key(at + 1) === 'علي';
}

function continuesName(words: Words, at: number, content: number, honored: boolean): boolean {
  const role = words.role(at);
  if (role === STOP) return words.has(at, NAME_BY_LETTER);
  if (role === NUMBER || isCountry(words, at)) return false;
  // طيب إر: where a feed cut the text.
  if (at === words.length - 1 && words.tokens.textLength(at) < 3) return false;
  const traits = words.traits(at);
  if (words.definite(at)) {
    // عماد بن عودة العودة: behind a father's name, what is definite is the family's.
    if (at >= 2 && words.has(at - 2, SON) && (role === WORD || role === COMMON)) {
      return (traits & (TRAIT.honorific | TRAIT.office)) === 0;
    }
    if (honored && content === 1 && role === WORD) return (traits & TRAIT.honorific) === 0;
    return isFamilyName(words, at, role, traits);
  }
  // فيصل بن خالد أمير المنطقة: an office opens.
  if ((traits & TRAIT.office) !== 0 && content > 1) return false;
  if ((traits & (TRAIT.given | TRAIT.family)) !== 0) return true;
  if ((traits & TRAIT.office) !== 0) return false;
  const attested = words.has(at, ATTESTED);
  if (role !== WORD) return content === 1 && role === COMMON && !attested;
  if (content === 1 && (words.traits(at - 1) & TRAIT.foreign) !== 0) {
    return !words.has(at, ATTESTED);
  }
  // فاطمة رفسنجاني | تذرف: behind a whole name a word in ت, ي or ن is a verb.
  if (content > 1 && !attested && /^[تين]/.test(words.key(at))) return false;
  return !attested || words.has(at, ENDS_IN_YEH);
}

function isFamilyName(words: Words, at: number, role: number, traits: number): boolean {
  // سعود الفيصل, محمد الخالد: a given name with the article is a family's.
  if ((traits & (TRAIT.family | TRAIT.given)) !== 0 || isNisba(words, at)) return true;
  return role === WORD && (traits & TRAIT.honorific) === 0 && !words.has(at, ATTESTED);
}
