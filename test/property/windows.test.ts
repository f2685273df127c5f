import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDOWS } from '../../shared/time.ts';
import { advance } from '../../services/trends/clock.ts';
import { counts } from '../../services/trends/counts.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState, type TrendState } from '../../services/trends/state.ts';
import { eachLive, keyOf } from '../../services/trends/subject.ts';
import { windowNumber } from '../../services/trends/window-table.ts';
import { BruteForce } from './brute-force.ts';
import { mention, NOON_MS } from '../trends/mention.ts';
import { logOf } from './mentions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** At each whole minute told, and a day after the end, everything counted equals the recount. */
function compare(state: TrendState, truth: BruteForce, atMs: number): void {
  for (const window of WINDOWS) {
    const expected = truth.recount(window, atMs);
    const counted = counts(state, window, atMs);
    expect(counted.articles).toBe(expected.articles);
    expect(counted.late).toBe(truth.late);
    expect(all(state, 'keyword', window)).toEqual(expected.keywords);
    expect(new Map(Object.entries(counted.countries))).toEqual(expected.countries);
    expect(new Map(Object.entries(counted['country-pairs']))).toEqual(expected.countryPairs);
    for (const [pair, n] of all(state, 'keyword-pair', window)) {
      expect(n).toBeLessThanOrEqual(expected.keywordPairs.get(pair) ?? 0);
    }
  }
}

function all(
  state: TrendState,
  kind: 'keyword' | 'keyword-pair',
  window: (typeof WINDOWS)[number],
): Map<string, number> {
  const found = new Map<string, number>();
  eachLive(state, kind, windowNumber(window), (slot, n) => found.set(keyOf(state, kind, slot), n));
  return found;
}

