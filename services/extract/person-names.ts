import { isAttested, traitsOf, TRAIT } from './name-traits.ts';
import type { Lexeme } from './lexicon.ts';
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
  const { lexemes } = words;
  for (let index = 0; index < lexemes.length; index++) {
    if (claimed[index] === 1 || !lexemes[index]!.arabic) continue;
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
  const lexeme = words.lexemes[index];
  if (lexeme === undefined || words.tokens.breakBefore(index)) return false;
  return isSon(lexeme.key) || lexeme.key === 'ال';
}

function isSon(key: string): boolean {
  return key === 'بن' || key === 'ابن' || key === 'بنت';
}

function beginsName(words: Words, index: number): boolean {
  const lexeme = words.lexemes[index]!;
  if (lexeme.role === 'number' || isCountry(words, index)) return false;
  if (lexeme.role === 'stop') return isNameByLetter(words, index) && isFollowedByName(words, index);
  if (isServant(words, index)) return true;
  if (lexeme.role === 'connector') return isKunya(words, index);
  if (lexeme.definite) return false;
  const traits = traitsOf(lexeme);
  if ((traits & TRAIT.given) !== 0 && (traits & TRAIT.doubtful) === 0) return true;
  const after =
    words.tokens.breakBefore(index) || lexeme.prefixed ? 'none' : titleBefore(words, index);
  if ((traits & TRAIT.given) !== 0) return after !== 'none' || isFollowedByName(words, index);
  if (lexeme.role !== 'word') return false;
  if (after === 'honorific') return !isAttested(lexeme) || isFollowedByName(words, index);
  return after === 'office' && !isAttested(lexeme);
}

/** علي is not على, إمام not أمام, though they fold to one key, the stop word's; أكرم is rarely the verb. */
function isNameByLetter(words: Words, index: number): boolean {
  const text = words.tokens.text(index);
  if (text === 'علي') return true;
  const traits = traitsOf(words.lexemes[index]!);
  const given = (traits & (TRAIT.given | TRAIT.doubtful | TRAIT.foreign)) === TRAIT.given;
  return /^[أإ]/.test(text) && text.length > 3 && (given || (traits & TRAIT.family) !== 0);
}

/** عبد الله, عبدالرحمن. */
function isServant(words: Words, index: number): boolean {
  const { key } = words.lexemes[index]!;
  if (key === 'عبد') {
    return isJoined(words, index + 1) && /^(?:ال|ربه$)/.test(words.tokens.text(index + 1));
  }
  return key.length > 6 && key.startsWith('عبدال');
}

/** أبو بكر, but not أبو ظبي. */
function isKunya(words: Words, index: number): boolean {
  const { key } = words.lexemes[index]!;
  if (key !== 'ابو' && key !== 'ابي' && key !== 'ال') return false;
  if (key === 'ال' && words.tokens.text(index).length !== 2) return false;
  if (!isJoined(words, index + 1) || isCountry(words, index + 1)) return false;
  return words.lexemes[index + 1]!.role === 'word' || words.lexemes[index + 1]!.role === 'common';
}

function isFollowedByName(words: Words, index: number): boolean {
  if (!isJoined(words, index + 1)) return false;
  const next = words.lexemes[index + 1]!;
  if (next.role === 'stop') return isNameByLetter(words, index + 1);
  if (next.role === 'connector') return isSon(next.key) || next.key === 'ال' || next.key === 'ابو';
  if ((traitsOf(next) & (TRAIT.given | TRAIT.family)) !== 0) return !next.definite;
  if (isServant(words, index + 1) || isNisba(words, index + 1)) return true;
  return next.role === 'word' && !next.definite && !isAttested(next);
}

/** القحطاني, البغدادي: a family name, unless it is a listed adjective or a country's. */
function isNisba(words: Words, index: number): boolean {
  const lexeme = words.lexemes[index]!;
  return (
    lexeme.definite &&
    lexeme.role === 'word' &&
    !isCountry(words, index) &&
    lexeme.key.endsWith('ي')
  );
}

/** The token continues what stands before it: no punctuation, no proclitic. */
function isJoined(words: Words, index: number): boolean {
  const lexeme = words.lexemes[index];
  return (
    lexeme !== undefined && lexeme.arabic && !lexeme.prefixed && !words.tokens.breakBefore(index)
  );
}

/** How far back an office may begin: وزير الخارجية الأمريكي. */
const OFFICE_REACH = 4;

