import { describe, expect, it } from 'vitest';
import { directionOfText } from '../../web/src/i18n/text-direction.ts';
import { countryNames } from '../../web/src/i18n/country-names.ts';
import { formatFor } from '../../web/src/i18n/format.ts';
import { formattingTag, preferredLanguage, withDigits } from '../../web/src/i18n/language.ts';
import { zoneOffsetMs } from '../../web/src/i18n/zone-offset.ts';
import { locale } from '../../web/src/i18n/locale.svelte.ts';
import { Settings } from '../../web/src/settings/settings.svelte.ts';

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

describe('what the reader sets', () => {
  it('is one set of digits, whatever the region writes', () => {
    const figure = (tag: string) => formatFor(tag).count(1_234);
    expect(figure(withDigits('ar-EG', 'latn'))).toBe('1,234');
    expect(figure(withDigits('ar', 'arab'))).toBe('١٬٢٣٤');
    expect(withDigits('ar-EG', 'auto')).toBe('ar-EG');
  });

  it('is the time zone of all times, summer time included', () => {
    const summer = Date.UTC(2026, 6, 1, 12, 0, 30);
    const winter = Date.UTC(2026, 0, 1, 12);
    expect(formatFor('en', 'Asia/Kolkata').clock(winter)).toBe('17:30');
    expect(zoneOffsetMs(winter, 'Asia/Kolkata')).toBe(5.5 * 3_600_000);
    expect(zoneOffsetMs(summer, 'Europe/Berlin')).toBe(2 * 3_600_000);
    expect(zoneOffsetMs(winter, 'Europe/Berlin')).toBe(3_600_000);
    expect(zoneOffsetMs(winter, 'America/St_Johns')).toBe(-3.5 * 3_600_000);
    expect(zoneOffsetMs(winter, undefined)).toBe(-new Date(winter).getTimezoneOffset() * 60_000);
  });

  it('is kept, and what this browser does not know is left out', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    } as unknown as Storage;
    const settings = new Settings(storage, 'ar');
    expect([settings.language, settings.digits, settings.timeZone]).toEqual(['ar', 'auto', 'auto']);
    settings.choose('digits', 'arab');
    settings.choose('timeZone', 'Africa/Cairo');
    const again = new Settings(storage, 'en');
    expect([again.digits, again.timeZone]).toEqual(['arab', 'Africa/Cairo']);
    kept.set('marsad.timeZone', 'Mars/Olympus');
    kept.set('marsad.digits', 'roman');
    const unknown = new Settings(storage, 'en');
    expect([unknown.digits, unknown.timeZone]).toEqual(['auto', 'auto']);
  });
});

describe('the side on which a text stands', () => {
  it.each([
    ['زلزال في تركيا', 'rtl'],
    ['«الهلال» يفوز 3-0', 'rtl'],
    ['50 % زيادة', 'rtl'],
    ['חדשות היום', 'rtl'],
    ['Earthquake in تركيا', 'ltr'],
    ['“They” said', 'ltr'],
    ['Землетрясение', 'ltr'],
    ['2026', 'ltr'],
    ['', 'ltr'],
  ] as const)('of %s is %s', (text, direction) => {
    expect(directionOfText(text)).toBe(direction);
  });
});
