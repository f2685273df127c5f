import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { apply } from '../../shared/delta.ts';
import type { ClientToServer, Refusal, ServerToClient, Subscribed } from '../../shared/events.ts';
import type { Delta, Snapshot } from '../../shared/snapshot.ts';
import type { View } from '../../shared/trend.ts';
import { openApi, type ApiUnderTest } from '../support/api.ts';
import { mention } from '../support/mentions.ts';
import { until } from '../support/until.ts';

type Client = Socket<ServerToClient, ClientToServer>;

let under: ApiUnderTest;
const clients: Client[] = [];
let articles = 0;
const T0 = Date.UTC(2026, 0, 15, 12);

beforeEach(async () => {
  articles = 0;
  under = await openApi();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect();
  await under.api.close();
});

function connect(): Client {
  const client: Client = io(under.api.url, { transports: ['websocket'], forceNew: true });
  clients.push(client);
  return client;
}

function foldArticle(keywords: string[]): void {
  articles++;
  under.fold(mention({ id: `a${articles}`, seenMs: T0 + articles * 1_000, keywords }));
}

/** Emits and waits for the acknowledgement; the library's own types lose what it is. */
function ask<T>(client: Client, event: keyof ClientToServer, argument: unknown): Promise<T> {
  const emitter = client.timeout(5_000) as unknown as {
    emitWithAck(event: string, argument: unknown): Promise<T>;
  };
  return emitter.emitWithAck(event, argument);
}

const subscription = (client: Client, view: unknown): Promise<Subscribed | Refusal> =>
  ask(client, 'trends:subscribe', view);

