import { describe, expect, it } from 'vitest';
import {
  leastMinusLog10UpperTail,
  logGamma,
  minusLog10UpperTail,
} from '../../services/trends/negative-binomial.ts';

/** P(X ≥ x) by the recurrence of the probabilities from P(X = 0) on: exact where nothing underflows. */
function exactTail(x: number, mean: number, variance: number): number {
  const size = (mean * mean) / (variance - mean);
  const step = mean / (size + mean);
  let probability = Math.pow(1 - step, size);
  let tail = 0;
  for (let k = 0; k < 60_000; k++) {
    if (k >= x) tail += probability;
    probability *= ((k + size) / (k + 1)) * step;
  }
  return tail;
}

describe('the negative binomial tail', () => {
  it('is the sum of its probabilities', () => {
    for (const mean of [0.001, 0.04, 0.5, 1, 2.7, 10, 80, 400]) {
      for (const spread of [1.01, 1.5, 3, 10, 100]) {
        for (const x of [1, 2, 3, 5, 9, 17, 31, 32, 60, 150, 500]) {
          const exact = exactTail(x, mean, mean * spread);
          if (exact < 1e-290 || exact > 1 - 1e-9 || !Number.isFinite(exact)) continue;
          const log = minusLog10UpperTail(x, mean, mean * spread);
          expect(Math.pow(10, -log) / exact, `x ${x}, mean ${mean}, spread ${spread}`).toBeCloseTo(
            1,
            6,
          );
        }
      }
    }
  });

  it('is Poisson when the variance is the mean', () => {
    // 1 − e^−2 (1 + 2 + 2) at x = 3, mean 2.
    expect(minusLog10UpperTail(3, 2, 2)).toBeCloseTo(-Math.log10(1 - 5 * Math.exp(-2)), 10);
    expect(minusLog10UpperTail(1, 0.3, 0.3)).toBeCloseTo(-Math.log10(1 - Math.exp(-0.3)), 10);
  });

  it('neither underflows nor leaves the range', () => {
    expect(minusLog10UpperTail(5_000, 0.001, 0.002)).toBeGreaterThan(1_000);
    expect(minusLog10UpperTail(5_000, 0.001, 0.002)).toBeLessThan(1e6);
    expect(minusLog10UpperTail(0, 3, 4)).toBe(0);
    expect(minusLog10UpperTail(1, 1e9, 2e9)).toBeCloseTo(0, 12);
    expect(minusLog10UpperTail(100_000, 90_000, 140_000)).toBeGreaterThan(20);
  });

  it('grows with what was found and falls with what was expected', () => {
    for (let x = 1; x < 60; x++) {
      expect(minusLog10UpperTail(x + 1, 7, 11)).toBeGreaterThan(minusLog10UpperTail(x, 7, 11));
      expect(minusLog10UpperTail(x, 7, 11)).toBeGreaterThan(minusLog10UpperTail(x, 8, 12.5));
    }
  });

  it('has a bound that is never above it and close where it is asked for', () => {
    for (const mean of [0.001, 0.04, 0.5, 1, 2.7, 10, 80, 400, 5_000]) {
      for (const spread of [1, 1.01, 1.5, 3, 10, 100]) {
        for (const x of [1, 2, 3, 5, 9, 17, 31, 60, 150, 500, 9_000]) {
          const least = leastMinusLog10UpperTail(x, mean, mean * spread);
          const tail = minusLog10UpperTail(x, mean, mean * spread);
          const of = `x ${x}, mean ${mean}, spread ${spread}`;
          expect(least, of).toBeLessThanOrEqual(tail + 1e-9);
          expect(least, of).toBeGreaterThanOrEqual(0);
          if (mean >= 0.5 && spread <= 3) expect(least, of).toBeGreaterThan(0.8 * tail - 1);
        }
      }
    }
  });

  it('rests on a log gamma that knows the factorials', () => {
    let factorial = 1;
    for (let n = 1; n < 25; n++) {
      expect(logGamma(n + 1)).toBeCloseTo(Math.log((factorial *= n)), 11);
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 11);
  });
});
