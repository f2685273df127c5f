import { logGamma } from './negative-binomial.ts';

/** Terms smaller than this part of the sum no longer matter. */
const NEGLIGIBLE = 1e-12;

/**
 * −log10 P(K ≥ k) of a beta-binomial: `k` of `n` when each has it with a probability that is itself drawn
 * around `share`, 0 < share < 1, with variance correlation·share·(1 − share), 0 < correlation < 1. 0 for
 * k ≤ 0, Infinity for k > n. Cost: one step a term, at most n − k.
 *
 *   P(K = k) = C(n, k) · B(k + α, n − k + β)/B(α, β)   α = share·m, β = (1 − share)·m, m = 1/correlation − 1
 */
export function minusLog10BetaBinomialTail(
  k: number,
  n: number,
  share: number,
  correlation: number,
): number {
  if (k <= 0) return 0;
  if (k > n) return Infinity;
  const m = 1 / correlation - 1;
  const [alpha, beta] = [share * m, (1 - share) * m];
  const logFirst =
    logGamma(n + 1) -
    logGamma(k + 1) -
    logGamma(n - k + 1) +
    logBeta(k + alpha, n - k + beta) -
    logBeta(alpha, beta);
  let term = 1;
  let sum = 0;
  for (let j = k; j <= n; j++) {
    sum += term;
    term *= ((n - j) * (j + alpha)) / ((j + 1) * (n - j - 1 + beta));
    if (term < sum * NEGLIGIBLE) break;
  }
  return Math.max(0, -(logFirst + Math.log(sum)) / Math.LN10);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
