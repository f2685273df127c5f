import type { AlertsDependencies } from '../api/alerts-dependencies.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log/port.ts';
import type { AlertWatch } from './alert-watch.ts';
import type { ExtractRole } from './extract.ts';
import type { Ingest } from './ingest.ts';
import type { LagMeter } from './lag-meter.ts';
import type { Replica } from './replica.ts';
import type { Sources } from './sources.ts';
import type { UncountedRecords } from './uncounted.ts';

export const ROLES = ['ingest', 'extract', 'watch', 'serve'] as const;
export type Role = (typeof ROLES)[number];

/** What runs in this process; null is a part that its roles do not need. */
export interface Parts {
  config: Config;
  roles: Role[];
  log: Log;
  ingest: Ingest | null;
  replica: Replica | null;
  lag: LagMeter;
  alerts: AlertsDependencies | null;
  alertWatch: AlertWatch | null;
  extract: ExtractRole | null;
  sources: Sources | null;
  uncounted: UncountedRecords;
  startedAtMs: number;
  /** A signal came: nothing new is taken. */
  closing: boolean;
}
