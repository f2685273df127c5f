import { DAY_MS } from '../../shared/time.ts';
import { JUDGED_FROM_MS } from './null.ts';
import { BASELINES, levelForRate, overLevel, rateOf } from './streams/baselines.ts';
import { foundShare, loadLabels, tells, type Label } from './streams/labels.ts';
import { nullStream } from './streams/null.ts';
import { rankedShare, topOfDays } from './streams/ranked-days.ts';
import { distinctStarts, run, type Clock, type Run } from './streams/run.ts';
import { mean } from './streams/seeds.ts';
import { loadStream, type Item } from './streams/stream.ts';
import { row } from './streams/targets.ts';

/** The first day of which two weeks are known. */
const FROM_MS = Date.UTC(2020, 4, 1);
/** The second half is what no parameter was chosen by. */
const SECOND_HALF_MS = Date.UTC(2020, 4, 16);
const FIRST_LABEL_MS = Date.UTC(2020, 3, 24);
/** Thresholds of the simpler rules are set on these shuffles, together. */
const NULL_SEEDS = [0, 1, 2];

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
  const distinct = labels.filter(({ repeats }) => !repeats);
  const everyLabel = loadLabels(stream, FIRST_LABEL_MS);
  const found = new Map<Clock, Run>();
  for (const clock of ['publication', 'arrival'] as const) {
    const of = run(stream.items, { clock, looks: true });
    found.set(clock, of);
    const share = tell(`ours, ${clock} clock`, labels, of, of.over);
    row(`events, ${clock}, distinct`, share.distinct);
    row(`events, ${clock}, all`, share.all);
    for (const limit of [10, 20, 50]) {
      const top = rankedShare(distinct, topOfDays(of.looks, limit));
      console.log(`  top ${limit} of the day: ${top.toFixed(3)} of the distinct`);
    }
    const days = topOfDays(of.looks, 20);
    row(`top 20, ${clock}, distinct`, rankedShare(distinct, days));
    if (clock === 'publication') {
      row('top 20, publication, all from 24 April', rankedShare(everyLabel, days));
      row('articles before the start, median', articlesBefore(stream.items, distinct, of));
    }
  }
  const shuffled = NULL_SEEDS.map((seed) =>
    run(nullStream(stream.items, 'article', seed), { clock: 'publication', looks: true }),
  );
  const rateOver = (over: (of: Run) => readonly { atMs: number; key: string }[]): number =>
    mean(shuffled.map((of) => rateOf(of, JUDGED_FROM_MS, over(of))));
  const ours = rateOver((of) => of.starts.filter(({ kind }) => kind === 'keyword'));
  const seeds = NULL_SEEDS.join(', ');
  console.log(`the same null rate for all (article, seeds ${seeds}): ${ours.toFixed(3)}`);
  const real = found.get('publication')!;
  for (const [name, rule] of Object.entries(BASELINES)) {
    const level = levelForRate(shuffled, JUDGED_FROM_MS, rule, ours);
    tell(`${name} ≥ ${level.toFixed(1)}`, labels, real, overLevel(real.looks, rule, level));
  }
  const loose = run(stream.items, { clock: 'publication', falseStartsPerDay: LOOSE_BUDGET });
  const looseNull = NULL_SEEDS.map((seed) => {
    const shuffle = nullStream(stream.items, 'article', seed);
    const of = run(shuffle, { clock: 'publication', falseStartsPerDay: LOOSE_BUDGET });
    const starts = of.starts.filter(({ kind }) => kind === 'keyword');
    return rateOf(of, JUDGED_FROM_MS, starts);
  });
  const name = `ours, MARSAD_FALSE_STARTS_PER_DAY=${LOOSE_BUDGET}, null article ${mean(looseNull).toFixed(2)}`;
  const share = tell(name, labels, loose, loose.over);
  row('events at null 1, publication, distinct', share.distinct);
}

/** A budget by which chance starts less than one of 1,000 active keys a day. */
const LOOSE_BUDGET = 8;

/** Articles with one of a label's keys from its day on until the first start of such a key, the median. */
function articlesBefore(items: readonly Item[], labels: readonly Label[], of: Run): number {
  const before = labels.flatMap((label) => {
    const start = of.starts.find(
      ({ atMs, key, kind }) =>
        kind === 'keyword' &&
        atMs >= label.dayMs &&
        atMs < label.dayMs + 2 * DAY_MS &&
        tells(label, key),
    );
    if (start === undefined) return [];
    const seen = items.filter(
      ({ publishedMs, mention }) =>
        publishedMs >= label.dayMs &&
        publishedMs < start.atMs &&
        mention.keywords.some(({ key }) => key === start.key),
    );
    return [seen.length];
  });
  return before.sort((a, b) => a - b)[before.length >> 1] ?? Infinity;
}

function tell(
  name: string,
  labels: readonly Label[],
  of: Run,
  over: readonly { atMs: number; key: string }[],
): { all: number; distinct: number } {
  const { all, distinct, missed } = foundShare(labels, over);
  const days = of.activeByDay.size;
  const starts = distinctStarts(over, FROM_MS).length / days;
  console.log(
    `${name}: found ${distinct.toFixed(3)} of the distinct, ${all.toFixed(3)} of all ${labels.length}; ${starts.toFixed(1)} starts a day`,
  );
  if (name.startsWith('ours')) {
    const later = labels.filter(({ dayMs }) => dayMs >= SECOND_HALF_MS);
    const half = foundShare(later, over);
    console.log(
      `  of the second half (from 16 May) alone: ${half.distinct.toFixed(3)}, ${half.all.toFixed(3)}`,
    );
    console.log(`  missed: ${missed.join(' · ')}`);
  }
  return { all, distinct };
}

export { runEvaluation as run };
