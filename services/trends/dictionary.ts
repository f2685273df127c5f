import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';

/** No slot: the text is unknown, or there is no room for it. */
export const NO_SLOT = -1;

/**
 * Text ⇄ slot, a small whole number that typed arrays can be indexed by. Slots of texts that
 * nothing refers to any more are given back (`release`) and used again. At most `maxTexts`.
 */
export class Dictionary {
  private readonly maxTexts: number;
  private slots = new Map<string, number>();
  private texts: (string | null)[] = [];
  private free: number[] = [];

  constructor(maxTexts: number) {
    this.maxTexts = maxTexts;
  }

  /** Slots ever given out: every slot is below. */
  get extent(): number {
    return this.texts.length;
  }

  get size(): number {
    return this.slots.size;
  }

  get full(): boolean {
    return this.slots.size >= this.maxTexts;
  }

  find(text: string): number {
    return this.slots.get(text) ?? NO_SLOT;
  }

  /** The text's slot, a new one if need be; NO_SLOT when all are taken. */
  intern(text: string): number {
    const known = this.slots.get(text);
    if (known !== undefined) return known;
    if (this.full) return NO_SLOT;
    const slot = this.free.pop() ?? this.texts.length;
    this.texts[slot] = text;
    this.slots.set(text, slot);
    return slot;
  }

  /** The slot's text; the empty text for a slot that was given back. */
  text(slot: number): string {
    return this.texts[slot] ?? '';
  }

  has(slot: number): boolean {
    return (this.texts[slot] ?? null) !== null;
  }

  release(slot: number): void {
    const text = this.texts[slot] ?? null;
    if (text === null) return;
    this.slots.delete(text);
    this.texts[slot] = null;
    this.free.push(slot);
  }

  write(out: BinaryWriter): void {
    out.texts(this.texts);
    out.uint32s(Uint32Array.from(this.free));
  }

  read(input: BinaryReader): void {
    this.texts = input.texts();
    this.free = [...input.uint32s()];
    this.slots = new Map();
    this.texts.forEach((text, slot) => {
      if (text !== null) this.slots.set(text, slot);
    });
  }
}
