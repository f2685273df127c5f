import type { Window } from '../../shared/time.ts';

/** What a message is made of, in one language. Arguments are isolated already. */
interface Words {
  rising(label: string): string;
  over(label: string): string;
  silence(label: string): string;
  back(label: string): string;
  streamSilent: string;
  streamBack: string;
  counts(stories: number, outlets: number, window: Window): string;
  usual(times: string): string;
  usualAtLeast(times: string): string;
  countries(names: string): string;
  demo: string;
  and: string;
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = { en: new Intl.PluralRules('en'), ar: new Intl.PluralRules('ar') };

function counted(lang: 'ar' | 'en', count: number, forms: Forms): string {
  return (forms[rules[lang].select(count)] ?? forms.other).replace('#', String(count));
}

const WINDOW: Record<'ar' | 'en', Record<Window, string>> = {
  en: {
    '15m': 'the last 15 minutes',
    '1h': 'the last hour',
    '6h': 'the last 6 hours',
    '24h': 'the last 24 hours',
  },
  ar: {
    '15m': 'آخر 15 دقيقة',
    '1h': 'آخر ساعة',
    '6h': 'آخر 6 ساعات',
    '24h': 'آخر 24 ساعة',
  },
};

export const WORDS: Record<'ar' | 'en', Words> = {
  en: {
    rising: (label) => `Rising: ${label}`,
    over: (label) => `Over: ${label}`,
    silence: (label) => `Silent: ${label}`,
    back: (label) => `Heard again: ${label}`,
    streamSilent: 'No article has arrived',
    streamBack: 'Articles arrive again',
    counts: (stories, outlets, window) =>
      `${counted('en', stories, { one: '# story', other: '# stories' })} ` +
      `of ${counted('en', outlets, { one: '# outlet', other: '# outlets' })} in ${WINDOW.en[window]}`,
    usual: (times) => `${times} times what is usual`,
    usualAtLeast: (times) => `at least ${times} times what is usual`,
    countries: (names) => `countries: ${names}`,
    demo: 'invented news of the demo newsroom',
    and: ' and ',
  },
  ar: {
    rising: (label) => `صاعد: ${label}`,
    over: (label) => `انتهى: ${label}`,
    silence: (label) => `صامت: ${label}`,
    back: (label) => `عاد: ${label}`,
    streamSilent: 'لم يصل أي مقال',
    streamBack: 'عادت المقالات تصل',
    counts: (stories, outlets, window) =>
      `${counted('ar', stories, AR_STORIES)} من ${counted('ar', outlets, AR_OUTLETS)} في ${WINDOW.ar[window]}`,
    usual: (times) => `${times} ضعف المعتاد`,
    usualAtLeast: (times) => `${times} ضعف المعتاد على الأقل`,
    countries: (names) => `الدول: ${names}`,
    demo: 'أخبار مخترعة من غرفة الأخبار التجريبية',
    and: ' و',
  },
};

const AR_STORIES: Forms = {
  zero: 'لا قصص',
  one: 'قصة واحدة',
  two: 'قصتان',
  few: '# قصص',
  many: '# قصة',
  other: '# قصة',
};
const AR_OUTLETS: Forms = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدرين',
  few: '# مصادر',
  many: '# مصدرًا',
  other: '# مصدر',
};
