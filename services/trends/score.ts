import { minusLog10UpperTail } from './negative-binomial.ts';

/** Pooled dispersion of story counts: variance over mean on real news (1.5 to 2 do equally well). */
const DISPERSION = 1.5;
/** Expectations below this are no ground for a distance: two stories are noise. */
const LEAST_EXPECTED = 2;

/** What is usual of a key: `n` of `N` stories, both with the prior's weight in them. */
export interface Usual {
  /** Stories of the key, prior included. */
  stories: number;
  /** Stories of the stream, prior included. */
  streamStories: number;
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
 *   V = D·E + E²/n   the spread of counts, and what is not known of the share
 *   p = P(X ≥ x)     negative binomial with this mean and variance
 *   z = (x − max(E, 2)) / (√V + 2)
 */
export function score(x: number, windowStories: number, usual: Usual): Score {
  const expected = expectedStories(windowStories, usual);
  const variance = DISPERSION * expected + (expected * expected) / usual.stories;
  return {
    expected,
    surprise: minusLog10UpperTail(x, expected, variance),
    z: (x - Math.max(expected, LEAST_EXPECTED)) / (Math.sqrt(variance) + LEAST_EXPECTED),
  };
}

export function expectedStories(windowStories: number, usual: Usual): number {
  return Math.max(1e-9, (windowStories * usual.stories) / usual.streamStories);
}

/** Standard deviation of the count around its expectation. */
export function deviation(expected: number, usual: Usual): number {
  return Math.sqrt(DISPERSION * expected + (expected * expected) / usual.stories);
}
