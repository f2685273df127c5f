import { agreesInGender, pointsBack } from './arabic-phrases.ts';
import { TRAIT } from './name-traits.ts';
import { ARABIC, ATTESTED, MODIFIER, NUMBER, STOP, TRAITS_SHIFT, WORD } from './word-facts.ts';
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
    if ((facts[from]! & BODY) !== BODY || claimed[from] === 1) continue;
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
    return role === WORD && isLast(words, claimed, next) && !words.has(next, ATTESTED)
      ? next
      : from;
  }
  if ((words.traits(next) & TRAIT.ruler) !== 0) return endOfRuler(words, claimed, next);
  if (role === STOP || role === NUMBER) return from;
  return isJoined(words, claimed, next + 1) && isAdjective(words, next + 1) && role !== WORD
    ? next + 1
    : next;
}

/** الملك سعود, الأمير سلطان بن عبدالعزيز is cut at its first name. */
function endOfRuler(words: Words, claimed: Uint8Array, at: number): number {
  const name = at + 1;
  if (!isJoined(words, claimed, name)) return at;
  const { key } = words.lexeme(name);
  if (key === 'عبد') return isJoined(words, claimed, name + 1) ? name + 1 : at;
  return (words.traits(name) & TRAIT.given) !== 0 || key.startsWith('عبدال') ? name : at;
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
