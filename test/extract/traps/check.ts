import type { Article } from '../../../shared/article.ts';
import type { Mention } from '../../../shared/mention.ts';
import { stemArabic } from '../../../services/extract/arabic.ts';
import { cleanText } from '../../../services/extract/clean.ts';
import { readDates, type PublicationDate } from '../../../services/extract/dates.ts';
import { englishKey } from '../../../services/extract/english.ts';
import { extract } from '../../../services/extract/extract.ts';
import { tokenize, Tokens } from '../../../services/extract/tokens.ts';
import { itemsOf, readBlocks, readRows, type Row } from './read-tables.ts';

export interface Outcome {
  table: string;
  /** Number of the line in the table, from 1. */
  line: number;
  /** What was read. */
  input: string;
  expected: string;
  got: string;
  ok: boolean;
}

type Verdict = Pick<Outcome, 'input' | 'expected' | 'got' | 'ok'>;

const arabicKey = (word: string): string => stemArabic(cleanText(word)).key;
const keysOf = (mention: Mention): string[] => mention.keywords.map(({ key }) => key);
const codesOf = (mention: Mention): string =>
  mention.countries
    .map(({ code }) => code)
    .sort()
    .join(' ') || '-';

function read(article: Article): Mention {
  return extract(article, { seenAt: null })[0]!;
}

/** `headline // body`; a text without `//` is a headline, one that begins with it a body. */
function articleOf(text: string): Article {
  const [title = '', body] = text.split('//').map((part) => part.trim());
  return { title, ...(body === undefined ? {} : { body }) };
}

function same(input: string, expected: string, got: string): Verdict {
  return { input, expected, got, ok: got === expected };
}

/** `surface | key | label`; `*` for any label. */
function checkArabicKey({ columns: [surface = '', key = '', label = ''] }: Row): Verdict {
  const stem = stemArabic(cleanText(surface));
  const shown = label === '*' ? stem.label : label;
  return same(surface, `${key} (${shown})`, `${stem.key} (${stem.label})`);
}

/** `word | key` */
function checkEnglishKey({ columns: [word = '', key = ''] }: Row): Verdict {
  return same(word, key, englishKey(word));
}

/** Forms that meet in one key, or forms of which no two do. */
function checkForms(expected: 'one key' | 'all apart', keyOf: (word: string) => string) {
  return ({ columns }: Row): Verdict => {
    const keys = columns.map(keyOf);
    const distinct = new Set(keys).size;
    return {
      input: columns.join(' | '),
      expected,
      got: keys.join(' | '),
      ok: expected === 'one key' ? distinct === 1 : distinct === columns.length,
    };
  };
}

function judgeKeywords(input: string, found: string[], must: string[], never: string[]): Verdict {
  const missing = must.filter((key) => !found.includes(key));
  const wrong = never.filter((key) => found.includes(key));
  return {
    input,
    expected: [...must.map((key) => `+${key}`), ...never.map((key) => `−${key}`)].join('; '),
    got: `${missing.length > 0 ? `missing ${missing.join('; ')} ` : ''}${wrong.length > 0 ? `wrong ${wrong.join('; ')} ` : ''}of [${found.join('; ')}]`,
    ok: missing.length + wrong.length === 0,
  };
}

/** `text | keys it must have | keys it must not have`; a lone `*` in the last column: no others. */
function checkKeywords(lang?: string) {
  return ({ columns: [text = '', must, never] }: Row): Verdict => {
    const found = keysOf(read({ ...articleOf(text), ...(lang ? { lang } : {}) }));
    const wanted = itemsOf(must);
    const barred = never === '*' ? found.filter((key) => !wanted.includes(key)) : itemsOf(never);
    return judgeKeywords(text, found, wanted, barred);
  };
}

/** `CODES | text`, sorted or not; `-` for none. */
function checkCountries(lang?: string) {
  return ({ columns: [codes = '', text = ''] }: Row): Verdict => {
    const body = { body: text, ...(lang ? { lang } : {}) };
    return same(text, codes.split(' ').sort().join(' '), codesOf(read(body)));
  };
}

function shownDate({ publishedAt, precision }: PublicationDate): string {
  return precision === 'day' ? publishedAt!.slice(0, 10) : (publishedAt ?? '-');
}

/** `text | ISO day, instant or -`, or with another date of the page between them. */
function checkDate({ columns }: Row): Verdict {
  const [text = '', expected = ''] = [columns[0], columns.at(-1)];
  const others = columns.slice(1, -1);
  return same(columns.join(' | '), expected, shownDate(readDates([text, ...others])));
}

