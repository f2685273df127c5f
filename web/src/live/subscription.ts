import type { Refusal, Subscribed } from '../../../shared/events.ts';
import type { Delta, Snapshot } from '../../../shared/snapshot.ts';
import type { View } from '../../../shared/trend.ts';
import { emptyView, withDelta, withSnapshot, type ViewState } from './view-state.ts';

/** The three requests of the contract, each settled by an answer or, after a while, by `null`. */
export interface ViewRequests {
  subscribe: (view: View) => Promise<Subscribed | Refusal | null>;
  unsubscribe: (viewId: string) => void;
  snapshot: (viewId: string) => Promise<Snapshot | Refusal | null>;
}

/**
 * One view, kept up to date over a connection that comes and goes. `onChange` is called after each
 * change of `state`; answers that belong to an earlier connection or view are dropped.
 */
export class Subscription {
  state: ViewState = emptyView;
  /** Why the server would not give the view, in its words; null while it does. */
  refusal: string | null = null;

  readonly #requests: ViewRequests;
  readonly #onChange: () => void;
  #view: View;
  #viewId: string | null = null;
  #generation = 0;
  #asking = false;

  constructor(view: View, requests: ViewRequests, onChange: () => void) {
    this.#view = view;
    this.#requests = requests;
    this.#onChange = onChange;
  }

  /** After each connect: the server knows nothing of an earlier connection's views. */
  async open(): Promise<void> {
    const generation = ++this.#generation;
    this.#viewId = null;
    this.#asking = false;
    const answer = await this.#requests.subscribe(this.#view);
    if (generation !== this.#generation) {
      if (answer?.ok) this.#requests.unsubscribe(answer.viewId);
      return;
    }
    if (answer === null) return this.open();
    this.refusal = answer.ok ? null : answer.message;
    if (answer.ok) {
      this.#viewId = answer.viewId;
      // Whatever was known belongs to the old connection: the new snapshot replaces it.
      this.state = withSnapshot(emptyView, answer.snapshot);
    }
    this.#onChange();
  }

  /** The connection is gone: what is known stays, answers on their way count no more. */
  close(): void {
    this.#generation++;
    this.#viewId = null;
  }

  change(view: View, connected: boolean): void {
    if (this.#viewId !== null && connected) this.#requests.unsubscribe(this.#viewId);
    this.close();
    this.#view = view;
    this.state = emptyView;
    this.refusal = null;
    this.#onChange();
    if (connected) void this.open();
  }

  takeDelta(viewId: string, delta: Delta): void {
    if (viewId !== this.#viewId) return;
    this.#take(withDelta(this.state, delta));
  }

  takeSnapshot(viewId: string, snapshot: Snapshot): void {
    if (viewId !== this.#viewId) return;
    this.#take(withSnapshot(emptyView, snapshot));
  }

  #take(next: ViewState): void {
    if (next !== this.state) {
      this.state = next;
      this.#onChange();
    }
    if (next.broken && !this.#asking) void this.#mend();
  }

  async #mend(): Promise<void> {
    const viewId = this.#viewId;
    const generation = this.#generation;
    if (viewId === null) return;
    this.#asking = true;
    const answer = await this.#requests.snapshot(viewId);
    if (generation !== this.#generation) return;
    this.#asking = false;
    // No answer: the next delta finds the chain still broken and asks again.
    if (answer === null) return;
    if ('epoch' in answer) this.#take(withSnapshot(this.state, answer));
    else await this.open();
  }
}
