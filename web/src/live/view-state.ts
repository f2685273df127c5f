import { apply } from '../../../shared/delta.ts';
import type { Delta, Snapshot } from '../../../shared/snapshot.ts';

/**
 * What the page knows of one view. Deltas carry `seq`, one more each time; whatever breaks that
 * chain (a gap, another epoch after the server's restart) is mended by a whole snapshot, and until
 * it comes the last good figures stay as they were.
 */
export interface ViewState {
  readonly snapshot: Snapshot | null;
  /** The chain is broken: a snapshot has to be asked for. */
  readonly broken: boolean;
}

export const emptyView: ViewState = { snapshot: null, broken: false };

export function withSnapshot(state: ViewState, snapshot: Snapshot): ViewState {
  const known = state.snapshot;
  const older = known?.epoch === snapshot.epoch && snapshot.seq < known.seq;
  // An answer that was overtaken by deltas says nothing new, unless the chain is broken anyway.
  return older && !state.broken ? state : { snapshot, broken: false };
}

export function withDelta(state: ViewState, delta: Delta): ViewState {
  const { snapshot, broken } = state;
  if (snapshot === null || broken) return state;
  if (delta.epoch !== snapshot.epoch) return { snapshot, broken: true };
  if (delta.seq <= snapshot.seq) return state;
  if (delta.seq > snapshot.seq + 1) return { snapshot, broken: true };
  return { snapshot: apply(snapshot, delta), broken: false };
}
