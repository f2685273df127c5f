import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { ClientToServer, Refusal, ServerToClient } from '../../shared/events.ts';
import type { Delta } from '../../shared/snapshot.ts';
import { viewSchema } from '../../shared/trend.ts';
import type { ServeDependencies } from './dependencies.ts';
import { watchUnconfirmed, type Unconfirmed } from './unconfirmed.ts';
import { createViewHub, type ViewHub } from './view-hub.ts';

/** Views one client may watch at once. */
const MAX_VIEWS_A_CLIENT = 16;
/**
 * A client that has not confirmed as much is skipped, then sent a snapshot: twenty ticks of a page's
 * three views, and all that it costs in memory and kernel while it sleeps.
 */
const STALLED_AT_BYTES = 256_000;
/** It keeps up again when it owes less than this. */
const CAUGHT_UP_AT_BYTES = STALLED_AT_BYTES / 2;
/** A client that goes on asking and does not read the answers is let go. */
const MAX_UNREAD_BYTES = 4_000_000;
/** A client confirms what it has read once in so many ticks: between two heartbeats it owes no more than they bring. */
const TICKS_A_HEARTBEAT = 4;
const MAX_HEARTBEAT_MS = 1_000;
/** A client that confirms nothing for this long is let go; it comes back by itself when it can. */
const STALLED_FOR_MS = 30_000;
/** Articles a tick in the live feed: a sample for people to read, not the stream. */
const FEED_SAMPLE = 3;
/** Of the newest articles, for a client that has just come. */
const WELCOME_ARTICLES = 20;
const STATUS_EVERY_MS = 1_000;
/** What a client may send in one message; a view is some hundred bytes. */
const MAX_MESSAGE_BYTES = 16_384;

interface ClientData {
  unconfirmed: Unconfirmed;
  views: Set<string>;
  stalled: boolean;
  /** Views whose deltas were skipped since the client stalled. */
  missed: Set<string>;
}

type Client = Socket<ClientToServer, ServerToClient, Record<string, never>, ClientData>;
type Io = Server<ClientToServer, ServerToClient, Record<string, never>, ClientData>;

export interface SocketOptions {
  tickMs: number;
  maxViews: number;
  maxClients: number;
  corsOrigins: string[];
}

export interface Sockets {
  counters(): { clients: number; views: number; deltas: number; skipped: number; dropped: number };
  close(): Promise<void>;
}

/** Pushes one delta a view and tick to all who watch it, encoded once. */
export function openSockets(
  http: HttpServer,
  deps: ServeDependencies,
  options: SocketOptions,
): Sockets {
  const io: Io = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    pingInterval: Math.min(TICKS_A_HEARTBEAT * options.tickMs, MAX_HEARTBEAT_MS),
    pingTimeout: STALLED_FOR_MS,
    cors: { origin: options.corsOrigins },
  });
  const hub = createViewHub(deps, options);
  const totals = { deltas: 0, skipped: 0, dropped: 0 };

  io.use((_socket, next) => {
    const full = io.of('/').sockets.size >= options.maxClients;
    next(
      full ? new Error('TOO_MANY_CLIENTS: this process is full, try another or later') : undefined,
    );
  });
  io.on('connection', (client) => {
    welcome(client, hub, deps);
    client.on('disconnect', (reason) => {
      if (reason === 'ping timeout') totals.dropped++;
    });
  });

  const publish = (id: string, delta: Delta): void => {
    const room = io.of('/').adapter.rooms.get(id);
    const stalled: string[] = [];
    for (const socketId of room ?? []) {
      const client = io.of('/').sockets.get(socketId);
      if (client === undefined || !isBehind(client)) continue;
      client.data.missed.add(id);
      stalled.push(socketId);
    }
    totals.deltas++;
    totals.skipped += stalled.length;
    io.to(id).except(stalled).emit('trends:delta', { viewId: id, delta });
  };

  /** All who keep up. (`volatile` would lose what follows a delta in the same tick.) */
  const toReaders = (): ReturnType<Io['except']> => {
    const clients = [...io.of('/').sockets.values()];
    return io.except(clients.filter(isBehind).map(({ id }) => id));
  };

  // Few and far between, so that nobody is left out: also who is behind hears of them.
  deps.alerts?.onAlert((alert) =>
    io.emit(alert.state === 'firing' ? 'alert:raised' : 'alert:resolved', alert),
  );

  let feedSequence = deps.replica.articlesSince(0, 1).sequence;
  const tick = setInterval(() => {
    totals.dropped += recover(io, hub);
    if (io.of('/').sockets.size === 0) {
      feedSequence = deps.replica.articlesSince(feedSequence, 1).sequence;
      return;
    }
    hub.tick(publish);
    const seen = deps.replica.articlesSince(feedSequence, FEED_SAMPLE);
    feedSequence = seen.sequence;
    if (seen.articles.length > 0) toReaders().emit('articles:seen', seen.articles);
  }, options.tickMs);
  const statusTimer = setInterval(() => {
    if (io.of('/').sockets.size > 0) toReaders().emit('status:changed', deps.status());
  }, STATUS_EVERY_MS);

  return {
    counters: () => ({ clients: io.of('/').sockets.size, views: hub.size, ...totals }),
    async close() {
      clearInterval(tick);
      clearInterval(statusTimer);
      await io.close();
    },
  };
}

