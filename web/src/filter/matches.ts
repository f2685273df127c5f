import { fold } from '../i18n/fold.ts';

/** Tashkeel, tatweel and what typing leaves between words. */
const IGNORED = /[\u0640\u064b-\u065f\u0670\u200c-\u200f]/g;

/** The name holds every word of the wanted text, whatever its hamzas, marks and capitals. */
export function matches(name: string, wanted: string): boolean {
  const words = bare(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = bare(name);
  return words.every((word) => text.includes(word));
}

function bare(text: string): string {
  return fold(text.normalize('NFC').replace(IGNORED, ''));
}
