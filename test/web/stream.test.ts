import { describe, expect, it, vi } from 'vitest';
import type { Status } from '../../shared/status.ts';
import type { Window } from '../../shared/time.ts';
import type { Kind, View } from '../../shared/trend.ts';
import type { ServerSocket } from '../../web/src/live/socket.ts';
import { Stream, type Shown } from '../../web/src/live/stream.svelte.ts';
import { article, delta, snapshot, trend } from './trends.ts';

const SERVER_MS = 5_000_000;

/** A socket in memory: it answers every view with one trend, and lets the test speak for the server. */
function memorySocket() {
  const listeners = new Map<string, (value: unknown) => void>();
  const subscribed: View[] = [];
  const socket = {
    connected: false,
    on: (event: string, listener: (value: unknown) => void) => listeners.set(event, listener),
    off: () => listeners.clear(),
    connect: () => undefined,
    disconnect: () => undefined,
    timeout: () => socket,
    emit: (event: string, value: unknown, answer: (...values: unknown[]) => void) => {
      if (event !== 'trends:subscribe') return;
      const view = value as View;
      subscribed.push(view);
      const items = [trend('flood', { kind: view.kind })];
      const known = snapshot(items, { view });
      known.stream.clockMs = SERVER_MS - 3_300;
      answer(null, {
        ok: true,
        viewId: `${view.kind}/${view.sort}/${view.window}`,
        snapshot: known,
      });
    },
  };
  const hear = (event: string, value: unknown) => listeners.get(event)?.(value);
  return { socket: socket as unknown as ServerSocket, plain: socket, subscribed, hear };
}

const shown = (kind: Kind, window: Window): Shown => ({
  kind,
  window,
  filter: {},
  searching: false,
});

function openStream() {
  const memory = memorySocket();
  const frames: (() => void)[] = [];
  const stream = new Stream(
    {
      socket: memory.socket,
      fetchStatus: () =>
        Promise.resolve({ nowMs: SERVER_MS, clockMs: SERVER_MS - 3_300 } as Status),
      nowMs: () => 1_000,
      beforePaint: (run) => frames.push(run),
    },
    shown('keyword', '1h'),
  );
  const paint = () => frames.splice(0).forEach((run) => run());
  const connect = () => {
    memory.plain.connected = true;
    memory.hear('connect', undefined);
  };
  return { ...memory, stream, frames, paint, connect };
}

describe('the stream as the page draws it', () => {
  it('asks for its three views at each connection', async () => {
    const { stream, connect, subscribed, paint } = openStream();
    stream.start();
    expect(stream.link).toBe('connecting');
    connect();
    await vi.waitFor(() => {
      paint();
      expect(stream.list?.items).toHaveLength(1);
    });
    expect(subscribed.map((view) => `${view.kind} by ${view.sort}`)).toEqual([
      'keyword by rising',
      'country by count',
      'country-pair by count',
    ]);
    connect();
    expect(subscribed).toHaveLength(6);
    stream.stop();
  });

  it('measures ages by the server’s clock, in whole seconds', async () => {
    const { stream, connect, paint } = openStream();
    stream.start();
    connect();
    await vi.waitFor(() => {
      paint();
      expect(stream.ageMs).toBe(3_000);
    });
    expect(stream.nowMs).toBe(SERVER_MS);
    expect(stream.link).toBe('live');
    stream.stop();
  });

  it('changes at most once a frame, however much arrives', async () => {
    const { stream, connect, hear, frames, paint } = openStream();
    stream.start();
    connect();
    await vi.waitFor(() => {
      paint();
      expect(stream.list).not.toBeNull();
    });
    const viewId = 'keyword/rising/1h';
    hear('trends:delta', { viewId, delta: delta(1, { change: [{ key: 'flood', stories: 20 }] }) });
    hear('trends:delta', { viewId, delta: delta(2, { change: [{ key: 'flood', stories: 21 }] }) });
    hear('articles:seen', [article('1')]);
    expect(frames).toHaveLength(1);
    expect(stream.list?.items[0]?.stories).toBe(9);
    paint();
    expect(stream.list?.items[0]?.stories).toBe(21);
    expect(stream.feed.shown).toHaveLength(1);
    stream.stop();
  });

  it('says offline when the connection is lost, and keeps its figures', async () => {
    const { stream, connect, hear, plain, paint } = openStream();
    stream.start();
    connect();
    await vi.waitFor(() => {
      paint();
      expect(stream.list).not.toBeNull();
    });
    plain.connected = false;
    hear('disconnect', undefined);
    paint();
    expect(stream.link).toBe('offline');
    expect(stream.list?.items).toHaveLength(1);
    stream.stop();
  });

  it('draws countries and pairs by turns, once a second, and another window at once', async () => {
    vi.useFakeTimers();
    try {
      const { stream, connect, hear, paint } = openStream();
      stream.start();
      connect();
      await vi.waitFor(() => {
        paint();
        expect(stream.pairs).not.toBeNull();
      });
      const change = delta(1, { change: [{ key: 'flood', articles: 77 }] });
      for (const kind of ['country', 'country-pair'])
        hear('trends:delta', { viewId: `${kind}/count/1h`, delta: change });
      const drawn = () => [stream.countries, stream.pairs].map((view) => view?.items[0]?.articles);
      const before = drawn();
      paint();
      expect(drawn()).toEqual(before);
      vi.advanceTimersByTime(500);
      expect(drawn().filter((articles) => articles === 77)).toHaveLength(1);
      vi.advanceTimersByTime(500);
      expect(drawn()).toEqual([77, 77]);
      stream.show(shown('keyword', '6h'));
      await vi.waitFor(() => {
        paint();
        expect(stream.countries?.view.window).toBe('6h');
      });
      stream.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves the places alone when only the kind changes', async () => {
    const { stream, connect, subscribed, paint } = openStream();
    stream.start();
    connect();
    await vi.waitFor(() => {
      paint();
      expect(stream.countries).not.toBeNull();
    });
    stream.show(shown('country', '1h'));
    expect(subscribed).toHaveLength(4);
    stream.show(shown('country', '6h'));
    expect(subscribed.slice(4).map((view) => view.window)).toEqual(['6h', '6h', '6h']);
    stream.stop();
  });
});
