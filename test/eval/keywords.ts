import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../shared/article.ts';
import type { Keyword } from '../../shared/mention.ts';
import { extract } from '../../services/extract/extract.ts';
import { hashOf } from '../../services/extract/lexicon.ts';

/**
 * The 20 most prominent keywords of 100 articles a stream, judged by reading. A sheet
 * (`sheets/keywords-LANG-SEED.tsv`) holds no text of an article: its id, a digest of the 20 keys that were
 * judged, how many they were, and the ranks an editor would reject, each with a reason. When the keys
 * of an article change, its digest does, and the article counts as not judged until somebody reads it
 * again.
 *
 *     npm run eval -- keywords                      the score of each sheet
 *     npm run eval -- keywords --read=ar-ten:0:25 what is to be judged: title, body, ranked keywords
 *     npm run eval -- keywords --judge=ar-ten:FILE takes lines `ID 3v 17g` into the sheet (no ranks: all good)
 *
 * A seed draws a sample none of whose articles anybody had read before: what was read under the seeds of
 * `READ_BEFORE`, while rules were written, is left out; a sheet of one of these leaves out what came before it.
 *
 * Reasons: v verb or adverb, a adjective alone, g says nothing of this article, p part of a longer name,
 * d dangling or wrong phrase, k wrong key or label, o outlet, byline or formula.
 */
const FOLDER = new URL('../../../shared/data/', import.meta.url);
const SHEETS = new URL('./sheets/', import.meta.url);
const STREAMS: Readonly<Record<string, string>> = {
  ar: 'dev_replay_ar_saudinewsnet.jsonl.gz',
  en: 'dev_replay_en_newsapi_news.jsonl.gz',
  fr: 'dev_replay_fr_newsapi.jsonl.gz',
  ru: 'dev_replay_ru_newsapi.jsonl.gz',
};
/** Seeds under which the first 100 articles were read while rules and lists were written, in that order. */
const READ_BEFORE =
  ' devA devB one two three four five six seven eight devC devE devA1 devA2 nine ten'.split(' ');
const ARTICLES = 100;
const JUDGED = 20;
/** Of a body; enough to tell what an article is about. */
const SHOWN_CHARS = 500;
const HEADLINES = 200;

interface Judged {
  digest: string;
  keywords: number;
  rejected: string[];
}

type Stored = Article & { id: string };

export function run(): Promise<void> {
  const [, mode, wanted] = /^--(read|judge)=(.*)$/.exec(process.argv.at(-1) ?? '') ?? [];
  const [lang, first, last] = (wanted ?? '').split(':') as [string, string?, string?];
  if (mode === 'read') read(lang, Number(first ?? 0), Number(last ?? ARTICLES));
  else if (mode === 'judge') judge(lang, first!);
  else for (const each of sheetNames()) score(each);
  return Promise.resolve();
}

function sheetNames(): string[] {
  return readdirSync(SHEETS)
    .map((file) => /^keywords-(.*)\.tsv$/.exec(file)?.[1] ?? '')
    .filter((name) => name !== '')
    .sort();
}

/** In the order of a hash of their ids, so that the same articles are read everywhere. */
function sample(sheet: string): Stored[] {
  const [lang = '', seed = ''] = sheet.split('-');
  const file = new URL(STREAMS[lang]!, FOLDER);
  if (!existsSync(file)) {
    console.log(`${lang}: ${file.pathname} is not here, nothing measured`);
    return [];
  }
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const articles = lines.map((line) => JSON.parse(line) as Stored);
  if (seed === '') return inOrderOf(seed, articles);
  const earlier = READ_BEFORE.includes(seed)
    ? READ_BEFORE.slice(0, READ_BEFORE.indexOf(seed))
    : READ_BEFORE;
  const read = new Set(earlier.flatMap((before) => inOrderOf(before, articles).slice(0, ARTICLES)));
  return inOrderOf(
    seed,
    articles.filter((article) => !read.has(article)),
  );
}

function inOrderOf(seed: string, articles: readonly Stored[]): Stored[] {
  return articles
    .map((article) => ({ article, hash: hashOf(`${seed}${article.id}`) }))
    .sort((a, b) => a.hash - b.hash)
    .map(({ article }) => article);
}

function topOf(article: Article): Keyword[] {
  return extract(article, { seenAt: article.seenAt ?? null })[0]!.keywords.slice(0, JUDGED);
}

