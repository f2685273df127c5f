import { query } from '../../services/trends/query.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import type { View } from '../../shared/trend.ts';
import { JUDGED_FROM_MS } from './null.ts';
import { nullStream } from './streams/null.ts';
import { run as runStream } from './streams/run.ts';
import { interval, mean } from './streams/seeds.ts';
import { loadStream } from './streams/stream.ts';
import { row } from './streams/targets.ts';

const VIEW: View = { kind: 'keyword', window: '24h', sort: 'rising', limit: 20, series: false };
const STEP_MS = 5 * MINUTE_MS;
/** Three days of each week are enough: a view costs milliseconds. */
const UNTIL_MS = JUDGED_FROM_MS + 3 * 86_400_000;
const SEEDS = [10, 11, 12];

/**
 * How much of the list stays from one look to the next, five minutes later, in shuffled English news
 * (nothing happens, so nothing should move), publication clock.
 */
export async function run(): Promise<void> {
  const stream = await loadStream('en');
  if (stream === null) {
    console.log('the streams are not beside the project: nothing measured');
    return;
  }
  const overlaps = SEEDS.map((seed) => {
    const shares: number[] = [];
    let before: Set<string> | null = null;
    const items = nullStream(stream.items, 'article', seed);
    runStream(
      items.filter(({ publishedMs }) => publishedMs < UNTIL_MS),
      {
        clock: 'publication',
        onMinute(state, atMs) {
          if (atMs < JUDGED_FROM_MS || atMs % STEP_MS !== 0) return;
          const now = new Set(query(state, VIEW).items.map(({ key }) => key));
          if (before !== null) {
            const known = before;
            shares.push([...now].filter((key) => known.has(key)).length / Math.max(1, now.size));
          }
          before = now;
        },
      },
    );
    return mean(shares);
  });
  row('top 20 that stays from tick to tick', mean(overlaps), interval(overlaps));
}
