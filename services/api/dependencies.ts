import type { ArticleView } from '../../shared/events.ts';
import type { Status } from '../../shared/status.ts';
import type { UncountedPage } from '../../shared/uncounted.ts';
import type { AlertsDependencies } from './alerts-dependencies.ts';
import type { TrendState } from '../trends/state.ts';

/** What the API needs of the rest of the house; the role `serve` provides it. */
export interface ApiDependencies {
  logger: ApiLogger;
  version: string;
  /** Tells one run of the process from the next: sequences of deltas start anew with it. */
  epoch: string;
  nowMs(): number;
  /** Takes articles; null when this process does not have the role `ingest`. */
  accept: ((values: readonly unknown[]) => Promise<AcceptAnswer>) | null;
  /** The state in this process; null when it does not have the role `serve`. */
  replica: ReplicaReading | null;
  /** Rules and alerts; not there in a process that neither watches nor serves. */
  alerts?: AlertsDependencies;
  status(): Status;
  /** The newest records that were not counted for that reason, and how many there were. */
  uncounted(reason: string): UncountedPage;
  /** Ids of what a source of this process sent last, newest last, and how many it sent. */
  sentBy(source: string): { ids: readonly string[]; total: number };
  /** Why this process is not ready to serve; empty when it is. */
  notReady(): string[];
  /** The counts for Prometheus that are not the API's own. */
  gauges(): Gauge[];
}

/** The same in a process that serves the state. */
export type ServeDependencies = ApiDependencies & { replica: ReplicaReading };

export interface AcceptAnswer {
  accepted: number;
  duplicates: number;
  rejected: { index: number; code: string; message: string }[];
}

/** The state that follows the log in this process, for reading only. */
export interface ReplicaReading {
  readonly state: TrendState;
  /** Grows with every record folded: equal means that nothing changed. */
  readonly version: number;
  /** Articles folded since the last call of this reader, newest last, at most `limit`. */
  articlesSince(sequence: number, limit: number): { articles: ArticleView[]; sequence: number };
}

export interface Gauge {
  name: string;
  help: string;
  type: 'counter' | 'gauge';
  values: { labels?: Record<string, string>; value: number }[];
}

export interface ApiLogger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
