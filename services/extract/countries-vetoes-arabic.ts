import {
  GIVEN_NAMES,
  FOREIGN_GIVEN_NAMES,
  DOUBTFUL_GIVEN_NAMES,
} from './data/arabic-given-names.ts';
import type { Tokens } from './tokens.ts';
import { foldedSet, type LexiconEntry } from './countries-lexicon.ts';
import type { Candidate } from './countries-match.ts';
import * as cues from './data/countries-cues.ts';
import { FIRST_NAMES_ARABIC, KIN_ARABIC } from './data/countries-first-names.ts';

/** Shorter foreign names (لي، بان، كون) are Arabic words. */
const MIN_FOREIGN_NAME = 4;
const DOUBTFUL = foldedSet(DOUBTFUL_GIVEN_NAMES);
const FIRST = new Set([
  ...foldedSet(FIRST_NAMES_ARABIC),
  ...[...foldedSet(GIVEN_NAMES)].filter((name) => !name.startsWith('ال')),
  ...[...foldedSet(FOREIGN_GIVEN_NAMES)].filter(
    (name) => name.length >= MIN_FOREIGN_NAME && !DOUBTFUL.has(name),
  ),
]);
const KIN = foldedSet(KIN_ARABIC);
const LANGUAGE = foldedSet(cues.LANGUAGE_ARABIC);
const TONGUES = foldedSet(cues.TONGUES_ARABIC);
const INTO = foldedSet(cues.INTO_TONGUE_ARABIC);
const MONEY = foldedSet(cues.MONEY_ARABIC);
const CUISINE = foldedSet(cues.CUISINE_ARABIC);
const SAYING = foldedSet(cues.SAYING_ARABIC);
const FLOODS = foldedSet(cues.FLOODS_ARABIC);
const DIAMETER = foldedSet(cues.DIAMETER_ARABIC);
const BEFORE_DIAMETER = foldedSet(cues.BEFORE_DIAMETER_ARABIC);
const MALIAN = foldedSet(cues.MALIAN_ARABIC);
const OF_A_FIRM = foldedSet(cues.OF_A_FIRM_ARABIC);
const PAPERS = new Set(['الرياض', 'مكه']);
const LUCK = foldedSet('البركة البركات الخير الإقبال السعد');

/** أيضاً and كوباً: tanwin at the end makes an indefinite noun, which no name of a country is. */
const TANWIN = /[\u064b-\u064d]/;
const NUMBER = /^\p{N}/u;

/** True where the words beside, or the spelling itself, say that no country is meant. */
export function isElsewiseArabic(tokens: Tokens, candidate: Candidate): boolean {
  const { entry, start, end } = candidate;
  const raw = tokens.text(start);
  const before = tokens.breakBefore(start) ? '' : tokens.folded(start - 1);
  const after = tokens.breakBefore(end) ? '' : tokens.folded(end);
  if (entry.kind !== 'demonym') {
    if (TANWIN.test(tokens.text(end - 1))) return true;
  } else if (
    stands(LANGUAGE, before) ||
    stands(MONEY, before) ||
    CUISINE.has(before) ||
    isTongue(tokens, candidate, before)
  )
    return true;
  // قال لـ«الرياض»: the paper in its own report.
  if (PAPERS.has(entry.key) && /^ا?ل$/.test(tokens.text(start - 1))) return true;
  return isFamilyName(tokens, candidate) || isElseBySpelling(entry.key, raw, before, after);
}

/** The word, or what is left of it without و and ف, ب ل ك before the article, is in the list: وبالدولار, للغة. */
function stands(list: ReadonlySet<string>, word: string): boolean {
  if (word === '') return false;
  if (list.has(word)) return true;
  const base = word.length > 4 && /^[وف]/.test(word) ? word.slice(1) : word;
  if (list.has(base)) return true;
  if (base.startsWith('لل')) return list.has(`ال${base.slice(2)}`) || list.has(base.slice(1));
  return base.length > 4 && /^[بلك]/.test(base) && list.has(base.slice(1));
}

/** بالإنجليزية; إلى الفرنسية with no noun before it; the second of two, in اللغتين العربية والإنجليزية. */
function isTongue(tokens: Tokens, { entry, start }: Candidate, before: string): boolean {
  if (!entry.key.endsWith('ه')) return false; // tongues are feminine
  const whole = tokens.folded(start);
  const folded = whole.replace(/^[وف](?=[با])/, '');
  if (folded.startsWith('ب') && TONGUES.has(folded.slice(1))) return true;
  if (INTO.has(before) && TONGUES.has(entry.key)) return true;
  if (folded !== entry.key || folded === whole || !TONGUES.has(folded)) return false;
  for (let at = start - 2; at >= start - 3 && at >= 0; at--) {
    if (stands(LANGUAGE, tokens.folded(at))) return true;
  }
  return false;
}

