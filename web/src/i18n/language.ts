export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Direction = 'rtl' | 'ltr';

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

export function isLanguage(value: string | null): value is Language {
  return value === 'ar' || value === 'en';
}

/** The reader's language as the browser states it: Arabic when it comes first, else English. */
export function preferredLanguage(browserTag: string): Language {
  return /^ar\b/i.test(browserTag) ? 'ar' : 'en';
}

/**
 * The tag that decides digits and dates: the browser's own when it is of the same language
 * (`ar-EG` writes ٩٫٤, `ar-AE` 9.4), else the language alone.
 */
export function formattingTag(language: Language, browserTag: string): string {
  try {
    const [known] = Intl.getCanonicalLocales(browserTag);
    return known !== undefined && new RegExp(`^${language}\\b`, 'i').test(known) ? known : language;
  } catch {
    return language; // some systems name a locale that is no language tag (`en-US@posix`)
  }
}

/** The tag with one set of digits asked for; `auto` leaves it to the region. */
export function withDigits(tag: string, digits: 'auto' | 'latn' | 'arab'): string {
  return digits === 'auto' ? tag : new Intl.Locale(tag, { numberingSystem: digits }).toString();
}
