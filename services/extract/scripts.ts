import type { TextUnits } from './text-units.ts';

/** The script of a text, named after its language where it serves one (nearly) alone. */
export type Script =
  'none' | 'latin' | 'arabic' | 'cyrillic' | 'han' | 'kana' | Exclude<(typeof SCRIPTS)[number], ''>;

const SCRIPTS = [
  '',
  'latin',
  'arabic',
  'cyrillic',
  'han',
  'kana',
  'he',
  'el',
  'ko',
  'th',
  'hi',
  'bn',
  'pa',
  'gu',
  'or',
  'ta',
  'te',
  'kn',
  'ml',
  'si',
  'lo',
  'my',
  'km',
  'am',
  'hy',
  'ka',
] as const;

/** Ranges of UTF-16 units; letters only, so that digits and punctuation count for nothing. */
const RANGES: readonly [script: (typeof SCRIPTS)[number], from: number, to: number][] = [
  ['latin', 0x41, 0x5a],
  ['latin', 0x61, 0x7a],
  ['latin', 0xc0, 0xd6],
  ['latin', 0xd8, 0xf6],
  ['latin', 0xf8, 0x24f],
  ['latin', 0x1e00, 0x1eff],
  ['el', 0x370, 0x3ff],
  ['el', 0x1f00, 0x1fff],
  ['cyrillic', 0x400, 0x52f],
  ['hy', 0x531, 0x58a],
  ['he', 0x5d0, 0x5f4],
  ['arabic', 0x620, 0x64a],
  ['arabic', 0x66e, 0x6d3],
  ['arabic', 0x6d5, 0x6d5],
  ['arabic', 0x6fa, 0x6ff],
  ['arabic', 0x750, 0x77f],
  ['arabic', 0xfb50, 0xfdff],
  ['arabic', 0xfe70, 0xfefc],
  ['hi', 0x900, 0x963],
  ['bn', 0x980, 0x9e3],
  ['pa', 0xa00, 0xa74],
  ['gu', 0xa80, 0xae3],
  ['or', 0xb00, 0xb63],
  ['ta', 0xb80, 0xbd7],
  ['te', 0xc00, 0xc63],
  ['kn', 0xc80, 0xce3],
  ['ml', 0xd00, 0xd63],
  ['si', 0xd80, 0xdf4],
  ['th', 0xe00, 0xe4e],
  ['lo', 0xe80, 0xece],
  ['my', 0x1000, 0x103f],
  ['ka', 0x10a0, 0x10ff],
  ['ko', 0x1100, 0x11ff],
  ['am', 0x1200, 0x135a],
  ['km', 0x1780, 0x17d3],
  ['kana', 0x3041, 0x30fe],
  ['han', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7a3],
];

const LATIN = SCRIPTS.indexOf('latin');
const scriptOfUnit = new Uint8Array(0x10000);
for (const [script, from, to] of RANGES) scriptOfUnit.fill(SCRIPTS.indexOf(script), from, to + 1);
const counts = new Uint32Array(SCRIPTS.length);

/** Foreign names are mostly in Latin letters, whatever the language: those of others weigh so much more. */
const OTHER_WEIGHT = 3;
/** A character of Han is a word where Latin needs five letters; a kana or two settle that a text is Japanese. */
const KANA_WEIGHT = 8;

/** The script that most of a text is in; `none` without letters. One loop, as it runs on every article. */
export function scriptOf({ units, length }: TextUnits): { script: Script; letters: number } {
  counts.fill(0);
  for (let at = 0; at < length; at++) counts[scriptOfUnit[units[at]!]!]!++;
  counts[0] = 0;
  const kana = counts[SCRIPTS.indexOf('kana')]!;
  const han = counts[SCRIPTS.indexOf('han')]!;
  if (kana > 0 && kana * KANA_WEIGHT >= han) {
    counts[SCRIPTS.indexOf('kana')] = kana + han;
    counts[SCRIPTS.indexOf('han')] = 0;
  }
  let best = 0;
  let most = 0;
  for (let script = 1; script < counts.length; script++) {
    const weighed = counts[script]! * (script === LATIN ? 1 : OTHER_WEIGHT);
    if (weighed <= most) continue;
    most = weighed;
    best = script;
  }
  const script = SCRIPTS[best]!;
  return { script: script === '' ? 'none' : script, letters: counts[best]! };
}
