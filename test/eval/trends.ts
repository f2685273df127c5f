import { JUDGED_FROM_MS } from './null.ts';
import { BASELINES, levelForRate, overLevel, rateOf } from './streams/baselines.ts';
import { foundShare, loadLabels, type Label } from './streams/labels.ts';
import { nullStream } from './streams/null.ts';
import { rankedShare, topOfDays } from './streams/ranked-days.ts';
import { distinctStarts, run, type Clock, type Run } from './streams/run.ts';
import { loadStream } from './streams/stream.ts';

/** The first day of which two weeks are known. */
const FROM_MS = Date.UTC(2020, 4, 1);
/** Thresholds of the simpler rules are set on this shuffle. */
const NULL_SEED = 0;

/**
 * Dated events of the English stream: whether a key that tells of them stood above the level on the
 * day or the next, by both clocks, and beside simpler rules that start as often by chance.
 */
export async function runEvaluation(): Promise<void> {
  const stream = await loadStream('en');
  if (stream === null) {
    console.log('the streams are not beside the project: nothing measured');
    return;
  }
  const labels = loadLabels(stream, FROM_MS);
  const found = new Map<Clock, Run>();
  for (const clock of ['publication', 'arrival'] as const) {
    const of = run(stream.items, { clock, looks: true });
    found.set(clock, of);
    tell(`ours, ${clock} clock`, labels, of, of.over);
    const distinct = labels.filter(({ repeats }) => !repeats);
    for (const limit of [10, 20, 50]) {
      const share = rankedShare(distinct, topOfDays(of.looks, limit));
      console.log(`  top ${limit} of the day: ${share.toFixed(3)} of the distinct`);
    }
  }
  const shuffled = run(nullStream(stream.items, 'article', NULL_SEED), {
    clock: 'publication',
    looks: true,
  });
  const ours = rateOf(
    shuffled,
    JUDGED_FROM_MS,
    shuffled.starts.filter(({ kind }) => kind === 'keyword'),
  );
  console.log(`the same null rate for all (article, seed ${NULL_SEED}): ${ours.toFixed(3)}`);
  const real = found.get('publication')!;
  for (const [name, rule] of Object.entries(BASELINES)) {
    const level = levelForRate(shuffled, JUDGED_FROM_MS, rule, ours);
    tell(`${name} ≥ ${level.toFixed(1)}`, labels, real, overLevel(real.looks, rule, level));
  }
}

function tell(
  name: string,
  labels: readonly Label[],
  of: Run,
  over: readonly { atMs: number; key: string }[],
): void {
  const { all, distinct, missed } = foundShare(labels, over);
  const days = of.activeByDay.size;
  const starts = distinctStarts(over, FROM_MS).length / days;
  console.log(
    `${name}: found ${distinct.toFixed(3)} of the distinct, ${all.toFixed(3)} of all ${labels.length}; ${starts.toFixed(1)} starts a day`,
  );
  if (name.startsWith('ours')) console.log(`  missed: ${missed.join(' · ')}`);
}

export { runEvaluation as run };
