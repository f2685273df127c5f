import { foldArabic } from './arabic-letters.ts';
import { ARABIC_SPELLINGS } from './data/arabic-spellings.ts';
import { wordsOf } from './word-list.ts';

const spellings = new Map<string, string>();
for (const entry of wordsOf(ARABIC_SPELLINGS)) {
  const [other, key] = entry.split('=') as [string, string];
  spellings.set(foldArabic(other), foldArabic(key));
}
const lengths = [...new Set([...spellings.keys()].map(({ length }) => length))].sort(
  (a, b) => b - a,
);

/**
 * One key for spellings that the press uses side by side: أميركي and أمريكي, بلومبرج and بلومبرغ, and the
 * hamza of مسئول and مسؤول, مبادىء and مبادئ.
 * @param key folded, without proclitics
 */
export function oneSpelling(key: string): string {
  let one = key;
  if (one.includes('ء') || one.includes('ئ')) {
    one = one.replace(/[ئء]و/g, 'ؤو').replace(/يء$/, 'ئ');
  }
  for (const length of lengths) {
    if (length > one.length) continue;
    const spelling = spellings.get(one.slice(0, length));
    if (spelling !== undefined) return spelling + one.slice(length);
  }
  return one;
}
