import type { Delta, Snapshot, TrendChange } from './snapshot.ts';
import type { Trend } from './trend.ts';

/**
 * What turns one Snapshot of a view into a later one of the same view; null when nothing changed
 * but the time. `apply(prev, diff(prev, next))` deep-equals `next`. Cost: O(items · fields).
 */
export function diff(prev: Snapshot, next: Snapshot): Delta | null {
  const before = new Map(prev.items.map((trend) => [trend.key, trend]));
  const after = new Set(next.items.map(({ key }) => key));
  const leave = prev.items.filter(({ key }) => !after.has(key)).map(({ key }) => key);
  const enter = next.items.filter(({ key }) => !before.has(key));
  const change: TrendChange[] = [];
  for (const trend of next.items) {
    const known = before.get(trend.key);
    const changed = known && changedFields(known, trend);
    if (changed) change.push(changed);
  }
  const delta: Delta = {
    epoch: next.epoch,
    seq: next.seq,
    atMs: next.atMs,
    total: next.total,
    enter,
    change,
    leave,
  };
  if (!sameOrder(prev.items, next.items)) delta.order = next.items.map(({ key }) => key);
  if (!same(prev.stream, next.stream)) delta.stream = next.stream;
  const nothing = !delta.order && !delta.stream && change.length === 0 && prev.total === next.total;
  return nothing ? null : delta;
}

/**
 * The Snapshot that a Delta leads to: drop `leave`, merge `change`, add `enter`, put in `order`.
 * What did not change stays the same object, so that a page draws only what did.
 */
export function apply(prev: Snapshot, delta: Delta): Snapshot {
  const gone = new Set(delta.leave);
  const changes = new Map(delta.change.map((change) => [change.key, change]));
  let items = prev.items
    .filter(({ key }) => !gone.has(key))
    .map((trend) => {
      const change = changes.get(trend.key);
      return change === undefined ? trend : { ...trend, ...change };
    })
    .concat(delta.enter);
  if (delta.order) {
    const byKey = new Map(items.map((trend) => [trend.key, trend]));
    items = delta.order.map((key) => byKey.get(key)).filter((trend) => trend !== undefined);
  }
  return {
    epoch: delta.epoch,
    seq: delta.seq,
    atMs: delta.atMs,
    view: prev.view,
    total: delta.total,
    items,
    stream: delta.stream ?? prev.stream,
  };
}

function changedFields(before: Trend, after: Trend): TrendChange | null {
  const changed = Object.entries(after).filter(
    ([field, value]) => !same(before[field as keyof Trend], value),
  );
  return changed.length === 0 ? null : { ...Object.fromEntries(changed), key: after.key };
}

function sameOrder(before: readonly Trend[], after: readonly Trend[]): boolean {
  return before.length === after.length && before.every(({ key }, i) => key === after[i]?.key);
}

/** Deep equality of what JSON can hold. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const fields = Object.keys(a);
  if (fields.length !== Object.keys(b).length) return false;
  return fields.every((field) =>
    same((a as Record<string, unknown>)[field], (b as Record<string, unknown>)[field]),
  );
}
