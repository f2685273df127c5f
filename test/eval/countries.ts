import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { countriesOf } from '../extract/countries-reading.ts';
import { scoreCountries, scoreLine } from './country-score.ts';
import { run as runArabic } from './countries-arabic.ts';

interface LabelledArticle {
  id: string;
  title: string;
  body: string;
  countries: string[];
  countriesAny: string[];
}

const FOLDER = new URL('../../../shared/data/', import.meta.url);
const SETS = ['dev_en_geowebnews_countries.jsonl.gz', 'dev_en_lgl_countries.jsonl.gz'];

/** Precision, recall and F1 of the countries of each article against labels made by others, then of Arabic sentences. */
export async function run(): Promise<void> {
  for (const set of SETS) {
    const file = new URL(set, FOLDER);
    if (!existsSync(file)) {
      console.log(`${set}: absent, skipped`);
      continue;
    }
    report(
      set,
      gunzipSync(readFileSync(file))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as LabelledArticle),
    );
  }
  await runArabic();
}

/** A code that is only allowed (`countriesAny`) is neither right nor wrong. */
function report(set: string, articles: readonly LabelledArticle[]): void {
  const score = scoreCountries(
    articles.map(({ id, title, body, countries, countriesAny }) => ({
      name: id,
      title,
      body,
      countries,
      allowed: countriesAny,
    })),
    (title, body) => countriesOf(title, body, 'en'),
  );
  console.log(`${set}: ${score.texts} articles, ${scoreLine(score)}`);
  if (process.argv.includes('--errors')) console.log(score.errors.join('\n'));
}
