import { KINDS } from '../../shared/trend.ts';
import { FIRST_WEEK_MS, nullStream, type NullKind } from './streams/null.ts';
import { rateOf } from './streams/baselines.ts';
import { distinctStarts, run } from './streams/run.ts';
import { interval, seedsOf } from './streams/seeds.ts';
import { loadStream } from './streams/stream.ts';

/** Weeks three to six are judged: before, the state is warming. */
export const JUDGED_FROM_MS = FIRST_WEEK_MS + 14 * 86_400_000;

/** How often chance starts a key: shuffled English news, publication clock. */
export async function runEvaluation(): Promise<void> {
  const stream = await loadStream('en');
  if (stream === null) {
    console.log('the streams are not beside the project: nothing measured');
    return;
  }
  for (const kind of ['article', 'outlet'] as const) {
    const rates: number[] = [];
    for (const seed of seedsOf()) rates.push(one(stream.items, kind, seed));
    console.log(`null ${kind}: ${interval(rates)} starts of 1,000 active keywords a day`);
  }
}

function one(items: Parameters<typeof nullStream>[0], kind: NullKind, seed: number): number {
  const found = run(nullStream(items, kind, seed), { clock: 'publication' });
  const rate = rateOf(
    found,
    JUDGED_FROM_MS,
    found.starts.filter((start) => start.kind === 'keyword'),
  );
  const byKind = KINDS.map((each) => {
    const starts = found.starts.filter((start) => start.kind === each);
    return `${each} ${distinctStarts(starts, JUDGED_FROM_MS).length}`;
  });
  console.log(
    `  ${kind}, seed ${seed}: ${rate.toFixed(3)} (starts in 4 weeks: ${byKind.join(', ')})`,
  );
  return rate;
}

export { runEvaluation as run };
