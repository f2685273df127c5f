import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import type { LogRecord } from '../../services/log/port.ts';
import { crashSeed, seededRandom, writeUntilKilled } from './crash-harness.ts';
import { checkRecordsRead } from './crash-records.ts';
import type { FoundBatch } from './crash-records.ts';
import { recordingLogger } from './recording-logger.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FOLDERS = 2;
const KILLS_PER_FOLDER = 26;

/** The same folder again and again, so that what recovers is itself the result of recoveries. */
async function killAgainAndAgain(dir: string, seed: number): Promise<FoundBatch[]> {
  const random = seededRandom(seed);
  const acknowledged: FoundBatch[] = [];
  for (let run = 1; run <= KILLS_PER_FOLDER; run++) {
    const target = { kind: 'embedded', dir, topic: 'mentions' } as const;
    acknowledged.push(...(await writeUntilKilled(target, run, random)));
  }
  return acknowledged;
}

async function readAll(dir: string): Promise<LogRecord[]> {
  const log = await openEmbeddedLog({ dir, logger: recordingLogger() });
  const records: LogRecord[] = [];
  for await (const batch of log.read('mentions', 0, { fromOffset: 0, follow: false })) {
    records.push(...batch);
  }
  const [bounds] = await log.offsets('mentions');
  expect(bounds).toEqual({ partition: 0, first: 0, next: records.length });
  await log.close();
  return records;
}

it(`keeps every acknowledged record through ${FOLDERS * KILLS_PER_FOLDER} kills of the writer`, async () => {
  const seed = crashSeed();
  const root = temporaryFolder();
  const check = async (index: number): Promise<number> => {
    const dir = join(root, String(index));
    const acknowledged = await killAgainAndAgain(dir, seed + index);
    const records = await readAll(dir);
    expect(records.map(({ offset }) => offset)).toEqual(records.map((_, i) => i));
    const found = new Map(checkRecordsRead(records).map(({ batch, offset }) => [batch, offset]));
    const missing = acknowledged.filter(({ batch, offset }) => found.get(batch) !== offset);
    expect(missing).toEqual([]);
    return acknowledged.length;
  };
  const counts = await Promise.all(Array.from({ length: FOLDERS }, (_, index) => check(index)));
  expect(Math.min(...counts)).toBeGreaterThan(KILLS_PER_FOLDER);
}, 180_000);
