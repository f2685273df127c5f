/**
 * The upper tail of the negative binomial distribution, in log space: how unlikely it is to meet
 * at least so many when so many are expected.
 *
 * With mean m and variance v > m, the size is r = m²/(v − m) and
 *   P(X = k) = Γ(k + r)/(k! Γ(r)) · (r/(r + m))^r · (m/(r + m))^k.
 * A variance at or below the mean gives the Poisson distribution (r → ∞).
 */

/** Changes smaller than this part of the value no longer matter. */
const NEGLIGIBLE = 1e-12;
/** Reached only within some standard deviations of a mean above 10⁹. */
const MAX_TERMS = 1_000_000;
/** Above this size the distribution is Poisson to 12 digits at the counts met here. */
const POISSON_SIZE = 1e12;

/**
 * −log10 P(X ≥ x); 0 for x ≤ 0. `mean` > 0. Relative error of p below 1e-6; no underflow, however
 * unlikely. P(X ≥ x) is the regularized incomplete beta function I_q(x, r) with q = m/(r + m)
 * (DLMF 8.17.24), whose front factor is P(X = x). Costs about 20 steps of its continued fraction,
 * and x factors below 30, else Stirling's series.
 */
export function minusLog10UpperTail(x: number, mean: number, variance: number): number {
  if (x <= 0) return 0;
  const size = variance > mean ? (mean * mean) / (variance - mean) : Infinity;
  if (size > POISSON_SIZE) return poissonTail(x, mean);
  const q = mean / (size + mean);
  const logPmf = logNegativeBinomial(x, mean, size);
  if (q < (x + 1) / (x + size + 2)) {
    return fromLog(logPmf + Math.log(betaFraction(x, size, q)));
  }
  // I_q(x, r) = 1 − I_{1−q}(r, x); here it is no small number, so nothing is lost by subtracting.
  const below = Math.exp(logPmf + Math.log(x / size)) * betaFraction(size, x, size / (size + mean));
  return fromLog(Math.log(Math.max(1 - below, Number.MIN_VALUE)));
}

/**
 * What −log10 P(X ≥ x) is at least, by two logarithms and no series: Chernoff's bound (1952),
 *   P(X ≥ x) ≤ (m/x)^x · ((x + r)/(m + r))^(x + r) for x > m;
 * 0 for smaller x. About a decade below what the tail is where it is small.
 */
export function leastMinusLog10UpperTail(x: number, mean: number, variance: number): number {
  if (x <= mean) return 0;
  const ratio = x * Math.log(x / mean);
  if (variance <= mean) return (ratio - (x - mean)) / Math.LN10;
  const size = (mean * mean) / (variance - mean);
  return (ratio - (x + size) * Math.log1p((x - mean) / (mean + size))) / Math.LN10;
}

function fromLog(log: number): number {
  return Math.max(0, -log / Math.LN10);
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function betaFraction(a: number, b: number, q: number): number {
  let c = 1;
  let d = 0;
  let fraction = 1;
  for (let i = 1; i < MAX_TERMS; i++) {
    const m = i >> 1;
    const numerator =
      (i & 1) === 1
        ? (-(a + m) * (a + b + m) * q) / ((a + 2 * m) * (a + 2 * m + 1))
        : (m * (b - m) * q) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + numerator * d);
    c = awayFromZero(1 + numerator / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < NEGLIGIBLE) break;
  }
  return 1 / fraction;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** By the terms of the smaller side, from the nearest on. */
function poissonTail(x: number, mean: number): number {
  const logPmf = logPoisson(x, mean);
  let term = 1;
  let sum = 0;
  if (x <= mean) {
    for (let k = x; k > 0 && term > sum * NEGLIGIBLE; k--) sum += term *= k / mean;
    return fromLog(Math.log(Math.max(1 - Math.exp(logPmf) * sum, Number.MIN_VALUE)));
  }
  for (let k = x; k < x + MAX_TERMS && term > sum * NEGLIGIBLE; k++) {
    sum += term;
    term *= mean / (k + 1);
  }
  return fromLog(logPmf + Math.log(sum));
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
