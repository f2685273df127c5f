import { REFUSED_AT_INGEST } from '../../shared/refusal-codes.ts';
import type { OutletStatus, Status } from '../../shared/status.ts';
import type { StreamStats } from '../../shared/snapshot.ts';
import { TIERS, type Tier } from '../../shared/trend.ts';
import { arrivals, outlets } from '../trends/query.ts';
import { streamStats } from '../trends/stream-stats.ts';
import { WARM_UP_MS } from '../trends/usual.ts';
import { LONGEST } from '../trends/window-table.ts';
import type { Parts } from './parts.ts';
import type { Replica } from './replica.ts';
import { refusalCounts } from './uncounted-mentions.ts';

/** Outlets named in the status; the counts are of all. */
const MAX_OUTLETS_LISTED = 200;

const NO_STREAM: StreamStats = {
  articles: 0,
  duplicates: 0,
  late: 0,
  rejected: 0,
  windowArticles: 0,
  windowStories: 0,
  windowOutlets: 0,
  lastMinuteArticles: 0,
  clockMs: 0,
  warming: true,
};

/** The stream's counts as this process's state has them. */
export function streamCounts(replica: Replica): StreamStats {
  return streamStats(replica.state, LONGEST);
}

/** How this process and the stream it sees stand; zeros and nulls where it does not look. */
export function readStatus(
  parts: Parts,
  context: { epoch: string; version: string; nowMs: number },
): Status {
  const { replica, ingest } = parts;
  const stream = replica ? streamCounts(replica) : NO_STREAM;
  const came = replica ? arrivals(replica.state) : { minute: null, loadingPast: false };
  const sources = parts.sources?.status() ?? [];
  return {
    version: context.version,
    epoch: context.epoch,
    startedAtMs: parts.startedAtMs,
    nowMs: context.nowMs,
    roles: parts.roles,
    log: parts.log.kind,
    demo: sources.some(({ kind }) => kind === 'demo'),
    warming: stream.warming,
    warmUntilMs: replica && stream.warming ? warmUntilMs(replica) : null,
    provisionalTiers: stream.warming && replica?.state.provisionalTiers === true,
    tiers: tierCounts(replica),
    articles: stream.articles,
    articlesPerMinute: stream.lastMinuteArticles,
    livePerMinute: came.minute?.live ?? null,
    earlierPerMinute: came.minute?.earlier ?? 0,
    loadingPast: came.loadingPast,
    duplicates: stream.duplicates + (ingest?.counters().duplicates ?? 0),
    late: stream.late,
    rejected: rejections(parts),
    outlets: outletReport(replica ? outlets(replica.state) : []),
    sources,
    lag: parts.lag.read(),
    clockMs: stream.clockMs,
    keys: {
      live: replica?.state.keywords.size ?? 0,
      max: parts.config.maxKeywords,
    },
  };
}

function warmUntilMs({ state }: Replica): number | null {
  return state.firstMs < 0 ? null : state.firstMs + WARM_UP_MS;
}

function tierCounts(replica: Replica | null): Record<Tier, number> {
  const tiers = Object.fromEntries(TIERS.map((tier) => [tier, 0])) as Record<Tier, number>;
  if (replica) for (const { tier } of replica.state.tiers.all()) tiers[tier]++;
  return tiers;
}

/** By reason; a reason that never occurred is not named. */
function rejections(parts: Parts): Record<string, number> {
  const rejected: Record<string, number> = { ...parts.extract?.counters().rejected };
  const add = (reason: string, count: number): void => {
    if (count > 0) rejected[reason] = (rejected[reason] ?? 0) + count;
  };
  add(REFUSED_AT_INGEST, parts.ingest?.counters().rejected ?? 0);
  if (parts.replica) {
    for (const [reason, count] of Object.entries(refusalCounts(parts.replica.state))) {
      add(reason, count);
    }
  }
  return rejected;
}

function outletReport(all: OutletStatus[]): Status['outlets'] {
  const silent = all.filter((outlet) => outlet.silent).length;
  const alive = all.filter((outlet) => outlet.articles24h > 0 && !outlet.silent).length;
  return { alive, silent, list: all.slice(0, MAX_OUTLETS_LISTED) };
}
