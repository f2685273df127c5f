import type { Tokens } from './tokens.ts';
import type { Lexicon, LexiconEntry, LexiconNode } from './countries-lexicon.ts';
import { BEGINS_PLACE, CONTINUES_PLACE, PLACE_ALONE } from './word-facts.ts';
import { beforeLostSpace, foldName, withoutProclitics } from './countries-words.ts';

/** A stretch of tokens that reads as an entry of the lexicon; `end` is exclusive. */
export interface Candidate {
  start: number;
  end: number;
  entry: LexiconEntry;
  /** The first token carries ب or ل, which says "in" or "to". */
  locative: boolean;
}

interface Start {
  node: LexiconNode;
  locative: boolean;
}

/** What one token can be of a name. */
export interface NameReading {
  starts: Start[];
  /** The folded word, when a name can go on with it. */
  inner: string | undefined;
  cased: boolean;
  capitals: boolean;
}

/** Behind a proclitic a shorter word only begins a name of several. */
const MIN_ALONE = 3;

const ARABIC_LETTER = /[\u0620-\u06d3]/;
/** What other languages tie to a name: Türkiye'nin. */
const TIED_ENDING = /(?<=\p{L}{3})['’]\p{L}{1,6}$/u;
const ELISION = /^(?:[dlnsmtcjDLNSMTCJ]|[Qq]u)['’](?=\p{L})/u;

export interface Matcher {
  match: (tokens: Tokens) => Candidate[];
  /** What a word as written can be of a name; null, the common case, for nothing. */
  readName: (text: string) => NameReading | null;
}

/**
 * Longest match, left to right, never across a break unless the name itself is written with one. Of
 * two lexicons that know the same words the first is believed.
 */
export function createMatcher(...lexicons: readonly Lexicon[]): Matcher {
  function startsOf(folded: string, arabic: boolean): Start[] {
    const starts: Start[] = [];
    for (const reading of arabic ? withoutProclitics(folded) : [folded]) {
      const clitic = folded.slice(0, folded.length - reading.length + 1);
      const locative = reading !== folded && /[بل]/.test(clitic);
      for (const { roots } of lexicons) {
        const node = roots.get(reading);
        // وتل أبيب; but وقم is a verb and no way to write "and Qom".
        const short = reading.length < MIN_ALONE && reading !== folded;
        if (node && !(short && node.entry)) starts.push({ node, locative });
      }
    }
    return starts;
  }

  function readName(text: string): NameReading | null {
    const folded = foldName(text);
    const arabic = ARABIC_LETTER.test(folded);
    let starts = startsOf(folded, arabic);
    if (starts.length === 0) {
      const rest = arabic ? beforeLostSpace(folded) : untied(text);
      if (rest !== undefined) starts = startsOf(rest, arabic);
    }
    const inner = lexicons.some((lexicon) => lexicon.inner.has(folded)) ? folded : undefined;
    if (starts.length === 0 && inner === undefined) return null;
    const bare = text.replace(/['’]s$/, '');
    return {
      starts,
      inner,
      cased: text !== text.toLowerCase(),
      capitals: bare === bare.toUpperCase(),
    };
  }

  function longest(tokens: Tokens, at: number, reading: NameReading): Candidate | undefined {
    let best: Candidate | undefined;
    for (const { node: root, locative } of reading.starts) {
      let node: LexiconNode | undefined = root;
      let end = at + 1;
      while (node) {
        const entry: LexiconEntry | undefined = node.entry;
        if (entry && (!best || end > best.end) && fits(entry, reading, tokens, end - 1))
          best = { start: at, end, entry, locative };
        if (!node.next || !tokens.inSameText(at, end)) break;
        if ((tokens.facts[end]! & CONTINUES_PLACE) === 0) break;
        const inner = tokens.name(end)?.inner;
        const child: LexiconNode | undefined =
          inner === undefined ? undefined : node.next.get(inner);
        if (tokens.breakBefore(end) && child?.acrossBreak === false) break;
        node = child;
        end++;
      }
    }
    return best;
  }

  return {
    readName,
    match(tokens) {
      const candidates: Candidate[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const facts = tokens.facts[at]!;
        if ((facts & BEGINS_PLACE) === 0) continue;
        if ((facts & PLACE_ALONE) === 0 && (tokens.facts[at + 1]! & CONTINUES_PLACE) === 0)
          continue;
        const candidate = longest(tokens, at, tokens.name(at)!);
        if (!candidate) continue;
        candidates.push(candidate);
        at = candidate.end - 1;
      }
      return candidates;
    },
  };
}

/** The name in l'Iran or Türkiye'nin, folded. */
function untied(text: string): string | undefined {
  if (!/['’]/.test(text)) return undefined;
  return foldName(text.replace(ELISION, '').replace(TIED_ENDING, ''));
}

/** La Réunion is an island, "La réunion" a meeting: both ends are written as in the lexicon. */
function fits(entry: LexiconEntry, first: NameReading, tokens: Tokens, last: number): boolean {
  if (entry.capitals) return first.capitals;
  if (entry.capitalFirst && !first.cased) return false;
  return !entry.capitalLast || tokens.name(last)?.cased === true;
}
