import { foldArabic } from './arabic-letters.ts';

const ARABIC_SCRIPT = /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/;
const NON_ASCII = /[^\u0020-\u007e]/;
const POSSESSIVE = /['’](?:s|S)?$/;

/** The spelling under which names are compared: no case, no accents, no possessive; Arabic letters folded. */
export function foldName(text: string): string {
  if (ARABIC_SCRIPT.test(text)) return foldArabic(text);
  let folded = text.toLowerCase();
  if (NON_ASCII.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('’', "'");
  }
  return folded.includes("'") ? folded.replace(POSSESSIVE, '') : folded;
}

/** Words that are glued on after a name when a space was lost (لموسكووبحسب): the name, then و, then one of these. */
const AFTER_A_LOST_SPACE = new Set(
  'بحسب حسب قال قالت اكد اكدت اضاف اضافت اعلن اعلنت اشار اشارت اوضح اوضحت ذلك ذكر ذكرت نقل نقلت كان كانت لم لا لن هو هي قد في من على علي الى الي عن هذا هذه وفقا وفق جاء جاءت تابع تابعت شدد شددت حول بعد قبل مع بين عبر'
    .split(' ')
    .map(foldArabic),
);

/** The shortest name that is looked for inside a glued token, in letters. */
const MIN_GLUED_LETTERS = 3;

/**
 * What a folded Arabic token may be once its proclitics are taken off, the whole first: و or ف, then
 * ب ل ك, where لل stands for ل and the article. Which of them is a word is the lexicon's to say.
 */
export function withoutProclitics(folded: string): string[] {
  const readings = [folded];
  const conjunction = folded[0];
  const bases = [folded];
  if ((conjunction === 'و' || conjunction === 'ف') && folded.length > 2) {
    bases.push(folded.slice(1));
    readings.push(folded.slice(1));
  }
  for (const base of bases) {
    const first = base[0];
    if (base.length < 3 || (first !== 'ب' && first !== 'ل' && first !== 'ك')) continue;
    if (base.startsWith('لل')) readings.push(`ال${base.slice(2)}`);
    // Short names after ك are chance: كلاوس is Klaus, not "like Laos".
    if (first !== 'ك' || base.length > 5) readings.push(base.slice(1));
  }
  return readings;
}

/** The part before a lost space, or nothing: `لموسكووبحسب` gives `لموسكو`. */
export function beforeLostSpace(folded: string): string | undefined {
  for (
    let at = folded.indexOf('و', MIN_GLUED_LETTERS);
    at !== -1;
    at = folded.indexOf('و', at + 1)
  ) {
    if (AFTER_A_LOST_SPACE.has(folded.slice(at + 1))) return folded.slice(0, at);
  }
  return undefined;
}
