import type { Tier } from './trend.ts';

export interface SourceStatus {
  name: string;
  /** `demo` articles are invented and marked so everywhere. */
  kind: 'demo' | 'file' | 'http' | 'feed';
  state: 'running' | 'stopped' | 'failing';
  sent: number;
  rejected: number;
  lastAtMs: number | null;
  /** In words, when it is failing: what is wrong and what to do. */
  fault?: string;
}

export interface OutletStatus {
  name: string;
  articles24h: number;
  lastSeenMs: number;
  /** It wrote at least daily, and nothing for three times its usual gap. */
  silent: boolean;
}

/** `GET /api/v1/status` and the event `status:changed`. */
export interface Status {
  version: string;
  epoch: string;
  startedAtMs: number;
  nowMs: number;
  roles: string[];
  log: 'embedded' | 'kafka';
  /** Demo articles are in the stream. */
  demo: boolean;
  warming: boolean;
  /** When there will be a baseline, in stream time; null once there is one or nothing came yet. */
  warmUntilMs: number | null;
  /** While warming, tiers are told too, against the hours before: the demo's. */
  provisionalTiers: boolean;
  tiers: Record<Tier, number>;
  articles: number;
  articlesPerMinute: number;
  /** Of these what was published since the stream began; null while no minute has been whole. */
  livePerMinute: number | null;
  /** And what is of before: a past that is loaded. */
  earlierPerMinute: number;
  /** Most of what came last is of before the stream began. */
  loadingPast: boolean;
  duplicates: number;
  late: number;
  /** Unreadable articles (they are in `articles.dlt`) and records refused at a bound, by reason. */
  rejected: Record<string, number>;
  /** Alive: it wrote in 24 h and is not silent. Who writes seldom may be neither. */
  outlets: { alive: number; silent: number; list: OutletStatus[] };
  sources: SourceStatus[];
  /** Records not yet processed, by topic; null where this process does not know. */
  lag: Record<string, number | null>;
  /** Age of the newest record that reached the state, in stream time. */
  clockMs: number;
  keys: { live: number; max: number };
}
