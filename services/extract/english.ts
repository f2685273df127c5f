import { ENGLISH_KEPT } from './data/english-kept.ts';
import { wordsOf } from './word-list.ts';

/** Words in -s that are no plurals (and surnames, which lose their letter otherwise). */
const KEPT = new Set(wordsOf(ENGLISH_KEPT));

/**
 * The counted key of an English word: lower case, without 's, plural by Harman's S-rule
 * (D. Harman, "How effective is suffixing?", JASIS 42(1), 1991), which leaves names alone better than
 * Porter's rules do. `-uses` of Latin words and a list of words in -s are excepted.
 */
export function englishKey(word: string): string {
  let key = word.toLowerCase().replaceAll('’', "'");
  if (key.endsWith("'s")) key = key.slice(0, -2);
  else if (key.endsWith("s'")) key = key.slice(0, -1);
  if (key.includes('.')) key = key.replaceAll('.', '');
  if (key.length < 4 || !key.endsWith('s') || KEPT.has(key)) return key;
  if (/(?:us|ss|is|ics|'s)$/.test(key)) return key;
  if (key.endsWith('ies')) {
    return /[ae]ies$/.test(key) || key.length < 5 ? key : `${key.slice(0, -3)}y`;
  }
  if (/(?:vir|camp|foc|bon|stat|cens|consens|circ|fet|coronavir)uses$/.test(key)) {
    return key.slice(0, -2);
  }
  if (/(?:ss|sh|ch|x|zz)es$/.test(key)) return key.slice(0, -2);
  if (/[aeo]es$/.test(key)) return key.endsWith('oes') ? key.slice(0, -2) : key;
  return key.slice(0, -1);
}
