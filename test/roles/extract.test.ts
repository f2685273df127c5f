import { expect, it } from 'vitest';
import {
  LogError,
  type ConsumeOptions,
  type Log,
  type LogRecord,
} from '../../services/log/port.ts';
import { startExtract } from '../../services/roles/extract.ts';
import type { ExtractPool } from '../../services/roles/extract-pool.ts';
import { createUncountedRecords } from '../../services/roles/uncounted.ts';

const records = Array.from({ length: 300 }, (_, offset): LogRecord => ({
  partition: 0,
  offset,
  timestampMs: offset,
  key: null,
  value: Buffer.from('{}'),
  headers: {},
}));

it('hands a batch back when a part can’t be written while others are still being read', async () => {
  let onBatch: ConsumeOptions['onBatch'] | null = null;
  const log = {
    consume: (_topic: string, options: ConsumeOptions) => {
      onBatch = (batch, context) => options.onBatch(batch, context);
      return Promise.resolve({ close: () => Promise.resolve() });
    },
    append: () => Promise.reject(new LogError('LOG_UNAVAILABLE', 'away', { retriable: true })),
  } as unknown as Log;
  let runs = 0;
  const pool: ExtractPool = {
    // The first part is there at once, the others only after its write has failed.
    async run(jobs) {
      if (runs++ > 0) await new Promise((done) => setImmediate(() => setImmediate(done)));
      return jobs.map(() => ({ ok: true, mentions: [{ id: 'm', json: new Uint8Array() }] }));
    },
    close: () => Promise.resolve(),
  };
  const quiet = (): void => undefined;
  await startExtract({
    log,
    pool,
    topics: { articles: 'articles', deadLetters: 'articles.dlt', mentions: 'mentions' },
    groupId: 'extract',
    uncounted: createUncountedRecords(() => 0),
    logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    nowMs: () => 0,
  });
  const context = { isCurrent: () => true, endOffset: 300 };
  await expect(onBatch!(records, context)).rejects.toThrow('away');
});
