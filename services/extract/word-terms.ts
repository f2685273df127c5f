import { isDependent, isHead, isSureArabic } from './arabic-sure.ts';
import { COUNTRY, NAME } from './countries.ts';
import { isPieceAt } from './latin-pieces.ts';
import { isRepeated, isSureLatin } from './latin-sure.ts';
import { TRAIT } from './name-traits.ts';
import { MAX_TOKENS } from './tokens.ts';
import { ARABIC, ATTESTED, CAPITAL, DEFINITE, ENDS_IN_YEH, ROLE, WORD } from './word-facts.ts';
import type { Words } from './words.ts';

/** What is so of a single word as a term, as bits. */
export const IN_TITLE = 1;
/** A noun that asks for completion (وزارة, جامعة): where it has one, it is no keyword alone. */
export const HEAD = 2;
/** Stands in small letters somewhere: no part of a name there. */
const SMALL = 4;
/** Stands with a capital where its sentence asks for none. */
export const NAMED = 8;
/** Something besides its count says that it is a topic. */
export const SURE = 16;
/** Counted to another term. */
const TAKEN = 32;

/** An ordinary noun that two sentences share is chance; without capitals a name can't be told from it. */
const ARABIC_REPEATS = 3;
/** In an article of so few words two of the same are none. */
const SHORT_TOKENS = 60;

/**
 * The single words of an article that may be keywords, by the number of their key, as columns: an article
 * has a hundred of them, and a few become terms. Filled by `count`, good until the next.
 */
export class WordTerms {
  length = 0;
  /** Token index of the first appearance. */
  readonly firsts = new Int32Array(MAX_TOKENS);
  readonly counts = new Int32Array(MAX_TOKENS);
  /** Occurrences inside a phrase that is a keyword. */
  readonly insides = new Int32Array(MAX_TOKENS);
  readonly bits = new Uint8Array(MAX_TOKENS);
  /** Of each token that is counted, the next one of its term. */
  readonly nexts = new Uint16Array(MAX_TOKENS);
  /** Token index of the last appearance. */
  private readonly lasts = new Uint16Array(MAX_TOKENS);
  /** Occurrences where it stands for itself: neither the head of a construct nor an adjective. */
  private readonly frees = new Int32Array(MAX_TOKENS);
  private readonly keys = new Int32Array(MAX_TOKENS);
  /** By a hash of the key, the place of a term, counted from 1; at most half full. */
  private readonly slots = new Int32Array(MAX_TOKENS * 2);
  private mask = 0;

  /**
   * Counts the words. One is sure when it stands in the headline, often enough, or once in a shape that only
   * nouns and names have.
   * @param inside 1 where a phrase that is a keyword covers the token
   */
  count(words: Words, inside: Uint8Array, lang: string): void {
    this.clear(words.length);
    const { facts, keys } = words.tokens;
    const { bits, counts } = this;
    const cased = lang !== 'de';
    const repeats = lang === 'ar' && words.length > SHORT_TOKENS ? ARABIC_REPEATS : 2;
    for (let index = 0; index < words.length; index++) {
      const fact = facts[index]!;
      if ((fact & ROLE) !== WORD || (words.covered[index]! & (COUNTRY | NAME)) === COUNTRY)
        continue;
      const term = this.placeOf(keys[index]!, index);
      counts[term]!++;
      this.nexts[this.lasts[term]!] = index;
      this.lasts[term] = index;
      if (inside[index] === 1) this.insides[term]!++;
      if (words.tokens.inTitle(index)) bits[term]! |= IN_TITLE;
      if ((fact & ARABIC) !== 0) {
        // مستشفى الملك فهد | الجامعي
        const tail = index > 0 && inside[index - 1] === 1 && isTail(words, index);
        if (!tail) this.judgeArabic(words, index, term, repeats);
      } else {
        const capital = cased && isCapital(words, index);
        // What is inside a phrase is judged where it stands alone.
        if (inside[index] === 0 && isPieceAt(words, index, capital, lang)) continue;
        this.judgeLatin(words, index, term, capital, lang);
      }
    }
  }

  /** Whether a term is there; what was taken is not. */
  has(term: number): boolean {
    return (this.bits[term]! & TAKEN) === 0;
  }

  /** The term of a key that may be counted to a name that has it; -1 for none. */
  alone(key: number): number {
    const term = this.slots[this.slotOf(key)]! - 1;
    return term >= 0 && (this.bits[term]! & (SMALL | TAKEN)) === 0 ? term : -1;
  }

  take(term: number): void {
    this.bits[term]! |= TAKEN;
  }

  private clear(tokens: number): void {
    let size = 64;
    while (size < tokens * 2) size *= 2;
    this.slots.fill(0, 0, size);
    this.mask = size - 1;
    this.length = 0;
  }

  private slotOf(key: number): number {
    const { slots, keys, mask } = this;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (slots[slot] !== 0 && keys[slots[slot]! - 1] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private placeOf(key: number, index: number): number {
    const slot = this.slotOf(key);
    if (this.slots[slot] !== 0) return this.slots[slot]! - 1;
    const term = this.length++;
    this.slots[slot] = term + 1;
    this.keys[term] = key;
    this.firsts[term] = this.lasts[term] = index;
    this.counts[term] = this.insides[term] = this.frees[term] = this.bits[term] = 0;
    return term;
  }

  private judgeArabic(words: Words, index: number, term: number, repeats: number): void {
    const { bits, frees } = this;
    if ((words.traits(index) & TRAIT.body) !== 0) bits[term]! |= HEAD;
    if (isDependent(words, index)) return;
    if (!isHead(words, index)) frees[term]!++;
    if ((bits[term]! & SURE) !== 0) return;
    const free = frees[term]!;
    const inTitle = (bits[term]! & IN_TITLE) !== 0;
    // In a long text a word that no list knows needs one place more: foreign names have pieces.
    const needed = inTitle || words.has(index, ATTESTED | DEFINITE) ? repeats : repeats + 1;
    const often = free >= (repeats < ARABIC_REPEATS ? repeats : needed);
    if (often || isSureArabic(words, index, free, this.counts[term]!, inTitle)) bits[term]! |= SURE;
  }

  private judgeLatin(
    words: Words,
    index: number,
    term: number,
    capital: boolean,
    lang: string,
  ): void {
    const { bits } = this;
    if (!words.has(index, CAPITAL)) bits[term]! |= SMALL;
    if (capital) bits[term]! |= NAMED;
    const known = bits[term]!;
    if ((known & SURE) !== 0) return;
    const sure =
      isSureLatin(words, index, capital, lang) ||
      isRepeated(
        this.counts[term]!,
        (known & IN_TITLE) !== 0,
        (known & NAMED) !== 0,
        this.firsts[term]!,
        lang,
      );
    if (sure) bits[term]! |= SURE;
  }
}

/** A definite word in ـي right behind a phrase describes it. */
function isTail(words: Words, index: number): boolean {
  if (words.prefixed(index) || words.tokens.breakBefore(index)) return false;
  return words.definite(index) && words.has(index, ENDS_IN_YEH);
}

/** A capital where the sentence does not ask for one. */
function isCapital(words: Words, index: number): boolean {
  const { tokens } = words;
  if (!tokens.capital(index) || tokens.startsSentence(index)) return false;
  return !(words.titleCase && tokens.inTitle(index));
}
