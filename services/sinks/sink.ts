import type { Alert } from '../../shared/alert.ts';

/** One alert on its way to one target. */
export interface Sending {
  /** The same at each retry and in each process: receivers drop what they know. */
  event: string;
  alert: Alert;
}

/** What a sink is given for one try. */
export interface Reach {
  nowMs: number;
  /** Gives up at once: the process stops. */
  signal?: AbortSignal;
  /** Appends a record to another topic of Marsad's own log; durable when it resolves. */
  publish: (topic: string, record: PublishedRecord) => Promise<Outcome>;
}

export interface PublishedRecord {
  key: string;
  value: Uint8Array;
  headers: Record<string, Uint8Array>;
}

/** What came of one try. `reason` and `warning` hold no secret: they are logged, recorded and shown. */
export type Outcome =
  | { ok: true; /** Taken, but not by all it was for. */ warning?: string }
  | {
      ok: false;
      /** Whether another try may go through. */
      retry: boolean;
      reason: string;
      /** The receiver asked to be left alone for so long. */
      afterMs?: number;
    };

export const NOT_PUBLIC_OUTCOME: Outcome = {
  ok: false,
  retry: false,
  reason: 'the address is not public; set allowPrivate to reach it',
};