/** `text | tokens parted by " · "` */
function checkTokens({ columns: [text = '', expected = ''] }: Row): Verdict {
  const tokens = new Tokens();
  tokenize(cleanText(text), false, 1, tokens, 'ar');
  const texts = Array.from({ length: tokens.length }, (_, index) => tokens.text(index));
  return same(text, expected, texts.join(' · ') || '-');
}

/** `lang | text | keys it must have | keys it must not have | CODES` */
function checkLanguage({
  columns: [lang = '', text = '', must, never, codes = '-'],
}: Row): Verdict {
  const mention = read({ body: text });
  const keywords = judgeKeywords(text, keysOf(mention), itemsOf(must), itemsOf(never));
  const sorted = codes.split(' ').sort().join(' ');
  const found = codesOf(mention);
  return {
    input: text,
    expected: `${lang} ${sorted}; ${keywords.expected}`,
    got: `${mention.lang} ${found}; ${keywords.got}`,
    ok: keywords.ok && mention.lang === lang && found === sorted,
  };
}

/** One expectation of a page: `articles N`, or `N title|source|date|lang|countries|keywords|never …`. */
function checkPage(name: string, mentions: Mention[], expectation: string): Verdict {
  const input = `${name}: ${expectation}`;
  const [, count] = /^articles (\d+)$/.exec(expectation) ?? [];
  if (count) return same(input, count, String(mentions.length));
  const [, nth, field, value = ''] = /^(\d+) (\w+) (.*)$/.exec(expectation) ?? [];
  const mention = mentions[Number(nth) - 1];
  if (!mention) return { input, expected: value, got: 'no such article', ok: false };
  switch (field) {
    case 'title':
    case 'source':
    case 'lang':
      return same(input, value, mention[field] ?? '-');
    case 'date':
      return same(input, value, shownDate(mention));
    case 'countries':
      return same(input, value.split(' ').sort().join(' '), codesOf(mention));
    case 'keywords':
      return judgeKeywords(input, keysOf(mention), itemsOf(value), []);
    case 'never':
      return judgeKeywords(input, keysOf(mention), [], itemsOf(value));
    default:
      throw new Error(`no such expectation: ${expectation}`);
  }
}

const ROW_TABLES: Record<string, (row: Row) => Verdict> = {
  'arabic-keys.txt': checkArabicKey,
  'arabic-same.txt': checkForms('one key', arabicKey),
  'arabic-apart.txt': checkForms('all apart', arabicKey),
  'arabic-tokens.txt': checkTokens,
  'arabic-phrases.txt': checkKeywords(),
  'arabic-countries.txt': checkCountries(),
  'arabic-dates.txt': checkDate,
  'english-keys.txt': checkEnglishKey,
  'english-apart.txt': checkForms('all apart', englishKey),
  'english-tokens.txt': checkTokens,
  'english-phrases.txt': checkKeywords('en'),
  'english-countries.txt': checkCountries('en'),
  'english-dates.txt': checkDate,
  'other-languages.txt': checkLanguage,
};
const PAGE_TABLES = ['pages-arabic.txt', 'pages-english.txt'];

export const TRAP_TABLES: readonly string[] = [...Object.keys(ROW_TABLES), ...PAGE_TABLES];

/** Lines that a reader would want and that extraction does not meet yet; counted apart. */
export const OPEN_TABLE = 'open.txt';

/**
 * The lines of `OPEN_TABLE`: the name of a table, then a row of it; for a page its lines, joined by `\\n`,
 * then one expectation.
 */
function checkOpen(): Outcome[] {
  return readRows(OPEN_TABLE).map(({ line, columns: [name = '', ...columns] }) => {
    const check = ROW_TABLES[name];
    if (check) return { table: OPEN_TABLE, line, ...check({ line, columns }) };
    const [page = '', expectation = ''] = columns;
    const mentions = extract({ raw: page }, { seenAt: null });
    return { table: OPEN_TABLE, line, ...checkPage(name, mentions, expectation) };
  });
}

/** Every line of a table (of a page: every expectation) against what extraction makes of it. */
export function checkTable(table: string): Outcome[] {
  if (table === OPEN_TABLE) return checkOpen();
  const check = ROW_TABLES[table];
  if (check) return readRows(table).map((row) => ({ table, line: row.line, ...check(row) }));
  return readBlocks(table).flatMap(({ name, page, expectations }) => {
    const mentions = extract({ raw: page }, { seenAt: null });
    return expectations.map(({ line, text }) => ({
      table,
      line,
      ...checkPage(name, mentions, text),
    }));
  });
}
