import type { CountryToken } from './countries.ts';
import type { Candidate } from './countries-match.ts';
import { foldedSet } from './countries-lexicon.ts';
import { foldName } from './countries-words.ts';
import * as cues from './data/countries-cues.ts';
import { FIRST_NAMES, FIRST_NAMES_ARABIC, PERSON_TITLES } from './data/countries-first-names.ts';

const words = (list: string) => new Set(list.split(' '));

const FIRST = words(FIRST_NAMES);
const TITLES = words(PERSON_TITLES);
const FIRST_ARABIC = foldedSet(FIRST_NAMES_ARABIC);
const LANGUAGE_BEFORE = words(cues.LANGUAGE_BEFORE);
const LANGUAGE_BEFORE_ARABIC = foldedSet(cues.LANGUAGE_BEFORE_ARABIC);
const TONGUES = new Set([...foldedSet(cues.TONGUES_ARABIC)].map((tongue) => `ب${tongue}`));
const NOT_A_PEOPLE = words(`${cues.LANGUAGE_AFTER} ${cues.MONEY} ${cues.CUISINE}`);
const MONEY_ARABIC = foldedSet(cues.MONEY_ARABIC);
const FLOODS = foldedSet(cues.FLOODS_ARABIC);
const DIAMETER = foldedSet(cues.DIAMETER_ARABIC);
const BEFORE_DIAMETER = foldedSet(cues.BEFORE_DIAMETER_ARABIC);

/** Adjectives that are also names of tongues; after "in", and with no noun behind them, they are the tongue. */
const TONGUES_ENGLISH = words(
  'english french spanish german russian chinese japanese italian portuguese dutch turkish korean polish greek swedish danish norwegian',
);

/** أيضاً and كوباً: tanwin at the end makes an indefinite noun, which no name of a country is. */
const TANWIN = /[\u064b-\u064d]|[\u064b]ا$/;
const NUMBER = /^\p{N}/u;

/** True where the words beside, or the spelling itself, say that no country is meant. */
export function isSomethingElse(tokens: readonly CountryToken[], candidate: Candidate): boolean {
  return candidate.entry.cased
    ? isElsewiseEnglish(tokens, candidate)
    : isElsewiseArabic(tokens, candidate);
}

function isElsewiseEnglish(tokens: readonly CountryToken[], candidate: Candidate): boolean {
  const { entry, start, end } = candidate;
  const before = tokens[start]!.breakBefore ? undefined : tokens[start - 1]?.text;
  const after = tokens[end]?.breakBefore === false ? tokens[end].text.toLowerCase() : undefined;
  if (entry.key === 'us' && isShouted(tokens, start)) return true;
  if (end - start === 1 && !entry.capitals && isSurname(tokens, start)) return true;
  if (after === 'dollar' || after === 'dollars') return true;
  if (entry.kind !== 'demonym') return false;
  if (after !== undefined && NOT_A_PEOPLE.has(after)) return true;
  if (!TONGUES_ENGLISH.has(entry.key)) return false;
  if (after === 'said') return true; // Ms French said
  const verb = before?.toLowerCase();
  if (verb === undefined) return false;
  if (LANGUAGE_BEFORE.has(verb)) return true;
  if (verb === 'and' || verb === 'or') return followsTongue(tokens, start - 2);
  return (
    (verb === 'in' || verb === 'into') && (after === undefined || after === 'and' || after === 'or')
  );
}

function isElsewiseArabic(tokens: readonly CountryToken[], candidate: Candidate): boolean {
  const { entry, start, end } = candidate;
  const raw = tokens[start]!.text;
  const folded = foldName(raw);
  const before = tokens[start]!.breakBefore ? '' : foldName(tokens[start - 1]?.text ?? '');
  const next = tokens[end];
  const after = next && !next.breakBefore ? foldName(next.text) : '';
  const last = tokens[end - 1]!.text;
  if (entry.kind !== 'demonym' && TANWIN.test(last)) return true;
  if (entry.kind === 'demonym') {
    if (LANGUAGE_BEFORE_ARABIC.has(before) || MONEY_ARABIC.has(before)) return true;
    if (TONGUES.has(folded.replace(/^[وف]/, ''))) return true;
    // The second of two tongues: اللغتين العربية والإنجليزية.
    if (
      LANGUAGE_BEFORE_ARABIC.has(foldName(tokens[start - 2]?.text ?? '')) &&
      folded.startsWith('و')
    )
      return true;
    if (end - start === 1 && FIRST_ARABIC.has(before)) return true;
  }
  return isElseBySpelling(entry.key, raw, before, after);
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
      return BEFORE_DIAMETER.has(before) || NUMBER.test(after) || DIAMETER.has(after);
    case 'سيول':
      return FLOODS.has(after);
    case 'مسقط': // birthplace
      return after.startsWith('راس');
    case 'مصر': // insistent
      return raw.includes('\u0651') || (after === 'علي' && /^(?:و?هو|انه|غير)$/.test(before));
    case 'كوبا': // cups
      return /^\p{N}|^(?:عشرون|ثلاثون)$/u.test(before);
    case 'تركي': // the name Turki
      return /^(?:الامير|امير|الشيخ|بن|ال|السيد|المستشار|اللواء|الدكتور)$/.test(before);
    default:
      return false;
  }
}

/** The second of two tongues: speaks French and German. */
function followsTongue(tokens: readonly CountryToken[], at: number): boolean {
  const tongue = tokens[at]?.text.toLowerCase() ?? '';
  return (
    TONGUES_ENGLISH.has(tongue) && LANGUAGE_BEFORE.has(tokens[at - 1]?.text.toLowerCase() ?? '')
  );
}

/** TELL US NOW: where all of the sentence is in capitals, US may be the pronoun. */
function isShouted(tokens: readonly CountryToken[], at: number): boolean {
  const { sentence } = tokens[at]!;
  let others = 0;
  for (const step of [-1, 1]) {
    for (let i = at + step; tokens[i]?.sentence === sentence; i += step) {
      if (/\p{Ll}/u.test(tokens[i]!.text)) return false;
      others++;
    }
  }
  return others > 0;
}

/** Michael Jordan, Mr Holland, Rep. Jordan, Michael B. Jordan. */
function isSurname(tokens: readonly CountryToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.inTitle !== tokens[at]!.inTitle) return false;
  if (TITLES.has(before.text)) return true;
  if (/^\p{Lu}\.?$/u.test(before.text)) return FIRST.has(tokens[at - 2]?.text ?? '');
  return !tokens[at]!.breakBefore && FIRST.has(before.text);
}
