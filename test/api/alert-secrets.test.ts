import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import type { Alert } from '../../shared/alert.ts';
import { toIso } from '../../shared/time.ts';
import { startRunning, type Running } from '../alerts/running.ts';
import { receiver, type Receiver } from '../sinks/receiver.ts';
import { mention } from '../support/mentions.ts';
import { until } from '../support/until.ts';

const MINUTE = 60_000;
const SECRETS = {
  signing: `whsec_${Buffer.alloc(24, 5).toString('base64')}`,
  path: 'B0SECRETPATH',
  hookPath: 'path-secret-5',
  managerPath: 'path-secret-6',
  apiPath: 'path-secret-7',
  redirect: 'place-secret-8',
  answer: 'answer-secret-9',
  bearer: 'bearer-secret-10',
  query: 'query-secret-1',
  login: 'login-secret-2',
  token: '12345:token-secret-3',
  password: 'mail-secret-4',
};

let folder = '';
let marsad: Running;
let moved: Receiver;
afterEach(async () => {
  await marsad.close();
  await moved.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A port of this machine at which nobody answers any more. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

it('no log line, answer, receipt or record of an alert holds a secret of a target', async () => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-secrets-'));
  let clockMs = Math.floor(Date.now() / MINUTE) * MINUTE - 60 * MINUTE;
  let logged = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString();
      done();
    },
  });
  const logger = pino({ level: 'trace' }, stream);
  marsad = await startRunning(folder, () => clockMs, undefined, logger);
  const said: string[] = [];
  const call = async (method: string, path: string, body?: unknown): Promise<string> => {
    const response = await fetch(marsad.url + path, {
      method,
      headers: {
        authorization: `Bearer ${SECRETS.bearer}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    said.push(text);
    return text;
  };

  moved = await receiver((response) => {
    response.writeHead(301, { location: `/${SECRETS.redirect}` }).end(SECRETS.answer);
  });
  const port = await closedPort();
  const web = { allowPrivate: true, url: `http://127.0.0.1:${port}/` };
  const targets = [
    {
      ...web,
      type: 'webhook',
      url: `http://127.0.0.1:${port}/${SECRETS.hookPath}?token=${SECRETS.query}`,
      secrets: [SECRETS.signing],
    },
    {
      ...web,
      type: 'alertmanager',
      url: `http://user:${SECRETS.login}@127.0.0.1:${port}/${SECRETS.managerPath}`,
    },
    { ...web, id: 'moved', type: 'alertmanager', url: moved.url },
    // Of a chat's webhook the path is the secret.
    { ...web, type: 'slack', url: `${web.url}services/${SECRETS.path}` },
    {
      ...web,
      type: 'telegram',
      url: web.url + SECRETS.apiPath,
      token: SECRETS.token,
      chatId: '-1',
    },
    {
      type: 'email',
      host: '127.0.0.1',
      port,
      user: 'marsad',
      password: SECRETS.password,
      from: 'marsad@example.org',
      to: ['desk@example.org'],
      allowPrivate: true,
    },
  ];
  const ids = targets.map((target) => ('id' in target ? target.id : target.type));
  for (const [i, target] of targets.entries()) {
    const id = ids[i]!;
    await call('POST', '/api/v1/targets', { ...target, id });
    await call('POST', `/api/v1/targets/${id}/test`, {});
    await call('PUT', `/api/v1/targets/${id}`, { ...target, id, tls: 'odd', secrets: ['?'] });
  }
  await call('POST', '/api/v1/rules', {
    id: 'r',
    when: { keys: ['quake'], window: '15m', minStories: 2 },
  });
  let offset = 0;
  const pass = async (articles: number): Promise<void> => {
    const records = Array.from({ length: articles }, () => {
      const id = `a${offset++}`;
      const value = mention({ id, seenMs: clockMs, keywords: ['quake'], source: `paper ${id}` });
      return { key: id, value: Buffer.from(JSON.stringify(value)) };
    });
    clockMs += MINUTE;
    const tick = { key: null, value: Buffer.from(JSON.stringify({ v: 1, tick: toIso(clockMs) })) };
    await marsad.log.append('mentions', [...records, tick]);
    await until('it is folded', () => (marsad.replica.state.clockMs >= clockMs ? true : null));
  };
  await pass(1);
  await pass(0);
  await pass(3);
  const { id } = await until('an alert is out', async () => {
    const { alerts } = JSON.parse(await call('GET', '/api/v1/alerts')) as { alerts: Alert[] };
    return alerts[0] ?? null;
  });
  await until('its targets were tried', async () => {
    const text = await call('GET', '/api/v1/targets');
    return text.includes('ECONNREFUSED') ? true : null;
  });
  for (const part of [`alerts/${id}`, 'rules', 'mutes', 'status', 'openapi.json']) {
    await call('GET', `/api/v1/${part}`);
  }
  await call('GET', '/metrics');
  for (const target of ids) await call('GET', `/api/v1/targets/${target}`);
  for await (const records of marsad.log.read('alerts', 0, { fromOffset: 0, follow: false })) {
    for (const { value } of records) said.push(Buffer.from(value ?? []).toString());
  }

  expect(logged).not.toBe('');
  for (const [name, secret] of Object.entries(SECRETS)) {
    expect(logged.includes(secret), `${name} in the log`).toBe(false);
    const shown = said.find((text) => text.includes(secret));
    expect(shown, `${name} in an answer`).toBeUndefined();
  }
}, 60_000);
