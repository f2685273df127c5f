import { setTimeout as wait } from 'node:timers/promises';
import { readArticle } from '../../shared/article.ts';
import type { Config } from '../config.ts';
import { createLogger } from '../roles/logger.ts';
import { checkInputs } from '../sources/article-file.ts';
import { paced } from '../sources/pace.ts';
import { createRedater } from '../sources/redate.ts';
import type { CommandContext } from './command.ts';
import { parsePositive } from './duration.ts';
import { EXIT, UsageError, type ExitCode } from './exit.ts';
import { createProgress } from './progress.ts';
import { openInputs, type Inputs, type Placed } from './read-articles.ts';
import { httpTarget, kafkaTarget, type SendTarget } from './send-targets.ts';

/** Articles in one request or append when nothing slows them down. */
const BATCH = 500;
/** With `--live`: how long articles that are due may wait to go together. */
const GATHER_MS = 100;

/** `marsad send [FILE…]`: articles into the log, as fast as it takes them, at a rate, or as in life. */
export async function sendCommand({ files, options, config }: CommandContext): Promise<ExitCode> {
  const plan = readPlan(options);
  await checkInputs(files);
  const progress = createProgress('sent');
  const inputs = openInputs(files, { maxRecordBytes: config.maxRecordBytes, progress });
  const target = await openTarget(plan, config);
  progress.say(`sending to ${target.name}`);
  const totals = { accepted: 0, duplicates: 0 };
  try {
    for await (const batch of schedule(inputs, plan)) {
      const answer = await target.send(batch.map(({ value }) => value));
      totals.accepted += answer.accepted;
      totals.duplicates += answer.duplicates;
      for (const { index, code, message } of answer.rejected) {
        inputs.reject(batch[index]!, code, message);
      }
      progress.add(batch.length);
    }
  } finally {
    progress.end();
    await target.close();
  }
  const { accepted, duplicates } = totals;
  progress.say(`${accepted} accepted, ${duplicates} duplicates, ${inputs.rejected} rejected`);
  return inputs.rejected > 0 ? EXIT.someUnreadable : EXIT.ok;
}

interface Plan {
  to: string | null;
  ratePerSecond: number | null;
  /** How many times faster than life; null: not re-dated. */
  speed: number | null;
}

function readPlan(options: CommandContext['options']): Plan {
  const { to, rate, live, speed } = options;
  if (typeof speed === 'string' && live !== true) {
    throw new UsageError('--speed says how fast --live goes; add --live');
  }
  if (typeof rate === 'string' && live === true) {
    throw new UsageError('--live keeps the articles’ own spacing, --rate sets one: choose');
  }
  const liveSpeed = typeof speed === 'string' ? parsePositive('--speed', speed) : 1;
  return {
    to: typeof to === 'string' ? to : null,
    ratePerSecond: typeof rate === 'string' ? parsePositive('--rate', rate) : null,
    speed: live === true ? liveSpeed : null,
  };
}

function openTarget(plan: Plan, config: Config): Promise<SendTarget> | SendTarget {
  if (plan.to === null && config.brokers.length > 0) {
    return kafkaTarget(config, createLogger({ level: 'warn', format: config.logFormat }));
  }
  return httpTarget(plan.to ?? `http://127.0.0.1:${config.port}`, config.token);
}

function schedule(inputs: Inputs, plan: Plan): AsyncGenerator<Placed[]> {
  if (plan.speed !== null) return live(inputs.records(), plan.speed);
  if (plan.ratePerSecond !== null) {
    return paced(inputs.records(), {
      ratePerSecond: plan.ratePerSecond,
      nowMs: Date.now,
      wait: (ms) => wait(ms),
    });
  }
  return batches(inputs.records());
}

async function* batches(records: AsyncIterable<Placed>): AsyncGenerator<Placed[]> {
  let batch: Placed[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Each article at its moment; those due within a tenth of a second go together. */
async function* live(records: AsyncIterable<Placed>, speed: number): AsyncGenerator<Placed[]> {
  const redate = createRedater({ startMs: Date.now(), speed });
  let batch: Placed[] = [];
  let sendMs = 0;
  for await (const record of records) {
    const read = readArticle(record.value);
    // What is no article goes on as it is: the log's own check says what is wrong with it.
    const { dueMs, article } = read.ok
      ? redate(read.value)
      : { dueMs: sendMs, article: record.value };
    if (batch.length > 0 && (dueMs > sendMs || batch.length >= BATCH)) {
      await wait(Math.max(0, sendMs - Date.now()));
      yield batch;
      batch = [];
    }
    if (batch.length === 0) sendMs = dueMs + GATHER_MS;
    batch.push({ ...record, value: article });
  }
  if (batch.length > 0) {
    await wait(Math.max(0, sendMs - Date.now()));
    yield batch;
  }
}
