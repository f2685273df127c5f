import { diff } from '../../shared/delta.ts';
import type { Delta, Snapshot } from '../../shared/snapshot.ts';
import { viewId, type View } from '../../shared/trend.ts';
import { query } from '../trends/query.ts';
import type { ServeDependencies } from './dependencies.ts';

/** A view costs at most a fifth of the time: one that takes 100 ms is made anew each 500 ms, not each tick. */
const REST_PER_COST = 5;

interface WatchedView {
  view: View;
  viewers: number;
  snapshot: Snapshot;
  /** The version of the state that the snapshot shows. */
  version: number;
  dueMs: number;
}

/**
 * All views that somebody watches, each computed once for all its viewers. `tick` makes one
 * coalesced delta a view, whatever came since; a view that did not change sends nothing.
 * At most `maxViews` at once; memory is one Snapshot a view.
 */
export interface ViewHub {
  /** Opens or joins a view; null when too many different ones are open. */
  open(view: View): { viewId: string; snapshot: Snapshot } | null;
  leave(id: string): void;
  snapshot(id: string): Snapshot | null;
  tick(publish: (id: string, delta: Delta) => void): void;
  readonly size: number;
}

export function createViewHub(
  deps: Pick<ServeDependencies, 'replica' | 'epoch' | 'nowMs'>,
  options: { maxViews: number },
): ViewHub {
  const views = new Map<string, WatchedView>();

  function refresh(watched: WatchedView): Delta | null {
    const startedMs = deps.nowMs();
    watched.version = deps.replica.version;
    const next = takeSnapshot(deps, watched.view, watched.snapshot.seq + 1);
    const costMs = deps.nowMs() - startedMs;
    watched.dueMs = startedMs + costMs * REST_PER_COST;
    const delta = diff(watched.snapshot, next);
    if (delta !== null) watched.snapshot = next;
    return delta;
  }

  return {
    open(view) {
      const id = viewId(view);
      let watched = views.get(id);
      if (watched === undefined) {
        if (views.size >= options.maxViews) return null;
        const snapshot = takeSnapshot(deps, view, 0);
        watched = { view, viewers: 0, snapshot, version: deps.replica.version, dueMs: 0 };
        views.set(id, watched);
      }
      watched.viewers++;
      return { viewId: id, snapshot: watched.snapshot };
    },
    leave(id) {
      const watched = views.get(id);
      if (watched === undefined) return;
      watched.viewers--;
      if (watched.viewers === 0) views.delete(id);
    },
    snapshot: (id) => views.get(id)?.snapshot ?? null,
    tick(publish) {
      const nowMs = deps.nowMs();
      for (const [id, watched] of views) {
        if (watched.version === deps.replica.version || nowMs < watched.dueMs) continue;
        const delta = refresh(watched);
        if (delta !== null) publish(id, delta);
      }
    },
    get size() {
      return views.size;
    },
  };
}

/** What a view shows now. `seq` 0 begins a sequence; a single answer over HTTP is such a beginning. */
export function takeSnapshot(
  deps: Pick<ServeDependencies, 'replica' | 'epoch' | 'nowMs'>,
  view: View,
  seq: number,
): Snapshot {
  const { total, items, stream } = query(deps.replica.state, view);
  return { epoch: deps.epoch, seq, atMs: deps.nowMs(), view, total, items, stream };
}
