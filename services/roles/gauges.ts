import type { Gauge } from '../api/dependencies.ts';
import { groupName, topicNames } from './places.ts';
import type { Parts } from './parts.ts';
import { streamCounts } from './status.ts';

/** The counts of the roles in this process, under Prometheus' names. */
export function gaugesOf(parts: Parts): Gauge[] {
  const gauges: Gauge[] = [lagGauge(parts)];
  if (parts.ingest) {
    const { accepted, duplicates, rejected } = parts.ingest.counters();
    gauges.push(
      counter('marsad_articles_accepted_total', 'Articles made durable in the log', accepted),
      counter('marsad_articles_repeated_total', 'Articles that were accepted before', duplicates),
      counter('marsad_articles_refused_total', 'Articles that ingestion refused', rejected),
    );
  }
  if (parts.extract) {
    const { articles, mentions, rejected } = parts.extract.counters();
    gauges.push(
      counter('marsad_articles_extracted_total', 'Articles read', articles),
      counter('marsad_mentions_written_total', 'Mentions written', mentions),
      {
        name: 'marsad_articles_rejected_total',
        help: 'Articles that could not be read and went to articles.dlt',
        type: 'counter',
        values: Object.entries(rejected).map(([code, value]) => ({ labels: { code }, value })),
      },
    );
  }
  if (parts.alertWatch) {
    const { reasons, waiting, dropped } = parts.alertWatch.counters();
    gauges.push(
      {
        name: 'marsad_alert_decisions_total',
        help: 'Decisions of alert rules, one a minute for each subject that holds, by reason',
        type: 'counter',
        values: Object.entries(reasons).map(([reason, value]) => ({ labels: { reason }, value })),
      },
      {
        name: 'marsad_alerts_waiting',
        help: 'Alerts decided that are not in the log yet',
        type: 'gauge',
        values: [{ value: waiting }],
      },
      counter('marsad_alerts_dropped_total', 'Alerts for which no room was left', dropped),
    );
  }
  if (parts.replica) {
    const counts = streamCounts(parts.replica);
    gauges.push(
      counter('marsad_articles_counted_total', 'Distinct articles in the state', counts.articles),
      counter('marsad_articles_duplicate_total', 'Mentions seen before', counts.duplicates),
      counter('marsad_articles_late_total', 'Articles too late for any window', counts.late),
      counter('marsad_mentions_refused_total', 'Mentions unreadable or refused', counts.rejected),
      {
        name: 'marsad_stream_clock_seconds',
        help: 'Newest time that a record carried, in Unix seconds',
        type: 'gauge',
        values: [{ value: counts.clockMs / 1_000 }],
      },
    );
  }
  return gauges;
}

function counter(name: string, help: string, value: number): Gauge {
  return { name, help, type: 'counter', values: [{ value }] };
}

/** Under the name of kafka_exporter, so that existing dashboards fit; −1 where it is not known. */
function lagGauge(parts: Parts): Gauge {
  const topics = topicNames(parts.config.topicPrefix);
  const readers = { articles: 'extract', mentions: 'fold' } as const;
  return {
    name: 'kafka_consumergroup_lag',
    help: 'Records that a reader has not processed yet',
    type: 'gauge',
    values: Object.entries(parts.lag.read()).map(([topic, lag]) => ({
      labels: {
        consumergroup: groupName(parts.config, readers[topic as keyof typeof readers]),
        topic: topics[topic as keyof typeof topics],
      },
      value: lag ?? -1,
    })),
  };
}
