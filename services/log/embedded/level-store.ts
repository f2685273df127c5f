import type { Buffer } from 'node:buffer';
import { mkdir } from 'node:fs/promises';
import { ClassicLevel } from 'classic-level';
import type { Logger } from '../logger.ts';
import type { ScanOptions, Store, StoreWrite } from './store.ts';
import { isCorruption, storeError } from './store-errors.ts';
import type { KeyRange } from './store-keys.ts';

/** Read-ahead of a scan: enough for a batch of short records in one visit to the thread pool. */
const SCAN_AHEAD_BYTES = 1024 * 1024;
const SCAN_STEP_ENTRIES = 512;

/**
 * Opens the LevelDB database in `dir`, repairing it once if it is damaged.
 * @throws LogError `LOG_LOCKED`, `LOG_CORRUPT`, `DISK_FULL`, `LOG_UNAVAILABLE`.
 */
export async function openLevelStore(dir: string, logger: Logger): Promise<Store> {
  const db = new ClassicLevel<Buffer, Buffer>(dir, {
    keyEncoding: 'buffer',
    valueEncoding: 'buffer',
    writeBufferSize: 8 * 1024 * 1024,
  });
  try {
    await mkdir(dir, { recursive: true });
    await openOrRepair(db, dir, logger);
  } catch (error) {
    throw storeError(error, dir);
  }
  return new LevelStore(db, dir);
}

async function openOrRepair(
  db: ClassicLevel<Buffer, Buffer>,
  dir: string,
  logger: Logger,
): Promise<void> {
  try {
    await db.open();
  } catch (error) {
    if (!isCorruption(error)) throw error;
    logger.warn(
      { dir, err: error },
      'The log is damaged; repairing it. Records in the damaged part are lost.',
    );
    await ClassicLevel.repair(dir);
    await db.open();
  }
}

class LevelStore implements Store {
  readonly #db: ClassicLevel<Buffer, Buffer>;
  readonly #dir: string;
  /** New calls wait for this while the database is being opened again. */
  #opened: Promise<void> = Promise.resolve();
  /** Calls under way; the database is closed only when there are none. */
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(db: ClassicLevel<Buffer, Buffer>, dir: string) {
    this.#db = db;
    this.#dir = dir;
  }

  getMany(keys: Buffer[]): Promise<(Buffer | undefined)[]> {
    return this.#call(() => this.#db.getMany(keys));
  }

  scan(range: KeyRange, options: ScanOptions): Promise<[Buffer, Buffer][]> {
    return this.#call(() => this.#scan(range, options));
  }

  write(writes: StoreWrite[], options: { sync: boolean }): Promise<void> {
    return this.#call(() => this.#db.batch(writes, options));
  }

  clear(range: KeyRange): Promise<void> {
    return this.#call(async () => {
      await this.#db.clear(range);
      // Without this LevelDB gives the room back only when later writes happen to compact the range.
      await this.#db.compactRange(range.gte, range.lt);
    });
  }

  async reopen(): Promise<void> {
    const reopening = this.#settled()
      .then(() => this.#db.close())
      .then(() => this.#db.open());
    // Whoever waits need only know that it is over; whether it went well they see when they call.
    this.#opened = reopening.catch(() => undefined);
    try {
      await reopening;
    } catch (error) {
      throw storeError(error, this.#dir);
    }
  }

  async close(): Promise<void> {
    await this.#opened;
    await this.#settled();
    await this.#db.close();
  }

  #call<T>(call: () => Promise<T>): Promise<T> {
    const result = this.#opened.then(call).catch((error: unknown) => {
      throw storeError(error, this.#dir);
    });
    const ended: Promise<void> = result.then(
      () => this.#end(ended),
      () => this.#end(ended),
    );
    this.#underWay.add(ended);
    return result;
  }

  #end(call: Promise<unknown>): void {
    this.#underWay.delete(call);
  }

  async #settled(): Promise<void> {
    await Promise.all([...this.#underWay]);
  }

  async #scan(range: KeyRange, options: ScanOptions): Promise<[Buffer, Buffer][]> {
    const { maxEntries, maxBytes = Infinity, reverse = false } = options;
    const iterator = this.#db.iterator({
      ...range,
      reverse,
      limit: maxEntries,
      highWaterMarkBytes: SCAN_AHEAD_BYTES,
    });
    const found: [Buffer, Buffer][] = [];
    let bytes = 0;
    try {
      for (;;) {
        const step = await iterator.nextv(Math.min(maxEntries, SCAN_STEP_ENTRIES));
        if (step.length === 0) return found;
        for (const entry of step) {
          found.push(entry);
          bytes += entry[1].length;
          if (bytes >= maxBytes) return found;
        }
      }
    } finally {
      await iterator.close();
    }
  }
}
