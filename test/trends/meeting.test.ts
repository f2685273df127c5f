import { describe, expect, it } from 'vitest';
import { minusLog10BetaBinomialTail } from '../../services/trends/beta-binomial.ts';
import { foldSeenAt } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { keyOf } from '../../services/trends/subject.ts';
import { atMinute, mention } from './mention.ts';

const DAY_MINUTES = 1_440;
const WARM_MINUTES = 16 * DAY_MINUTES;
const BURST_MINUTES = 300;

/** Sums the probabilities one by one: Pólya's urn, drawn n times. */
function urnTail(k: number, n: number, share: number, correlation: number): number {
  const m = 1 / correlation - 1;
  let states = [1];
  for (let drawn = 0; drawn < n; drawn++) {
    const next = new Array<number>(drawn + 2).fill(0);
    for (const [had, probability] of states.entries()) {
      const has = (share * m + had) / (m + drawn);
      next[had + 1]! += probability * has;
      next[had]! += probability * (1 - has);
    }
    states = next;
  }
  return states.slice(k).reduce((sum, probability) => sum + probability, 0);
}

it('the tail of the beta-binomial is that of an urn', () => {
  for (const n of [1, 5, 30, 120]) {
    for (const share of [0.01, 0.3, 0.9]) {
      for (const correlation of [0.004, 0.05, 0.3]) {
        for (const k of [1, 2, 4, 20, 30, 110]) {
          if (k > n) continue;
          const log = minusLog10BetaBinomialTail(k, n, share, correlation);
          const exact = urnTail(k, n, share, correlation);
          expect(10 ** -log / exact, `${k} of ${n}, ${share}, ${correlation}`).toBeCloseTo(1, 6);
        }
      }
    }
  }
  expect(minusLog10BetaBinomialTail(0, 5, 0.2, 0.1)).toBe(0);
  expect(minusLog10BetaBinomialTail(6, 5, 0.2, 0.1)).toBe(Infinity);
});

/**
 * One article a minute. Of ten, three name Egypt and two Sudan, one of them both: so half of Sudan's. In
 * the burst `changed` says what each article names. Gives the country pairs that started then.
 */
function pairsStarted(changed: (minute: number) => string[][]): string[] {
  const state = createState({ maxKeywordPairs: 1 });
  const started: string[] = [];
  const onMinute = (): void => {
    for (const { phase, kind, slot } of state.tiers.changes) {
      if (phase === 'start' && kind === 'country-pair') started.push(keyOf(state, kind, slot));
    }
  };
  let offset = 0;
  for (let minute = 0; minute < WARM_MINUTES + BURST_MINUTES; minute++) {
    const articles = minute < WARM_MINUTES ? [usually(minute)] : changed(minute);
    for (const countries of articles) {
      const seenMs = atMinute(minute);
      const source = `paper ${(offset * 7) % 101}`;
      foldSeenAt(state, mention({ seenMs, countries, source }), seenMs, offset++, onMinute);
    }
  }
  return started;
}

function usually(minute: number): string[] {
  const place = (minute * 7) % 10;
  return [...(place < 3 ? ['EG'] : []), ...(place === 2 || place === 3 ? ['SD'] : [])];
}

describe('a pair of frequent parts', () => {
  it('starts when they meet more often while each is told as before', () => {
    const together = (minute: number): string[] => {
      const place = (minute * 7) % 10;
      if (place >= 3) return [];
      return place === 0 ? ['EG'] : ['EG', 'SD'];
    };
    expect(pairsStarted((minute) => [together(minute)])).toEqual(['EG|SD']);
  });

  it('does not when they meet as usual, or all that is told doubles', () => {
    expect(pairsStarted((minute) => [usually(minute)])).toEqual([]);
    expect(pairsStarted((minute) => [usually(minute), usually(minute + 1)])).toEqual([]);
  });
});
