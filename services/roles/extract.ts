import {
  LogError,
  type AppendRecord,
  type GroupMember,
  type Log,
  type LogRecord,
} from '../log/port.ts';
import { deadLetter, withoutValue } from './dead-letter.ts';
import type { ArticleJob, ExtractPool } from './extract-pool.ts';
import { createHoldback } from './holdback.ts';
import type { RoleLogger } from './logger.ts';

const DEAD_LETTERS_A_BATCH = 100;

export interface ExtractOptions {
  log: Log;
  pool: ExtractPool;
  topics: { articles: string; deadLetters: string; mentions: string };
  groupId: string;
  logger: RoleLogger;
  nowMs: () => number;
}

export interface ExtractCounters {
  articles: number;
  mentions: number;
  /** Articles that could not be read, by code; they are in `articles.dlt`. */
  rejected: Record<string, number>;
}

export interface ExtractRole {
  counters(): ExtractCounters;
  close(): Promise<void>;
}

/**
 * The role `extract`: articles in, Mentions out, in the order of their partition. The offset is
 * committed after the Mentions are durable, so a crash repeats some, which the state drops by id.
 */
export async function startExtract(options: ExtractOptions): Promise<ExtractRole> {
  const { log, pool, topics, logger } = options;
  const totals: ExtractCounters = { articles: 0, mentions: 0, rejected: {} };
  const holdback = createHoldback();

  async function onBatch(
    records: LogRecord[],
    context: { isCurrent(): boolean; endOffset: number },
  ): Promise<void> {
    await holdback.wait(records, context);
    const nowMs = options.nowMs();
    const extracted = await pool.run(records.map((record) => toJob(record, nowMs)));
    if (!context.isCurrent()) return;
    const mentions: AppendRecord[] = [];
    const dead: AppendRecord[] = [];
    extracted.forEach((job, i) => {
      const record = records[i]!;
      if (job.ok) {
        for (const { id, json } of job.mentions) mentions.push({ key: id, value: json });
        return;
      }
      dead.push(deadLetter(record, topics.articles, job));
      totals.rejected[job.code] = (totals.rejected[job.code] ?? 0) + 1;
      const place = { topic: topics.articles, partition: record.partition, offset: record.offset };
      logger.warn(
        { ...place, code: job.code },
        `an article could not be read and went to ${topics.deadLetters}: ${job.message}`,
      );
    });
    await appendDead(log, topics.deadLetters, dead);
    if (mentions.length > 0) await log.append(topics.mentions, mentions);
    totals.articles += records.length;
    totals.mentions += mentions.length;
  }

  const member: GroupMember = await log.consume(topics.articles, {
    groupId: options.groupId,
    onBatch,
    onAssigned: (partitions) => holdback.assign(partitions),
  });
  return {
    counters: () => ({ ...totals, rejected: { ...totals.rejected } }),
    close: () => member.close(),
  };
}

/**
 * A dead letter may be larger than the topic takes, when the broker lets producers send more than
 * our limit. It then goes without its value, so that one record can't stop the stream.
 */
async function appendDead(log: Log, topic: string, dead: AppendRecord[]): Promise<void> {
  for (let i = 0; i < dead.length; i += DEAD_LETTERS_A_BATCH) {
    const part = dead.slice(i, i + DEAD_LETTERS_A_BATCH);
    try {
      await log.append(topic, part);
    } catch (error) {
      if (!(error instanceof LogError) || error.code !== 'RECORD_TOO_LARGE') throw error;
      for (const record of part) await appendOne(log, topic, record);
    }
  }
}

async function appendOne(log: Log, topic: string, record: AppendRecord): Promise<void> {
  try {
    await log.append(topic, [record]);
  } catch (error) {
    if (!(error instanceof LogError) || error.code !== 'RECORD_TOO_LARGE') throw error;
    await log.append(topic, [withoutValue(record)]);
  }
}

/**
 * The record's time is that of its acceptance. On a topic that somebody made without
 * `LogAppendTime` a producer may have stamped the future: nobody can have accepted it later than now.
 */
function toJob(record: LogRecord, nowMs: number): ArticleJob {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(record.headers)) {
    headers[name.toLowerCase()] = Buffer.from(value).toString('utf8');
  }
  return {
    value: record.value,
    contentType: headers['content-type'] ?? null,
    headers,
    seenAtMs: Math.min(record.timestampMs, nowMs),
    key: record.key === null ? null : Buffer.from(record.key).toString('utf8'),
  };
}
