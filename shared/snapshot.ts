import type { Trend, View } from './trend.ts';

/** The state of the stream, as the head of the page shows it. Counts are since the log began. */
export interface StreamStats {
  /** Distinct articles counted, the late ones included. */
  articles: number;
  duplicates: number;
  late: number;
  /** Records that could not be read (of `mentions`), or were refused at a stated bound. */
  rejected: number;
  /** Articles and stories in the view's window. */
  windowArticles: number;
  windowStories: number;
  /** Distinct sources in the view's window. */
  windowOutlets: number;
  /** Articles in the last whole minute. */
  lastMinuteArticles: number;
  /** Stream time: the newest time that a record carried. */
  clockMs: number;
  /** No baseline yet: tiers are not claimed. */
  warming: boolean;
}

export interface Snapshot {
  epoch: string;
  seq: number;
  atMs: number;
  view: View;
  /** How many keys the view would show without its limit. */
  total: number;
  items: Trend[];
  stream: StreamStats;
}

/** Of a Trend that stayed in the view, its key and the fields that changed. */
export type TrendChange = Pick<Trend, 'key'> & Partial<Trend>;

export interface Delta {
  epoch: string;
  seq: number;
  atMs: number;
  total: number;
  enter: Trend[];
  change: TrendChange[];
  leave: string[];
  order?: string[];
  stream?: StreamStats;
}
