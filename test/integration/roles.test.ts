import { afterEach, expect, inject, it } from 'vitest';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Status } from '../../shared/status.ts';
import { articlesToSend } from '../support/kill-and-recount.ts';
import { removeDataDir, startServer, type RunningServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const brokers = inject('kafkaBrokers');
const servers: RunningServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    await server.stop('SIGKILL');
    removeDataDir(server.dataDir);
  }
});

const prefix = `roles-${process.pid}-`;

async function start(role: string): Promise<RunningServer> {
  const server = await startServer({
    args: ['--role', role],
    env: { KAFKA_BROKERS: brokers!, MARSAD_TOPIC_PREFIX: prefix },
  });
  servers.push(server);
  return server;
}

const get = async <T>(server: RunningServer, path: string): Promise<T> =>
  (await (await fetch(server.url + path)).json()) as T;

const trendsOf = (server: RunningServer): Promise<Snapshot> =>
  get<Snapshot>(server, '/api/v1/trends?window=24h&sort=count&limit=200');

const clockOf = async (server: RunningServer): Promise<number> =>
  (await get<Status>(server, '/api/v1/status')).clockMs;

it.skipIf(brokers === null)(
  'each role in a process of its own: one takes articles, two extract, two serve the same state, one of them keeps the clock',
  async () => {
    const ingest = await start('ingest');
    await Promise.all([start('extract'), start('extract')]);
    const readers = await Promise.all([start('watch,serve'), start('watch,serve')]);

    const articles = articlesToSend(600);
    const response = await fetch(`${ingest.url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(articles),
    });
    expect(await response.json()).toMatchObject({ accepted: 600 });
    for (const reader of readers) {
      await until('all are counted', async () =>
        (await get<Status>(reader, '/api/v1/status')).articles === 600 ? true : null,
      );
    }
    const [one, two] = await Promise.all(readers.map(trendsOf));
    expect(one!.items.length).toBeGreaterThan(50);
    expect(two!.items).toEqual(one!.items);

    const refused = await fetch(`${ingest.url}/api/v1/trends`);
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: 'ROLE_MISSING' });

    // Whichever of the two is active dies: the other one takes over the clock.
    for (const [dying, surviving] of [readers, [...readers].reverse()] as const) {
      if (!dying.log().includes('WatchActive')) continue;
      await dying.stop('SIGKILL');
      const before = await clockOf(surviving);
      await until(
        'the clock moves on',
        async () => ((await clockOf(surviving)) > before + 2_000 ? true : null),
        60_000,
      );
      return;
    }
    throw new Error('no watcher was active');
  },
  180_000,
);
