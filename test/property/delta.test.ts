import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, diff } from '../../shared/delta.ts';
import type { Snapshot, StreamStats } from '../../shared/snapshot.ts';
import type { Trend, View } from '../../shared/trend.ts';

const view: View = { kind: 'keyword', window: '1h', sort: 'rising', limit: 50 };

const trend: fc.Arbitrary<Trend> = fc.record({
  kind: fc.constant('keyword' as const),
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'constructor'),
  label: fc.constantFrom('A', 'B'),
  window: fc.constant('1h' as const),
  articles: fc.nat(3),
  stories: fc.nat(3),
  outlets: fc.nat(3),
  expected: fc.constantFrom(0.5, 1),
  p: fc.constantFrom(1, 1e-5),
  z: fc.constantFrom(0, -0.25),
  tier: fc.constantFrom('warming' as const, 'steady' as const),
  sinceMs: fc.constant(0),
  series: fc.array(fc.option(fc.nat(2)), { maxLength: 3 }),
  countries: fc.array(fc.constantFrom('SY', 'TR'), { maxLength: 2 }),
});

const stream: fc.Arbitrary<StreamStats> = fc.record({
  articles: fc.nat(2),
  duplicates: fc.constant(0),
  late: fc.constant(0),
  rejected: fc.constant(0),
  windowArticles: fc.constant(0),
  windowStories: fc.constant(0),
  windowOutlets: fc.constant(0),
  lastMinuteArticles: fc.constant(0),
  clockMs: fc.constant(0),
  warming: fc.boolean(),
});

const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  epoch: fc.constantFrom('one', 'two'),
  seq: fc.nat(9),
  atMs: fc.nat(1_000),
  view: fc.constant(view),
  total: fc.nat(2),
  items: fc.uniqueArray(trend, { selector: ({ key }) => key, maxLength: 6 }),
  stream,
});

describe('diff and apply', () => {
  it('lead from any Snapshot to any other of the view', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (prev, next) => {
        const before = JSON.stringify(prev);
        const delta = diff(prev, next);
        if (delta === null) {
          expect({ ...prev, epoch: '', seq: 0, atMs: 0 }).toEqual({
            ...next,
            epoch: '',
            seq: 0,
            atMs: 0,
          });
          return;
        }
        const overTheWire = JSON.parse(JSON.stringify(delta)) as typeof delta;
        const led = apply(prev, overTheWire);
        expect(led).toEqual(next);
        expect(JSON.stringify(prev)).toBe(before);
        // What did not change is the same object, so that nobody draws it again.
        const touched = new Set([...delta.change, ...delta.enter].map(({ key }) => key));
        const known = new Map(prev.items.map((each) => [each.key, each]));
        for (const each of led.items) {
          if (!touched.has(each.key)) expect(each).toBe(known.get(each.key));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('say nothing when nothing changed but the time', () => {
    fc.assert(
      fc.property(snapshot, (prev) => {
        expect(diff(prev, { ...prev, seq: prev.seq + 1, atMs: prev.atMs + 1 })).toBeNull();
      }),
    );
  });

  it('name the order only when it changed', () => {
    fc.assert(
      fc.property(snapshot, stream, (prev, other) => {
        const delta = diff(prev, { ...prev, stream: other, total: prev.total + 1 });
        expect(delta).toMatchObject({ enter: [], change: [], leave: [] });
        expect(delta).not.toHaveProperty('order');
      }),
    );
  });
});
