import {
  LogError,
  type AppendRecord,
  type BatchContext,
  type GroupMember,
  type Log,
  type LogRecord,
} from '../log/port.ts';
import { deadLetter, withoutValue } from './dead-letter.ts';
import type { ArticleJob, ExtractedJob, ExtractPool } from './extract-pool.ts';
import { createFaultNotice } from './fault-notice.ts';
import { createHoldback } from './holdback.ts';
import type { RoleLogger } from './logger.ts';
import { excerptOf, type UncountedRecords } from './uncounted.ts';

const DEAD_LETTERS_A_BATCH = 100;
/** Records in hand at once: about a second of work, so that handing over costs little. */
const BATCH_RECORDS = 2_000;
/** Records whose Mentions are appended together. */
const PART_RECORDS = 128;

export interface ExtractOptions {
  log: Log;
  pool: ExtractPool;
  topics: { articles: string; deadLetters: string; mentions: string };
  groupId: string;
  /** Takes what can't be read. */
  uncounted: UncountedRecords;
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
  const notice = createFaultNotice(topics, logger, options.nowMs);

  /** The Mentions of a part; what can't be read goes to the dead letters first, so none is lost between. */
  async function writePart(records: LogRecord[], extracted: ExtractedJob[]): Promise<void> {
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
      notice.tell(record, job);
      const { code, message } = job;
      const place = { topic: topics.articles, partition: record.partition, offset: record.offset };
      options.uncounted.note(code, { code, message, excerpt: excerptOf(record.value), place });
    });
    const writes = [appendDead(log, topics.deadLetters, dead)];
    if (mentions.length > 0)
      writes.push(log.append(topics.mentions, mentions).then(() => undefined));
    await Promise.all(writes);
    totals.articles += records.length;
    totals.mentions += mentions.length;
  }

  /** Parts are read in all threads at once and written in their order, each while the next are read. */
  async function onBatch(records: LogRecord[], context: BatchContext): Promise<void> {
    await holdback.wait(records, context);
    const nowMs = options.nowMs();
    const parts = split(records, PART_RECORDS);
    const reading = parts.map((part) => pool.run(part.map((record) => toJob(record, nowMs))));
    // What fails while another part is awaited must have a handler, or it would end the process.
    const settled: Promise<unknown>[] = [Promise.allSettled(reading)];
    const failures: unknown[] = [];
    for (const [i, part] of parts.entries()) {
      const extracted = await reading[i]!;
      if (!context.isCurrent()) break;
      settled.push(writePart(part, extracted).catch((error: unknown) => failures.push(error)));
    }
    await Promise.all(settled);
    if (failures.length > 0) throw failures[0];
  }

  const member: GroupMember = await log.consume(topics.articles, {
    groupId: options.groupId,
    onBatch,
    maxBatchRecords: BATCH_RECORDS,
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
  };
}

function split<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < items.length; i += size) parts.push(items.slice(i, i + size));
  return parts;
}
