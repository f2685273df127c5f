import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ClassicLevel } from 'classic-level';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import type { EmbeddedLog, EmbeddedLogOptions } from '../../services/log/embedded/embedded-log.ts';
import { offsetKey } from '../../services/log/embedded/store-keys.ts';
import type { LogRecord } from '../../services/log/port.ts';
import { topicNamed } from '../contract/log.contract.ts';
import { recordingLogger } from './recording-logger.ts';
import { temporaryFolder } from './temporary-folder.ts';

const DAY_MS = 86_400_000;

async function open(options: Partial<EmbeddedLogOptions> = {}): Promise<EmbeddedLog> {
  const dir = options.dir ?? temporaryFolder();
  const log = await openEmbeddedLog({ logger: recordingLogger(), ...options, dir });
  onTestFinished(() => log.close());
  await log.ensureTopics([topicNamed('stream'), topicNamed('table', { compacted: true })]);
  return log;
}

async function readAll(log: EmbeddedLog, topic: string, fromOffset = 0): Promise<LogRecord[]> {
  const all: LogRecord[] = [];
  for await (const batch of log.read(topic, 0, { fromOffset, follow: false })) all.push(...batch);
  return all;
}

const filled = (bytes: number) => ({ key: null, value: Buffer.alloc(bytes, 1) });

describe('a folder that another log uses', () => {
  it('is refused, naming the folder and what to do', async () => {
    const dir = temporaryFolder();
    await open({ dir });
    const second = openEmbeddedLog({ dir, logger: recordingLogger() });
    await expect(second).rejects.toMatchObject({ code: 'LOG_LOCKED', retriable: false });
    await expect(second).rejects.toThrow(new RegExp(`${dir}.*MARSAD_DATA_DIR`, 's'));
  });
});

describe('time', () => {
  it('never goes back, also after the log was opened again', async () => {
    const dir = temporaryFolder();
    let nowMs = 5_000;
    const first = await open({ dir, nowMs: () => nowMs });
    await first.append('stream', [filled(1)]);
    nowMs = 4_000;
    const [clockWentBack] = await first.append('stream', [filled(1)]);
    expect(clockWentBack!.timestampMs).toBe(5_000);
    await first.close();
    const second = await open({ dir, nowMs: () => 3_000 });
    const [reopened] = await second.append('stream', [filled(1)]);
    expect(reopened!.timestampMs).toBe(5_000);
  });
});

describe('retention', () => {
  it('by age removes what is older and keeps what is not', async () => {
    let nowMs = 10 * DAY_MS;
    const retention = { default: { maxAgeMs: 2 * DAY_MS, maxBytes: null } };
    const log = await open({ nowMs: () => nowMs, retention, trimIntervalMs: null });
    for (let day = 0; day < 6; day++) {
      await log.append('stream', [filled(10), filled(10)]);
      nowMs += DAY_MS;
    }
    // It is day 6; what came on day 4 and 5 is at most two days old, day 3 and before is older.
    expect(await log.trim()).toBe(8);
    expect(await log.offsets('stream')).toEqual([{ partition: 0, first: 8, next: 12 }]);
    expect((await readAll(log, 'stream')).map(({ offset }) => offset)).toEqual([8, 9, 10, 11]);
    expect(await log.trim()).toBe(0);
  });

  it('keeps all of a batch that is young, the first of a topic or after a long silence', async () => {
    let nowMs = 10 * DAY_MS;
    const retention = { default: { maxAgeMs: 2 * DAY_MS, maxBytes: null } };
    const log = await open({ nowMs: () => nowMs, retention, trimIntervalMs: null });
    await log.append('stream', [filled(10), filled(10)]);
    expect(await log.trim()).toBe(0);
    nowMs += 3 * DAY_MS;
    // So large that its records are marked as they come.
    await log.append(
      'stream',
      Array.from({ length: 5 }, () => filled(200_000)),
    );
    expect(await log.trim()).toBe(2);
    expect((await readAll(log, 'stream')).map(({ offset }) => offset)).toEqual([2, 3, 4, 5, 6]);
  });

  it('may remove everything; the next record still gets the next offset', async () => {
    const dir = temporaryFolder();
    let nowMs = DAY_MS;
    const retention = { default: { maxAgeMs: DAY_MS, maxBytes: null } };
    const options = { dir, nowMs: () => nowMs, retention, trimIntervalMs: null };
    const log = await open(options);
    await log.append('stream', [filled(10), filled(10)]);
    nowMs += 3 * DAY_MS;
    expect(await log.trim()).toBe(2);
    await log.close();
    const again = await open(options);
    expect(await again.offsets('stream')).toEqual([{ partition: 0, first: 2, next: 2 }]);
    const [appended] = await again.append('stream', [filled(10)]);
    expect(appended!.offset).toBe(2);
  });

  it('by bytes keeps about as many as allowed, also after the log was opened again', async () => {
    const dir = temporaryFolder();
    const maxBytes = 2_000_000;
    const retention = { default: { maxAgeMs: null, maxBytes } };
    let log = await open({ dir, retention, trimIntervalMs: null });
    const batch = Array.from({ length: 10 }, () => filled(10_000));
    for (let i = 0; i < 30; i++) await log.append('stream', batch);
    await log.close();
    log = await open({ dir, retention, trimIntervalMs: null });
    for (let i = 0; i < 30; i++) await log.append('stream', batch);
    await log.trim();
    const records = await readAll(log, 'stream');
    const kept = records.reduce((sum, { value }) => sum + value!.length, 0);
    expect(kept).toBeGreaterThanOrEqual(maxBytes);
    expect(kept).toBeLessThan(maxBytes + 600_000);
    expect(records.at(-1)!.offset).toBe(599);
    const [bounds] = await log.offsets('stream');
    expect(bounds!.first).toBe(records[0]!.offset);
  });

  it('answers a reader and a group that come late from the first record left', async () => {
    let nowMs = DAY_MS;
    const retention = { default: { maxAgeMs: DAY_MS, maxBytes: null } };
    const log = await open({ nowMs: () => nowMs, retention, trimIntervalMs: null });
    await log.append('stream', [filled(1), filled(1)]);
    nowMs += 3 * DAY_MS;
    await log.append('stream', [filled(1)]);
    await log.trim();
    expect((await readAll(log, 'stream', 0)).map(({ offset }) => offset)).toEqual([2]);
    expect(await log.lag('stream', 'new group')).toBe(1);
  });
});

