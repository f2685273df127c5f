import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../services/config.ts';
import type { AppendRecord, Log, LogRecord } from '../../services/log/port.ts';
import { createLogger } from '../../services/roles/logger.ts';
import { openLog } from '../../services/roles/open-log.ts';
import { topicSpecs } from '../../services/roles/places.ts';
import type { Status } from '../../shared/status.ts';
import type { UncountedPage } from '../../shared/uncounted.ts';
import { PROGRAM, removeDataDir, startServer, type RunningServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const servers: RunningServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    await server.stop('SIGKILL');
    removeDataDir(server.dataDir);
  }
});

async function start(options: Parameters<typeof startServer>[0] = {}): Promise<RunningServer> {
  const server = await startServer(options);
  servers.push(server);
  return server;
}

/** The embedded log of a folder, while no server has it. */
async function logOf(dataDir: string): Promise<Log> {
  const config = readConfig({ MARSAD_DATA_DIR: dataDir });
  const log = await openLog(config, createLogger({ level: 'silent', format: 'json' }));
  await log.ensureTopics(topicSpecs(''));
  return log;
}

const status = async (server: RunningServer): Promise<Status> =>
  (await (await fetch(`${server.url}/api/v1/status`)).json()) as Status;

const uncounted = async (server: RunningServer, reason: string): Promise<UncountedPage> =>
  (await (await fetch(`${server.url}/api/v1/uncounted?reason=${reason}`)).json()) as UncountedPage;

const text = (value: string): Uint8Array => Buffer.from(value);

