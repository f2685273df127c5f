/**
 * The language in which the news sites of a country's domain are mostly written (SOURCES.md), best
 * first: the first one in the script of the text counts. Countries of several languages in one script
 * (be, ch, ca, in) are left out, except where one leads by far.
 */
export const DOMAIN_LANGUAGES: Readonly<Record<string, string>> = {
  ae: 'ar en', af: 'fa', ar: 'es', at: 'de', au: 'en', az: 'az', bd: 'bn en', bg: 'bg', bh: 'ar en',
  bo: 'es', br: 'pt', by: 'ru', cat: 'ca', ci: 'fr', cl: 'es', cm: 'fr', cn: 'zh en', co: 'es', cr: 'es', cu: 'es',
  cz: 'cs', de: 'de', dk: 'da', do: 'es', dz: 'ar fr', ec: 'es', eg: 'ar en', es: 'es', fi: 'fi', fr: 'fr',
  ga: 'fr', gh: 'en', gr: 'el', gt: 'es', hk: 'zh en', hn: 'es', hu: 'hu', id: 'id', ie: 'en', il: 'he ar en',
  in: 'en hi', iq: 'ar ckb', ir: 'fa en', it: 'it', jo: 'ar en', jp: 'ja en', ke: 'en', kr: 'ko en', kw: 'ar en',
  kz: 'ru', lb: 'ar fr', ly: 'ar', ma: 'ar fr', mg: 'fr', ml: 'fr', mr: 'ar fr', mx: 'es', my: 'ms',
  ng: 'en', ni: 'es', nl: 'nl', no: 'no', nz: 'en', om: 'ar en', pa: 'es', pe: 'es', ph: 'en', pk: 'ur en',
  pl: 'pl', ps: 'ar en', pt: 'pt', py: 'es', qa: 'ar en', ro: 'ro', rs: 'sr', ru: 'ru', sa: 'ar en', sd: 'ar',
  se: 'sv', sn: 'fr', sv: 'es', sy: 'ar', th: 'th en', tn: 'ar fr', tr: 'tr', tw: 'zh en', ua: 'uk', ug: 'en',
  uk: 'en', us: 'en', uy: 'es', ve: 'es', ye: 'ar', za: 'en', zw: 'en',
};