const isNisba = ({ kind, key, cased }: LexiconEntry) =>
  kind === 'demonym' && !cased && key.endsWith('ي') && !key.includes(' ');

/** محمد المصري, عائلة الهندي, عبد الله المغربي: the nisba is the family's name. */
export function isFamilyName(tokens: Tokens, { entry, start }: Candidate): boolean {
  if (tokens.breakBefore(start) || !tokens.inSameText(start - 1, start) || !isNisba(entry)) {
    return false;
  }
  const folded = tokens.folded(start);
  if (folded !== entry.key) return false; // a proclitic: محمد والمصري
  const definite = entry.key.startsWith('ال');
  const name = tokens.folded(start - 1);
  if (name === 'علي' && tokens.text(start - 1).endsWith('\u0649')) return false; // the preposition
  if (definite && KIN.has(name)) return true;
  if (/^عبدال..../.test(name)) return true;
  if (!tokens.breakBefore(start - 1) && tokens.folded(start - 2) === 'عبد') return true;
  return isGiven(name, definite) || (/^[ولب]/.test(name) && isGiven(name.slice(1), definite));
}

/** A given name that is a word too (شباب سعودي) takes no indefinite family name. */
const isGiven = (name: string, definite: boolean) =>
  FIRST.has(name) && (definite || !DOUBTFUL.has(name));

/**
 * قال المصري إن: a nisba alone behind a verb of saying, with no name behind it, is a person who was
 * named before, unless the document speaks of the country in other words.
 */
export function isSpeaker(tokens: Tokens, { entry, start, end }: Candidate): boolean {
  if (!isNisba(entry) || !entry.key.startsWith('ال') || tokens.breakBefore(start)) return false;
  if (!stands(SAYING, tokens.folded(start - 1))) return false;
  return (
    tokens.breakBefore(end) || /^(?:ان|في|خلال|انه|انها|على|علي|ل.*)$/.test(tokens.folded(end))
  );
}

/** After a family name has been read: the same word agrees with a noun that has the article, or is the family again. */
export function agreesWithNoun(tokens: Tokens, { start }: Candidate): boolean {
  return !tokens.breakBefore(start) && /^[وفبك]{0,2}(?:ال|لل)/.test(tokens.folded(start - 1));
}

/** Words that one letter, or one neighbour, tells apart from a country's. */
function isElseBySpelling(key: string, raw: string, before: string, after: string): boolean {
  switch (key) {
    case 'اليمني': // the right hand
    case 'يمني':
    case 'مجري': // a course
    case 'المجري':
      return raw.endsWith('ى');
    case 'جده': // his grandfather
      return raw.endsWith('ه');
    case 'قطر':
      return stands(BEFORE_DIAMETER, before) || NUMBER.test(after) || DIAMETER.has(after);
    case 'سيول':
      return FLOODS.has(after);
    case 'البحرين': // two seas
      return /^ا(?:لاحمر|لاسود|لابيض|لمتوسط|لميت)$/.test(after);
    case 'اليمن': // good luck
      return stands(LUCK, after);
    case 'مسقط': // birthplace
      return after.startsWith('راس');
    case 'مصر': // insistent
      return (
        raw.includes('\u0651') ||
        (after === 'علي' && /^(?:و?هو|و?انه|غير|بانه|لانه|كان|يزال|زال)$/.test(before))
      );
    case 'كوبا': // cups
      return /^\p{N}|^(?:عشرون|ثلاثون|اربعون|عشرين|ثلاثين)$/u.test(before);
    case 'تركي': // the name Turki
      return /^(?:الامير|امير|الشيخ|بن|ال|السيد|المستشار|اللواء|الدكتور|معالي|سمو|ابن|ابو)$/.test(
        before,
      );
    default:
      return false;
  }
}

const MALIAN_KEY = /^(?:ال)?مالي(?:ه|ين|ون)?$/;

/** الجيش المالي, قال الماليون: of Mali. المستشار المالي and المستثمرين الماليين are of money. */
export function isMalian(tokens: Tokens, { entry, start, end }: Candidate): boolean {
  if (!MALIAN_KEY.test(entry.key) || tokens.folded(start) !== entry.key) return false;
  const before = tokens.breakBefore(start) ? '' : tokens.folded(start - 1);
  if (stands(MALIAN, before)) return !OF_A_FIRM.has(tokens.folded(end));
  return /^المالي[وي]ن$/.test(entry.key) && !/^[وفبك]{0,2}(?:ال|لل)/.test(before);
}
