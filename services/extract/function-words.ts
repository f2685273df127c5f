import { LATIN_WORDS } from './data/language-words.ts';
import { wordsOf } from './word-list.ts';

const LANGUAGES = Object.keys(LATIN_WORDS);
/** The languages that have a word, as indexes into `LANGUAGES`. */
const languagesOf = new Map<string, number[]>();
LANGUAGES.forEach((lang, index) => {
  for (const word of new Set(wordsOf(LATIN_WORDS[lang]!))) {
    const known = languagesOf.get(word);
    if (known === undefined) languagesOf.set(word, [index]);
    else known.push(index);
  }
});

const LONGEST_WORD = 12;
/** A verdict takes so many function words of one language, and so many times those of any other. */
const LEAST_VOTES = 5;
const LEAD = 2;

const votes = new Uint16Array(LANGUAGES.length);

/**
 * The language of running text in Latin letters by its function words, or null where they do not settle it:
 * a headline, a list of names, a language that is not listed. Costs some 4 µs for 600 characters, a
 * hundredth of what n-grams of the same text cost.
 */
export function languageByFunctionWords(text: string): string | null {
  votes.fill(0);
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text.charCodeAt(at))) {
      if (from === -1) from = at;
      continue;
    }
    if (from !== -1 && at - from <= LONGEST_WORD) vote(text.slice(from, at));
    from = -1;
  }
  let best = 0;
  for (let index = 1; index < votes.length; index++) if (votes[index]! > votes[best]!) best = index;
  const most = votes[best]!;
  if (most < LEAST_VOTES) return null;
  for (let index = 0; index < votes.length; index++) {
    if (index !== best && votes[index]! * LEAD > most) return null;
  }
  return LANGUAGES[best]!;
}

function vote(word: string): void {
  const languages = languagesOf.get(word);
  if (languages === undefined) return;
  for (const index of languages) votes[index]!++;
}

/** A letter of Latin-1 or Latin Extended-A; a capital begins a name more often than a function word. */
function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
    ? unit < 0x7b
    : unit >= 0xc0 && unit < 0x180;
}
