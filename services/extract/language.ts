import { eld } from 'eld/extrasmall';

/** Only the head of a text is looked at: more changes no verdict. */
const SAMPLE_CHARS = 600;
/** A guess about a Latin text shorter than this is worth less than the outlet's habit. */
const MIN_LETTERS = 24;

const ARABIC_LETTERS = /[\u0621-\u064a\u066e-\u06d3]/g;
const FOREIGN_ARABIC = /[پچژگکیےٹڈڑںھہۀۃ]/g;
const URDU = /[ٹڈڑںےھہ]/;

const SCRIPTS: readonly [lang: string, script: RegExp][] = [
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
];

/** Languages by the script that is not Latin; Cyrillic, Arabic and Devanagari serve many. */
const SCRIPT_OF: Readonly<Record<string, string>> = {
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  ps: 'arabic',
  ku: 'any',
  ckb: 'arabic',
  ug: 'arabic',
  sd: 'arabic',
  he: 'he',
  yi: 'he',
  ru: 'ru',
  uk: 'ru',
  be: 'ru',
  bg: 'ru',
  mk: 'ru',
  sr: 'any',
  kk: 'any',
  ky: 'ru',
  mn: 'ru',
  tg: 'ru',
  az: 'any',
  uz: 'any',
  el: 'el',
  ja: 'ja',
  zh: 'zh',
  ko: 'ko',
  th: 'th',
  hi: 'hi',
  mr: 'hi',
  ne: 'hi',
  bn: 'bn',
  as: 'bn',
  ta: 'ta',
  am: 'am',
  ti: 'am',
  hy: 'hy',
  ka: 'ka',
};

/**
 * The language of a text (BCP 47). The language that came with the article is believed when it is
 * written in the script found; otherwise the script decides (Arabic letters without پ چ ژ گ ک ی are
 * Arabic), then ELD, whose guess about a short text yields to the outlet's usual language.
 * `und` when there are no letters. Pure: ELD's tables are constant.
 */
export function detectLanguage(text: string, given?: string | null, usual?: string): string {
  const sample = text.length > SAMPLE_CHARS ? text.slice(0, SAMPLE_CHARS) : text;
  const script = scriptOf(sample);
  const stated = primary(given);
  if (stated !== null && fits(stated, script)) return stated;
  if (script === 'none') return 'und';
  if (script === 'arabic') return arabicScriptLanguage(sample, primary(usual));
  if (script !== 'latin' && script !== 'ru') return script;
  return guess(sample, script, primary(usual));
}

function guess(sample: string, script: string, usual: string | null): string {
  const result = eld.detect(sample);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const sure = letters >= MIN_LETTERS && result.isReliable();
  if (!sure && usual !== null && fits(usual, script)) return usual;
  if (result.language !== '' && fits(result.language, script)) return result.language;
  return script === 'latin' ? 'und' : script;
}

function arabicScriptLanguage(sample: string, usual: string | null): string {
  const all = sample.match(ARABIC_LETTERS)?.length ?? 0;
  const foreign = sample.match(FOREIGN_ARABIC)?.length ?? 0;
  // A single Persian ی or گ in an Arabic text is a typing habit or a name.
  if (foreign * 50 <= all) return 'ar';
  if (usual === 'fa' || usual === 'ur') return usual;
  return URDU.test(sample) ? 'ur' : 'fa';
}

function scriptOf(sample: string): string {
  const { arabic, latin } = countLetters(sample);
  let best = arabic >= latin && arabic > 0 ? 'arabic' : latin > 0 ? 'latin' : 'none';
  let most = Math.max(arabic, latin);
  // The others are rare: look only when letters of neither script fill the sample.
  if (most * 3 > sample.length) return best;
  for (const [lang, letters] of SCRIPTS) {
    // A kana or two settles that Han characters are Japanese.
    const count = (sample.match(letters)?.length ?? 0) * (lang === 'ja' ? 3 : 1);
    if (count > most) {
      most = count;
      best = lang;
    }
  }
  return best;
}

/** Letters of the two scripts nearly all of the stream is in; a loop, as this runs on every article. */
function countLetters(sample: string): { arabic: number; latin: number } {
  let arabic = 0;
  let latin = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code < 0x250) {
      const letter = code | 0x20;
      if ((letter >= 0x61 && letter <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)) {
        latin++;
      }
    } else if ((code >= 0x620 && code <= 0x64a) || (code >= 0x66e && code <= 0x6d3)) arabic++;
  }
  return { arabic, latin };
}

function fits(lang: string, script: string): boolean {
  const own = SCRIPT_OF[lang] ?? 'latin';
  if (script === 'none' || own === 'any') return true;
  if (own === 'ja' && script === 'zh') return true;
  return own === script;
}

/** `ar-EG` → `ar`; null for what is no language tag. */
function primary(tag: string | null | undefined): string | null {
  const match = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '');
  return match === null ? null : match[1]!.toLowerCase();
}
