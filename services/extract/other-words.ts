import { foldArabic } from './arabic-letters.ts';
import { singular } from './plurals.ts';
import { nominativeOf, russianKey } from './russian.ts';

/** A word of a language that is neither Arabic nor English. */
export interface OtherWord {
  key: string;
  /** As people see it, without what is tied on by an apostrophe. */
  label: string;
  /** Lower case, as stop words are listed. */
  written: string;
}

/** Articles and prepositions before an apostrophe: `l'élection`, `dell'anno`. */
const ELIDED: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?!hui)/,
  it: /^(?:[cdlmnstv]|un|dell|all|nell|sull|dall|coll|quest|quell|gl)'/,
  ca: /^[dlmnst]'/,
};
/** Turkish ties case endings to names by an apostrophe: `Ankara'da`. */
const TURKISH_ENDING = /['’].*$/;
/** `و` of Hebrew, "and": words that begin with the letter themselves are few. */
const HEBREW_AND =
  /^ו(?=[א-ת]{4})(?!ו|ועד|ידאו|ידיא|יכוח|ירוס|יקיפד|טרינר|ולנסיה|נצואלה|ילסון|ולדימיר|אשינגטון|ושינגטון|רשה|יטמינ|טרן|תיק)/;
const PERSIAN_PLURAL = /^(.{4,})(?:ها|هاي|هايي)$/;

/** Costs about 1 µs, once for each surface. */
export function readOtherWord(word: string, lang: string, arabic: boolean): OtherWord {
  const lowered = word.replace(/İ/g, 'i').normalize('NFC').toLowerCase().replaceAll('’', "'");
  // M'Baye and N'Golo are names.
  const whole = ELIDED[lang] === undefined || /^[MN]['’]\p{Lu}/u.test(word);
  const elided = whole ? lowered : lowered.replace(ELIDED[lang]!, '');
  const written = lang === 'tr' ? elided.replace(TURKISH_ENDING, '') : elided;
  const cut = word.slice(lowered.length - elided.length);
  const label = lang === 'tr' ? cut.replace(TURKISH_ENDING, '') : cut;
  const key = keyOf(written, lang, arabic, label);
  const capital = label !== written;
  const nominative =
    lang === 'ru' ? (nominativeOf(written, capital) ?? (capital ? null : key)) : null;
  return {
    key,
    label: nominative === null ? label : likeFirst(nominative, capital),
    written,
  };
}

function likeFirst(nominative: string, capital: boolean): string {
  return capital ? nominative[0]!.toUpperCase() + nominative.slice(1) : nominative;
}

function keyOf(written: string, lang: string, arabic: boolean, label: string): string {
  if (arabic) {
    const folded = foldArabic(written);
    return lang === 'fa' ? folded.replace(PERSIAN_PLURAL, '$1') : folded;
  }
  if (lang === 'ru') return russianKey(written.replaceAll('ё', 'е'), /^\p{Lu}\p{Ll}/u.test(label));
  if (lang === 'fr' || lang === 'es') return singular(written, lang);
  return lang === 'he' ? written.replace(HEBREW_AND, '') : written;
}
