import type { Snapshot } from '../../../shared/snapshot.ts';

/** Whether one is a later state of the other: the same view in the same run of the server. */
export function sameView(one: Snapshot, other: Snapshot): boolean {
  const [a, b] = [one.view, other.view];
  return (
    one.epoch === other.epoch &&
    a.kind === b.kind &&
    a.window === b.window &&
    a.sort === b.sort &&
    a.lang === b.lang &&
    a.country === b.country &&
    a.limit === b.limit
  );
}
