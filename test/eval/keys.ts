import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { foldArabic } from '../../services/extract/arabic-letters.ts';
import { cleanText } from '../../services/extract/clean.ts';
import { readLexeme, type Lexeme } from '../../services/extract/lexicon.ts';
import { TextUnits } from '../../services/extract/text-units.ts';
import { findWord, found } from '../../services/extract/words-in-text.ts';

const STREAM = new URL('../../../shared/data/dev_replay_ar_saudinewsnet.jsonl.gz', import.meta.url);
/** `surface reason`: forms that are a word of their own, though a key with a proclitic spells them too. */
const OWN_WORDS = new URL('sets/keys-own-words.txt', import.meta.url);
/** `surface reason`: forms that get the key of another word, found by reading. */
const FALSE_MERGES = new URL('sets/keys-false-merges.txt', import.meta.url);

/** `spelling reason`: words that get the key of another by folding, not by a proclitic. */
const FOLDED = new URL('sets/keys-folded.txt', import.meta.url);

const KEYS = 500;
/** و ف, ب ل ك, ال, in every order that is written; the key stands bare behind the empty one. */
const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ال', 'ب', 'ل', 'ك', 'بال', 'كال', 'لل'];

interface Surface {
  word: string;
  count: number;
  lexeme: Lexeme;
}

/**
 * How many clitic forms of the 500 most frequent names and nouns meet the bare form. Of each key every
 * form with proclitics that occurs in the stream is read by itself, without the help of its article,
 * and is right if it gets that key. `--errors` lists the others, `--merges` what there is to judge.
 */
export async function run(): Promise<void> {
  if (!existsSync(STREAM)) {
    console.log('the Arabic stream is absent, skipped');
    return;
  }
  const surfaces = readSurfaces();
  const byFold = new Map<string, Surface[]>();
  for (const surface of surfaces) append(byFold, foldArabic(surface.word), surface);
  const keys = frequentKeys(surfaces);
  const own = judged(OWN_WORDS, foldArabic);
  const types = { right: 0, all: 0 };
  const tokens = { right: 0, all: 0 };
  const misses: Surface[] = [];
  const stripped: Surface[] = [];
  for (const key of keys) {
    for (const form of formsOf(key)) {
      for (const surface of byFold.get(form) ?? []) {
        if (own.has(form)) continue;
        const right = surface.lexeme.key === key;
        types.all++;
        tokens.all += surface.count;
        if (right) {
          types.right++;
          tokens.right += surface.count;
          if (surface.lexeme.prefixed) stripped.push(surface);
        } else misses.push(surface);
      }
    }
  }
  console.log(`${surfaces.length} Arabic surfaces; the ${keys.length} most frequent keys`);
  console.log(
    `clitic forms that meet the bare form: ${share(types)} types, ${share(tokens)} tokens`,
  );
  reportMerges(surfaces, new Set(keys), stripped);
  if (process.argv.includes('--errors')) list(misses);
  if (process.argv.includes('--merges')) list(stripped);
  return Promise.resolve();
}

function readSurfaces(): Surface[] {
  const counts = new Map<string, number>();
  const lines = gunzipSync(readFileSync(STREAM)).toString('utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const { title, body } = JSON.parse(line) as { title: string; body: string };
    const text = cleanText(`${title}\n${body}`);
    const loaded = new TextUnits().load(text);
    for (let at = 0; findWord(loaded, at); at = found.to) {
      const word = text.slice(found.from, found.to);
      if (/^[\u0621-\u065f]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].map(([word, count]) => ({ word, count, lexeme: readLexeme(word, 'ar') }));
}

/** Names and nouns: what may be a keyword or part of one. Of keys of one letter nothing can be told. */
function frequentKeys(surfaces: readonly Surface[]): string[] {
  const counts = new Map<string, number>();
  for (const { lexeme, count } of surfaces) {
    if (lexeme.role !== 'word' && lexeme.role !== 'common') continue;
    counts.set(lexeme.key, (counts.get(lexeme.key) ?? 0) + count);
  }
  const frequent = [...counts].filter(([key]) => key.length > 2);
  return frequent
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEYS)
    .map(([key]) => key);
}

function formsOf(key: string): Set<string> {
  const forms = new Set<string>();
  for (const conjunction of CONJUNCTIONS) {
    for (const preposition of PREPOSITIONS) forms.add(`${conjunction}${preposition}${key}`);
  }
  forms.delete(key);
  return forms;
}

/** Of all surfaces that get one of the keys by losing a letter, those that a reader judged another word. */
function reportMerges(
  surfaces: readonly Surface[],
  keys: ReadonlySet<string>,
  stripped: readonly Surface[],
): void {
  const wrong = judged(FALSE_MERGES, written);
  const of = surfaces.filter(({ lexeme }) => keys.has(lexeme.key));
  const merged = of.filter(({ word, lexeme }) => lexeme.prefixed && wrong.has(written(word)));
  const sum = (some: readonly Surface[]): number => some.reduce((all, { count }) => all + count, 0);
  const types = { right: merged.length, all: stripped.length };
  const tokens = { right: sum(merged), all: sum(stripped) };
  console.log(`judged false merges: ${share(types)} of stripped types, ${share(tokens)} tokens`);
  if (merged.length > 0) list(merged);
  const apart = judged(FOLDED, written);
  const folded = of.filter(({ lexeme }) => apart.has(written(lexeme.label).replace(/^ال/, '')));
  console.log(
    `judged merges by folding: ${share({ right: sum(folded), all: sum(of) })} of the tokens of these keys`,
  );
  if (process.argv.includes('--merges')) list(folded);
}

function judged(file: URL, spelling: (word: string) => string): Set<string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return new Set(entries.map((line) => spelling(line.split(' ', 1)[0]!)));
}

/** Without tashkeel, but with its ة and hamza: وجدة is "and Jeddah", وجده "found it". */
function written(word: string): string {
  return word.replace(/[\u064b-\u065f]/g, '');
}

function list(surfaces: readonly Surface[]): void {
  const sorted = [...surfaces].sort((a, b) => b.count - a.count).slice(0, 5_000);
  console.log(sorted.map(({ word, lexeme, count }) => `${word}>${lexeme.key}:${count}`).join(' '));
}

function append(map: Map<string, Surface[]>, key: string, surface: Surface): void {
  const some = map.get(key);
  if (some === undefined) map.set(key, [surface]);
  else some.push(surface);
}

function share({ right, all }: { right: number; all: number }): string {
  return `${((100 * right) / (all || 1)).toFixed(2)} % (${right} of ${all})`;
}
