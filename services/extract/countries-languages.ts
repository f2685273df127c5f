import { addEntry, createLexicon, type Lexicon } from './countries-lexicon.ts';
import { COUNTRY_ROWS } from './countries-table.ts';
import { OTHER_NAMES } from './data/countries-other-names.ts';

const HAN_KANA_THAI =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** English and Arabic, and the names that CLDR (through Intl) and a short list of our own give in `lang`. */
export function createLexiconFor(lang: string): Lexicon {
  const lexicon = createLexicon();
  for (const line of OTHER_NAMES.trim().split('\n')) {
    const [language, code, names = ''] = line.split('|');
    if (language !== lang) continue;
    for (const name of names.split(';')) addName(lexicon, name, code!, lang);
  }
  const display = displayNames(lang);
  if (!display) return lexicon;
  for (const { code } of COUNTRY_ROWS) {
    const name = display.of(code);
    if (name === undefined || name === code) continue;
    // CLDR writes "Myanmar (Birmanie)": two names; "R.A.S. chinoise de Hong Kong": one nobody writes.
    for (const part of name.split(/[()（）[\]]/)) addName(lexicon, part.trim(), code, lang);
  }
  return lexicon;
}

function displayNames(lang: string): Intl.DisplayNames | undefined {
  if (Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) return undefined;
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
}

function addName(lexicon: Lexicon, name: string, code: string, lang: string): void {
  if (name.length < 2) return;
  if (HAN_KANA_THAI.test(name)) {
    addEntry(lexicon, 'name', segmented(name, lang), code);
    return;
  }
  addEntry(lexicon, 'name', name, code);
  if (lang === 'ru') for (const form of russianCases(name)) addEntry(lexicon, 'name', form, code);
}

/** The words as the segmenter cuts them in running text, which is how tokens come. */
function segmented(name: string, lang: string): string {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(name);
  return [...segments].map(({ segment }) => segment).join(' ');
}

/** Cases of a one-word Russian name: Россия → России, Россию, Россией; Иран → Ирана, Ирану… */
function russianCases(name: string): string[] {
  if (/[^\p{L}]/u.test(name)) return [];
  const stem = name.slice(0, -1);
  if (name.endsWith('ия')) return ['и', 'ю', 'ей'].map((ending) => stem + ending);
  if (/[аеиоуыэюя]а$/.test(name)) return [];
  if (name.endsWith('а')) return ['ы', 'и', 'е', 'у', 'ой'].map((ending) => stem + ending);
  if (name.endsWith('я')) return ['и', 'е', 'ю', 'ей'].map((ending) => stem + ending);
  if (name.endsWith('й')) return ['я', 'ю', 'ем', 'е'].map((ending) => stem + ending);
  if (name.endsWith('ь')) return ['и', 'ю', 'я', 'е'].map((ending) => stem + ending);
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name) && name !== name.toUpperCase())
    return ['а', 'у', 'ом', 'е'].map((ending) => name + ending);
  return [];
}
