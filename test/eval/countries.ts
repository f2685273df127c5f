import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { countriesOf } from '../extract/countries-reading.ts';

interface LabelledArticle {
  id: string;
  title: string;
  body: string;
  countries: string[];
  countriesAny: string[];
}

const FOLDER = new URL('../../../shared/data/', import.meta.url);
const SETS = ['dev_en_geowebnews_countries.jsonl.gz', 'dev_en_lgl_countries.jsonl.gz'];

/** Precision, recall and F1 of the countries of each article against labels made by others. */
export async function run(): Promise<void> {
  for (const set of SETS) {
    const file = new URL(set, FOLDER);
    if (!existsSync(file)) {
      console.log(`${set}: absent, skipped`);
      continue;
    }
    const articles = gunzipSync(readFileSync(file))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledArticle);
    report(set, articles);
  }
  return Promise.resolve();
}

/** A code that is only allowed (`countriesAny`) is neither right nor wrong. */
function report(set: string, articles: readonly LabelledArticle[]): void {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const errors: string[] = [];
  for (const { id, title, body, countries, countriesAny } of articles) {
    const found = new Set(countriesOf(title, body, 'en'));
    const extra = [...found].filter(
      (code) => !countries.includes(code) && !countriesAny.includes(code),
    );
    const absent = countries.filter((code) => !found.has(code));
    right += countries.length - absent.length;
    wrong += extra.length;
    missed += absent.length;
    if (extra.length + absent.length > 0)
      errors.push(`  ${id} +${extra.join(',')} -${absent.join(',')}`);
  }
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  console.log(
    `${set}: ${articles.length} articles, P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
  );
  if (process.argv.includes('--errors')) console.log(errors.join('\n'));
}