function digestOf(keywords: readonly Keyword[]): string {
  const keys = keywords.map(({ key }) => key).join('\n');
  return createHash('sha256').update(keys).digest('hex').slice(0, 12);
}

function read(lang: string, from: number, to: number): void {
  const sheet = readSheet(lang);
  for (const article of sample(lang).slice(from, Math.min(to, ARTICLES))) {
    const keywords = topOf(article);
    const judged = sheet.get(article.id)?.digest === digestOf(keywords);
    console.log(`\n${article.id}${judged ? ' (judged)' : ''} [${article.source}] ${article.title}`);
    console.log((article.body ?? '').replace(/\s+/g, ' ').slice(0, SHOWN_CHARS));
    console.log(keywords.map(({ label }, rank) => `${rank + 1} ${label}`).join(' | '));
  }
}

function judge(lang: string, file: string): void {
  const articles = new Map(
    sample(lang)
      .slice(0, ARTICLES)
      .map((article) => [article.id, article]),
  );
  const sheet = readSheet(lang);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, ...rejected] = line.trim().split(/\s+/);
    const article = articles.get(id ?? '');
    if (article === undefined) continue;
    const keywords = topOf(article);
    sheet.set(article.id, { digest: digestOf(keywords), keywords: keywords.length, rejected });
  }
  writeSheet(lang, sheet);
}

function sheetOf(lang: string): URL {
  return new URL(`keywords-${lang}.tsv`, SHEETS);
}

function readSheet(lang: string): Map<string, Judged> {
  const sheet = new Map<string, Judged>();
  if (!existsSync(sheetOf(lang))) return sheet;
  for (const line of readFileSync(sheetOf(lang), 'utf8').trim().split('\n').slice(1)) {
    const [id, digest, keywords, rejected] = line.split('\t') as [string, string, string, string?];
    const ranks = (rejected ?? '').split(' ').filter((rank) => rank !== '');
    sheet.set(id, { digest, keywords: Number(keywords), rejected: ranks });
  }
  return sheet;
}

function writeSheet(lang: string, sheet: ReadonlyMap<string, Judged>): void {
  const lines = [...sheet].map(([id, { digest, keywords, rejected }]) =>
    [id, digest, keywords, rejected.join(' ')].join('\t'),
  );
  writeFileSync(sheetOf(lang), `id\tdigest\tkeywords\trejected\n${lines.join('\n')}\n`);
}

function score(lang: string): void {
  const articles = sample(lang);
  const sheet = readSheet(lang);
  const totals = { judged: 0, changed: 0, unread: 0, keywords: 0, rejected: 0 };
  const reasons = new Map<string, number>();
  for (const article of articles.slice(0, ARTICLES)) {
    const judged = sheet.get(article.id);
    if (judged === undefined) totals.unread++;
    else if (judged.digest !== digestOf(topOf(article))) totals.changed++;
    else {
      totals.judged++;
      totals.keywords += judged.keywords;
      totals.rejected += judged.rejected.length;
      for (const rank of judged.rejected) {
        const reason = rank.slice(-1);
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    }
  }
  if (articles.length === 0) return;
  const accepted = totals.keywords - totals.rejected;
  const share = totals.keywords === 0 ? '–' : ((100 * accepted) / totals.keywords).toFixed(1);
  const why = [...reasons].map(([reason, count]) => `${reason} ${count}`).join(', ');
  console.log(
    `${lang}: ${totals.judged} articles as judged, ${totals.changed} changed since, ${totals.unread} unread; ` +
      `${accepted} of ${totals.keywords} keywords accepted (${share} %)${why === '' ? '' : `; rejected: ${why}`}`,
  );
  if (lang.startsWith('ar')) scoreHeadlines(articles);
}

/** A headline alone: at least one keyword. */
function scoreHeadlines(articles: readonly Stored[]): void {
  const titled = articles.filter(({ title }) => (title ?? '').trim() !== '').slice(-HEADLINES);
  const silent = titled.filter(
    ({ title }) => extract({ title: title! }, { seenAt: null })[0]!.keywords.length === 0,
  );
  console.log(
    `ar: ${titled.length - silent.length} of ${titled.length} headlines alone yield a keyword`,
  );
  for (const { id } of silent) console.log(`  none: ${id}`);
}
