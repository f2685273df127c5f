import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import { recordingLogger } from '../log/recording-logger.ts';
import { describeLogContract } from './log.contract.ts';

const root = mkdtempSync(join(tmpdir(), 'marsad-contract-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describeLogContract('the embedded log', () => {
  const dir = mkdtempSync(join(root, 'log-'));
  const maxRecordBytes = 256 * 1024;
  return Promise.resolve({
    open: () => openEmbeddedLog({ dir, maxRecordBytes, logger: recordingLogger() }),
    maxRecordBytes,
  });
});
