import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../shared/article.ts';
import { extract } from '../../services/extract/extract.ts';

const STREAMS = [
  { name: 'Arabic full bodies (1.8 kB)', file: 'dev_replay_ar_saudinewsnet', aim: 3_500 },
  { name: 'English leads (.37 kB)', file: 'dev_replay_en_newsapi_news', aim: 9_000 },
];
const WARM_UP = 2_000;
const MEASURED = 20_000;

/** Articles a second on one thread, from parsed articles to Mentions as JSON. */
export function run(): Promise<void> {
  for (const { name, file, aim } of STREAMS) {
    const path = new URL(`../../../shared/data/${file}.jsonl.gz`, import.meta.url);
    if (!existsSync(path)) {
      console.log(`${name}: SKIPPED, ../shared/data/${file}.jsonl.gz is not here`);
      continue;
    }
    const articles = gunzipSync(readFileSync(path))
      .toString('utf8')
      .split('\n', WARM_UP + MEASURED)
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Article);
    measure(articles.slice(0, WARM_UP));
    const { perSecond, bytes } = measure(articles.slice(WARM_UP));
    console.log(
      `${name}: ${Math.round(perSecond)} articles/s (aim ${aim}), ` +
        `${Math.round(bytes / MEASURED)} bytes of JSON a Mention`,
    );
  }
  return Promise.resolve();
}

function measure(articles: readonly Article[]): { perSecond: number; bytes: number } {
  let bytes = 0;
  const startMs = performance.now();
  for (const article of articles) {
    for (const mention of extract(article, { seenAt: article.publishedAt ?? null })) {
      bytes += JSON.stringify(mention).length;
    }
  }
  return { perSecond: (articles.length * 1_000) / (performance.now() - startMs), bytes };
}
