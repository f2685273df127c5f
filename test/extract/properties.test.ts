import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../services/extract/arabic-letters.ts';
import { stemArabic } from '../../services/extract/arabic.ts';
import { cleanText } from '../../services/extract/clean.ts';
import { readDate } from '../../services/extract/dates.ts';
import { extract } from '../../services/extract/extract.ts';
import { canonicalUrl, identify } from '../../services/extract/identity.ts';
import { tokenize, Tokens } from '../../services/extract/tokens.ts';
import { MAX_KEYWORDS, readMentionRecord } from '../../shared/mention.ts';

const arabicWord = fc
  .array(
    fc.constantFrom(...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىؤئ\u064b\u064e\u0651\u0640')),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((letters) => letters.join(''));
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(arabicWord, { maxLength: 60 }).map((words) => words.join(' ')),
);

describe('whatever the text', () => {
  it('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(foldArabic(foldArabic(value))).toBe(foldArabic(value));
      }),
    );
  });

  it('a key of an Arabic word is never empty and folded', () => {
    fc.assert(
      fc.property(arabicWord, (word) => {
        const clean = cleanText(word);
        if (!/^[\u0621-\u064a]/.test(clean)) return;
        const { key, label } = stemArabic(clean);
        expect(key.length).toBeGreaterThan(0);
        expect(label.length).toBeGreaterThan(0);
        expect(foldArabic(key)).toBe(key);
      }),
    );
  });

  it('tokens are never empty, stand in order and sentences only grow', () => {
    fc.assert(
      fc.property(text, (value) => {
        const tokens = new Tokens();
        tokenize(cleanText(value), false, 1, tokens, 'ar');
        for (let index = 0; index < tokens.length; index++) {
          expect(tokens.text(index)).not.toBe('');
          if (index > 0) {
            expect(tokens.sentence(index)).toBeGreaterThanOrEqual(tokens.sentence(index - 1));
          }
        }
      }),
    );
  });

  it('extraction is deterministic and its Mentions are valid', () => {
    fc.assert(
      fc.property(text, text, text, (title, body, raw) => {
        for (const article of [{ title, body }, { raw }, { html: `<p>${body}</p>${raw}` }]) {
          const mentions = extract(article, { seenAt: '2024-12-06T10:00:00Z' });
          expect(extract(article, { seenAt: '2024-12-06T10:00:00Z' })).toEqual(mentions);
          for (const mention of mentions) {
            expect(readMentionRecord(JSON.parse(JSON.stringify(mention)))).toMatchObject({
              ok: true,
            });
            const keys = mention.keywords.map(({ key }) => key);
            expect(new Set(keys).size).toBe(keys.length);
            expect(keys.length).toBeLessThanOrEqual(MAX_KEYWORDS);
            expect(keys.filter((key) => key === '' || key.includes('|'))).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a date that is read is a day or an instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readDate(day)).toEqual({ publishedAt: `${day}T00:00:00Z`, precision: 'day' });
          expect(readDate(date.toISOString()).precision).toBe('second');
        },
      ),
    );
  });

  it('an identity is stable and never empty', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const id = identify({ title, body });
        expect(id).toMatch(/^[0-9a-f]{32}$/);
        expect(identify({ title, body })).toBe(id);
      }),
    );
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url));
        expect(canonicalUrl(url)).not.toContain('#');
      }),
    );
  });
});
