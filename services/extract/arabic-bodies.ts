import { isAttested, traitsOf, TRAIT } from './name-traits.ts';
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
  const { lexemes } = words;
  for (let from = 0; from + 1 < lexemes.length; from++) {
    const head = lexemes[from]!;
    if (!head.arabic || claimed[from] === 1 || (traitsOf(head) & TRAIT.body) === 0) continue;
    const to = endOfBody(words, claimed, from);
    if (to === from) continue;
    found(from, to);
    from = to;
  }
}

function endOfBody(words: Words, claimed: Uint8Array, from: number): number {
  const next = from + 1;
  if (!isJoined(words, claimed, next)) return from;
  const lexeme = words.lexemes[next]!;
  if (words.lexemes[from]!.definite) return isAdjective(words, next) ? next : from;
  if (!lexeme.definite) {
    return lexeme.role === 'word' && !isAttested(lexeme) && isLast(words, claimed, next)
      ? next
      : from;
  }
  if ((traitsOf(lexeme) & TRAIT.ruler) !== 0) return endOfRuler(words, claimed, next);
  if (lexeme.role === 'stop' || lexeme.role === 'number') return from;
  return isJoined(words, claimed, next + 1) &&
    isAdjective(words, next + 1) &&
    lexeme.role !== 'word'
    ? next + 1
    : next;
}

/** الملك سعود, الأمير سلطان بن عبدالعزيز is cut at its first name. */
function endOfRuler(words: Words, claimed: Uint8Array, at: number): number {
  const name = at + 1;
  if (!isJoined(words, claimed, name)) return at;
  const lexeme = words.lexemes[name]!;
  if (lexeme.key === 'عبد') return isJoined(words, claimed, name + 1) ? name + 1 : at;
  return (traitsOf(lexeme) & TRAIT.given) !== 0 || lexeme.key.startsWith('عبدال') ? name : at;
}

/** A definite adjective, but no country's (that is counted as a country). */
function isAdjective(words: Words, at: number): boolean {
  const lexeme = words.lexemes[at]!;
  if (!lexeme.definite || isCountry(words, at)) return false;
  return lexeme.role === 'modifier';
}

/** An indefinite word with a definite one behind it opens another construct (مجلس إدارة الشركة). */
function isLast(words: Words, claimed: Uint8Array, at: number): boolean {
  return !(isJoined(words, claimed, at + 1) && words.lexemes[at + 1]!.definite);
}

function isJoined(words: Words, claimed: Uint8Array, at: number): boolean {
  const lexeme = words.lexemes[at];
  return (
    lexeme !== undefined &&
    claimed[at] !== 1 &&
    lexeme.arabic &&
    !lexeme.prefixed &&
    !words.tokens.breakBefore(at)
  );
}
