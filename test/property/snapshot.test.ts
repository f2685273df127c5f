import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type View } from '../../shared/trend.ts';
import { WINDOWS } from '../../shared/time.ts';
import { advance } from '../../services/trends/clock.ts';
import { columnBytes, decode, encode, freeze } from '../../services/trends/codec.ts';
import { counts } from '../../services/trends/counts.ts';
import { inspect, latestArticles, outlets, query } from '../../services/trends/query.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState, type Limits, type TrendState } from '../../services/trends/state.ts';
import { SnapshotMemory } from '../../services/trends/snapshot-memory.ts';
import { logOf } from './mentions.ts';

const limits = fc.constantFrom<Partial<Limits>>(
  {},
  { maxArticles: 20, maxListedArticles: 5, maxStories: 4, maxIds: 10 },
  { maxKeywords: 4, maxKeywordPairs: 3, maxOutlets: 2 },
);

function shown(state: TrendState): string {
  const views = KINDS.flatMap((kind) =>
    WINDOWS.flatMap((window) => {
      const view: View = { kind, window, sort: 'rising', limit: 10 };
      return [view, { ...view, sort: 'count' as const }, { ...view, lang: 'en', country: 'SY' }];
    }),
  );
  return JSON.stringify([
    views.map((view) => query(state, view)),
    WINDOWS.map((window) => counts(state, window, state.clockMs)),
    inspect(state, 'keyword', 'a', '6h'),
    latestArticles(state, 0, 100),
    outlets(state),
    state.refusals,
  ]);
}

/** The offset of a record of `log`, for `at` in [0, 1]: 1 is the last one, never the place behind it. */
function placeIn(log: readonly unknown[], at: number): number {
  return Math.min(Math.floor(at * log.length), log.length - 1);
}

describe('encode and decode', () => {
  it('break nothing: fold, encode, decode, fold is fold, fold', () => {
    fc.assert(
      fc.property(logOf(80), fc.double({ min: 0, max: 1, noNaN: true }), limits, (log, at, of) => {
        const cut = placeIn(log, at);
        const whole = createState(of);
        let broken = createState(of);
        log.forEach(({ mention }, offset) => {
          fold(whole, mention, offset);
          if (offset === cut) {
            const decoded = decode(encode(broken), of);
            if (!decoded.ok) throw new Error(decoded.message);
            broken = decoded.value;
          }
          fold(broken, mention, offset);
        });
        expect(shown(broken)).toBe(shown(whole));
        expect(Buffer.compare(encode(broken), encode(whole))).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('give the bytes of the moment of freezing, however long folding goes on before they are asked for', () => {
    fc.assert(
      fc.property(logOf(80), fc.double({ min: 0, max: 1, noNaN: true }), limits, (log, at, of) => {
        const cut = placeIn(log, at);
        const state = createState(of);
        const memory = new SnapshotMemory();
        let atOnce = new Uint8Array(0);
        let later = new Uint8Array(0);
        let parts: Generator<Uint8Array, void> | null = null;
        log.forEach(({ mention }, offset) => {
          fold(state, mention, offset);
          if (offset === cut) {
            for (const step of memory.prepare(columnBytes(state))) expect(step).toBeUndefined();
            expect(memory.size).toBeGreaterThanOrEqual(freeze(state).copiedBytes);
            atOnce = encode(state).slice();
            parts = freeze(state, memory).parts();
          }
        });
        // A day later everything has left the windows, and the keys may have been forgotten.
        advance(state, state.clockMs + 50 * 24 * 3_600_000);
        for (const part of parts!) later = Uint8Array.from([...later, ...part]);
        expect(Buffer.compare(later, atOnce)).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('give no state for bytes that were cut or changed', () => {
    const state = createState();
    fc.assert(
      fc.property(logOf(10), fc.nat(), fc.integer({ min: 1, max: 255 }), (log, at, flip) => {
        log.forEach(({ mention }, offset) => fold(state, mention, offset));
        const bytes = encode(state);
        const cut = decode(bytes.subarray(0, at % bytes.length));
        expect(cut).toMatchObject({ ok: false, code: 'SNAPSHOT_CORRUPT' });
        const changed = bytes.slice();
        changed[at % bytes.length]! ^= flip;
        expect(decode(changed)).toMatchObject({ ok: false, code: 'SNAPSHOT_CORRUPT' });
      }),
      { numRuns: 30 },
    );
  });
});
