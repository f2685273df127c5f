import { ENGLISH_TOPICS } from './data/english-topics.ts';
import { ENGLISH_ADJECTIVES } from './data/english-adjectives.ts';
import {
  ENGLISH_IRREGULARS,
  ENGLISH_NOUNS_BY_ENDING,
  ENGLISH_VERBS,
} from './data/english-verbs.ts';
import { englishKey } from './english.ts';
import { wordsOf } from './word-list.ts';

/** Forms of verbs, lower case. */
const verbForms = new Set<string>();
/** Plurals that may be the verb of a headline: India crosses, Biden blasts. */
const verbalPlurals = new Set<string>();
for (const entry of wordsOf(ENGLISH_VERBS)) {
  const noun = entry.endsWith('-');
  const verb = noun ? entry.slice(0, -1) : entry;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  verbForms.add(`${stem}ing`).add(`${verb}ing`);
  verbForms.add(
    verb.endsWith('y') && !/[aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`,
  );
  // One vowel and one consonant: the consonant is doubled (banned).
  if (/[aeiou][^aeiouwxy]$/.test(verb)) {
    verbForms.add(`${verb}${verb.at(-1)!}ed`).add(`${verb}${verb.at(-1)!}ing`);
  }
  if (noun) {
    verbalPlurals.add(`${verb}s`).add(`${verb}es`);
    continue;
  }
  verbForms.add(verb).add(`${verb}s`).add(`${verb}es`);
  if (verb.endsWith('y')) verbForms.add(`${verb.slice(0, -1)}ies`);
}
for (const form of wordsOf(ENGLISH_IRREGULARS)) if (!form.endsWith('-')) verbForms.add(form);

const nouns = new Set(wordsOf(ENGLISH_NOUNS_BY_ENDING));
const topics = new Set(wordsOf(ENGLISH_TOPICS).map(englishKey));
const adjectives = new Set(wordsOf(ENGLISH_ADJECTIVES));

/**
 * What a word that no list of roles has may do: a verb is no topic and ends a phrase, an adverb or
 * adjective is none but may open one. Endings decide where the word itself is not listed.
 * @param word lower case, straight apostrophe
 */
export function englishWeakness(word: string): 'verb' | 'modifier' | null {
  if (nouns.has(word) || (word.endsWith('s') && nouns.has(word.slice(0, -1)))) return null;
  if (verbForms.has(word)) return 'verb';
  if (adjectives.has(word) || isComparative(word)) return 'modifier';
  if (word.length >= 5 && word.endsWith('ly')) return 'verb';
  if (word.length < 6) return null;
  if (/(?:ing|ed)$/.test(word)) return 'verb';
  if (/(?:[a-z]{3}iest|[a-z]{4}est|[a-z]{3}lier)$/.test(word) && !NOUNS_IN_EST.test(word))
    return 'modifier';
  return /(?:ous|ful|less|able|ible|ive|ish|tic|ical|ional|ary|esque)$/.test(word)
    ? endingWeakness(word)
    : null;
}

/** stricter, wealthier, brighter, of a listed adjective; `cleaner` and its like do what the verb says. */
function isComparative(word: string): boolean {
  if (word.length < 6 || !word.endsWith('er')) return false;
  const stem = word.slice(0, -2);
  if (verbForms.has(`${stem}ing`)) return false;
  return (
    adjectives.has(stem) ||
    adjectives.has(`${stem}e`) ||
    (stem.endsWith('i') && adjectives.has(`${stem.slice(0, -1)}y`))
  );
}

/** Of the others in -est and -lier it is the superlative or comparative (smartest, likelier). */
const NOUNS_IN_EST =
  /(?:forest|protest|interest|harvest|arrest|conquest|request|contest|unrest|behest|inquest|everest|budapest|digest|manifest|bucharest|priest|tempest|outlier|supplier|collier|cavalier|hotelier)$/;

/** Nouns in -ary are too many to list the other way about (library, salary, secretary). */
function endingWeakness(word: string): 'modifier' | null {
  return word.endsWith('ary') && !/(?:onary|itary|entary|inary)$/.test(word) ? null : 'modifier';
}

/** `pens`, `crosses`, `knocks`: behind its subject in a headline the verb, elsewhere the plural. */
export function mayBeVerb(word: string): boolean {
  return verbalPlurals.has(word);
}

/** A noun that is a topic at one mention. */
export function isEnglishTopic(key: string): boolean {
  return topics.has(key);
}
