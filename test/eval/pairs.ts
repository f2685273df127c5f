import { KINDS, type Kind } from '../../shared/trend.ts';
import { DAY_MS, MINUTE_MS } from '../../shared/time.ts';
import { JUDGED_FROM_MS } from './null.ts';
import { nullStream } from './streams/null.ts';
import { PAIR_SIZES, plantCountries, plantPairs, type PairPlant } from './streams/pair-plants.ts';
import { randomOf } from './streams/random.ts';
import { distinctStarts, run, type Run } from './streams/run.ts';
import { interval, mean, seedsOf } from './streams/seeds.ts';
import { loadStream, type Item } from './streams/stream.ts';
import { row } from './streams/targets.ts';

const SPAN = { fromMs: Date.UTC(2020, 4, 2), untilMs: Date.UTC(2020, 4, 31) };
const PER_SIZE = 20;
const GRACE_MS = 30 * MINUTE_MS;

/**
 * Countries and pairs, publication clock: how often chance starts one on shuffled news, and how many
 * bursts are found: countries told more, pairs told together whose parts are told no more than before.
 */
export async function runEvaluation(): Promise<void> {
  const stream = await loadStream('en');
  if (stream === null) {
    console.log('the streams are not beside the project: nothing measured');
    return;
  }
  const seeds = seedsOf();
  for (const shuffle of ['article', 'outlet'] as const) {
    const told = seeds.map((seed) => chance(nullStream(stream.items, shuffle, seed)));
    for (const kind of KINDS) {
      const rates = told.map((of) => of.get(kind)!);
      console.log(`null ${shuffle}, ${kind}: ${interval(rates)} starts of 1,000 active a day`);
    }
  }
  for (const kind of ['country', 'country-pair', 'keyword-pair'] as const) {
    const found = seeds.map((seed) => planted(stream.items, kind, seed));
    for (const size of PAIR_SIZES) {
      const shares = found.map((of) => shareFound(of, size));
      const all = found.reduce(
        (sum, of) => sum + of.filter((each) => each.size === size).length,
        0,
      );
      if (all === 0) continue;
      console.log(`planted ${kind} +${size}: ${interval(shares)} found of ${all}`);
      if (kind !== 'country' && size === 30) {
        row('pairs with flat marginals, +30', mean(shares), `${kind} ${interval(shares)}`);
      }
    }
  }
}

/** Starts of each kind for each 1,000 keys of that kind with two articles in 24 h and day. */
function chance(items: readonly Item[]): Map<Kind, number> {
  const active = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  const of = run(items, {
    clock: 'publication',
    pairs: true,
    onMinute(state, atMs) {
      if (atMs % DAY_MS !== 0 || atMs < JUDGED_FROM_MS) return;
      for (const [i, kind] of KINDS.entries()) {
        active.set(kind, active.get(kind)! + state.learned.activeKeys[i]!);
      }
    },
  });
  return new Map(
    KINDS.map((kind) => {
      const starts = of.starts.filter((start) => start.kind === kind);
      const distinct = distinctStarts(starts, JUDGED_FROM_MS).length;
      return [kind, distinct / Math.max(1e-9, active.get(kind)! / 1_000)];
    }),
  );
}

type Found = PairPlant & { found: boolean };

function planted(
  items: readonly Item[],
  kind: 'country' | 'country-pair' | 'keyword-pair',
  seed: number,
): Found[] {
  const random = randomOf(seed * 7_368_787 + 11);
  const made =
    kind === 'country'
      ? plantCountries(items, PER_SIZE, SPAN, random)
      : plantPairs(items, kind, PER_SIZE, SPAN, random);
  const of = run(made.items, { clock: 'publication', pairs: kind === 'keyword-pair' });
  return made.plants.map((plant) => ({ ...plant, found: isFound(plant, of) }));
}

/** Started while it lasts or half an hour after, whatever the window. */
function isFound({ kind, key, firstMs, endMs }: PairPlant, { starts }: Run): boolean {
  return starts.some(
    (start) =>
      start.kind === kind &&
      start.key === key &&
      start.atMs >= firstMs &&
      start.atMs <= endMs + GRACE_MS,
  );
}

function shareFound(plants: readonly Found[], size: number): number {
  const own = plants.filter((each) => each.size === size);
  return own.filter(({ found }) => found).length / Math.max(1, own.length);
}

export { runEvaluation as run };
