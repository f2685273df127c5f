import { expect, it } from 'vitest';
import { extract } from '../../services/extract/extract.ts';

const read = (body: string): unknown =>
  extract({ title: 'Quiet news', body, lang: 'en' }, { seenAt: null });

it('says the same of a text whatever was read before it', () => {
  for (let words = 1; words < 12; words++) {
    const text = `${'the '.repeat(words)}lantern fell and she took the lantern`;
    // Behind the last word of the text stands nothing, or what the text before it had there.
    const told = ['a b '.repeat(40), 'north-south '.repeat(40)].map((before) => {
      read(before);
      return read(text);
    });
    expect(told[1]).toEqual(told[0]);
  }
});
