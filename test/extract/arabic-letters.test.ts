import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../services/extract/arabic-letters.ts';

const MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/;

const arabic = fc.oneof(
  fc.integer({ min: 0x600, max: 0x6ff }),
  fc.integer({ min: 0xfb50, max: 0xfdff }),
  fc.integer({ min: 0xfe70, max: 0xfefc }),
);

describe('foldArabic', () => {
  it('drops marks, writes presentation forms as letters and folds a letter as it folds in any word', () => {
    const texts = fc.array(arabic, { maxLength: 12 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(texts, (text) => {
        const plain = PRESENTATION_FORMS.test(text) ? text.normalize('NFKC') : text;
        const folded = plain.replace(MARKS, '').replace(/./gsu, (letter) => foldArabic(letter));
        if (!PRESENTATION_FORMS.test(plain)) expect(foldArabic(text)).toBe(folded);
        expect(foldArabic(text)).not.toMatch(MARKS);
      }),
    );
  });

  it('ends on signs that stand for no letters', () => {
    expect(foldArabic('\ufdfd\ufbb2أ')).toBe('\ufdfd\ufbb2ا');
  });
});