describe('a compacted topic', () => {
  const put = (key: string, value: string | null) => ({
    key,
    value: value === null ? null : Buffer.from(value),
  });

  it('keeps the newest record of each key and its offset', async () => {
    const log = await open();
    await log.append('table', [put('a', '1'), put('b', '1'), put('a', '2')]);
    await log.append('table', [put('c', '1'), put('b', '2'), put('b', '3')]);
    const records = await readAll(log, 'table');
    expect(records.map(({ key, offset }) => [Buffer.from(key!).toString(), offset])).toEqual([
      ['a', 2],
      ['c', 3],
      ['b', 5],
    ]);
  });

  it('keeps a tombstone for a day, and then nothing of its key', async () => {
    let nowMs = DAY_MS;
    const log = await open({ nowMs: () => nowMs, trimIntervalMs: null });
    await log.append('table', [put('a', '1'), put('a', null), put('b', '1')]);
    expect(await log.trim()).toBe(0);
    expect(await readAll(log, 'table')).toHaveLength(2);
    nowMs += 2 * DAY_MS;
    expect(await log.trim()).toBe(1);
    expect((await readAll(log, 'table')).map(({ offset }) => offset)).toEqual([2]);
    await log.append('table', [put('a', '2')]);
    expect((await readAll(log, 'table')).map(({ offset }) => offset)).toEqual([2, 3]);
  });

  it('lets a follower pass the gaps', async () => {
    const log = await open();
    for (let i = 0; i < 50; i++) await log.append('table', [put('a', String(i))]);
    const options = { fromOffset: 0, follow: true };
    for await (const batch of log.read('table', 0, options)) {
      expect(batch.map(({ offset }) => offset)).toEqual([49]);
      break;
    }
  });
});

describe('a damaged folder', () => {
  it('is repaired with a warning when a table is unreadable', async () => {
    const dir = temporaryFolder();
    const log = await open({ dir });
    await log.append('stream', [filled(100)]);
    await log.close();
    for (const name of readdirSync(dir).filter((file) => file.startsWith('MANIFEST'))) {
      writeFileSync(join(dir, name), 'this is no manifest');
    }
    const logger = recordingLogger();
    const again = await open({ dir, logger });
    expect(logger.lines.map(({ message }) => message).join()).toMatch(/damaged; repairing/);
    expect(await readAll(again, 'stream')).toHaveLength(1);
  });

  it('says which record cannot be decoded and what to do', async () => {
    const dir = temporaryFolder();
    const log = await open({ dir });
    await log.append('stream', [filled(5), filled(5)]);
    await log.close();
    const db = new ClassicLevel<Buffer, Buffer>(dir, {
      keyEncoding: 'buffer',
      valueEncoding: 'buffer',
    });
    await db.put(offsetKey('r', 'stream', 1), Buffer.from('\u0007nonsense'));
    await db.close();
    const again = await open({ dir });
    const reading = readAll(again, 'stream');
    await expect(reading).rejects.toMatchObject({ code: 'LOG_CORRUPT' });
    await expect(reading).rejects.toThrow(/Record 1 of topic "stream".*backup/s);
  });

  it('that cannot be used at all is told with its name', async () => {
    const dir = join(temporaryFolder(), 'file');
    writeFileSync(dir, '');
    onTestFinished(() => rmSync(dir, { force: true }));
    const opening = openEmbeddedLog({ dir, logger: recordingLogger() });
    await expect(opening).rejects.toThrow(dir);
  });
});
