import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../shared/article.ts';
import { extract } from '../../services/extract/extract.ts';
import { hashOf } from '../../services/extract/lexicon.ts';

/**
 * The top keywords of some hours of each stream, to be read: `npm run eval -- hours [--seed=NAME]`. Hours
 * are drawn by a hash of the seed; a key counts the distinct story fingerprints among its articles.
 */
const FOLDER = new URL('../../../shared/data/', import.meta.url);
const STREAMS: Readonly<Record<string, string>> = {
  ar: 'dev_replay_ar_saudinewsnet.jsonl.gz',
  en: 'dev_replay_en_newsapi_news.jsonl.gz',
  fr: 'dev_replay_fr_newsapi.jsonl.gz',
  ru: 'dev_replay_ru_newsapi.jsonl.gz',
};
const HOURS = 4;
const SHOWN = 20;
/** Fewer articles make no ranking. */
const MIN_ARTICLES = 20;

interface Topic {
  labels: Map<string, number>;
  stories: Set<string>;
}

export function run(): Promise<void> {
  const seed = /^--seed=(.*)$/.exec(process.argv.at(-1) ?? '')?.[1] ?? '1';
  for (const lang of Object.keys(STREAMS)) showHours(lang, seed);
  return Promise.resolve();
}

function showHours(lang: string, seed: string): void {
  const file = new URL(STREAMS[lang]!, FOLDER);
  if (!existsSync(file)) {
    console.log(`${lang}: ${file.pathname} is not here, nothing shown`);
    return;
  }
  const hours = new Map<string, Article[]>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
    const article = JSON.parse(line) as Article;
    const hour = (article.seenAt ?? article.publishedAt ?? '').slice(0, 13);
    const some = hours.get(hour) ?? [];
    some.push(article);
    hours.set(hour, some);
  }
  const drawn = [...hours]
    .filter(([, articles]) => articles.length >= MIN_ARTICLES)
    .sort(([a], [b]) => hashOf(`${seed}${a}`) - hashOf(`${seed}${b}`))
    .slice(0, HOURS);
  for (const [hour, articles] of drawn) {
    console.log(`${lang} ${hour}:00, ${articles.length} articles: ${topOf(articles)}`);
  }
}

function topOf(articles: readonly Article[]): string {
  const topics = new Map<string, Topic>();
  for (const article of articles) {
    for (const { keywords, story } of extract(article, { seenAt: article.seenAt ?? null })) {
      for (const { key, label } of keywords) {
        const topic = topics.get(key) ?? { labels: new Map<string, number>(), stories: new Set() };
        topic.labels.set(label, (topic.labels.get(label) ?? 0) + 1);
        topic.stories.add(story);
        topics.set(key, topic);
      }
    }
  }
  return [...topics.values()]
    .sort((a, b) => b.stories.size - a.stories.size)
    .slice(0, SHOWN)
    .map(({ labels, stories }) => {
      const [label] = [...labels].sort((a, b) => b[1] - a[1])[0]!;
      return `${label} ${stories.size}`;
    })
    .join(' | ');
}