async function subscribe(client: Client, view: Partial<View>): Promise<Subscribed> {
  const answer = await subscription(client, view);
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

const fresh = async (): Promise<Snapshot> =>
  (await (await fetch(`${under.api.url}/api/v1/trends?window=1h`)).json()) as Snapshot;

it('answers a subscription with a snapshot; its deltas then lead to the same view as a fresh one', async () => {
  foldArticle(['storm', 'harvest']);
  foldArticle(['storm', 'harvest']);
  const client = connect();
  const deltas: Delta[] = [];
  client.on('trends:delta', ({ delta }) => deltas.push(delta));
  const { snapshot } = await subscribe(client, { window: '1h' });
  expect(snapshot.items.map(({ key }) => key).sort()).toEqual(['harvest', 'storm']);

  for (let i = 0; i < 30; i++) foldArticle(i % 3 === 0 ? ['storm'] : ['cup', 'harvest']);
  const shown = await until('the view shows all', () => {
    const view = deltas.reduce(apply, snapshot);
    return view.stream.articles === articles ? view : null;
  });
  const { seq: _seq, atMs: _at, ...rest } = shown;
  expect(await fresh()).toMatchObject(rest);
  expect(deltas.map(({ seq }) => seq)).toEqual(deltas.map((_, i) => snapshot.seq + i + 1));
});

it('sends nothing when nothing changed', async () => {
  foldArticle(['storm']);
  const client = connect();
  const deltas: Delta[] = [];
  client.on('trends:delta', ({ delta }) => deltas.push(delta));
  await subscribe(client, {});
  // A round trip after many ticks: whatever was sent before it has come.
  for (let i = 0; i < 20; i++) await fresh();
  expect(deltas).toEqual([]);
});

it('gives the current snapshot when a client asks for it', async () => {
  const client = connect();
  const { viewId } = await subscribe(client, { sort: 'count' });
  foldArticle(['storm']);
  const snapshot = await until('the snapshot has the article', async () => {
    const answer = await ask<Snapshot | Refusal>(client, 'trends:snapshot', viewId);
    return 'items' in answer && answer.items.length === 1 ? answer : null;
  });
  expect(snapshot.items[0]).toMatchObject({ key: 'storm', articles: 1 });
});

it('refuses what is no view, a view not watched, and too many views, each with a code', async () => {
  const client = connect();
  expect(await subscription(client, { kind: 'weather' })).toMatchObject({
    ok: false,
    code: 'VIEW_INVALID',
  });
  expect(await subscription(client, { limit: 5_000 })).toMatchObject({
    ok: false,
    code: 'VIEW_INVALID',
  });
  const unknown = await ask(client, 'trends:unsubscribe', 'nothing');
  expect(unknown).toMatchObject({ ok: false, code: 'VIEW_UNKNOWN' });
  for (let limit = 1; limit <= 5; limit++) await subscribe(client, { limit });
  expect(await subscription(client, { limit: 6 })).toMatchObject({
    ok: false,
    code: 'SERVER_FULL',
  });
});

it('makes room again when the last viewer leaves', async () => {
  const first = connect();
  for (let limit = 1; limit <= 5; limit++) await subscribe(first, { limit });
  first.disconnect();
  const second = connect();
  await until('a view is free', async () => {
    const answer = await subscription(second, { limit: 9 });
    return answer.ok ? answer : null;
  });
});

it('shares one view among its viewers', async () => {
  const [one, two] = [connect(), connect()];
  const seen: number[] = [];
  one.on('trends:delta', ({ delta }) => seen.push(delta.seq));
  const seenToo: number[] = [];
  two.on('trends:delta', ({ delta }) => seenToo.push(delta.seq));
  const a = await subscribe(one, {});
  const b = await subscribe(two, {});
  expect(b).toEqual(a);
  foldArticle(['storm']);
  await until('both have it', () => (seen.length > 0 && seenToo.length > 0 ? true : null));
  expect(seen[0]).toBe(seenToo[0]);
});

it('samples new articles into the live feed', async () => {
  const client = connect();
  const titles: string[] = [];
  client.on('articles:seen', (seen) => titles.push(...seen.map(({ title }) => title)));
  await subscribe(client, {});
  foldArticle(['storm']);
  await until('the article is in the feed', () => (titles.includes('Title of a1') ? true : null));
});

const metric = async (name: string): Promise<number> => {
  const text = await (await fetch(`${under.api.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0);
};

/** Deltas of some 20 kB each, until `done`. */
function foldWide(what: string, done: () => Promise<boolean>): Promise<true> {
  const wide = Array.from({ length: 32 }, (_, i) => `a-rather-long-keyword-on-the-wire-${i}`);
  return until(
    what,
    async () => {
      for (let i = 0; i < 20; i++) foldArticle(wide.map((key) => `${key}-${articles % 7}`));
      return (await done()) ? true : null;
    },
    60_000,
  );
}

it('sends a client that does not read less than a megabyte, kernel included, then a snapshot', async () => {
  const slow = connect();
  const snapshots: Snapshot[] = [];
  const deltas: Delta[] = [];
  slow.on('trends:snapshot', ({ snapshot }) => snapshots.push(snapshot));
  slow.on('trends:delta', ({ delta }) => deltas.push(delta));
  const { snapshot } = await subscribe(slow, { limit: 200 });
  const wire = rawSocket(slow);
  wire.pause();
  const skipped = () => metric('marsad_deltas_skipped_total');
  await foldWide('deltas are skipped', async () => (await skipped()) > 3);
  // So many more that a kernel would have had more than a megabyte of them, and not so many that a slow
  // machine lets go of the client first: it does after half a minute.
  const enough = (await skipped()) + 60;
  await foldWide('many more are skipped', async () => (await skipped()) > enough);

  let read = 0;
  slow.io.engine.on('packet', ({ data }: { data?: string }) => {
    if (snapshots.length === 0) read += Buffer.byteLength(data ?? '');
  });
  wire.resume();
  await until('a snapshot comes', () => (snapshots.length > 0 ? true : null));
  expect(read).toBeGreaterThan(100_000);
  expect(read).toBeLessThan(1_000_000);
  const view = await until('the view is complete again', () => {
    const from = snapshots.at(-1)!;
    const view = deltas.filter(({ seq }) => seq > from.seq).reduce(apply, from);
    return view.stream.articles === articles ? view : null;
  });
  expect(view.seq).toBeGreaterThan(snapshot.seq);
}, 90_000);

it('lets go of a client that goes on asking and does not read the answers', async () => {
  const greedy = connect();
  await foldWide('there is something to ask for', () => Promise.resolve(articles >= 100));
  const { viewId } = await subscribe(greedy, { limit: 200 });
  const closed = new Promise<string>((done) => greedy.on('disconnect', done));
  rawSocket(greedy).pause();
  await until(
    'it is dropped',
    async () => {
      for (let i = 0; i < 20; i++) greedy.emit('trends:snapshot', viewId, () => undefined);
      return (await metric('marsad_clients_dropped_total')) === 1 ? true : null;
    },
    30_000,
  );
  rawSocket(greedy).resume();
  expect(await closed).toBe('io server disconnect');
}, 60_000);

function rawSocket(client: Client): { pause(): void; resume(): void } {
  const transport = client.io.engine.transport as unknown as {
    ws: { _socket: { pause(): void; resume(): void } };
  };
  return transport.ws._socket;
}