function welcome(client: Client, hub: ViewHub, deps: ServeDependencies): void {
  const unconfirmed = watchUnconfirmed(client.conn);
  client.data = { unconfirmed, views: new Set(), stalled: false, missed: new Set() };
  // The handshake's request is large and not needed any more.
  Object.assign(client.conn, { request: null });
  client.emit('status:changed', deps.status());
  // A page opened in mid-stream has something to read at once.
  const { articles } = deps.replica.articlesSince(0, WELCOME_ARTICLES);
  if (articles.length > 0) client.emit('articles:seen', articles);

  client.on('trends:subscribe', (input: unknown, ack: unknown) => {
    if (typeof ack !== 'function') return;
    const answer = ack as Parameters<ClientToServer['trends:subscribe']>[1];
    const view = viewSchema.safeParse(input ?? {});
    if (!view.success) {
      const issue = view.error.issues[0]!;
      answer(refusal('VIEW_INVALID', `${issue.path.join('.') || 'view'}: ${issue.message}`));
      return;
    }
    if (client.data.views.size >= MAX_VIEWS_A_CLIENT) {
      answer(refusal('TOO_MANY_VIEWS', `a client watches at most ${MAX_VIEWS_A_CLIENT} views`));
      return;
    }
    const opened = hub.open(view.data);
    if (opened === null) {
      answer(refusal('SERVER_FULL', 'too many different views are watched here; try again later'));
      return;
    }
    if (client.data.views.has(opened.viewId)) hub.leave(opened.viewId);
    client.data.views.add(opened.viewId);
    void client.join(opened.viewId);
    answer({ ok: true, ...opened });
  });

  client.on('trends:unsubscribe', (id: unknown, ack: unknown) => {
    const known = typeof id === 'string' && client.data.views.delete(id);
    if (known) {
      client.data.missed.delete(id);
      hub.leave(id);
      void client.leave(id);
    }
    if (typeof ack !== 'function') return;
    (ack as (answer: { ok: true } | Refusal) => void)(known ? { ok: true } : notWatched(id));
  });

  client.on('trends:snapshot', (id: unknown, ack: unknown) => {
    if (typeof ack !== 'function') return;
    const watched = typeof id === 'string' && client.data.views.has(id);
    const snapshot = watched ? hub.snapshot(id) : null;
    (ack as (answer: unknown) => void)(snapshot ?? notWatched(id));
  });

  client.on('disconnect', () => {
    for (const id of client.data.views) hub.leave(id);
    client.data.views.clear();
  });
}

function refusal(code: string, message: string): Refusal {
  return { ok: false, code, message };
}

function notWatched(id: unknown): Refusal {
  return refusal('VIEW_UNKNOWN', `you do not watch a view ${JSON.stringify(id)}; subscribe first`);
}

function isBehind({ data }: Client): boolean {
  data.stalled ||= data.unconfirmed.bytes > STALLED_AT_BYTES;
  return data.stalled;
}

/** Sends snapshots to clients that caught up, lets go of those that never will; how many went. */
function recover(io: Io, hub: ViewHub): number {
  let dropped = 0;
  for (const client of io.of('/').sockets.values()) {
    const { unconfirmed, missed } = client.data;
    if (unconfirmed.bytes > MAX_UNREAD_BYTES) {
      client.disconnect(true);
      dropped++;
    } else if (client.data.stalled && unconfirmed.bytes < CAUGHT_UP_AT_BYTES) {
      client.data.stalled = false;
      for (const id of missed) {
        const snapshot = hub.snapshot(id);
        if (snapshot) client.emit('trends:snapshot', { viewId: id, snapshot });
      }
      missed.clear();
    }
  }
  return dropped;
}
