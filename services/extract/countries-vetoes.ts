import type { Tokens } from './tokens.ts';
import type { Candidate } from './countries-match.ts';
import { isElsewiseArabic } from './countries-vetoes-arabic.ts';
import * as cues from './data/countries-cues.ts';
import { FIRST_NAMES, PERSON_TITLES } from './data/countries-first-names.ts';

const words = (list: string) => new Set(list.split(' '));

const FIRST = words(FIRST_NAMES);
const TITLES = words(PERSON_TITLES);
const LANGUAGE_BEFORE = words(cues.LANGUAGE_BEFORE);
const ARABIC = /^[\u0620-\u06d3]/;
const TONGUE_OR_MONEY_BEFORE = words(cues.TONGUE_OR_MONEY_BEFORE);
const TONGUE_OR_MONEY_AFTER = words(cues.TONGUE_OR_MONEY_AFTER);
const NOT_A_PEOPLE = words(`${cues.LANGUAGE_AFTER} ${cues.MONEY} ${cues.CUISINE}`);

/** Adjectives that are also names of tongues; after "in", and with no noun behind them, they are the tongue. */
const TONGUES_ENGLISH = words(
  'english french spanish german russian chinese japanese italian portuguese dutch turkish korean polish greek swedish danish norwegian',
);

/** True where the words beside, or the spelling itself, say that no country is meant. */
export function isSomethingElse(tokens: Tokens, candidate: Candidate): boolean {
  if (candidate.entry.cased) return isElsewiseEnglish(tokens, candidate);
  return ARABIC.test(candidate.entry.key)
    ? isElsewiseArabic(tokens, candidate)
    : isElsewiseElsewhere(tokens, candidate);
}

/** en français, auf Deutsch, русский язык, dólares canadienses: a tongue or money, in languages that write adjectives small. */
function isElsewiseElsewhere(tokens: Tokens, candidate: Candidate): boolean {
  const { entry, start, end } = candidate;
  if (entry.kind !== 'demonym') return false;
  const before = tokens.breakBefore(start) ? '' : tokens.folded(start - 1);
  const after = !tokens.breakBefore(end) ? tokens.folded(end) : '';
  if (before === 'auf') return /(?:isch|deutsch)$/.test(entry.key);
  if (TONGUE_OR_MONEY_BEFORE.has(before) || TONGUE_OR_MONEY_AFTER.has(after)) return true;
  // parle anglais et espagnol, английский и немецкий языки
  if (AND.has(before) && isSmall(tokens, start - 2))
    return TONGUE_OR_MONEY_BEFORE.has(tokens.folded(start - 3));
  return AND.has(after) && TONGUE_OR_MONEY_AFTER.has(tokens.folded(end + 2));
}

const AND = words('et y e und и та ve');

function isSmall(tokens: Tokens, at: number): boolean {
  return tokens.text(at) !== '' && !tokens.capital(at);
}

function isElsewiseEnglish(tokens: Tokens, candidate: Candidate): boolean {
  const { entry, start, end } = candidate;
  if (entry.key === 'us' && isShouted(tokens, start)) return true;
  if (end - start === 1 && !entry.capitals && isSurname(tokens, start)) return true;
  const parted = tokens.breakBefore(end);
  if (entry.kind !== 'demonym') return !parted && isDollars(tokens.text(end));
  const before = tokens.breakBefore(start) ? undefined : tokens.text(start - 1);
  const after = !parted ? tokens.text(end).toLowerCase() : undefined;
  if (after !== undefined && isDollars(after)) return true;
  if (after !== undefined && NOT_A_PEOPLE.has(after)) return true;
  if (!TONGUES_ENGLISH.has(entry.key)) return false;
  if (after === 'said') return true; // Ms French said
  const verb = before?.toLowerCase();
  if (verb === undefined) return followsTongue(tokens, start);
  if (LANGUAGE_BEFORE.has(verb)) return true;
  if (verb === 'and' || verb === 'or') return followsTongue(tokens, start);
  return (
    (verb === 'in' || verb === 'into') && (after === undefined || after === 'and' || after === 'or')
  );
}

function isDollars(text: string): boolean {
  return (text.length === 6 || text.length === 7) && /^dollars?$/i.test(text);
}

/** A further one of a list of tongues: learned Arabic, Greek and Russian; fluent in French and German. */
function followsTongue(tokens: Tokens, start: number): boolean {
  let at = start - 1;
  while (tokens.inSameText(at, start) && isOfTongueList(tokens.text(at).toLowerCase())) at--;
  if (at === start - 1) return false;
  const before = tokens.text(at).toLowerCase();
  return LANGUAGE_BEFORE.has(
    before === 'in' || before === 'into' ? tokens.text(at - 1).toLowerCase() : before,
  );
}

const isOfTongueList = (word: string): boolean =>
  word === 'and' || word === 'or' || TONGUES_ENGLISH.has(word) || MORE_TONGUES.has(word);
/** Tongues that are no country's adjective. */
const MORE_TONGUES = words('arabic hebrew latin mandarin hindi urdu persian farsi swahili catalan');

/** TELL US NOW: where all of the sentence is in capitals, US may be the pronoun. */
function isShouted(tokens: Tokens, at: number): boolean {
  const sentence = tokens.sentence(at);
  let others = 0;
  for (const step of [-1, 1]) {
    for (let i = at + step; tokens.text(i) !== '' && tokens.sentence(i) === sentence; i += step) {
      if (/\p{Ll}/u.test(tokens.text(i))) return false;
      others++;
    }
  }
  return others > 0;
}

/** Michael Jordan, Mr Holland, Rep. Jordan, Michael B. Jordan. */
function isSurname(tokens: Tokens, at: number): boolean {
  if (!tokens.inSameText(at - 1, at)) return false;
  const before = tokens.text(at - 1);
  if (TITLES.has(before)) return true;
  if (/^\p{Lu}\.?$/u.test(before)) return FIRST.has(tokens.text(at - 2));
  return !tokens.breakBefore(at) && FIRST.has(before);
}
