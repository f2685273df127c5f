import type { Language } from './language.ts';

/**
 * Names that newsrooms write otherwise than CLDR does: CLDR's are long, carry two names in brackets
 * or state a sovereignty where a name is asked for. Everything else comes from the browser.
 */
const OVERRIDES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    AE: 'الإمارات',
    CD: 'الكونغو الديمقراطية',
    CG: 'الكونغو',
    GB: 'بريطانيا',
    HK: 'هونغ كونغ',
    MM: 'ميانمار',
    MO: 'ماكاو',
    PS: 'فلسطين',
    SA: 'السعودية',
    TL: 'تيمور الشرقية',
    US: 'أمريكا',
  },
  en: {
    AE: 'UAE',
    BA: 'Bosnia',
    CD: 'DR Congo',
    CG: 'Congo',
    GB: 'Britain',
    HK: 'Hong Kong',
    MM: 'Myanmar',
    MO: 'Macao',
    PS: 'Palestine',
    TR: 'Turkey',
  },
};

/** Returns a function from an ISO 3166 code to its name; the code itself when it has none. */
export function countryNames(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  return (code) => {
    const chosen = OVERRIDES[language][code];
    if (chosen !== undefined) return chosen;
    return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
  };
}
