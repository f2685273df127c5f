import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { grown } from './growth.ts';

/** Units handed over in one call: far below what any engine's stack takes. */
const MAX_ARGUMENTS = 4_096;

/**
 * Many short texts one after the other in one piece of memory, each behind a few whole numbers of
 * its own. A million texts are one object to the garbage collector, and a text costs its characters
 * and 4 B (an engine's string costs 16 to 24 B more, and 8 B for each place that names it).
 *
 *     │ header words │ length · 2 + wide │ units: one byte each, two if one of them needs two │ …
 *       ↑ `at`, counted in words of 4 B; 0 is no text
 *
 * Texts are only appended. Who holds one says so when it is let go (`drop`); when more than half is
 * let go, the holder moves what is left into a new arena.
 */
export class TextArena {
  private readonly headerWords: number;
  private words = new Uint32Array(256);
  private bytes = new Uint8Array(this.words.buffer);
  private units = new Uint16Array(this.words.buffer);
  private end = 1;
  private dropped = 0;

  constructor(headerWords: number) {
    this.headerWords = headerWords;
  }

  /** Whether moving what is left is worth its cost: each text is moved once for one that went. */
  get wasteful(): boolean {
    return this.dropped > 1_024 && this.dropped * 2 > this.end;
  }

  add(text: string): number {
    let wide = false;
    for (let i = 0; i < text.length && !wide; i++) wide = text.charCodeAt(i) > 0xff;
    const at = this.end;
    const head = at + this.headerWords;
    this.end = head + wordsFor(text.length, wide);
    if (this.end > this.words.length) this.grow();
    this.words[head] = text.length * 2 + (wide ? 1 : 0);
    if (wide) {
      const start = (head + 1) * 2;
      for (let i = 0; i < text.length; i++) this.units[start + i] = text.charCodeAt(i);
    } else {
      const start = (head + 1) * 4;
      for (let i = 0; i < text.length; i++) this.bytes[start + i] = text.charCodeAt(i);
    }
    return at;
  }

  /** A text of another arena with the same headers, header and all. */
  adopt(other: TextArena, from: number): number {
    const at = this.end;
    const length = other.wordsOf(from);
    this.end += length;
    if (this.end > this.words.length) this.grow();
    this.words.set(other.words.subarray(from, from + length), at);
    return at;
  }

  drop(at: number): void {
    this.dropped += this.wordsOf(at);
  }

  header(at: number, word: number): number {
    return this.words[at + word]!;
  }

  setHeader(at: number, word: number, value: number): void {
    this.words[at + word] = value;
  }

  equals(at: number, text: string): boolean {
    const head = at + this.headerWords;
    const size = this.words[head]!;
    if (size >>> 1 !== text.length) return false;
    if ((size & 1) === 1) {
      const start = (head + 1) * 2;
      for (let i = 0; i < text.length; i++) {
        if (this.units[start + i] !== text.charCodeAt(i)) return false;
      }
      return true;
    }
    const start = (head + 1) * 4;
    for (let i = 0; i < text.length; i++) {
      if (this.bytes[start + i] !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  text(at: number): string {
    const units = this.unitsOf(at);
    if (units.length <= MAX_ARGUMENTS) return String.fromCharCode.apply(null, units as never);
    let text = '';
    for (let i = 0; i < units.length; i += MAX_ARGUMENTS) {
      text += String.fromCharCode(...units.subarray(i, i + MAX_ARGUMENTS));
    }
    return text;
  }

  /** The text's UTF-16 units; valid until the next text is added. */
  unitsOf(at: number): Uint8Array | Uint16Array {
    const head = at + this.headerWords;
    const size = this.words[head]!;
    if ((size & 1) === 1) {
      return this.units.subarray((head + 1) * 2, (head + 1) * 2 + (size >>> 1));
    }
    return this.bytes.subarray((head + 1) * 4, (head + 1) * 4 + (size >>> 1));
  }

  write(out: BinaryWriter): void {
    out.uint(this.dropped);
    out.uint32s(this.words.subarray(0, this.end));
  }

  read(input: BinaryReader): void {
    this.dropped = input.uint();
    const words = input.uint32s();
    this.end = words.length;
    this.view(grown(words, Math.max(1, words.length)));
  }

  /** Whether a whole text stands there: what a damaged snapshot names may lie anywhere. */
  holds(at: number): boolean {
    if (at < 1 || at + this.headerWords >= this.end) return false;
    return at + this.wordsOf(at) <= this.end;
  }

  private wordsOf(at: number): number {
    const size = this.words[at + this.headerWords]!;
    return this.headerWords + wordsFor(size >>> 1, (size & 1) === 1);
  }

  /** By half: an arena is large, and what is not used yet counts too. */
  private grow(): void {
    const larger = new Uint32Array(Math.max(this.end, Math.ceil(this.words.length * 1.5)));
    larger.set(this.words);
    this.view(larger);
  }

  private view(words: Uint32Array<ArrayBuffer>): void {
    this.words = words;
    this.bytes = new Uint8Array(words.buffer);
    this.units = new Uint16Array(words.buffer);
  }
}

/** The word of the length, and those of the units. */
function wordsFor(length: number, wide: boolean): number {
  return 1 + ((wide ? length + 1 : (length + 3) >>> 1) >>> 1);
}
