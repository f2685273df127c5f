import { describe, expect, it } from 'vitest';
import { countryNames } from '../../web/src/i18n/country-names.ts';
import { formatFor } from '../../web/src/i18n/format.ts';
import { formattingTag, preferredLanguage } from '../../web/src/i18n/language.ts';
import { locale } from '../../web/src/i18n/locale.svelte.ts';

describe('the language of the page', () => {
  it('follows the browser until one is chosen', () => {
    expect(preferredLanguage('ar-EG')).toBe('ar');
    expect(preferredLanguage('en-GB')).toBe('en');
    expect(preferredLanguage('fr')).toBe('en');
  });

  it('takes digits and dates from the region of the browser where it speaks the language', () => {
    expect(formattingTag('ar', 'ar-EG')).toBe('ar-EG');
    expect(formattingTag('ar', 'en-GB')).toBe('ar');
  });

  it('survives a locale that is no language tag', () => {
    expect(formattingTag('en', 'en-US@posix')).toBe('en');
    expect(formattingTag('ar', '')).toBe('ar');
  });

  it('counts in Arabic with its six forms', () => {
    locale.language = 'ar';
    locale.browserTag = 'ar';
    const counted = [0, 1, 2, 3, 11, 100].map((count) => locale.t('stories', { count }));
    expect(counted).toEqual(['لا قصص', 'قصة واحدة', 'قصتان', '3 قصص', '11 قصة', '100 قصة']);
  });

  it('counts in English with two', () => {
    locale.language = 'en';
    locale.browserTag = 'en';
    expect([1, 2].map((count) => locale.t('stories', { count }))).toEqual(['1 story', '2 stories']);
  });
});

describe('figures', () => {
  const format = formatFor('en');
  it('are as exact as they are small', () => {
    expect([0.02, 9.43, 9.97, 61.4, 1_234].map(format.rough)).toEqual([
      '0.02',
      '9.4',
      '10',
      '61',
      '1,234',
    ]);
  });

  it('give an age in its largest whole unit and never one below zero', () => {
    expect([-5, 59_999, 41 * 60_000, 3 * 3_600_000, 50 * 3_600_000].map(format.age)).toEqual([
      '0 sec',
      '59 sec',
      '41 min',
      '3 hr',
      '2 days',
    ]);
  });
});

describe('names of countries', () => {
  it('are those that newsrooms write', () => {
    const [arabic, english] = [countryNames('ar'), countryNames('en')];
    expect(['PS', 'HK', 'MM', 'US', 'SA'].map(arabic)).toEqual([
      'فلسطين',
      'هونغ كونغ',
      'ميانمار',
      'أمريكا',
      'السعودية',
    ]);
    expect(['PS', 'HK', 'MM', 'XK'].map(english)).toEqual([
      'Palestine',
      'Hong Kong',
      'Myanmar',
      'Kosovo',
    ]);
  });

  it('are the code itself where there is none', () => {
    expect(countryNames('en')('not a code')).toBe('not a code');
  });
});
