import type { ArticleJob, ExtractPool, ExtractedJob } from '../roles/extract-pool.ts';
import { articleJson } from './article-json.ts';
import type { Placed } from './read-articles.ts';

const ARTICLES_A_TASK = 64;

export interface Extracted<P extends Placed> {
  place: P;
  job: ExtractedJob;
}

/**
 * Extracts in all workers at once and gives the results in input order. At most `2·threads` tasks
 * are under way, so memory does not grow with the input.
 */
export async function* extractOrdered<P extends Placed>(
  records: AsyncIterable<P>,
  pool: ExtractPool,
  threads: number,
): AsyncGenerator<Extracted<P>> {
  const underWay: Promise<Extracted<P>[]>[] = [];
  let batch: P[] = [];

  const start = (): void => {
    const places = batch;
    batch = [];
    const texts = places.map(({ value }) => articleJson(value));
    const jobs = texts.flatMap((text) => (text.ok ? [toJob(text.value)] : []));
    underWay.push(
      pool.run(jobs).then((done) => {
        const next = done.values();
        return texts.map((text, i) => ({
          place: places[i]!,
          job: text.ok ? next.next().value! : text,
        }));
      }),
    );
  };
  for await (const record of records) {
    batch.push(record);
    if (batch.length < ARTICLES_A_TASK) continue;
    start();
    if (underWay.length >= 2 * threads) yield* await underWay.shift()!;
  }
  if (batch.length > 0) start();
  for (const task of underWay) yield* await task;
}

function toJob(json: string): ArticleJob {
  return { value: Buffer.from(json), contentType: 'application/json', seenAtMs: null };
}
