import { KINDS } from '../../shared/trend.ts';
import { FIRST_WEEK_MS, nullStream, type NullKind } from './streams/null.ts';
import { rateOf } from './streams/baselines.ts';
import { distinctStarts, run, type Clock } from './streams/run.ts';
import { interval, mean, seedsOf } from './streams/seeds.ts';
import { loadStream } from './streams/stream.ts';
import { row } from './streams/targets.ts';

/** Weeks three to six are judged: before, the state is warming. */
export const JUDGED_FROM_MS = FIRST_WEEK_MS + 14 * 86_400_000;

/** How often chance starts a key: shuffled English news, by both clocks (each article keeps its lag). */
export async function runEvaluation(): Promise<void> {
  const stream = await loadStream('en');
  if (stream === null) {
    console.log('the streams are not beside the project: nothing measured');
    return;
  }
  for (const kind of ['article', 'outlet'] as const) {
    for (const clock of ['publication', 'arrival'] as const) {
      const rates = seedsOf().map((seed) => one(stream.items, kind, seed, clock));
      const told = `${interval(rates)} starts of 1,000 active keywords a day`;
      console.log(`null ${kind}, ${clock} clock: ${told}`);
      if (clock === 'publication') row(`null ${kind}`, mean(rates), interval(rates));
    }
  }
}

function one(
  items: Parameters<typeof nullStream>[0],
  kind: NullKind,
  seed: number,
  clock: Clock,
): number {
  const found = run(nullStream(items, kind, seed), { clock });
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
    `  ${kind}, ${clock}, seed ${seed}: ${rate.toFixed(3)} (starts in 4 weeks: ${byKind.join(', ')})`,
  );
  return rate;
}

export { runEvaluation as run };
