/**
 * The upper tail of the negative binomial distribution, in log space: how unlikely it is to meet
 * at least so many when so many are expected.
 *
 * With mean m and variance v > m, the size is r = m²/(v − m) and
 *   P(X = k) = Γ(k + r)/(k! Γ(r)) · (r/(r + m))^r · (m/(r + m))^k.
 * A variance at or below the mean gives the Poisson distribution (r → ∞).
 */

/** Terms smaller than this part of the sum no longer change it. */
const NEGLIGIBLE = 1e-12;
/** Reached only within some standard deviations of a mean above 10⁹. */
const MAX_TERMS = 1_000_000;
/** Above this size the distribution is Poisson to 12 digits at the counts met here. */
const POISSON_SIZE = 1e12;

/**
 * −log10 P(X ≥ x); 0 for x ≤ 0. `mean` > 0. Relative error below 1e-9; no underflow, however
 * unlikely. Costs x terms below 30, else Stirling's series; and the terms of the sum.
 */
export function minusLog10UpperTail(x: number, mean: number, variance: number): number {
  if (x <= 0) return 0;
  const size = variance > mean ? (mean * mean) / (variance - mean) : Infinity;
  const poisson = size > POISSON_SIZE;
  const step = poisson ? mean : mean / (size + mean);
  const logPmf = poisson ? logPoisson(x, mean) : logNegativeBinomial(x, mean, size);
  if (x <= mean) {
    const below = Math.exp(logPmf) * lowerRatio(x, step, poisson ? Infinity : size);
    return -Math.log10(Math.min(1, Math.max(1 - below, Number.MIN_VALUE)));
  }
  let term = 1;
  let sum = 1;
  for (let k = x; k < x + MAX_TERMS && term > sum * NEGLIGIBLE; k++) {
    term *= poisson ? step / (k + 1) : ((k + size) / (k + 1)) * step;
    sum += term;
  }
  return -Math.min(0, logPmf + Math.log(sum)) / Math.LN10;
}

/** P(X < x) as a multiple of P(X = x): the terms below x, from the nearest down. */
function lowerRatio(x: number, step: number, size: number): number {
  let term = 1;
  let sum = 0;
  for (let k = x; k > 0 && (sum === 0 || term > sum * NEGLIGIBLE); k--) {
    term *= size === Infinity ? k / step : k / ((k - 1 + size) * step);
    sum += term;
  }
  return sum;
}

function logPoisson(x: number, mean: number): number {
  return x * Math.log(mean) - mean - logFactorial(x);
}

function logNegativeBinomial(x: number, mean: number, size: number): number {
  return logRising(size, x) - size * Math.log1p(mean / size) - x * Math.log1p(size / mean);
}

/** log of Γ(size + x) / (Γ(size) x!). */
function logRising(size: number, x: number): number {
  if (x > 30) return logGamma(size + x) - logGamma(size) - logFactorial(x);
  let log = 0;
  let product = 1;
  for (let j = 0; j < x; j++) {
    product *= (size + j) / (j + 1);
    // Eight factors of at most 10¹² stay far from the end of the range.
    if ((j & 7) === 7) {
      log += Math.log(product);
      product = 1;
    }
  }
  return log + Math.log(product);
}

function logFactorial(x: number): number {
  return logGamma(x + 1);
}

/** Stirling's series from 10 on, below it by Γ(z + 1) = z Γ(z) (Abramowitz and Stegun 6.1.40). */
export function logGamma(z: number): number {
  let shift = 0;
  let at = z;
  while (at < 10) {
    shift -= Math.log(at);
    at += 1;
  }
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series =
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680))));
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
}
