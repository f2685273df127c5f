import { readWord, type WordReading } from './word-reading.ts';
import { MAX_TEXT_UNITS, type TextUnits } from './text-units.ts';

/**
 * The words seen so far, as written, in the articles of each language, with all that was read from them:
 * what does not depend on the article around a word is worked out once. A word is found by its units
 * without being cut out of its text, and is a number from then on. Nothing of it changes a result: what
 * was forgotten is read again.
 *
 * Two look-ups in memory a token, so that a word costs about 50 ns: a slot of the open-addressing table
 * (hash and place of the record), and the record, which has the units beside the facts.
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
/** So many at most are kept then. */
const MAX_KEPT = MAX_WORDS / 2;

/** Hash and record, by turns; no record begins at 0. */
let slots = new Int32Array(SLOTS * 2);
let records = new Int32Array(0x8_0000);
let recordUnits = new Uint16Array(records.buffer);
let recordsEnd = 1;
/** By the index of a record. */
let readings: WordReading[] = [];

let languages = new Map<string, number>();
let languageNames: string[] = [];
/** Numbers of the keys that words have: two words have one key exactly if the numbers are equal. */
let keys = new Map<string, number>();
/** By their numbers: on the way through a word's reading the processor would wait for memory four times. */
let keyTexts: string[] = [];

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

/** The number of a key, until room is made. */
export function keyNumber(key: string): number {
  let number = keys.get(key);
  if (number === undefined) {
    number = keyTexts.length;
    keys.set(key, number);
    keyTexts.push(key);
  }
  return number;
}

/** The key of a number. */
export function keyText(number: number): string {
  return keyTexts[number]!;
}

/** Bits of word-facts.ts. */
export function factsOf(word: number): number {
  return records[word + FACTS]!;
}

/** Bits of word-spelling.ts. */
export function spellingOf(word: number): number {
  return records[word + SPELLING]!;
}

export function keyOf(word: number): number {
  return records[word + KEY]!;
}

/** In UTF-16 units, as written. */
export function lengthOf(word: number): number {
  return records[word + SHAPE]! & MAX_LENGTH;
}

/** 32 bits of the key, the same in every process. */
export function hashOfKey(word: number): number {
  return records[word + HASH]!;
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
    guesses[i] = slots[(hashOf(unitsHashes[i]!, language) & (SLOTS - 1)) * 2 + 1]!;
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
    const word = slots[slot * 2 + 1]!;
    if (word === 0) break;
    if (slots[slot * 2] === hash && records[word] === shape && stands(word, units, from, to)) {
      const facts = records[word + FACTS]!;
      if ((facts & AGAIN) === 0) records[word + FACTS] = facts | AGAIN;
      return word;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
  const reading = readWord(ownString(loaded, from, to), languageNames[language]!);
  const word = addRecord(shape, reading);
  for (let at = from, unit = (word + HEADER) * 2; at < to; at++, unit++) {
    recordUnits[unit] = units[at]!;
  }
  slots[slot * 2] = hash;
  slots[slot * 2 + 1] = word;
  return word;
}

function stands(word: number, units: Uint16Array, from: number, to: number): boolean {
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
  if (readings.length <= MAX_WORDS && languages.size <= MAX_LANGUAGES) return;
  const before = { slots, records, recordUnits, readings };
  const keep = languages.size <= MAX_LANGUAGES ? MAX_KEPT : 0;
  slots = new Int32Array(SLOTS * 2);
  records = new Int32Array(records.length);
  recordUnits = new Uint16Array(records.buffer);
  recordsEnd = 1;
  readings = [];
  keys = new Map();
  keyTexts = [];
  if (keep === 0) {
    languages = new Map();
    languageNames = [];
  }
  for (let slot = 0; slot < SLOTS && readings.length < keep; slot++) {
    const word = before.slots[slot * 2 + 1]!;
    if (word === 0 || (before.records[word + FACTS]! & AGAIN) === 0) continue;
    copyWord(before, before.slots[slot * 2]!, word);
  }
}

/** Puts a word of the tables before into the new ones, without AGAIN. */
function copyWord(
  before: { records: Int32Array; recordUnits: Uint16Array; readings: WordReading[] },
  hash: number,
  word: number,
): void {
  const shape = before.records[word]!;
  const copy = addRecord(shape, before.readings[before.records[word + INDEX]!]!);
  const from = (word + HEADER) * 2;
  const to = from + (shape & MAX_LENGTH);
  recordUnits.set(before.recordUnits.subarray(from, to), (copy + HEADER) * 2);
  let slot = hash & (SLOTS - 1);
  while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot * 2] = hash;
  slots[slot * 2 + 1] = copy;
}

/** V8 copies shorter cuts; longer ones hold on to the text they were cut from. */
const COPIED_CHARS = 12;
/** A call takes so many arguments on any engine. */
const MAX_ARGUMENTS = 1_024;

/** An own string: a cut of the text would keep the whole of it in memory. */
function ownString({ text, units }: TextUnits, from: number, to: number): string {
  if (to - from <= COPIED_CHARS) return text.slice(from, to);
  if (to - from <= MAX_ARGUMENTS) return String.fromCharCode(...units.subarray(from, to));
  let word = '';
  for (let at = from; at < to; at += MAX_ARGUMENTS) {
    word += String.fromCharCode(...units.subarray(at, Math.min(to, at + MAX_ARGUMENTS)));
  }
  return word;
}
