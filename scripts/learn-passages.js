/**
 * Learns which passages an outlet puts into its articles again and again, from streams of articles
 * (`npm run passages -- FILE.jsonl.gz…`), and writes services/extract/data/boilerplate-passages.ts:
 * one-way hashes, no text. Offline only: a list that changed while articles are counted would change
 * their keys. `--show` prints what was learned, for reading.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { format } from 'prettier';
import { withRulesOnly } from '../services/extract/boilerplate.ts';
import { cleanText } from '../services/extract/clean.ts';
import { extract } from '../services/extract/extract.ts';
import { htmlText } from '../services/extract/html-text.ts';
import { scanPassages, triggersOf } from '../services/extract/passages.ts';
import { TextUnits } from '../services/extract/text-units.ts';

/** In one outlet: on so many days (a story ends sooner), in so many articles, of so many of its own. */
const MIN_DAYS = 7;
const MIN_ARTICLES = 10;
const MIN_SHARE = 0.005;

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run passages -- FILE.jsonl.gz… [--show]');
  process.exit(1);
}

const noTriggers = triggersOf([]);
const loaded = new TextUnits();
/** hash → { text, outlets: outlet → { articles, days } } */
const passages = new Map();
const articlesOf = new Map();
const span = { first: '9999', last: '0000' };

for (const file of files) {
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line !== '') learn(JSON.parse(line));
  }
}

function learn({ source, body, publishedAt }) {
  if (!source || !body || !publishedAt) return;
  const day = publishedAt.slice(0, 10);
  span.first = day < span.first ? day : span.first;
  span.last = day > span.last ? day : span.last;
  articlesOf.set(source, (articlesOf.get(source) ?? 0) + 1);
  // What the rules drop by themselves needs no hash.
  const text = withRulesOnly(cleanText(htmlText(body)));
  const seen = new Set();
  scanPassages(loaded.load(text), noTriggers, (start, end, _words, hash) => {
    if (hash === 0 || seen.has(hash)) return;
    seen.add(hash);
    let passage = passages.get(hash);
    if (passage === undefined) {
      passage = { text: text.slice(start, end).trim(), outlets: new Map() };
      passages.set(hash, passage);
    }
    let outlet = passage.outlets.get(source);
    if (outlet === undefined)
      passage.outlets.set(source, (outlet = { articles: 0, days: new Set() }));
    outlet.articles++;
    outlet.days.add(day);
  });
}

const learned = [];
for (const [hash, { text, outlets }] of passages) {
  const repeated = [...outlets].filter(
    ([source, { articles, days }]) =>
      articles >= MIN_ARTICLES &&
      days.size >= MIN_DAYS &&
      articles / articlesOf.get(source) >= MIN_SHARE,
  );
  // A dateline is what an article says of itself, however often an outlet writes from there.
  if (repeated.length > 0 && !namesCountry(text))
    learned.push({ hash, text, outlets: outlets.size });
}
learned.sort((a, b) => a.hash - b.hash);

function namesCountry(text) {
  const [mention] = extract({ title: text, body: text }, { seenAt: null });
  return mention.countries.length > 0;
}

if (args.includes('--show')) {
  for (const { text, outlets } of learned) console.log(`${outlets}\t${text.slice(0, 200)}`);
}
const list = learned.map(({ hash, outlets }) => `${hash.toString(36)}:${outlets}`);
const lines = [];
for (let at = 0; at < list.length; at += 6) lines.push(`  ${list.slice(at, at + 6).join(' ')}`);
const module = `/**
 * Passages that outlets repeat in their articles, as one-way 53-bit hashes of their folded words (see
 * passages.ts), each with the number of outlets that had it. Written by \`npm run passages\` from
 * articles of ${span.first} to ${span.last}; no text of them is here or can be read from here.
 */
export const BOILERPLATE_PASSAGES = \`
${lines.join('\n')}\`;
`;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const path = join(root, 'services/extract/data/boilerplate-passages.ts');
writeFileSync(
  path,
  await format(module, { parser: 'typescript', printWidth: 100, singleQuote: true }),
);
console.error(
  `${learned.length} of ${passages.size} passages, of ${articlesOf.size} outlets → ${path}`,
);
