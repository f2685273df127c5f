import { addEntry, emptyLexicon, type EntryKind, type Lexicon } from './countries-lexicon.ts';
import { adjectiveForms, nameForms } from './countries-inflection.ts';
import { COUNTRY_ROWS } from './countries-table.ts';
import { ADJECTIVES, PLACES } from './data/countries-adjectives.ts';
import { CLDR_NAMES } from './data/countries-cldr.ts';
import { OTHER_NAMES } from './data/countries-other-names.ts';

const HAN_KANA_THAI =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const CODES = new Set(COUNTRY_ROWS.map(({ code }) => code));

/** Languages other than Arabic and English whose names of countries are known. */
export const OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  [...CLDR_NAMES.matchAll(/^([a-z]{2})>/gm)].map(([, lang = '']) => lang),
);

/**
 * What is known of one of those languages: the frozen names of CLDR, our own everyday names, adjectives
 * and peoples in their forms, capitals. Some 500 forms, of Hebrew with its prefixes 10,000.
 */
export function createLexiconFor(lang: string): Lexicon {
  const lexicon = emptyLexicon();
  // Our own first: where it marks a name of CLDR as a common word too, the mark stays.
  for (const line of OTHER_NAMES.trim().split('\n')) {
    const [language, code, names = ''] = line.split('|');
    if (language === lang)
      for (const name of names.split(';')) addNames(lexicon, lang, name, code!);
  }
  for (const script of [lang, `${lang}-Hant`])
    for (const [code, names] of itemsOf(CLDR_NAMES, script))
      for (const name of names.split(';')) addNames(lexicon, lang, name, code);
  for (const [code, adjectives] of itemsOf(ADJECTIVES, lang))
    for (const item of adjectives.split(','))
      for (const form of adjectiveForms(lang, item)) add(lexicon, 'demonym', form, code, lang);
  for (const [code, places] of itemsOf(PLACES, lang))
    for (const place of places.split(','))
      for (const form of nameForms(lang, place)) add(lexicon, 'place', form, code, lang);
  return lexicon;
}

/** Code and items of a table's line `language>CODE:items|CODE:items`. */
function itemsOf(table: string, lang: string): [code: string, items: string][] {
  const line = table.split('\n').find((candidate) => candidate.startsWith(`${lang}>`));
  if (line === undefined) return [];
  return line
    .slice(lang.length + 1)
    .split('|')
    .map((part): [string, string] => [part.slice(0, 2), part.slice(3)])
    .filter(([code]) => CODES.has(code));
}

function addNames(lexicon: Lexicon, lang: string, name: string, code: string): void {
  for (const form of nameForms(lang, name)) add(lexicon, 'name', form, code, lang);
}

function add(lexicon: Lexicon, kind: EntryKind, item: string, code: string, lang: string): void {
  if (item.length < 2) return;
  addEntry(lexicon, kind, HAN_KANA_THAI.test(item) ? segmented(item, lang) : item, code);
}

/** The words as the segmenter cuts them in running text, which is how tokens come. */
function segmented(name: string, lang: string): string {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(name);
  return [...segments].map(({ segment }) => segment).join(' ');
}
