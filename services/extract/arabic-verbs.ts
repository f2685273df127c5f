import { foldArabic } from './arabic-letters.ts';
import { ARABIC_NO_VERBS, ARABIC_VERBS } from './data/arabic-verbs.ts';
import { wordsOf } from './word-list.ts';

const perfects = new Set<string>();
/** Those that end in ا or ى lose it before an ending: سعى, سعت. */
const shortened = new Set<string>();
/** Perfects that are a noun too, as they stand (رفض); with an ending they are verbs (رفضت). */
const nounPerfects = new Set<string>();
/** What follows ي, ت, ن. */
const imperfects = new Set<string>();
const noVerbs = new Set(wordsOf(ARABIC_NO_VERBS).map(foldArabic));

for (const entry of wordsOf(ARABIC_VERBS)) {
  const [written, stem] = entry.split('/') as [string, string?];
  const noun = written.endsWith('-');
  const verb = noun ? written.slice(0, -1) : written;
  const base = foldArabic(verb);
  (noun ? nounPerfects : perfects).add(base);
  if (/[اي]$/.test(base) && base.length > 2) shortened.add(base.slice(0, -1));
  imperfects.add(foldArabic(stem ?? imperfectOf(verb)));
  // أكد, يؤكد; أدى, يؤدي.
  if (verb.startsWith('أ')) imperfects.add(`ؤ${base.slice(1)}`);
}

/** The stem of the imperfect as it is written without vowels. */
function imperfectOf(verb: string): string {
  const causative = verb.length > 3 && verb.startsWith('أ');
  const tenth = verb.startsWith('است');
  if (causative || tenth || verb.startsWith('ا')) {
    const stem = verb.slice(1);
    // أدان, يدين and استقال, يستقيل; but اختار, يختار.
    return causative || tenth ? stem.replace(/ا(?=.$)/, 'ي') : stem;
  }
  return verb.length === 3 && verb.startsWith('و') ? verb.slice(1) : verb;
}

/**
 * Persons, and objects whose spelling no noun shares. `ه` and `ته` are left out: folded, they are the
 * ending of half the feminine nouns (رحلة, إصابة).
 */
const PERFECT_ENDINGS = 'تهما تهم تها وها هما وا تا نا ها هم ت'.split(' ');
const OBJECT_ENDINGS = new Set('هما هم ها'.split(' '));
const IMPERFECT_ENDINGS = 'ونها ونه هما ون وا ان ها هم نا'.split(' ');

/**
 * True of the forms of listed verbs in the second and third person and in "we": انطلقت, وأقفلوا, تستضيف,
 * سيلتقون. Endings are only looked behind: nothing is cut off what is counted.
 * @param folded an Arabic word, folded (arabic-letters.ts), with its proclitics
 */
export function isArabicVerb(folded: string): boolean {
  if (noVerbs.has(folded)) return false;
  if (isBareVerb(folded)) return true;
  if (folded.length < 4) return false;
  if (folded.startsWith('و')) return isBareVerb(folded.slice(1));
  if (folded.startsWith('ل')) return isImperfect(folded.slice(1));
  return folded.startsWith('ف') && folded.length > 4 && isBareVerb(folded.slice(1));
}

function isBareVerb(word: string): boolean {
  return !noVerbs.has(word) && (isPerfect(word) || isImperfect(word));
}

function isPerfect(word: string): boolean {
  if (perfects.has(word)) return true;
  for (const ending of PERFECT_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < 3 && ending !== 'ت' && ending !== 'وا') continue;
    if (perfects.has(base) || shortened.has(base)) return true;
    if (nounPerfects.has(base) && !OBJECT_ENDINGS.has(ending)) return base.length > 2;
  }
  return false;
}

function isImperfect(word: string): boolean {
  if (!/^س?[يتن]/.test(word)) return false;
  const rest = word.slice(/^س[يتن]/.test(word) ? 2 : 1);
  if (imperfects.has(rest)) return true;
  return IMPERFECT_ENDINGS.some(
    (ending) => rest.endsWith(ending) && imperfects.has(rest.slice(0, -ending.length)),
  );
}

/** أتحدث, أشاهد: the first person, told from nouns by the hamza as written; short ones are nouns (أصل). */
export function isFirstPerson(written: string, folded: string): boolean {
  return written.startsWith('أ') && folded.length > 3 && imperfects.has(folded.slice(1));
}
