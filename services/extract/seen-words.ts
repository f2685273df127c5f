import { readWord, type WordReading } from './word-reading.ts';
import { MAX_TEXT_UNITS, type TextUnits } from './text-units.ts';
import { forgetKeys, keyCount, keyNumber } from './key-numbers.ts';
import { ownString } from './own-string.ts';
import { hashOfUnits } from './words-in-text.ts';

/**
 * The words seen so far, as written, in the articles of each language, with all that was read from them:
 * what does not depend on the article around a word is worked out once. A word is found by its units
 * without being cut out of its text, and is a number from then on. Nothing of it changes a result: what
 * was forgotten is read again.
 *
 * Two look-ups in memory a token: a slot of the open-addressing table (place of the record and some bits of
 * the hash, in one number, for a smaller table misses the cache less), and the record, which has the units
 * beside the facts.
 */

/** A record: these numbers, then the units, two in each number. */
const SHAPE = 0;
const FACTS = 1;
const KEY = 2;
const HASH = 3;
const INDEX = 4;
const SPELLING = 5;
const HEADER = 6;

/** Of a record's shape: its length in units, and above it the number of its language. */
const LANGUAGE_SHIFT = 16;
const MAX_LENGTH = (1 << LANGUAGE_SHIFT) - 1;
const MAX_LANGUAGES = 255;

/** A fact of this table alone: the word was met again since room was made. */
const AGAIN = 1 << 30;

const SLOTS = 0x4_0000;
/** Beyond so many words room is made for others: about 50 MB with all that was read from them. */
const MAX_WORDS = 0x2_0000;
const MAX_KEYS = MAX_WORDS * 2;
/** So many words at most are kept then. */
const MAX_KEPT = MAX_WORDS / 2;

/** Of a slot: where the record begins, never at 0, below the upper bits of the hash. */
const PLACE_BITS = 22;
const PLACE = (1 << PLACE_BITS) - 1;
/** From here on room is made, too: what an article adds must still have a place. */
const MAX_RECORDS = PLACE - MAX_TEXT_UNITS * (HEADER + 1);

let slots = new Int32Array(SLOTS);
let records = new Int32Array(0x8_0000);
let recordUnits = new Uint16Array(records.buffer);
let recordsEnd = 1;
/** By the index of a record. */
let readings: WordReading[] = [];

let languages = new Map<string, number>();
let languageNames: string[] = [];
/** The number under which words of that language are remembered, until room is made. */
export function languageNumber(lang: string): number {
  let number = languages.get(lang);
  if (number === undefined) {
    number = languages.size;
    languages.set(lang, number);
    languageNames.push(lang);
  }
  return number;
}

/** Writes bits of word-facts.ts, keys and 32 bits of these, for the words in `[from, to)` of a column. */
export function copyFacts(
  words: Int32Array,
  from: number,
  to: number,
  facts: Int32Array,
  keys: Int32Array,
  hashes: Int32Array,
): void {
  const known = records;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    facts[at] = known[word + FACTS]!;
    keys[at] = known[word + KEY]!;
    hashes[at] = known[word + HASH]!;
  }
}

/** Bits of word-spelling.ts. */
export function spellingOf(word: number): number {
  return records[word + SPELLING]!;
}

/** In UTF-16 units, as written. */
export function lengthOf(word: number): number {
  return records[word + SHAPE]! & MAX_LENGTH;
}

export function readingOf(word: number): WordReading {
  return readings[records[word + INDEX]!]!;
}

/** What was read ahead, kept so that no compiler leaves the reading out. */
export let fetched = 0;
const guesses = new Int32Array(MAX_TEXT_UNITS);

/**
 * Brings what `wordAt` will need of the words of a text near the processor: the table is in no cache, and
 * memory answers many questions in the time of one if none has to wait for another's answer.
 */
export function fetchWords(unitsHashes: Int32Array, count: number, language: number): void {
  for (let i = 0; i < count; i++) {
    guesses[i] = slots[hashOf(unitsHashes[i]!, language) & (SLOTS - 1)]! & PLACE;
  }
  let read = 0;
  for (let i = 0; i < count; i++) read ^= records[guesses[i]!]!;
  fetched = read;
}

