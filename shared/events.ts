import type { Alert } from './alert.ts';
import type { Delta, Snapshot } from './snapshot.ts';
import type { Status } from './status.ts';
import type { View } from './trend.ts';

/** An article as the page lists it: behind a number, and in the live feed. */
export interface ArticleView {
  id: string;
  url: string | null;
  source: string | null;
  title: string;
  lang: string;
  publishedAt: string | null;
  seenMs: number;
  eventMs: number;
  late: boolean;
  demo: boolean;
  keywords: { key: string; label: string }[];
  countries: string[];
  /** Near-duplicates share it. */
  story: number;
}

export interface Subscribed {
  ok: true;
  viewId: string;
  snapshot: Snapshot;
}
export interface Refusal {
  ok: false;
  code: string;
  message: string;
}

export interface ClientToServer {
  'trends:subscribe': (view: Partial<View>, ack: (answer: Subscribed | Refusal) => void) => void;
  'trends:unsubscribe': (viewId: string, ack: (answer: { ok: true } | Refusal) => void) => void;
  'trends:snapshot': (viewId: string, ack: (answer: Snapshot | Refusal) => void) => void;
}

export interface ServerToClient {
  'trends:delta': (event: { viewId: string; delta: Delta }) => void;
  'trends:snapshot': (event: { viewId: string; snapshot: Snapshot }) => void;
  'status:changed': (status: Status) => void;
  'articles:seen': (articles: ArticleView[]) => void;
  'alert:raised': (alert: Alert) => void;
  'alert:resolved': (alert: Alert) => void;
}
