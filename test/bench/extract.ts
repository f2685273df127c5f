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
    const { perSecond, perCpuSecond, bytes } = measure(articles.slice(WARM_UP));
    console.log(
      `${name}: ${Math.round(perSecond)} articles/s by the clock, ` +
        `${Math.round(perCpuSecond)} a second of CPU (aim ${aim}), ` +
        `${Math.round(bytes / MEASURED)} bytes of JSON a Mention`,
    );
  }
  return Promise.resolve();
}

interface Figures {
  perSecond: number;
  /** What other processes take of the machine is not in it; garbage collection in other threads is. */
  perCpuSecond: number;
  bytes: number;
}

function measure(articles: readonly Article[]): Figures {
  let bytes = 0;
  const startMs = performance.now();
  const cpu = process.cpuUsage();
  for (const article of articles) {
    for (const mention of extract(article, { seenAt: article.publishedAt ?? null })) {
      bytes += JSON.stringify(mention).length;
    }
  }
  const seconds = (performance.now() - startMs) / 1_000;
  const used = process.cpuUsage(cpu);
  const cpuSeconds = (used.user + used.system) / 1e6;
  return {
    perSecond: articles.length / seconds,
    perCpuSecond: articles.length / cpuSeconds,
    bytes,
  };
}