function hashOf(unitsHash: number, language: number): number {
  const mixed = Math.imul(unitsHash ^ (unitsHash >>> 15) ^ (language << 24), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/**
 * The word `[from, to)` of a loaded text, number `index` of those that were fetched: nearly always the one
 * that was found in the first slot then.
 */
export function fetchedWord(
  loaded: TextUnits,
  index: number,
  from: number,
  to: number,
  unitsHash: number,
  language: number,
): number {
  const guess = guesses[index]!;
  if (
    guess !== 0 &&
    isWord(guess, (to - from) | (language << LANGUAGE_SHIFT), loaded.units, from, to)
  ) {
    meetAgain(guess);
    return guess;
  }
  return wordAt(loaded, from, to, unitsHash, language);
}

/**
 * The word `[from, to)` of a loaded text.
 * @param unitsHash FNV-1a of the units, as `findWord` gives it
 */
export function wordAt(
  loaded: TextUnits,
  from: number,
  to: number,
  unitsHash: number,
  language: number,
): number {
  const { units } = loaded;
  const hash = hashOf(unitsHash, language);
  const shape = (to - from) | (language << LANGUAGE_SHIFT);
  let slot = hash & (SLOTS - 1);
  for (;;) {
    const held = slots[slot]!;
    if (held === 0) break;
    const word = held & PLACE;
    if ((held ^ hash) >>> PLACE_BITS === 0 && isWord(word, shape, units, from, to)) {
      meetAgain(word);
      return word;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
  const reading = readWord(ownString(loaded, from, to), languageNames[language]!);
  const word = addRecord(shape, reading);
  for (let at = from, unit = (word + HEADER) * 2; at < to; at++, unit++) {
    recordUnits[unit] = units[at]!;
  }
  slots[slot] = slotOf(hash, word);
  return word;
}

function slotOf(hash: number, word: number): number {
  return (hash & ~PLACE) | word;
}

function meetAgain(word: number): void {
  const facts = records[word + FACTS]!;
  if ((facts & AGAIN) === 0) records[word + FACTS] = facts | AGAIN;
}

/** The record is that of the word `[from, to)` of a shape. */
function isWord(
  word: number,
  shape: number,
  units: Uint16Array,
  from: number,
  to: number,
): boolean {
  if (records[word] !== shape) return false;
  for (let at = from, unit = (word + HEADER) * 2; at < to; at++, unit++) {
    if (recordUnits[unit] !== units[at]) return false;
  }
  return true;
}

function addRecord(shape: number, reading: WordReading): number {
  const word = recordsEnd;
  const length = shape & MAX_LENGTH;
  recordsEnd += HEADER + ((length + 1) >> 1);
  if (recordsEnd > records.length) growRecords();
  records[word + SHAPE] = shape;
  records[word + FACTS] = reading.facts;
  records[word + KEY] = keyNumber(reading.lexeme.key);
  records[word + HASH] = reading.lexeme.hash;
  records[word + INDEX] = readings.length;
  records[word + SPELLING] = reading.spelling;
  readings.push(reading);
  return word;
}

function growRecords(): void {
  const larger = new Int32Array(Math.max(records.length * 2, recordsEnd));
  larger.set(records);
  records = larger;
  recordUnits = new Uint16Array(larger.buffer);
}

/**
 * Forgets words when there are too many: those met only once since the last time, and of the others what
 * is beyond half the room. The numbers of words, keys and languages change: to be called before a text is
 * read, where no `Tokens` are in use.
 */
export function makeRoom(): void {
  const manyLanguages = languages.size > MAX_LANGUAGES;
  const manyWords = readings.length > MAX_WORDS || keyCount() > MAX_KEYS;
  if (!manyWords && !manyLanguages && recordsEnd <= MAX_RECORDS) return;
  const before = { slots, records, recordUnits, readings };
  const keep = manyLanguages ? 0 : MAX_KEPT;
  slots = new Int32Array(SLOTS);
  records = new Int32Array(records.length);
  recordUnits = new Uint16Array(records.buffer);
  recordsEnd = 1;
  readings = [];
  forgetKeys();
  if (keep === 0) {
    languages = new Map();
    languageNames = [];
  }
  for (let slot = 0; slot < SLOTS; slot++) {
    if (readings.length >= keep || recordsEnd > MAX_RECORDS / 2) break;
    const word = before.slots[slot]! & PLACE;
    if (word !== 0 && (before.records[word + FACTS]! & AGAIN) !== 0) copyWord(before, word);
  }
}

/** Puts a word of the tables before into the new ones, without AGAIN. */
function copyWord(
  before: { records: Int32Array; recordUnits: Uint16Array; readings: WordReading[] },
  word: number,
): void {
  const shape = before.records[word]!;
  const copy = addRecord(shape, before.readings[before.records[word + INDEX]!]!);
  const from = (word + HEADER) * 2;
  const to = from + (shape & MAX_LENGTH);
  const hash = hashOf(hashOfUnits(before.recordUnits, from, to), shape >> LANGUAGE_SHIFT);
  recordUnits.set(before.recordUnits.subarray(from, to), (copy + HEADER) * 2);
  let slot = hash & (SLOTS - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = slotOf(hash, copy);
}
