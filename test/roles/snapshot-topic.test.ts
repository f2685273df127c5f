import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedLog } from '../../services/log/embedded/embedded-log.ts';
import { describeSnapshotTopic } from '../contract/snapshot-topic.contract.ts';
import { recordingLogger } from '../log/recording-logger.ts';

describeSnapshotTopic('snapshots in a topic of the embedded log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-state-'));
  const log = await openEmbeddedLog({ dir: folder, logger: recordingLogger() });
  return {
    log,
    async close() {
      await log.close();
      rmSync(folder, { recursive: true });
    },
  };
});
