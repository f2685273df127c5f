import { join } from 'node:path';
import { TOPICS, topicSpec, type TopicName, type TopicSpec } from '../../shared/topics.ts';
import type { Config } from '../config.ts';

/** Names of the topics under the prefix of this edition. */
export function topicNames(prefix: string): Record<TopicName, string> {
  const names = Object.keys(TOPICS).map((name) => [name, prefix + name]);
  return Object.fromEntries(names) as Record<TopicName, string>;
}

export function topicSpecs(prefix: string): TopicSpec[] {
  return (Object.keys(TOPICS) as TopicName[]).map((name) => topicSpec(name, prefix));
}

/** The consumer group of a role; editions with different prefixes never share one. */
export function groupName(config: Config, role: 'extract' | 'fold' | 'watch'): string {
  return `${config.topicPrefix}${config.groupId}-${role}`;
}

export function logFolder(config: Config): string {
  return join(config.dataDir, 'log');
}

/** Each log and edition has its own snapshots: one of the other log would not fit. */
export function snapshotFolder(config: Config): string {
  const log = config.brokers.length > 0 ? 'kafka' : 'embedded';
  return join(
    config.dataDir,
    'snapshots',
    `${log}${config.topicPrefix ? `-${config.topicPrefix}` : ''}`,
  );
}
