import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextUnits } from '../../services/extract/text-units.ts';
import { findWord, found, hashOfUnits } from '../../services/extract/words-in-text.ts';
import { languageNumber, makeRoom, readingOf, wordAt } from '../../services/extract/seen-words.ts';

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:(?:['’](?=\p{L})|[.,٫٬](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;

function wordsFound(text: string): [at: number, word: string][] {
  const words: [number, string][] = [];
  loaded.load(text);
  for (let at = 0; findWord(loaded, at); at = found.to) {
    words.push([found.from, text.slice(found.from, found.to)]);
  }
  return words;
}

const pieces = fc.constantFrom(
  ...[
    "'",
    '’',
    '.',
    ',',
    '٫',
    '٬',
    ' ',
    '-',
    '_',
    'A',
    'b',
    'É',
    '1',
    '٣',
    'ع',
    'ً',
    '،',
    '中',
    'ไ',
  ],
  ...['ᾳ', '\u{1d400}', '\ud835', '\u200c', 'ﷺ', 'ⅷ', '\n'],
);

const loaded = new TextUnits();

describe('findWord', () => {
  it('finds what the definition of a word finds, in any text', () => {
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const expected = [...text.matchAll(WORD)].map((match) => [match.index, match[0]]);
        expect(wordsFound(text)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves scripts without spaces to be cut further', () => {
    expect(findWord(loaded.load('東京で会議'), 0) && found.unspaced).toBe(true);
    expect(findWord(loaded.load('Tokyo'), 0) && found.unspaced).toBe(false);
  });
});

describe('wordAt', () => {
  const seen = (word: string, lang: string): number => {
    const text = `<${word}>`;
    const to = loaded.load(text).length - 1;
    return wordAt(loaded, 1, to, hashOfUnits(loaded.units, 1, to), languageNumber(lang));
  };

  it('gives the same number for the same word of a language', () => {
    expect(seen('زلزال', 'ar')).toBe(seen('زلزال', 'ar'));
    expect(seen('on', 'fr')).not.toBe(seen('on', 'en'));
    expect(readingOf(seen('زلزال', 'ar')).lexeme.key).toBe(
      readingOf(seen('الزلزال', 'ar')).lexeme.key,
    );
  });

  it('never takes one word for another, however many were seen and whenever room is made', () => {
    for (let number = 0; number < 300_000; number++) {
      if (number % 1_000 === 0) makeRoom();
      if (readingOf(seen(`w${number}`, 'en')).text !== `w${number}`) expect.fail(`w${number}`);
    }
  });

  it('reads a word that was forgotten as before', () => {
    const before = { ...readingOf(seen('والزلزال', 'ar')) };
    for (let number = 0; number < 140_000; number++) seen(`v${number}`, 'en');
    makeRoom();
    expect(readingOf(seen('والزلزال', 'ar'))).toEqual(before);
    for (let number = 0; number < 300; number++) seen('on', `x${number}`);
    makeRoom();
    expect(readingOf(seen('والزلزال', 'ar'))).toEqual(before);
  });
});
