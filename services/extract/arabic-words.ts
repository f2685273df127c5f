import { foldArabic } from './arabic-letters.ts';
import { PLAIN_NAMES_ARABIC } from './countries-table.ts';
import * as people from './data/arabic-given-names.ts';
import { ARABIC_NAMES, ARABIC_NOT_ARTICLES } from './data/arabic-names.ts';
import { ARABIC_NOT_VERBS } from './data/arabic-not-verbs.ts';
import { ARABIC_OWN_INITIALS, ARABIC_PLACES, ARABIC_SHORT_NOUNS } from './data/arabic-places.ts';
import * as stopwords from './data/arabic-stopwords.ts';
import * as vocabulary from './data/arabic-vocabulary.ts';
import { WAW_ROOTS } from './data/arabic-waw-roots.ts';
import { PEOPLE_FORMS } from './people-forms.ts';
import { wordsOf } from './word-list.ts';

/** Of two letters. */
const shortNouns = new Set(wordsOf(ARABIC_SHORT_NOUNS).map(foldArabic));

/** Names and news words: kept whole, and never taken for a verb. */
const kept = new Set<string>();
/** Those, the vocabulary and the words that have a role of their own. */
const listed = new Set<string>();

function list(words: string, into: readonly Set<string>[]): void {
  for (const word of wordsOf(words)) {
    // With the article they are two spellings of one word (السيد), which must not stop the article.
    const folded = foldArabic(word);
    const rest = folded.slice(2);
    const bare = /^ال../.test(word) && (rest.length > 2 || isShortNoun(rest)) ? rest : folded;
    for (const set of into) set.add(bare);
  }
}

for (const names of [ARABIC_NAMES, ARABIC_PLACES]) list(names, [kept, listed]);
list(ARABIC_OWN_INITIALS, [listed]);
list(ARABIC_NOT_VERBS, [listed]);
for (const theme of Object.values(vocabulary)) list(theme, [listed]);
for (const role of Object.values(stopwords)) list(role, [listed]);
/** Words that are no names of people. */
const common: ReadonlySet<string> = new Set(listed);
for (const names of Object.values(people)) list(names, [listed]);
// بلينكن, كلوب, رواندا, نيو دلهي: of people and places that are known no letter is a proclitic.
for (const part of [
  ...PEOPLE_FORMS.flatMap(({ name }) => wordsOf(name)),
  ...PLAIN_NAMES_ARABIC.map((name) => /^[^ -]+/.exec(name)![0]),
]) {
  const folded = foldArabic(part);
  if (!part.startsWith('ال') && folded.length > 2 && !listed.has(folded)) {
    list(part, [kept, listed]);
  }
}
for (const word of wordsOf(ARABIC_NOT_ARTICLES).map(foldArabic)) {
  kept.add(word);
  listed.add(word);
}

/**
 * Stems of the roots that begin with و. Few roots do, so that a و before anything else is nearly
 * always the conjunction: فعل, فاعل, فعيل, فعول, فعال, فعائل.
 */
const wawStems = new Set<string>();
for (const root of wordsOf(WAW_ROOTS)) {
  const [second, third] = root as unknown as [string, string];
  for (const [before, between] of [
    ['', ''],
    ['ا', ''],
    ['', 'ي'],
    ['', 'و'],
    ['', 'ا'],
    ['', 'ائ'],
  ]) {
    wawStems.add(foldArabic(`و${before}${second}${between}${third}`));
  }
}

/** In the list of names and news words as it stands. */
export function isKeptWhole(folded: string): boolean {
  return kept.has(folded);
}

/** In any own list as it stands. */
export function isListed(folded: string): boolean {
  return listed.has(folded);
}

export function isShortNoun(folded: string): boolean {
  return shortNouns.has(folded);
}

/** Listed, or a listed word with a regular ending: plural, dual, pronoun, nisba (حكومته, لاعبين). */
export function isKnown(folded: string): boolean {
  return listed.has(folded) || isWordWithEnding(folded, listed);
}

/** Likewise, by all lists but those of people's names. */
export function isCommonWord(folded: string): boolean {
  return common.has(folded) || isWordWithEnding(folded, common);
}

/** Of a root that begins with و: the و is the word's own. */
export function hasOwnWaw(folded: string): boolean {
  return wawStems.has(folded) || isWordWithEnding(folded, wawStems);
}

/** Known, or of a shape that only verbal nouns and participles have (استئصال, مكافحة). */
export function isAttested(folded: string): boolean {
  return isKnown(folded) || NOUN_SHAPE.test(folded);
}

/** استفعال, انفعال, افتعال, مستفعل, تفعيل, تفاعل, مفاعلة, with their endings. */
const NOUN_SHAPE =
  /^(?:است.{2,3}ا.|ان..ا.|ا.ت.ا.|مست..{1,3}|ت..ي.|تفا..|متفا..|م.ا..(?=[هت]))(?:ي|ه|ات|ه[ما]|هما|نا|ين|ون|يه|ت?ه|ته[ما])?$/;

/** After these the feminine ending is ت: حكومته from حكومة. */
const ENDINGS_AFTER_TEH = ['ات', 'ته', 'تها', 'تهم', 'تهما', 'تنا', 'تي', 'تك', 'تين', 'تان'];
const OTHER_ENDINGS = [
  ...['ه', 'ها', 'هم', 'هما', 'نا', 'ي', 'ك', 'ين', 'ون', 'ان', 'و', 'ا', 'وا'],
  ...['يه', 'يين', 'يون', 'يات', 'يا', 'ت'],
];

interface Ending {
  text: string;
  afterTeh: boolean;
  nisba: boolean;
}

/** By their last letter: of thirty endings a word can have three or four. */
const endings = new Map<string, Ending[]>();
for (const text of [...ENDINGS_AFTER_TEH, ...OTHER_ENDINGS]) {
  const some = endings.get(text.at(-1)!) ?? [];
  some.push({ text, afterTeh: ENDINGS_AFTER_TEH.includes(text), nisba: text.startsWith('ي') });
  endings.set(text.at(-1)!, some);
}

function isWordWithEnding(folded: string, words: ReadonlySet<string>): boolean {
  const possible = endings.get(folded.at(-1)!);
  if (possible === undefined) return false;
  for (const { text, afterTeh, nisba } of possible) {
    const length = folded.length - text.length;
    if (length < 2 || !folded.endsWith(text)) continue;
    const base = folded.slice(0, length);
    if (afterTeh && words.has(`${base}ه`)) return true;
    if (length < 3) continue;
    // تجارة, تجاري; أصدقاء, أصدقائه.
    if (words.has(base) || (nisba && words.has(`${base}ه`))) return true;
    const last = base[length - 1];
    if ((last === 'ئ' || last === 'ؤ') && words.has(`${base.slice(0, -1)}ء`)) return true;
  }
  return false;
}
