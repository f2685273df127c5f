import { describe, expect, it, onTestFinished } from 'vitest';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import type { EmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import { openLevelStore } from '../../services/log/embedded/level-store.ts';
import type { Store } from '../../services/log/embedded/store.ts';
import { storeError } from '../../services/log/embedded/store-errors.ts';
import { topicNamed } from '../contract/log.contract.ts';
import { until } from './poll.ts';
import { recordingLogger } from './recording-logger.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Disk {
  isFull: boolean;
  reopened: number;
}

/** A real store on a disk that can be full; like LevelDB it then refuses writes until reopened. */
async function storeOn(disk: Disk, dir: string): Promise<Store> {
  const store = await openLevelStore(dir, recordingLogger());
  let refuses = false;
  return {
    getMany: (keys) => store.getMany(keys),
    scan: (range, options) => store.scan(range, options),
    clear: (range) => store.clear(range),
    close: () => store.close(),
    write(writes, options) {
      refuses ||= disk.isFull;
      if (!refuses) return store.write(writes, options);
      const error = new Error('IO error: 000007.log: No space left on device');
      return Promise.reject(storeError(error, dir));
    },
    async reopen() {
      disk.reopened++;
      await store.reopen();
      refuses = disk.isFull;
    },
  };
}

async function open(disk: Disk): Promise<EmbeddedLog> {
  const dir = temporaryFolder();
  const log = await openEmbeddedLog({
    dir,
    logger: recordingLogger(),
    openStore: (folder) => storeOn(disk, folder),
  });
  onTestFinished(() => log.close());
  await log.ensureTopics([topicNamed('mentions')]);
  return log;
}

const text = (value: string) => [{ key: null, value: Buffer.from(value) }];

describe('a full disk', () => {
  it('refuses appends as retriable, saying what to do, and works again once there is room', async () => {
    const disk = { isFull: false, reopened: 0 };
    const log = await open(disk);
    await log.append('mentions', text('before'));
    disk.isFull = true;
    const refused = log.append('mentions', text('refused'));
    await expect(refused).rejects.toMatchObject({ code: 'DISK_FULL', retriable: true });
    await expect(refused).rejects.toThrow(/is full\. Free some space.*MARSAD_DATA_DIR/s);
    await expect(log.append('mentions', text('too'))).rejects.toMatchObject({ code: 'DISK_FULL' });
    disk.isFull = false;
    const [after] = await log.append('mentions', text('after'));
    expect(after!.offset).toBe(1);
    expect(disk.reopened).toBeGreaterThan(0);
    const values: string[] = [];
    for await (const batch of log.read('mentions', 0, { fromOffset: 0, follow: false })) {
      values.push(...batch.map(({ value }) => Buffer.from(value!).toString()));
    }
    expect(values).toEqual(['before', 'after']);
  });

  it('holds up a group, which goes on by itself', async () => {
    const disk = { isFull: false, reopened: 0 };
    const log = await open(disk);
    const seen: string[] = [];
    await log.consume('mentions', {
      groupId: 'g',
      onBatch: (records) => {
        seen.push(...records.map(({ value }) => Buffer.from(value!).toString()));
        return Promise.resolve();
      },
    });
    await log.append('mentions', text('one'));
    await until('the first record arrived', () => seen.includes('one'));
    disk.isFull = true;
    await expect(log.append('mentions', text('two'))).rejects.toMatchObject({ code: 'DISK_FULL' });
    disk.isFull = false;
    await log.append('mentions', text('three'));
    await until('the group went on', () => seen.includes('three'));
    await until('it committed', async () => (await log.lag('mentions', 'g')) === 0);
  });

  it('holds up a commit, which goes through by itself though nothing is appended', async () => {
    const disk = { isFull: false, reopened: 0 };
    const log = await open(disk);
    let batches = 0;
    await log.consume('mentions', {
      groupId: 'g',
      onBatch: () => {
        // Full between the append and the commit, with room again before the next attempt.
        disk.isFull = batches++ === 0;
        return Promise.resolve();
      },
    });
    await log.append('mentions', text('one'));
    await until('the batch came again after its commit failed', () => batches >= 2);
    await until('it committed', async () => (await log.lag('mentions', 'g')) === 0);
    expect(disk.reopened).toBeGreaterThan(0);
  });
});
