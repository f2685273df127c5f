import { describe, expect, it } from 'vitest';
import { emptyView, withDelta, withSnapshot } from '../../web/src/live/view-state.ts';
import { delta, snapshot, trend } from './trends.ts';

const begun = withSnapshot(emptyView, snapshot([trend('flood')], { seq: 4 }));

describe('one view, from its snapshot through its deltas', () => {
  it('applies the delta that follows', () => {
    const next = withDelta(begun, delta(5, { change: [{ key: 'flood', stories: 10 }] }));
    expect(next.broken).toBe(false);
    expect(next.snapshot?.seq).toBe(5);
    expect(next.snapshot?.items[0]?.stories).toBe(10);
  });

  it('ignores a delta that the snapshot already holds', () => {
    expect(withDelta(begun, delta(4))).toBe(begun);
    expect(withDelta(begun, delta(1))).toBe(begun);
  });

  it('keeps the last good figures and calls the chain broken after a gap', () => {
    const next = withDelta(begun, delta(6, { leave: ['flood'] }));
    expect(next.broken).toBe(true);
    expect(next.snapshot).toBe(begun.snapshot);
  });

  it('calls the chain broken when the server began anew', () => {
    expect(withDelta(begun, delta(5, { epoch: 'second' })).broken).toBe(true);
  });

  it('takes no delta while it is broken, and is mended by any snapshot', () => {
    const broken = withDelta(begun, delta(9));
    expect(withDelta(broken, delta(5))).toBe(broken);
    const restarted = snapshot([], { epoch: 'second', seq: 0 });
    expect(withSnapshot(broken, restarted)).toEqual({ snapshot: restarted, broken: false });
  });

  it('does not go back to a snapshot that deltas have overtaken', () => {
    expect(withSnapshot(begun, snapshot([], { seq: 2 }))).toBe(begun);
  });

  it('has nothing to apply a delta to before the first snapshot', () => {
    expect(withDelta(emptyView, delta(1))).toBe(emptyView);
  });
});
