import type { Status } from '../../../shared/status.ts';

/** Records that arrived and are not processed yet; null where the server cannot see the log's end. */
export function waitingRecords(status: Status | null): number | null {
  const known = Object.values(status?.lag ?? {}).filter((lag) => lag !== null);
  return known.length === 0 ? null : known.reduce((sum, lag) => sum + lag, 0);
}