describe('windows', () => {
  it('hold what a recount of all articles finds, at every minute', () => {
    fc.assert(
      fc.property(logOf(60), (log) => {
        const state = createState();
        const truth = new BruteForce();
        let told = 0;
        const onMinute = (atMs: number): void => {
          if (told++ % 29 === 0) compare(state, truth, atMs);
        };
        for (const [offset, { mention, seenMs }] of log.entries()) {
          fold(state, mention, offset, onMinute);
          truth.take(mention, seenMs);
        }
        advance(state, state.clockMs + 26 * HOUR, onMinute);
        compare(state, truth, state.clockMs);
        expect(state.counters.articles).toBe(truth.articles);
        expect(state.counters.duplicates).toBe(truth.duplicates);
        expect(state.stories.inWindow.every((n) => n === 0)).toBe(true);
        expect(state.outlets.inWindow.every((n) => n === 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('count a pair at most four times too few while it stays admitted', () => {
    fc.assert(
      fc.property(logOf(120), (log) => {
        const state = createState();
        const truth = new BruteForce();
        // Nothing leaves within a day, so no pair is admitted twice.
        const day = log.filter(({ seenMs }) => seenMs < log[0]!.seenMs + 12 * HOUR);
        for (const [offset, { mention, seenMs }] of day.entries()) {
          fold(state, { ...mention, publishedAt: null, precision: 'none' }, offset);
          truth.take({ ...mention, publishedAt: null, precision: 'none' }, seenMs);
        }
        const expected = truth.recount('24h', state.clockMs + 60_000);
        const counted = all(state, 'keyword-pair', '24h');
        for (const [pair, n] of expected.keywordPairs) {
          expect(n - (counted.get(pair) ?? 0)).toBeLessThanOrEqual(4);
          expect(counted.get(pair) ?? 0).toBeLessThanOrEqual(n);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('hold no more than the truth at the bounds, and articles and countries exactly', () => {
    const limits = { maxKeywords: 4, maxKeywordPairs: 3, maxOutlets: 2, maxStories: 3 };
    const small = { ...limits, maxArticles: 5, maxListedArticles: 3 };
    fc.assert(
      fc.property(logOf(120), (log) => {
        const state = createState(small);
        const truth = new BruteForce();
        let named = 0;
        for (const [offset, { mention, seenMs }] of log.entries()) {
          fold(state, mention, offset);
          truth.take(mention, seenMs);
          named += mention.keywords.length;
          if (offset % 7 !== 6) continue;
          const endMs = (state.minute + 1) * MINUTE;
          for (const window of WINDOWS) {
            const expected = truth.recount(window, endMs);
            const counted = counts(state, window, endMs);
            expect(counted.articles).toBe(expected.articles);
            expect(new Map(Object.entries(counted.countries))).toEqual(expected.countries);
            for (const kind of ['keyword', 'keyword-pair'] as const) {
              const of = kind === 'keyword' ? expected.keywords : expected.keywordPairs;
              for (const [key, n] of all(state, kind, window)) {
                expect(n).toBeLessThanOrEqual(of.get(key) ?? 0);
              }
            }
          }
        }
        expect(state.keywords.size).toBeLessThanOrEqual(4);
        expect(state.pairs.size).toBeLessThanOrEqual(3);
        expect(state.outlets.names.size).toBeLessThanOrEqual(2);
        expect(state.table.next - state.table.first).toBeLessThanOrEqual(5);
        expect(state.refusals.keywords).toBeLessThanOrEqual(named);
        advance(state, state.clockMs + 50 * HOUR);
        expect([...state.windowArticles, ...state.stories.inWindow]).toEqual(Array(8).fill(0));
        for (const kind of ['keyword', 'keyword-pair'] as const) {
          for (const window of WINDOWS) expect(all(state, kind, window).size).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold what a recount finds, key by key, while slots are given back and used again', () => {
    // A word lives for a few days, then its slot goes to another: the ring wraps many times.
    // Room is made once an hour, a sixteenth of it: more than a day brings here, and days are 2 h apart.
    const day = fc.record({
      words: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 }),
      at: fc.integer({ min: 0, max: 22 * HOUR }),
    });
    fc.assert(
      fc.property(fc.array(day, { minLength: 20, maxLength: 60 }), (days) => {
        const state = createState({ maxKeywords: 200, maxKeywordPairs: 40 });
        const truth = new BruteForce();
        let seenMs = NOON_MS;
        days.forEach(({ words, at }, i) => {
          seenMs = NOON_MS + i * 24 * HOUR + at;
          for (let copy = 0; copy < 6; copy++) {
            const keywords = [...new Set(words.map((word) => `${Math.floor(i / 4)} ${word}`))];
            const record = mention({ id: `${i}.${copy}`, seenMs, keywords });
            fold(state, record, i);
            truth.take(record, Math.max(seenMs, state.clockMs));
          }
          expect(all(state, 'keyword', '24h')).toEqual(
            truth.recount('24h', (state.minute + 1) * MINUTE).keywords,
          );
        });
        expect(state.keywords.extent).toBeLessThanOrEqual(200);
        expect(state.refusals.keywords).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  it('hold the same whatever the order within a minute', () => {
    fc.assert(
      fc.property(logOf(40), fc.integer(), (log, seed) => {
        const seenMs = log[0]!.seenMs;
        const fresh = log.map(({ mention }, i) => ({
          ...mention,
          id: `article ${i}`,
          publishedAt: null,
          precision: 'none' as const,
          seenAt: new Date(seenMs).toISOString(),
        }));
        const [a, b] = [createState(), createState()];
        fresh.forEach((mention, i) => fold(a, mention, i));
        const shuffled = fresh
          .map((mention, i) => ({ mention, at: Math.imul(i + 1, seed | 1) >>> 0 }))
          .sort((x, y) => x.at - y.at);
        shuffled.forEach(({ mention }, i) => fold(b, mention, i));
        // Pairs are admitted, and texts that are alike join their first, in the order of the log.
        const [x, y] = [a, b].map((state) => ({
          ...counts(state, '15m', 0),
          'keyword-pairs': null,
          stories: null,
        }));
        expect(x).toEqual(y);
      }),
      { numRuns: 50 },
    );
  });
});
