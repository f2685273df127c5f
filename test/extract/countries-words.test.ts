import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicDemonymForms } from '../../services/extract/arabic-demonyms.ts';
import { foldArabic } from '../../services/extract/arabic-letters.ts';
import { COUNTRY_ROWS } from '../../services/extract/countries-table.ts';
import {
  beforeLostSpace,
  foldName,
  withoutProclitics,
} from '../../services/extract/countries-words.ts';
import { readCountries } from '../../services/extract/countries.ts';
import { tokensOf } from './countries-reading.ts';

describe('letters', () => {
  it.each([
    ['ﻣﻮﺳﻜﻮ', 'موسكو'],
    ['ایران', 'ايران'],
    ['أمريكا', 'امريكا'],
    ['الآستانة', 'الاستانه'],
    ['عُمَان', 'عمان'],
    ['مصـــر', 'مصر'],
    ['مستشفى', 'مستشفي'],
    ['Kyiv', 'Kyiv'],
  ])('%s folds to %s', (text, folded) => {
    expect(foldArabic(text)).toBe(folded);
  });

  it('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldArabic(foldArabic(text))).toBe(foldArabic(text));
      }),
    );
    for (let code = 0x600; code < 0x700; code++) {
      const once = foldArabic(String.fromCharCode(code));
      expect(foldArabic(once)).toBe(once);
    }
  });

  it.each([
    ["Russia's", 'russia'],
    ['Russia’s', 'russia'],
    ['Côte', 'cote'],
    ['ISTANBUL', 'istanbul'],
  ])('%s is compared as %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });
});

describe('proclitics', () => {
  it.each([
    ['وبالامريكيين', 'الامريكيين'],
    ['للروسيه', 'الروسيه'],
    ['لليبيا', 'ليبيا'],
    ['وواشنطن', 'واشنطن'],
    ['فلفرنسا', 'فرنسا'],
  ])('%s may be %s', (word, rest) => {
    expect(withoutProclitics(word)).toContain(rest);
  });

  it('reads the whole word first', () => {
    expect(withoutProclitics('لبنان')[0]).toBe('لبنان');
  });

  it('finds a lost space before a word that often follows, and nowhere else', () => {
    expect(beforeLostSpace('لموسكووبحسب')).toBe('لموسكو');
    expect(beforeLostSpace('اوروبا')).toBeUndefined();
  });
});

describe('demonyms', () => {
  it('inflects a nisba with and without the article', () => {
    const forms = arabicDemonymForms('روسي');
    expect(forms).toHaveLength(18);
    expect(forms).toEqual(expect.arrayContaining(['روسي', 'الروسيه', 'روسيين', 'الروسيون']));
  });

  it('makes two nisbas agree', () => {
    const forms = arabicDemonymForms('كوري شمالي');
    expect(forms).toEqual(expect.arrayContaining(['كوريين شماليين', 'الكوريه الشماليه']));
    expect(forms).not.toContain('الكوري شماليين');
  });

  it('leaves a fixed first word alone and takes a broken plural as written', () => {
    expect(arabicDemonymForms('جنوب أفريقي')).toContain('جنوب افريقيه');
    expect(arabicDemonymForms('=أتراك')).toEqual(['اتراك', 'الاتراك']);
  });
});

describe('any text', () => {
  const pieces = COUNTRY_ROWS.flatMap(({ names, namesArabic, demonymsArabic }) => [
    ...names.slice(0, 1),
    ...namesArabic.slice(0, 1),
    ...demonymsArabic.slice(0, 1),
  ]).map((item) => item.replace(/[?=]/g, ''));
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.constantFrom('. ', ', ', '\n', '-', 'و', 'لل', "'s", 'في', 'in'),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' '));

  it('gives distinct known codes, counts that add up to what is covered, and the same twice', () => {
    const codes = new Set(COUNTRY_ROWS.map(({ code }) => code));
    fc.assert(
      fc.property(text, text, (title, body) => {
        const tokens = tokensOf(title, body, 'ar');
        const { countries, covered } = readCountries(tokens, 'ar');
        expect(covered).toHaveLength(tokens.length);
        expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
        for (const { code, count, inTitle, prominent } of countries) {
          expect(codes.has(code)).toBe(true);
          expect(count).toBeGreaterThan(0);
          expect(prominent || !inTitle).toBe(true);
        }
        expect(covered.some((bits) => bits !== 0)).toBe(countries.length > 0);
        expect(readCountries(tokens, 'ar').countries).toEqual(countries);
      }),
      { numRuns: 200 },
    );
  });
});
