import { NAME, PLACE } from './countries.ts';
import { isFirstName, isSurname } from './latin-marks.ts';
import { LATIN_TRAIT } from './latin-traits.ts';
import type { Phrase } from './phrases.ts';
import type { Words } from './words.ts';

interface Counted {
  count: number;
  inTitle: boolean;
  /** Token index of its first appearance. */
  first: number;
}

/** The clinic of the Mayo Clinic, the quay of Exeter Quay: the kind of what has a name points back to it. */
export function leaveEchoes(words: Words, phrases: readonly Phrase[], terms: Counted[]): void {
  const kinds = new Set<number>();
  for (const { evidence, spans } of phrases) {
    const [from, to] = spans[0]!;
    if (evidence !== 'name' || isFirstName(words, from) || !words.tokens.capital(to)) continue;
    kinds.add(words.tokens.keys[to]!);
  }
  if (kinds.size === 0) return;
  for (let at = terms.length - 1; at >= 0; at--) {
    const { first, count, inTitle } = terms[at]!;
    if (inTitle || count > ECHOES || !kinds.has(words.tokens.keys[first]!)) continue;
    if (isKind(words, first)) terms.splice(at, 1);
  }
}

/** More often, or in the headline, it is the topic. */
const ECHOES = 3;

/** In small letters, or a kind of house (Bank of), and no topic. */
function isKind(words: Words, index: number): boolean {
  if ((words.covered[index]! & (PLACE | NAME)) !== 0 || isSurname(words, index)) return false;
  const traits = words.latinTraits(index);
  if ((traits & LATIN_TRAIT.topic) !== 0) return false;
  return (traits & LATIN_TRAIT.beforeOf) !== 0 || isSmall(words, index);
}

function isSmall({ tokens, length }: Words, index: number): boolean {
  const key = tokens.keys[index];
  for (let at = index; at < length; at++) {
    if (tokens.keys[at] === key && !tokens.capital(at)) return true;
  }
  return false;
}
