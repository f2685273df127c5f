import { eld } from 'eld/extrasmall';
import { ARABIC_WORDS, CYRILLIC_WORDS, LATIN_LETTERS, LATIN_WORDS } from './data/language-words.ts';
import { languageByFunctionWords } from './function-words.ts';
import { lettersSay } from './language-letters.ts';
import { fits, primary } from './language-tags.ts';
import { scriptOf, type Script } from './scripts.ts';
import { TextUnits } from './text-units.ts';
import { wordsOf } from './word-list.ts';

/** Only the head of a text is looked at: more changes no verdict. */
const SAMPLE_CHARS = 300;
/** With fewer letters a guess is worth less than the outlet's habit. */
const SHORT_LETTERS = 24;
/** From here on ELD needs no help. */
const LONG_LETTERS = 150;

/**
 * The language of a text (BCP 47; `und` without letters). The language that came with the article is
 * believed when it is written in the script found. Else the script decides; where it serves several
 * languages, its rarer letters, then ELD with the function words of the text. A text too short or
 * unclear for that is in what its outlet usually writes. Pure: all tables are constant.
 * @param given as the article states it, any case and region
 * @param usual the outlet's usual languages, best first; the first that fits the script counts
 */
export function detectLanguage(
  text: string,
  given?: string | null,
  usual: string | readonly string[] = [],
): string {
  const sample = text.length > SAMPLE_CHARS ? text.slice(0, SAMPLE_CHARS) : text;
  const { script, letters } = scriptOf(loaded.load(sample));
  const stated = primary(given);
  if (stated !== null && fits(stated, script)) return stated;
  if (script === 'none') return 'und';
  const habit = habitOf(usual, script);
  switch (script) {
    case 'latin':
      return guess(sample, script, letters, habit);
    case 'cyrillic':
      return lettersSay(sample, script) ?? guess(sample, script, letters, habit);
    case 'arabic':
      return arabicScriptLanguage(sample, habit);
    case 'han':
      return habit ?? lettersSay(sample, script) ?? 'zh';
    case 'kana':
      return 'ja';
    default:
      return habit ?? script;
  }
}

/** Used up by each text before the next is read. */
const loaded = new TextUnits();

type Votes = ReadonlyMap<string, readonly string[]>;

/** The languages of each word. */
function votesOf(lists: Readonly<Record<string, string>>): Votes {
  const votes = new Map<string, string[]>();
  for (const [lang, list] of Object.entries(lists)) {
    for (const word of new Set(wordsOf(list))) {
      const langs = votes.get(word);
      if (langs === undefined) votes.set(word, [lang]);
      else langs.push(lang);
    }
  }
  return votes;
}

const latinVotes = votesOf(LATIN_WORDS);
const cyrillicVotes = votesOf(CYRILLIC_WORDS);
const letterLists = Object.entries(LATIN_LETTERS);
const arabicVotes = votesOf(ARABIC_WORDS);

/** ELD scores a right guess .6 to .9, and the next best close to it. */
const VOTE = 0.12;
/** What most news is written in; it weighs more in a shorter text, where names may be all there is. */
const PRIORS: Readonly<Record<string, number>> = {
  en: 0.1,
  fr: 0.04,
  es: 0.05,
  de: 0.03,
  pt: 0.03,
  it: 0.02,
  tr: 0.03,
  id: 0.03,
  ru: 0.08,
};

/** Below so many letters. */
const PRIOR_LETTERS = 40;

/** ELD knows Indonesian as Malay only; the words of both tell which it is. */
const AS_SCORED: Readonly<Record<string, string>> = { id: 'ms', mk: 'sr' };

function guess(
  sample: string,
  script: 'latin' | 'cyrillic',
  letters: number,
  habit: string | null,
): string {
  // Running text says it by its function words, at a tenth of what n-grams cost.
  const plain = script === 'latin' ? languageByFunctionWords(sample, habit, loaded) : null;
  if (plain !== null) return plain;
  const result = eld.detect(sample);
  const sure = letters >= SHORT_LETTERS && result.isReliable();
  if (!sure && habit !== null) return habit;
  if (letters >= LONG_LETTERS && result.language !== 'ms') return result.language;
  const scores = result.getScores();
  const votes = countVotes(sample, script === 'latin' ? latinVotes : cyrillicVotes);
  if (script === 'latin') addLetterVotes(sample, votes);
  const doubt = Math.max(1, PRIOR_LETTERS / letters);
  let best = script === 'latin' ? 'und' : 'ru';
  let most = 0;
  for (const lang of new Set([...Object.keys(scores), ...votes.keys()])) {
    if (!fits(lang, script)) continue;
    const scored = scores[AS_SCORED[lang] ?? lang] ?? 0;
    const score = scored + VOTE * (votes.get(lang) ?? 0) + doubt * (PRIORS[lang] ?? 0);
    if (score <= most) continue;
    most = score;
    best = lang;
  }
  return best === 'ms' && !votes.has('ms') ? 'id' : best;
}

function addLetterVotes(sample: string, votes: Map<string, number>): void {
  const found = new Set(sample.toLowerCase().match(/[^\u0000-\u00bf\u2000-\uffff]/g));
  for (const letter of found) {
    for (const [lang, letters] of letterLists) {
      if (letters.includes(letter)) votes.set(lang, (votes.get(lang) ?? 0) + 0.5);
    }
  }
}

function countVotes(sample: string, lists: Votes): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().replaceAll('’', "'").match(WORD) ?? []) {
    for (const lang of lists.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return counts;
}

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]*)?/gu;

/** Persian letters in a text: a rare one in an Arabic text is a typing habit or a name. */
const PERSIAN_LETTERS = /[پچژگکی]/g;

/** Arabic alone: no letter that others added, and one of those that they do not write. */
const ADDED_LETTERS = /[ٱ-ۿݐ-ݿ]/;
const ARABIC_ONLY = /[ةىأإ]|(?:^|\s)(?:ال|في\s)/;

function arabicScriptLanguage(sample: string, habit: string | null): string {
  if (!ADDED_LETTERS.test(sample) && ARABIC_ONLY.test(sample)) return 'ar';
  const letters = lettersSay(sample, 'arabic');
  if (letters !== null) return letters;
  const votes = countVotes(sample, arabicVotes);
  // Arabic words typed with Persian letters are Arabic.
  const folded = countVotes(sample.replace(/ی/g, 'ي').replace(/ک/g, 'ك'), arabicVotes);
  const vote = (lang: string): number => votes.get(lang) ?? 0;
  const arabic =
    Math.max(vote('ar'), folded.get('ar') ?? 0) + (sample.match(/ة|ى|(?:^|\s)ال/g)?.length ?? 0);
  const persian = sample.match(PERSIAN_LETTERS)?.length ?? 0;
  const others = (['fa', 'ur', 'ckb', 'ps'] as const).map((lang) => ({ lang, count: vote(lang) }));
  const best = others.reduce((most, other) => (other.count > most.count ? other : most));
  if (best.count + persian / 3 <= arabic) return 'ar';
  if (best.count === 0)
    return persian === 0 ? 'ar' : habit !== null && habit !== 'ar' ? habit : 'fa';
  const rival = others.some((other) => other.lang === habit && other.count === best.count);
  return rival && habit !== null ? habit : best.lang;
}

function habitOf(usual: string | readonly string[], script: Script): string | null {
  const langs = typeof usual === 'string' ? [usual] : usual;
  for (const tag of langs) {
    const lang = primary(tag);
    if (lang !== null && fits(lang, script)) return lang;
  }
  return null;
}
