import { describe, expect, it, vi } from 'vitest';
import type { Refusal, Subscribed } from '../../shared/events.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { View } from '../../shared/trend.ts';
import { Subscription, type ViewRequests } from '../../web/src/live/subscription.ts';
import { delta, snapshot, trend } from './trends.ts';

const view: View = { kind: 'keyword', window: '1h', sort: 'rising', limit: 50 };
const subscribed = (fields: Partial<Snapshot> = {}): Subscribed => ({
  ok: true,
  viewId: 'a',
  snapshot: snapshot([trend('flood')], fields),
});

function server(answers: (Subscribed | Refusal | null)[], snapshots: (Snapshot | null)[] = []) {
  const asked = { subscribe: 0, snapshot: 0, unsubscribed: [] as string[] };
  const requests: ViewRequests = {
    subscribe: () => Promise.resolve(answers[asked.subscribe++] ?? null),
    snapshot: () => Promise.resolve(snapshots[asked.snapshot++] ?? null),
    unsubscribe: (viewId) => asked.unsubscribed.push(viewId),
  };
  return { asked, requests };
}

describe('a subscription over a connection that comes and goes', () => {
  it('shows the snapshot of the answer', async () => {
    const onChange = vi.fn();
    const { requests } = server([subscribed()]);
    const subscription = new Subscription(view, requests, onChange);
    await subscription.open();
    expect(subscription.state.snapshot?.items).toHaveLength(1);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('asks again when an answer does not come in time', async () => {
    const { asked, requests } = server([null, subscribed()]);
    const subscription = new Subscription(view, requests, () => undefined);
    await subscription.open();
    expect(asked.subscribe).toBe(2);
    expect(subscription.state.snapshot).not.toBeNull();
  });

  it('keeps the words of a refusal', async () => {
    const { requests } = server([{ ok: false, code: 'SERVER_FULL', message: 'try later' }]);
    const subscription = new Subscription(view, requests, () => undefined);
    await subscription.open();
    expect(subscription.refusal).toBe('try later');
  });

  it('asks for one snapshot after a gap, however many deltas follow it', async () => {
    const mended = snapshot([trend('flood', { stories: 40 })], { seq: 9 });
    const { asked, requests } = server([subscribed()], [mended]);
    const subscription = new Subscription(view, requests, () => undefined);
    await subscription.open();
    subscription.takeDelta('a', delta(5));
    subscription.takeDelta('a', delta(6));
    await vi.waitFor(() => expect(subscription.state.broken).toBe(false));
    expect(asked.snapshot).toBe(1);
    expect(subscription.state.snapshot?.items[0]?.stories).toBe(40);
  });

  it('asks again at the next delta when the snapshot does not come', async () => {
    const mended = snapshot([trend('flood')], { seq: 9 });
    const { asked, requests } = server([subscribed()], [null, mended]);
    const subscription = new Subscription(view, requests, () => undefined);
    await subscription.open();
    subscription.takeDelta('a', delta(5));
    await vi.waitFor(() => {
      subscription.takeDelta('a', delta(6));
      expect(subscription.state.broken).toBe(false);
    });
    expect(asked.snapshot).toBe(2);
  });

  it('keeps the figures while disconnected and takes the new epoch afterwards', async () => {
    const { requests } = server([subscribed(), subscribed({ epoch: 'second', total: 7 })]);
    const subscription = new Subscription(view, requests, () => undefined);
    await subscription.open();
    subscription.close();
    expect(subscription.state.snapshot?.epoch).toBe('first');
    await subscription.open();
    expect(subscription.state.snapshot?.epoch).toBe('second');
  });

  it('drops deltas of another view and leaves the old one when it changes', async () => {
    const { asked, requests } = server([subscribed(), subscribed()]);
    const subscription = new Subscription(view, requests, () => undefined);
    await subscription.open();
    const before = subscription.state;
    subscription.takeDelta('b', delta(1));
    expect(subscription.state).toBe(before);
    subscription.change({ ...view, window: '6h' }, true);
    expect(subscription.state.snapshot).toBeNull();
    expect(asked.unsubscribed).toEqual(['a']);
    await vi.waitFor(() => expect(subscription.state.snapshot).not.toBeNull());
  });

  it('leaves a view whose answer comes after the reader has moved on', async () => {
    const { asked, requests } = server([subscribed(), subscribed()]);
    const subscription = new Subscription(view, requests, () => undefined);
    const first = subscription.open();
    subscription.change({ ...view, window: '6h' }, true);
    await first;
    expect(asked.unsubscribed).toEqual(['a']);
  });
});