describe('what can’t be read', () => {
  const good = (id: string): AppendRecord => ({
    key: id,
    value: text(JSON.stringify({ id, title: `Talks in Cairo number ${id}` })),
  });
  const bad: AppendRecord[] = [
    { key: 'empty', value: new Uint8Array() },
    { key: 'null', value: null },
    { key: 'type', value: text('{"title": 42}') },
    { key: Uint8Array.of(0xff, 0x00, 0x80), value: text('{"lang": 7}') },
    { key: 'nothing', value: text('{"id": "x"}') },
    { key: 'broken', value: text('{"title": "cut off') },
    { key: 'utf8', value: Uint8Array.of(0x7b, 0xff, 0xfe, 0x22) },
    {
      key: 'unknown',
      value: text('<a/>'),
      headers: { 'content-type': text('application/x-protobuf') },
    },
    { key: 'deep', value: text(`{"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`) },
    { key: 'stuck', value: text('{"title": "This NEVER ENDS"}') },
  ];
  /** Makes the extraction thread's own decoder hang, as a fault in reading would. */
  const HANG = `const { isMainThread } = require('node:worker_threads');
const decode = TextDecoder.prototype.decode;
if (!isMainThread) TextDecoder.prototype.decode = function (...args) {
  const text = decode.apply(this, args);
  while (text.includes('NEVER ENDS'));
  return text;
};`;

  it('goes to articles.dlt with its bytes and the reason, and harms no neighbour', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'marsad-bad-'));
    const filling = await logOf(dataDir);
    const records = bad.flatMap((record, i) => [good(`a${i}`), record, good(`b${i}`)]);
    await filling.append('articles', records);
    await filling.close();

    const hang = join(dataDir, 'hang.cjs');
    writeFileSync(hang, HANG);
    const env = { NODE_OPTIONS: `--require ${hang}`, MARSAD_EXTRACT_TIMEOUT_MS: '1500' };
    const server = await start({ dataDir, env });
    await until('all good articles are counted', async () =>
      (await status(server)).articles === 2 * bad.length ? true : null,
    );
    const { rejected } = await status(server);
    expect(Object.values(rejected).reduce((sum, count) => sum + count, 0)).toBe(bad.length);
    // What the page shows behind these numbers: each with its reason, its place and how it begins.
    for (const [reason, count] of Object.entries(rejected)) {
      const { records: kept, total } = await uncounted(server, reason);
      expect([reason, kept.length, total]).toEqual([reason, count, count]);
      for (const { code, message, place } of kept) {
        expect(code).toBe(reason);
        expect(message.length).toBeGreaterThan(10);
        expect(place).toMatchObject({ topic: 'articles', partition: 0 });
        expect(place!.offset % 3).toBe(1);
      }
    }
    const unparsed = await uncounted(server, 'INVALID_JSON');
    expect(unparsed.records.map(({ excerpt }) => excerpt)).toContain('{"title": "cut off');
    expect(await server.stop()).toBe(0);

    const reading = await logOf(dataDir);
    const dead: LogRecord[] = [];
    for await (const batch of reading.read('articles.dlt', 0, { fromOffset: 0, follow: false })) {
      dead.push(...batch);
    }
    await reading.close();
    expect(dead.map(({ key }) => Buffer.from(key!))).toEqual(
      bad.map(({ key }) => Buffer.from(key!)),
    );
    dead.forEach((record, i) => {
      const original = bad[i]!.value;
      expect(record.value && Buffer.from(record.value)).toEqual(original && Buffer.from(original));
      const header = (name: string): string =>
        Buffer.from(record.headers[`__connect.errors.${name}`]!).toString();
      expect(header('topic')).toBe('articles');
      expect(header('partition')).toBe('0');
      expect(Number(header('offset'))).toBe(3 * i + 1);
      expect(header('exception.class.name')).toMatch(/^[A-Z][A-Z_0-9]+$/);
      expect(header('exception.message').length).toBeGreaterThan(10);
    });
  });

  it('is told by HTTP with its index; the good ones of the request are taken', async () => {
    const server = await start();
    const lines = ['{"title":"One"}', 'no json', '{"title":42}', '{"title":"Two"}', '[]', '{}'];
    const response = await fetch(`${server.url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    });
    expect(response.status).toBe(202);
    const answer = (await response.json()) as {
      accepted: number;
      rejected: { index: number; code: string; message: string }[];
    };
    expect(answer.accepted).toBe(2);
    const refused = await uncounted(server, 'REFUSED_AT_INGEST');
    expect(refused.records.map(({ code, excerpt }) => [code, excerpt])).toEqual([
      ['ARTICLE_EMPTY', '{}'],
      ['ARTICLE_NOT_OBJECT', '[]'],
      ['ARTICLE_FIELD_INVALID', '{"title":42}'],
    ]);
    expect(refused.total).toBe(3);
    expect(answer.rejected.map(({ index, code }) => [index, code])).toEqual([
      [1, 'INVALID_JSON'],
      [2, 'ARTICLE_FIELD_INVALID'],
      [4, 'ARTICLE_NOT_OBJECT'],
      [5, 'ARTICLE_EMPTY'],
    ]);
  });

  it.each([
    ['broken JSON', 'application/json', '{"title":', 400, 'INVALID_JSON'],
    ['no body', 'application/json', '', 400, 'EMPTY_BODY'],
    ['an unknown type', 'application/x-protobuf', 'x', 415, 'UNKNOWN_CONTENT_TYPE'],
    ['bytes that are no UTF-8', 'text/plain', Uint8Array.of(0xc3, 0x28), 400, 'INVALID_UTF8'],
  ])('%s is a problem with a code', async (_name, type, body, expectedStatus, code) => {
    const server = await start();
    const response = await fetch(`${server.url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(expectedStatus);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
    expect(await response.json()).toMatchObject({ status: expectedStatus, code });
  });

  it('an article of 10 MB is refused by its size, its neighbour is taken', async () => {
    const server = await start();
    const large = JSON.stringify({ title: 'large', body: 'x'.repeat(10 * 1024 * 1024) });
    const response = await fetch(`${server.url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `[${large}, {"title": "small"}]`,
    });
    expect(await response.json()).toMatchObject({
      accepted: 1,
      rejected: [{ index: 0, code: 'RECORD_TOO_LARGE' }],
    });
  });
});

/** Runs the server until it ends by itself. */
async function ends(env: Record<string, string>): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [PROGRAM, 'serve'], {
    env: { PATH: process.env.PATH, MARSAD_SOURCES: 'none', ...env },
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, stderr };
}

describe('a start that can’t be', () => {
  it('a second process on the same data folder is told so', async () => {
    const server = await start();
    const { code, stderr } = await ends({ MARSAD_DATA_DIR: server.dataDir, PORT: '0' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/LOG_LOCKED/);
    expect(stderr).toContain(server.dataDir);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('a port in use is told with what to do', async () => {
    const server = await start();
    const other = mkdtempSync(join(tmpdir(), 'marsad-port-'));
    const { code, stderr } = await ends({ MARSAD_DATA_DIR: other, PORT: String(server.port) });
    removeDataDir(other);
    expect(code).toBe(1);
    expect(stderr).toMatch(/PORT_IN_USE.*PORT=/s);
  });
});

describe('a snapshot that can’t be used', () => {
  it('is set aside with a warning, and the state is rebuilt from the log', async () => {
    const first = await start();
    const articles = Array.from({ length: 50 }, (_, i) => ({
      id: `s${i}`,
      title: `Storm ${i} in Spain`,
    }));
    await fetch(`${first.url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(articles),
    });
    await until('all are counted', async () =>
      (await status(first)).articles === 50 ? true : null,
    );
    await first.stop();

    const folder = join(first.dataDir, 'snapshots', 'embedded');
    const snapshots = readdirSync(folder).filter((name) => name.endsWith('.bin'));
    expect(snapshots.length).toBeGreaterThan(0);
    for (const name of snapshots) writeFileSync(join(folder, name), 'not a snapshot at all');

    const second = await start({ dataDir: first.dataDir });
    expect((await status(second)).articles).toBe(50);
    expect(second.log()).toMatch(/set aside/);
    expect(readdirSync(folder).some((name) => name.endsWith('.unreadable'))).toBe(true);
  });
});
