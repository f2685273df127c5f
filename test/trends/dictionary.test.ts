import { describe, expect, it } from 'vitest';
import { BinaryReader } from '../../services/trends/binary-reader.ts';
import { BinaryWriter } from '../../services/trends/binary-writer.ts';
import { Dictionary, NO_SLOT } from '../../services/trends/dictionary.ts';
import { Labels } from '../../services/trends/labels.ts';
import { generator } from '../bench/synthetic-stream.ts';

const SCRIPTS = ['word', 'كلمة', 'Ünïcode', '漢字', '😀', '\ud800', '__proto__', ''];

function written(part: { write(out: BinaryWriter, slots: number): void }, slots = 0): Uint8Array {
  const out = new BinaryWriter();
  part.write(out, slots);
  return out.finish().slice();
}

describe('a dictionary', () => {
  it('knows what a map knows, while texts come and go and stand in any script', () => {
    const random = generator(11);
    let dictionary = new Dictionary(3_000);
    const truth = new Map<string, number>();
    const taken = new Set<number>();
    for (let step = 0; step < 30_000; step++) {
      const text = `${SCRIPTS[Math.floor(random() * SCRIPTS.length)]!} ${Math.floor(random() * 1_500)}`;
      const known = truth.get(text);
      expect(dictionary.find(text)).toBe(known ?? NO_SLOT);
      if (known !== undefined && random() < 0.5) {
        dictionary.release(known);
        truth.delete(text);
        taken.delete(known);
        expect(dictionary.text(known)).toBe('');
      } else {
        const slot = dictionary.intern(text);
        if (known === undefined) {
          if (truth.size === 3_000) expect(slot).toBe(NO_SLOT);
          else {
            expect(taken.has(slot)).toBe(false);
            truth.set(text, slot);
            taken.add(slot);
          }
        } else expect(slot).toBe(known);
      }
      if (step % 10_000 === 9_999) {
        const bytes = written(dictionary);
        dictionary = new Dictionary(3_000);
        dictionary.read(new BinaryReader(bytes));
        expect(written(dictionary)).toEqual(bytes);
      }
    }
    expect(dictionary.size).toBe(truth.size);
    for (const [text, slot] of truth) expect(dictionary.text(slot)).toBe(text);
  });

  it('refuses bytes that name places where no text stands', () => {
    const dictionary = new Dictionary(10);
    dictionary.intern('only');
    const out = new BinaryWriter();
    out.uint(1);
    out.uint(0);
    out.uint32s(Uint32Array.of(0, 0));
    out.uint32s(Uint32Array.of(9));
    out.uint32s(new Uint32Array(0));
    expect(() => dictionary.read(new BinaryReader(out.finish()))).toThrow(/no text stands at 9/);
  });
});

describe('labels', () => {
  it('name a key by its most frequent surface, of equals the first by code point', () => {
    const labels = new Labels();
    expect(labels.best(0, 'key')).toBe('key');
    for (const surface of ['Key', 'KEY', 'KEY', 'key', 'key']) labels.note(0, 'key', surface);
    expect(labels.best(0, 'key')).toBe('KEY');
    labels.note(0, 'key', 'key');
    expect(labels.best(0, 'key')).toBe('key');
    labels.clear(0);
    expect(labels.best(0, 'key')).toBe('key');
  });

  it('count a key that is met as itself, then otherwise, then comes back from bytes', () => {
    const labels = new Labels();
    for (const surface of ['key', 'key', 'key', 'Key', 'Key', 'Key'])
      labels.note(0, 'key', surface);
    labels.note(1, 'only', 'only');
    expect(labels.best(0, 'key')).toBe('Key');
    const restored = new Labels();
    restored.read(new BinaryReader(written(labels, 2)));
    for (const each of [labels, restored]) {
      each.note(0, 'key', 'key');
      each.note(1, 'only', 'Only');
      expect(each.best(0, 'key')).toBe('key');
      expect(each.best(1, 'only')).toBe('Only');
      each.note(1, 'only', 'only');
      expect(each.best(1, 'only')).toBe('only');
      each.clear(1);
      expect(each.best(1, 'only')).toBe('only');
    }
  });

  it('keep four surfaces a key; a fifth takes the place and the count of the rarest', () => {
    const labels = new Labels();
    for (const surface of ['a', 'a', 'b', 'b', 'c', 'd', 'd']) labels.note(7, 'key', surface);
    for (let i = 0; i < 4; i++) labels.note(7, 'key', `new ${i}`);
    // Three of the new ones stand at 3, each with what it took over.
    expect(labels.best(7, 'key')).toBe('new 1');
  });

  it('stay what they are when memory is moved and when they come back from bytes', () => {
    const labels = new Labels();
    for (let i = 0; i < 20_000; i++) labels.note(i % 50, 'key', `surface ${i % 50} ${i % 7}`);
    for (let i = 0; i < 50; i++) labels.note(i, 'key', `last ${i}`);
    const restored = new Labels();
    restored.read(new BinaryReader(written(labels, 50)));
    for (let i = 0; i < 50; i++) expect(restored.best(i, 'key')).toBe(labels.best(i, 'key'));
    expect(written(restored, 50)).toEqual(written(labels, 50));
  });
});