function titleBefore(words: Words, index: number): 'honorific' | 'office' | 'none' {
  let at = index - 1;
  // الرئيس الأمريكي باراك: the demonym stands between.
  if (at > 0 && isCountry(words, at) && words.lexemes[at]!.definite && isJoined(words, at)) at--;
  if (at < 0) return 'none';
  const last = words.lexemes[at]!;
  if (last.definite && (traitsOf(last) & TRAIT.honorific) !== 0) return 'honorific';
  if (!last.definite) return 'none';
  for (let back = at - 1; back >= Math.max(0, index - OFFICE_REACH); back--) {
    if (words.tokens.breakBefore(back + 1)) return 'none';
    if ((traitsOf(words.lexemes[back]!) & TRAIT.office) !== 0) return 'office';
  }
  return 'none';
}

/** The token stands right behind a title: الرئيس السيسي. */
export function isTitled(words: Words, index: number): boolean {
  const before = words.lexemes[index - 1]!;
  return before.definite && (traitsOf(before) & TRAIT.honorific) !== 0;
}

function isAfterRuler(words: Words, claimed: Uint8Array, index: number): boolean {
  if (index === 0 || claimed[index - 1] === 1 || !isJoined(words, index)) return false;
  const before = words.lexemes[index - 1]!;
  return before.definite && (traitsOf(before) & TRAIT.ruler) !== 0;
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
    const lexeme = words.lexemes[at]!;
    if (isServant(words, at)) {
      at += lexeme.key === 'عبد' ? 2 : 1;
    } else if (lexeme.role === 'connector') {
      if (!isConnected(words, claimed, at)) break;
      at += 1 + (isServant(words, at + 1) && words.lexemes[at + 1]!.key === 'عبد' ? 2 : 1);
    } else if (at === from || continuesName(words, at, content, honored)) {
      at++;
    } else {
      break;
    }
    content++;
    end = at - 1;
    if (content > 1 && words.lexemes[end]!.definite && words.lexemes[end - 1]!.key !== 'عبد') break;
  }
  return { end, content };
}

/** بن X, آل X, أبو X: whatever stands behind belongs to it, but for stop words. */
function isConnected(words: Words, claimed: Uint8Array, at: number): boolean {
  if (!isJoined(words, at + 1) || claimed[at + 1] === 1) return false;
  const { role, key } = words.lexemes[at + 1]!;
  return (role !== 'stop' && role !== 'number') || key === 'علي';
}

function continuesName(words: Words, at: number, content: number, honored: boolean): boolean {
  const lexeme = words.lexemes[at]!;
  if (lexeme.role === 'stop') return isNameByLetter(words, at);
  if (lexeme.role === 'number' || isCountry(words, at)) return false;
  const traits = traitsOf(lexeme);
  if (lexeme.definite) {
    // عماد بن عودة العودة: behind a father's name, what is definite is the family's.
    if (
      isSon(words.lexemes[at - 2]?.key ?? '') &&
      (lexeme.role === 'word' || lexeme.role === 'common')
    ) {
      return (traits & (TRAIT.honorific | TRAIT.office)) === 0;
    }
    if (honored && content === 1 && lexeme.role === 'word') return (traits & TRAIT.honorific) === 0;
    return isFamilyName(words, at, lexeme, traits);
  }
  // فيصل بن خالد أمير المنطقة: an office opens.
  if ((traits & TRAIT.office) !== 0 && content > 1) return false;
  if ((traits & (TRAIT.given | TRAIT.family)) !== 0) return true;
  if ((traits & TRAIT.office) !== 0) return false;
  if (lexeme.role !== 'word') {
    return content === 1 && lexeme.role === 'common' && !isAttested(lexeme);
  }
  if (content === 1 && (traitsOf(words.lexemes[at - 1]!) & TRAIT.foreign) !== 0) {
    return !opensConstruct(words, at);
  }
  return !isAttested(lexeme) || lexeme.key.endsWith('ي');
}

function isFamilyName(words: Words, at: number, lexeme: Lexeme, traits: number): boolean {
  if ((traits & TRAIT.family) !== 0 || isNisba(words, at)) return true;
  return lexeme.role === 'word' && (traits & TRAIT.honorific) === 0 && !isAttested(lexeme);
}

/** جون لاعب الهلال: an indefinite noun before a definite one is no family name. */
function opensConstruct(words: Words, at: number): boolean {
  return (
    isAttested(words.lexemes[at]!) && isJoined(words, at + 1) && words.lexemes[at + 1]!.definite
  );
}
