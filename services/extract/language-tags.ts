import type { Script } from './scripts.ts';

/** Languages by the script that is not Latin; `any` where there are two. */
const SCRIPT_OF: Readonly<Record<string, Script | 'any' | 'hanOrKana'>> = {
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  ps: 'arabic',
  ckb: 'arabic',
  ug: 'arabic',
  sd: 'arabic',
  ku: 'any',
  he: 'he',
  yi: 'he',
  el: 'el',
  hy: 'hy',
  ka: 'ka',
  am: 'am',
  ti: 'am',
  ko: 'ko',
  th: 'th',
  lo: 'lo',
  my: 'my',
  km: 'km',
  ru: 'cyrillic',
  uk: 'cyrillic',
  be: 'cyrillic',
  bg: 'cyrillic',
  mk: 'cyrillic',
  ky: 'cyrillic',
  mn: 'cyrillic',
  tg: 'cyrillic',
  sr: 'any',
  kk: 'any',
  az: 'any',
  uz: 'any',
  ja: 'hanOrKana',
  zh: 'han',
  hi: 'hi',
  mr: 'hi',
  ne: 'hi',
  bn: 'bn',
  as: 'bn',
  pa: 'any',
  gu: 'gu',
  or: 'or',
  ta: 'ta',
  te: 'te',
  kn: 'kn',
  ml: 'ml',
  si: 'si',
};

/** Whether a language is written in that script; any is where there are no letters. */
export function fits(lang: string, script: Script): boolean {
  const own = SCRIPT_OF[lang] ?? 'latin';
  if (script === 'none' || own === 'any') return true;
  if (own === 'hanOrKana') return script === 'han' || script === 'kana';
  return own === script;
}

/** Codes of ISO 639-2 and withdrawn ones that feeds still write. */
const ALIASES: Readonly<Record<string, string>> = {
  ara: 'ar',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  deu: 'de',
  ger: 'de',
  tur: 'tr',
  rus: 'ru',
  fas: 'fa',
  per: 'fa',
  urd: 'ur',
  heb: 'he',
  iw: 'he',
  zho: 'zh',
  chi: 'zh',
  jpn: 'ja',
  tha: 'th',
  ind: 'id',
  in: 'id',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  dut: 'nl',
  ukr: 'uk',
  nb: 'no',
  nn: 'no',
};

/** `ar-EG` → `ar`; null for what is no language tag or says nothing. */
export function primary(tag: string | null | undefined): string | null {
  const match = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '');
  if (match === null) return null;
  const lang = match[1]!.toLowerCase();
  if (lang === 'und' || lang === 'mul' || lang === 'zxx') return null;
  return Object.hasOwn(ALIASES, lang) ? ALIASES[lang]! : lang;
}
