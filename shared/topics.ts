/** The topics and their settings (an existing topic is used as it is). */
export interface TopicSpec {
  name: string;
  partitions: number;
  /** Keep the newest record of each key instead of the records of the last days. */
  compacted: boolean;
  /** Stamp records with the time of their arrival, whatever the producer says. */
  stampedOnArrival: boolean;
  /** More partitions than this can't work: `mentions` needs one total order. */
  maxPartitions: number | null;
}

export type TopicName = 'articles' | 'articles.dlt' | 'mentions' | 'trends' | 'alerts' | 'state';

const stream = { compacted: false, stampedOnArrival: true };

export const TOPICS: Readonly<Record<TopicName, Omit<TopicSpec, 'name'>>> = {
  articles: { ...stream, partitions: 12, maxPartitions: null },
  'articles.dlt': { ...stream, partitions: 1, maxPartitions: null },
  mentions: { ...stream, partitions: 1, maxPartitions: 1 },
  trends: { ...stream, compacted: true, partitions: 1, maxPartitions: 1 },
  alerts: { ...stream, partitions: 1, maxPartitions: 1 },
  state: { ...stream, compacted: true, partitions: 1, maxPartitions: 1 },
};

/** The topic as the log knows it, under the prefix of this edition. */
export function topicSpec(name: TopicName, prefix: string): TopicSpec {
  return { name: prefix + name, ...TOPICS[name] };
}
