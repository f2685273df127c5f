import { describe, expect, it } from 'vitest';
import { MAX_PINS, Pins } from '../../web/src/charts/pins.svelte.ts';
import { MAX_MARKED, TierMarks } from '../../web/src/charts/tier-marks.ts';
import { noArrivals, REMEMBERED_MS, withChange } from '../../web/src/rising/arrivals.ts';
import { inHeldOrder } from '../../web/src/rising/held-order.ts';
import { inStandingPlaces } from '../../web/src/rising/standing-places.ts';
import { wantedRows } from '../../web/src/rising/wanted-rows.ts';
import { snapshot, trend } from './trends.ts';

const listOf = (...keys: string[]) => snapshot(keys.map((key) => trend(key)));

describe('what came into the list and what left it', () => {
  it('is told for a minute', () => {
    const changed = withChange(noArrivals, listOf('a', 'b'), listOf('b', 'c'), 1_000);
    expect([...changed.entered]).toEqual([['c', 1_000]]);
    expect(changed.left.map((gone) => gone.trend.key)).toEqual(['a']);
    const later = withChange(changed, listOf('b', 'c'), listOf('b', 'c'), 1_000 + REMEMBERED_MS);
    expect(later).toEqual({ entered: new Map(), left: [] });
  });
  it('is not what comes back', () => {
    const gone = withChange(noArrivals, listOf('a', 'b'), listOf('b'), 1_000);
    const back = withChange(gone, listOf('b'), listOf('a', 'b'), 2_000);
    expect(back.left).toEqual([]);
  });
  it('is nothing at the first list, in another view and after a restart', () => {
    expect(withChange(noArrivals, null, listOf('a'), 0)).toBe(noArrivals);
    const other = snapshot([trend('c')], { epoch: 'second' });
    expect(withChange(noArrivals, listOf('a'), other, 0)).toBe(noArrivals);
    const view = { ...listOf('a').view, window: '6h' as const };
    expect(withChange(noArrivals, listOf('a'), snapshot([], { view }), 0)).toBe(noArrivals);
  });
  it('names only what stood high in the list, and few of them', () => {
    const keys = Array.from({ length: 50 }, (_, i) => `k${i}`);
    const changed = withChange(noArrivals, listOf(...keys), listOf('k0'), 0);
    expect(changed.left.map((gone) => gone.trend.key)).toEqual(['k1', 'k2', 'k3', 'k4']);
  });
});

describe('an order that is held', () => {
  const rows = ['c', 'a', 'n', 'b'].map((key) => ({ key }));
  it('keeps its places; what came stands at the end, what left is gone', () => {
    const held = inHeldOrder(rows, ['a', 'b', 'gone', 'c']);
    expect(held.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'n']);
  });
});

describe('rows in their places of a moment ago', () => {
  const standing = listOf('a', 'b', 'c');
  it('have the newest figures; what came waits, what left stands with its last ones', () => {
    const newest = snapshot([trend('n'), trend('b', { stories: 40 }), trend('a')], { seq: 7 });
    const shown = inStandingPlaces(newest, standing);
    expect(shown?.items.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(shown?.items[1]?.stories).toBe(40);
    expect(shown?.seq).toBe(7);
  });
  it('are given at once to a first list, to another view and after a restart', () => {
    const newest = listOf('n', 'a');
    expect(inStandingPlaces(newest, null)).toBe(newest);
    expect(inStandingPlaces(newest, listOf())).toBe(newest);
    const restarted = snapshot(newest.items, { epoch: 'second' });
    expect(inStandingPlaces(restarted, standing)).toBe(restarted);
    const other = snapshot([], { view: { ...newest.view, country: 'EG' } });
    expect(inStandingPlaces(other, standing)).toBe(other);
    expect(inStandingPlaces(null, standing)).toBeNull();
  });
});

describe('the rows a reader looks for', () => {
  it('are found by another name of the same thing, too', () => {
    const list = snapshot([trend('quake', { also: ['الزلزال'] }), trend('flood')]);
    expect(wantedRows(list, 'زلزال', String).map(({ key }) => key)).toEqual(['quake']);
    expect(wantedRows(list, ' ', String)).toHaveLength(2);
    expect(wantedRows(null, 'x', String)).toEqual([]);
  });
});

describe('when a key came to stand where it stands', () => {
  const subject = { kind: 'keyword', key: 'flood' } as const;
  const at = (tier: 'steady' | 'emerging' | 'trending', sinceMs: number) => [
    trend('flood', { tier, sinceMs }),
  ];
  it('is remembered from tier to tier, oldest first', () => {
    const marks = new TierMarks();
    marks.hear(at('emerging', 100));
    marks.hear(at('trending', 200));
    expect(marks.of(subject, '1h')).toEqual([
      { tier: 'emerging', atMs: 100 },
      { tier: 'trending', atMs: 200 },
    ]);
    marks.hear(at('emerging', 300));
    expect(marks.of(subject, '1h').map(({ atMs }) => atMs)).toEqual([200, 300]);
    expect(marks.of(subject, '6h')).toEqual([]);
  });
  it('begins anew once it stood for nothing', () => {
    const marks = new TierMarks();
    marks.hear(at('trending', 200));
    marks.hear(at('steady', 300));
    expect(marks.of(subject, '1h')).toEqual([]);
  });
  it('forgets what was heard of longest ago', () => {
    const marks = new TierMarks();
    marks.hear(at('emerging', 1));
    for (let i = 0; i < MAX_MARKED; i++) marks.hear([trend(`k${i}`, { tier: 'emerging' })]);
    expect(marks.of(subject, '1h')).toEqual([]);
  });
});

describe('what is pinned', () => {
  it('comes and goes, and the first gives way when there is no room', () => {
    const pins = new Pins();
    const subjects = Array.from({ length: MAX_PINS + 1 }, (_, i) => ({
      kind: 'keyword' as const,
      key: `k${i}`,
    }));
    for (const subject of subjects) pins.toggle(subject);
    expect(pins.has(subjects[0]!)).toBe(false);
    expect(pins.subjects).toHaveLength(MAX_PINS);
    pins.toggle({ kind: 'keyword', key: 'k3' });
    expect(pins.has(subjects[3]!)).toBe(false);
    // The same letters as a country are something else.
    expect(pins.has({ kind: 'country', key: 'k4' })).toBe(false);
  });
});
