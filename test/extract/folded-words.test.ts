import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../services/extract/arabic-letters.ts';
import {
  hashWordBefore,
  hashWordFrom,
  IN_DOUBT,
  sieveOf,
} from '../../services/extract/folded-words.ts';

const pieces = fc.constantFrom(
  ...[
    'المصدر',
    'ﺍﻟﻤﺼﺪﺭ',
    'Source',
    'SOURCE',
    'İ',
    'Σ',
    'é',
    'e\u0301',
    'ـ',
    '\u064e',
    '\u0670',
    'ة',
    'آ',
  ],
  ...[' ', ':', '1', '٣', "'", '-', 'ℹ', '\u{1d400}', '\ud835', 'ﷺ', '\n', 'ی', 'ک'],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const fold = (word: string): string => foldArabic(word).toLowerCase();

describe('the hash of a word in a text', () => {
  it('is that of the folded word, or says that it does not know', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = /^[\p{L}\p{M}ـ]*/u.exec(text)![0];
        const hash = hashWordFrom(text, 0);
        if (hash !== IN_DOUBT) expect(hash).toBe(hashWordFrom(fold(first), 0));
        const last = /[\p{L}\p{M}ـ]*$/u.exec(text)![0];
        const before = hashWordBefore(text, text.length, 0);
        if (before !== IN_DOUBT) expect(before).toBe(hashWordFrom(fold(last), 0));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is known of the words of Arabic and English', () => {
    for (const word of ['المصدر', 'مُصدر', 'إقرأ', 'Source', 'clés', 'читайте']) {
      expect(hashWordFrom(word, 0)).not.toBe(IN_DOUBT);
    }
  });

  it('passes the sieve if the word is one of its own, and mostly not if it is none', () => {
    const sieve = sieveOf(['source', 'tags'].map((word) => hashWordFrom(word, 0)));
    expect(sieve(hashWordFrom('Tags: one', 0))).toBe(true);
    expect(sieve(IN_DOUBT)).toBe(true);
    const others = Array.from({ length: 500 }, (_, index) => `w${index.toString(36)}q`);
    expect(others.filter((word) => sieve(hashWordFrom(word, 0))).length).toBeLessThan(10);
  });
});
