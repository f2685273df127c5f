import { POOLED_DISPERSION } from './dispersion.ts';
import { leastMinusLog10UpperTail, minusLog10UpperTail } from './negative-binomial.ts';

/**
 * Hour by hour chance looks steadier than over the 24 h that are judged, so no key is held to be
 * steadier than all are together; unless it is so regular that no chance makes it (a bulletin every
 * ten minutes). Its share does not drift either.
 */
const REGULAR = 0.7;
const LEAST_DISPERSION = 1.1;
/** Shares drift from day to day by about a third, however well they are known. */
const SHARE_VARIANCE = 0.1;
/** Expectations below this are no ground for a distance: two stories are noise. */
const LEAST_EXPECTED = 2;

/** What is usual of a key: `n` of `N` stories, both with the prior's weight in them. */
export interface Usual {
  /** Stories of the key, prior included. */
  stories: number;
  /** Stories of the stream, prior included. */
  streamStories: number;
  /** Variance over mean of its counts: how much its stories come in clusters. */
  dispersion: number;
}

export interface Score {
  expected: number;
  /** −log10 of the probability of so many stories by chance. */
  surprise: number;
  z: number;
}

/**
 * How far `x` stories in a window stand above what is usual.
 *
 *   E = W·n/N        expected: the key's usual share of the W stories in the window, so that the
 *                    stream's volume and its daily rhythm cancel out
 *   V = D·E + E²·(1/n + .1)   the spread of counts (D: dispersion), what is not known of the
 *              share, and how shares drift
 *   p = P(X ≥ x)     negative binomial with this mean and variance
 *   z = (x − max(E, 2)) / (√V + 2)
 */
export function score(x: number, windowStories: number, usual: Usual): Score {
  const expected = expectedStories(windowStories, usual);
  return {
    expected,
    surprise: surpriseOf(x, windowStories, usual),
    z: distance(x, windowStories, usual),
  };
}

/** The −log10 p of `score` alone. */
export function surpriseOf(x: number, windowStories: number, usual: Usual): number {
  const expected = expectedStories(windowStories, usual);
  return minusLog10UpperTail(x, expected, varianceOf(expected, usual));
}

/** What it is at least, for a small part of its cost. */
export function leastSurpriseOf(x: number, windowStories: number, usual: Usual): number {
  const expected = expectedStories(windowStories, usual);
  return leastMinusLog10UpperTail(x, expected, varianceOf(expected, usual));
}

/** The z of `score` alone. */
export function distance(x: number, windowStories: number, usual: Usual): number {
  const expected = expectedStories(windowStories, usual);
  const spread = deviation(expected, usual);
  return (x - Math.max(expected, LEAST_EXPECTED)) / (spread + LEAST_EXPECTED);
}

export function expectedStories(windowStories: number, usual: Usual): number {
  return expectedOfShare(windowStories, usual.stories, usual.streamStories);
}

export function expectedOfShare(
  windowStories: number,
  stories: number,
  streamStories: number,
): number {
  return Math.max(1e-9, (windowStories * stories) / streamStories);
}

/** Standard deviation of the count around its expectation. */
export function deviation(expected: number, usual: Usual): number {
  return Math.sqrt(varianceOf(expected, usual));
}

/**
 * Whether `x` stories may reach −log10 p of 3 at all: the tail of a distribution that leans to the
 * right is never thinner than that of the normal one, so what stands less than 3 standard deviations
 * above its expectation need not be computed. Most of what a minute brings is ruled out by this.
 */
export function mayBeSurprising(x: number, windowStories: number, usual: Usual): boolean {
  const expected = expectedStories(windowStories, usual);
  const above = x - expected;
  return above > 0 && above * above > 9 * varianceOf(expected, usual);
}

/** Variance over mean of the counts themselves: a key's own, or what many keys have alike. */
export function spreadOf({ dispersion }: Usual): number {
  return dispersion < REGULAR ? LEAST_DISPERSION : Math.max(POOLED_DISPERSION, dispersion);
}

function varianceOf(expected: number, usual: Usual): number {
  const { dispersion, stories } = usual;
  const spread = spreadOf(usual);
  if (dispersion < REGULAR) return spread * expected + (expected * expected) / stories;
  return spread * expected + expected * expected * (1 / stories + SHARE_VARIANCE);
}
