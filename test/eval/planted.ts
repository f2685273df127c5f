import { JUDGED_FROM_MS } from './null.ts';
import { BASELINES, levelForRate, overLevel, rateOf } from './streams/baselines.ts';
import { nullStream } from './streams/null.ts';
import { delays, plant, SIZES, type Plant } from './streams/plants.ts';
import { run, type Look, type Run } from './streams/run.ts';
import { interval, mean, seedsOf } from './streams/seeds.ts';
import { loadStream, type Item } from './streams/stream.ts';
import { row } from './streams/targets.ts';

const FROM_MS = Date.UTC(2020, 4, 2);
const UNTIL_MS = Date.UTC(2020, 4, 31);
/** Levels of the simpler rules are set on these shuffles, together. */
const NULL_SEEDS = [0, 1, 2];
const HALF_HOUR_MS = 1_800_000;

/**
 * Bursts put into the English stream, publication clock: how many are started before they are half
 * an hour over, and how many minutes after their first article; beside simpler rules that start as often
 * by chance.
 */
export async function runEvaluation(): Promise<void> {
  const stream = await loadStream('en');
  if (stream === null) {
    console.log('the streams are not beside the project: nothing measured');
    return;
  }
  const shuffled = NULL_SEEDS.map((seed) =>
    run(nullStream(stream.items, 'article', seed), { clock: 'publication', looks: true }),
  );
  const chance = (over: (of: Run) => readonly { atMs: number; key: string }[]): number =>
    mean(shuffled.map((of) => rateOf(of, JUDGED_FROM_MS, over(of))));
  const ours = chance((of) => of.starts.filter(({ kind }) => kind === 'keyword'));
  console.log(
    `all rules start ${ours.toFixed(3)} of 1,000 active keywords a day by chance (article, seeds ${NULL_SEEDS.join(', ')})`,
  );
  const rules = Object.entries(BASELINES).map(([name, rule]) => {
    const level = levelForRate(shuffled, JUDGED_FROM_MS, rule, ours);
    return { name: `${name} ≥ ${level.toFixed(1)}, 24 h`, rule, level };
  });
  for (const companion of [false, true]) {
    console.log(companion ? 'with a second word in common (60 %)' : 'with nothing else in common');
    const met = seedsOf().map((seed) => one(stream.items, seed, companion, companion ? [] : rules));
    const found = met.map(({ ours: each }) => each);
    for (const [i, { name }] of companion ? [] : rules.entries()) {
      const told = SIZES.map(
        (size) => `+${size} ${interval(met.map(({ simpler }) => shareOf(simpler[i]!, size)))}`,
      );
      console.log(`  ${name}: ${told.join(', ')} found`);
    }
    for (const size of SIZES) {
      const of = found.map((each) => each.filter(({ plant: { size: own } }) => own === size));
      const shares = found.map((each) => shareOf(each, size));
      console.log(`  +${size}: ${interval(shares)} found, median ${median(of.flat())} min`);
      if (companion) continue;
      row(`planted +${size}`, mean(shares), interval(shares));
      if (size >= 30) row(`minutes, all +${size as 30 | 60}`, Number(median(of.flat())));
    }
    const quick = found
      .flat()
      .filter(({ plant: p }) => p.size >= 15 && p.durationMs === HALF_HOUR_MS);
    console.log(`  15 and more within 30 min: median ${median(quick)} min`);
    if (!companion) row('minutes, 15 and more within 30 min', Number(median(quick)));
  }
}

interface Met {
  plant: Plant;
  delay: number | null;
}

interface Rule {
  rule: (look: Look) => number;
  level: number;
}

/** What the program and what simpler rules met of one draw. */
function one(
  items: readonly Item[],
  seed: number,
  companion: boolean,
  rules: readonly Rule[],
): { ours: Met[]; simpler: Met[][] } {
  const planted = plant(items, seed, FROM_MS, UNTIL_MS, companion);
  const { starts, looks } = run(planted.items, { clock: 'publication', looks: rules.length > 0 });
  const metBy = (told: readonly { atMs: number; key: string }[]): Met[] => {
    const late = delays(planted.plants, told);
    return planted.plants.map((each, i) => ({ plant: each, delay: late[i]! }));
  };
  return {
    ours: metBy(starts.filter(({ kind }) => kind === 'keyword')),
    simpler: rules.map(({ rule, level }) => metBy(overLevel(looks, rule, level))),
  };
}

function shareOf(met: readonly Met[], size: number): number {
  const own = met.filter(({ plant: each }) => each.size === size);
  return own.filter(({ delay }) => delay !== null).length / Math.max(1, own.length);
}

function median(met: readonly Met[]): string {
  const found = met.flatMap(({ delay }) => (delay === null ? [] : [delay])).sort((a, b) => a - b);
  return found.length === 0 ? '–' : found[found.length >> 1]!.toFixed(0);
}

export { runEvaluation as run };
