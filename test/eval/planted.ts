import { delays, plant, SIZES, type Plant } from './streams/plants.ts';
import { run } from './streams/run.ts';
import { interval, mean, seedsOf } from './streams/seeds.ts';
import { loadStream, type Item } from './streams/stream.ts';
import { row } from './streams/targets.ts';

const FROM_MS = Date.UTC(2020, 4, 2);
const UNTIL_MS = Date.UTC(2020, 4, 31);
const HALF_HOUR_MS = 1_800_000;

/**
 * Bursts put into the English stream, publication clock: how many are started before they are half
 * an hour over, and how many minutes after their first article.
 */
export async function runEvaluation(): Promise<void> {
  const stream = await loadStream('en');
  if (stream === null) {
    console.log('the streams are not beside the project: nothing measured');
    return;
  }
  for (const companion of [false, true]) {
    console.log(companion ? 'with a second word in common (60 %)' : 'with nothing else in common');
    const found = seedsOf().map((seed) => one(stream.items, seed, companion));
    for (const size of SIZES) {
      const of = found.map((each) => each.filter(({ plant: { size: own } }) => own === size));
      const shares = of.map(
        (each) => each.filter(({ delay }) => delay !== null).length / each.length,
      );
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

function one(items: readonly Item[], seed: number, companion: boolean): Met[] {
  const planted = plant(items, seed, FROM_MS, UNTIL_MS, companion);
  const { starts } = run(planted.items, { clock: 'publication' });
  const late = delays(
    planted.plants,
    starts.filter(({ kind }) => kind === 'keyword'),
  );
  return planted.plants.map((each, i) => ({ plant: each, delay: late[i]! }));
}

function median(met: readonly Met[]): string {
  const found = met.flatMap(({ delay }) => (delay === null ? [] : [delay])).sort((a, b) => a - b);
  return found.length === 0 ? '–' : found[found.length >> 1]!.toFixed(0);
}

export { runEvaluation as run };
