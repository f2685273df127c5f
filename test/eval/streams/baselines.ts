import { minusLog10UpperTail } from '../../../services/trends/negative-binomial.ts';
import { LONGEST } from '../../../services/trends/window-table.ts';
import { mean } from './seeds.ts';
import { distinctStarts, type Look, type Run } from './run.ts';

/**
 * Simpler rules over the same stories, expectations and moments in 24 h, so that only the rule
 * differs. No gates of outlets and coherence.
 */
export const BASELINES: Readonly<Record<string, (look: Look) => number>> = {
  'Poisson −log10 p': ({ x, expected }) => minusLog10UpperTail(x, expected, expected),
  'ratio x/E': ({ x, expected }) => (x >= 5 ? x / expected : 0),
  'z of SigniTrend (β = 2, σ² = 1.5 E)': ({ x, expected }) =>
    (x - Math.max(expected, 2)) / (Math.sqrt(1.5 * expected) + 2),
  'count x': ({ x }) => x,
};

/** Starts for each 1,000 active keys and day, of a rule at a level. */
export function rateOf(
  run: Run,
  fromMs: number,
  over: readonly { atMs: number; key: string }[],
): number {
  let active = 0;
  for (const [day, keys] of run.activeByDay) if (day >= fromMs) active += keys;
  return distinctStarts(over, fromMs).length / (active / 1_000);
}

export function overLevel(
  looks: readonly Look[],
  rule: (look: Look) => number,
  level: number,
): Look[] {
  return looks.filter((look) => look.w === LONGEST && rule(look) >= level);
}

/** The level at which a rule starts `rate` of 1,000 active keys a day on null streams. */
export function levelForRate(
  runs: readonly Run[],
  fromMs: number,
  rule: (look: Look) => number,
  rate: number,
): number {
  let low = 0;
  let high = 200;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    const rates = runs.map((run) => rateOf(run, fromMs, overLevel(run.looks, rule, middle)));
    if (mean(rates) > rate) low = middle;
    else high = middle;
  }
  return high;
}
