import type { Alert } from '../../shared/alert.ts';

/** One alert on its way to one target. */
export interface Sending {
  /** The same at each retry and in each process: receivers drop what they know. */
  event: string;
  alert: Alert;
}

/** What came of one try. `reason` holds no secret: it is logged, recorded and shown. */
export type Outcome =
  | { ok: true }
  | {
      ok: false;
      /** Whether another try may go through. */
      retry: boolean;
      reason: string;
      /** The receiver asked to be left alone for so long. */
      afterMs?: number;
    };
