import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, inject, it } from 'vitest';
import type { Alert } from '../../shared/alert.ts';
import { receiver } from '../sinks/receiver.ts';
import { removeDataDir, startServer, type RunningServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const brokers = inject('kafkaBrokers');
const servers: RunningServer[] = [];
const folder = mkdtempSync(join(tmpdir(), 'marsad-failover-'));

afterEach(async () => {
  for (const server of servers.splice(0)) {
    await server.stop('SIGKILL');
    removeDataDir(server.dataDir);
  }
  rmSync(folder, { recursive: true, force: true });
});

const TOWNS = ['Cairo', 'Amman', 'Tunis', 'Rabat', 'Sanaa', 'Muscat', 'Doha', 'Manama'];
const rules = join(folder, 'rules.json');
writeFileSync(
  rules,
  JSON.stringify(
    TOWNS.map((town) => ({
      id: town,
      when: { keys: [town], window: '15m', minStories: 3 },
    })),
  ),
);

async function start(): Promise<RunningServer> {
  const server = await startServer({
    env: {
      KAFKA_BROKERS: brokers!,
      MARSAD_TOPIC_PREFIX: `failover-${process.pid}-`,
      MARSAD_RULES: rules,
      MARSAD_LOG_FORMAT: 'json',
    },
  });
  servers.push(server);
  return server;
}

async function post(server: RunningServer, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([path, response.status, response.ok ? '' : await response.text()]).toEqual([
    path,
    response.status,
    '',
  ]);
}

const THINGS = [
  'harbour',
  'school',
  'stadium',
  'hospital',
  'bridge',
  'market',
  'theatre',
  'railway',
];
const DEEDS = ['opens after years of work', 'closes for repairs', 'doubles its budget'];
const GROUNDS = [
  'Residents queued since dawn and the mayor cut a ribbon.',
  'Engineers found cracks under the northern wall last winter.',
  'A loan from abroad pays for new machines and forty jobs.',
];

/** Three stories of a town, each of a paper of its own, and no two of all towns alike. */
function aboutTown(town: string): object[] {
  const at = TOWNS.indexOf(town);
  return DEEDS.map((deed, n) => {
    const thing = THINGS[(at + 3 * n) % THINGS.length]!;
    return {
      id: `${town}-${n}`,
      source: `paper ${n}`,
      lang: 'en',
      title: `${town} ${thing} ${deed}`,
      body: `The ${thing} of ${town} ${deed}. ${GROUNDS[n]} It is the ${thing} that ${town} talks of.`,
    };
  });
}

const isActive = (server: RunningServer): boolean => {
  const log = server.log();
  return log.lastIndexOf('WatchActive') > log.lastIndexOf('WatchStandsBy');
};

it.skipIf(brokers === null)(
  'the active watcher is killed while it delivers: the other tells each alert, none under two keys',
  async () => {
    const open: (() => void)[] = [];
    // The third delivery is taken and never answered: nobody knows whether it arrived.
    const hook = await receiver(200, 200, (response) => open.push(() => response.end()), 200);
    try {
      const both = [await start(), await start()];
      const active = await until('one watches', () => both.find(isActive) ?? null, 60_000);
      const other = both.find((server) => server !== active)!;
      const secrets = [`whsec_${Buffer.alloc(24, 1).toString('base64')}`];
      const target = { id: 'hook', type: 'webhook', url: hook.url, allowPrivate: true, secrets };
      await post(other, '/targets', target);
      // A run of decisions begins with a whole minute of the log's clock.
      const minute = new Date().getUTCMinutes();
      await until('a minute begins', () => new Date().getUTCMinutes() !== minute || null, 70_000);
      await until(
        'both have decided it',
        async () => {
          await post(other, '/articles', [{ title: `Rain over the sea ${Date.now()}` }]);
          return new Date().getUTCSeconds() >= 3 || null;
        },
        30_000,
      );
      await post(other, '/articles', TOWNS.slice(0, 5).flatMap(aboutTown));
      await until('the third is on its way', () => open.length === 1 || null, 60_000);
      active.process.kill('SIGKILL');
      await post(other, '/articles', TOWNS.slice(5).flatMap(aboutTown));

      const told = (): Map<string, Set<string>> => {
        const ids = new Map<string, Set<string>>();
        for (const { headers, body } of hook.got) {
          const { type, data } = JSON.parse(body) as { type: string; data: Alert };
          if (type !== 'alert.raised') continue;
          ids.set(
            data.ruleId,
            (ids.get(data.ruleId) ?? new Set()).add(String(headers['webhook-id'])),
          );
        }
        return ids;
      };
      await until('all are told', () => told().size === TOWNS.length || null, 120_000);
      await until('the other watches', () => isActive(other) || null, 60_000);
      expect([...told().values()].map((ids) => ids.size)).toEqual(TOWNS.map(() => 1));
      // The one that was on its way comes once more, and nothing else does.
      const places = await fetch(`${other.url}/api/v1/targets`);
      expect(await places.json()).toMatchObject({ targets: [{ delivery: { gaveUp: null } }] });
      expect(hook.got.length).toBeLessThanOrEqual(TOWNS.length + 2);
    } finally {
      for (const end of open) end();
      await hook.close();
    }
  },
  400_000,
);
