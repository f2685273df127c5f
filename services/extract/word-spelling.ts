import { LAST_SYLLABLES, OUTLETS_PARTS, TITLE_OPENERS } from './data/latin-names.ts';
import { wordsOf } from './word-list.ts';

/**
 * What a word of another script than Arabic shows as it is written, as bits of one number: read once a word
 * (seen-words.ts), for each of these questions would else be a look at its letters in every article.
 */
/** `d’Ancelotti`, `qu'il`: something is tied on by an apostrophe. */
export const ELIDED = 1;
/** Begins with a letter of that script. */
export const CYRILLIC = 2;
export const LATIN = 4;
/** Марио. */
export const CYRILLIC_NAME = 8;
/** ЦСКА, HP, перваяГТРК: two capitals or more, but for Cyrillic letters before them. */
export const ACRONYM = 16;
/** Three capitals or more and nothing else. */
export const CAPITALS = 32;
/** TexasRepublican: two words that lost their gap. */
export const TWO_WORDS = 64;
/** Ends what an outlet calls its own part: India News. */
export const OUTLETS_PART = 128;
/** A title may begin with it: Good Morning Britain. */
export const OPENS_TITLE = 256;
/** Second syllable of a given name behind a hyphen: Jae-myung. */
export const LAST_SYLLABLE = 512;
/** What follows it in an English text is a verb: to, would, they. */
export const BEFORE_VERB = 1 << 10;
export const BY = 1 << 11;
/** deaths linked, accident happened: what ends so is said of the noun before it. */
export const PAST = 1 << 12;
/** What stands with a capital only where a headline gives all words one: Over, After, To. */
export const HEADLINE_JOINT = 1 << 13;
/** `reports`, `report`: who is named before it tells the news. */
export const REPORTS = 1 << 14;
/** CNN's, BBC's: an outlet, by its letters, whose somebody is. */
export const LETTERS_OWNER = 1 << 15;
/** Ends the whole name of a place: Kern County. */
export const REGION = 1 << 16;
/** Before the name of who took a picture, or who works for the press. */
export const CREDIT = 1 << 17;
export const PRESS = 1 << 18;
/** Before it stands what an office is for: Education Secretary. */
export const PORTFOLIO = 1 << 19;

const lastSyllables = new Set(wordsOf(LAST_SYLLABLES));
const outletsParts = new Set(wordsOf(OUTLETS_PARTS));
const titleOpeners = new Set(wordsOf(TITLE_OPENERS));
const beforeVerbs = new Set(
  wordsOf(`to will would can could may might must should shall cannot can't won't don't doesn't didn't
  wouldn't couldn't shouldn't let let's we they you i he she it who`),
);

const headlineJoints = new Set(
  wordsOf(`Over After To From With As Is Are Was Were Has Have Will Can May Could Should Would Amid During Into
  About Against Before Despite Due Through Under Until While When Why How What Who Where`),
);

/** The bits of a word as written. */
export function spellingOf(text: string): number {
  return (
    scriptOf(text) |
    (ELISION.test(text) ? ELIDED : 0) |
    (THREE_CAPITALS.test(text) ? CAPITALS : 0) |
    (TWO_IN_ONE.test(text) ? TWO_WORDS : 0) |
    (outletsParts.has(text) ? OUTLETS_PART : 0) |
    (titleOpeners.has(text) ? OPENS_TITLE : 0) |
    (lastSyllables.has(text) ? LAST_SYLLABLE : 0) |
    (isBeforeVerb(text) ? BEFORE_VERB : 0) |
    (ALL_CAPITALS.test(text) ? ACRONYM : 0) |
    (text === 'By' ? BY : 0) |
    (/[a-z]ed$/.test(text) ? PAST : 0) |
    (headlineJoints.has(text) ? HEADLINE_JOINT : 0) |
    (text === 'reports' || text === 'report' ? REPORTS : 0) |
    (/^[A-Z]{3,5}['’]s$/.test(text) ? LETTERS_OWNER : 0) |
    (/^(?:Credits?|Photo|Photograph|Photographer)$/.test(text) ? CREDIT : 0) |
    (/^(?:correspondent|reporter)$/.test(text) ? PRESS : 0) |
    (/^(?:Secretary|Minister|Ministry|Department|Committee|Commissioner)$/.test(text)
      ? PORTFOLIO
      : 0) |
    (/^(?:County|City|State|Island|Valley)$/.test(text) ? REGION : 0)
  );
}

function scriptOf(text: string): number {
  if (/^\p{Script=Latin}/u.test(text)) return LATIN;
  if (!/^\p{Script=Cyrillic}/u.test(text)) return 0;
  return /^\p{Lu}\p{Ll}/u.test(text) ? CYRILLIC | CYRILLIC_NAME : CYRILLIC;
}

const ELISION = /^(?:[cdjlmnst]|qu)['’]/;
const ALL_CAPITALS = /^\p{Script=Cyrillic}*\p{Lu}{2,}$/u;
const THREE_CAPITALS = /^\p{Lu}{3,}$/u;
const TWO_IN_ONE = /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}{3,}$/u;

/** At the start of a sentence, too; `wE` is none. */
function isBeforeVerb(text: string): boolean {
  if (beforeVerbs.has(text)) return true;
  if (!/^\p{Lu}/u.test(text) && !text.includes('’')) return false;
  return beforeVerbs.has(text.toLowerCase().replace('’', "'"));
}
