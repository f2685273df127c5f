import { deliver } from '../deliver.ts';
import type { Logger } from '../logger.ts';
import type { ConsumeOptions, GroupMember } from '../port.ts';
import { backoffMs, pause } from '../pause.ts';
import type { Batch } from './topic-reader.ts';
import type { Turn } from './group-queue.ts';

const DEFAULT_BATCH_RECORDS = 500;
const MAX_PAUSE_MS = 5_000;

/** What a member needs of the log. */
export interface ConsumerSource {
  topic: string;
  /** The group's next offset, as committed. */
  committed(): Promise<number>;
  commit(nextOffset: number): Promise<void>;
  readBatch(fromOffset: number, maxRecords: number): Promise<Batch>;
  endOffset(): number;
  waitForAppend(signal: AbortSignal): Promise<void>;
  /** Makes what failed work again, if it can. */
  recover(): Promise<void>;
}

/** A member of a group: waits for its turn, then delivers and commits batch after batch. */
export function startConsumer(
  source: ConsumerSource,
  turn: Turn,
  options: ConsumeOptions,
  logger: Logger,
): GroupMember {
  const stopping = new AbortController();
  const stopped = stopRequested(stopping.signal);

  const run = async (): Promise<void> => {
    if (!turn.isFirst) options.onAssigned?.([]);
    await Promise.race([turn.granted, stopped]);
    if (stopping.signal.aborted) return;
    options.onAssigned?.([0]);
    await retryWhileOpen(() => consumeFrom(source, options, stopping.signal, logger));
    options.onAssigned?.([]);
  };

  /** The store may be full or away for a while: go on from the last commit when it is back. */
  const retryWhileOpen = async (consume: () => Promise<void>): Promise<void> => {
    for (let attempt = 1; !stopping.signal.aborted; attempt++) {
      try {
        await consume();
      } catch (error) {
        const pauseMs = backoffMs(attempt, 100, MAX_PAUSE_MS);
        logger.error(
          { topic: source.topic, groupId: options.groupId, pauseMs, err: error },
          'Reading or committing failed; trying again after a pause.',
        );
        await pause(pauseMs, stopping.signal);
        await source.recover().catch((failure: unknown) => {
          logger.debug({ err: failure }, 'The log could not be opened again yet.');
        });
      }
    }
  };

  const running = run().finally(() => turn.leave());
  return {
    async close() {
      stopping.abort();
      await running;
    },
  };
}

async function consumeFrom(
  source: ConsumerSource,
  options: ConsumeOptions,
  signal: AbortSignal,
  logger: Logger,
): Promise<void> {
  const maxRecords = options.maxBatchRecords ?? DEFAULT_BATCH_RECORDS;
  let next = await source.committed();
  while (!signal.aborted) {
    const { records, nextOffset } = await source.readBatch(next, maxRecords);
    if (records.length === 0) {
      next = nextOffset;
      if (source.endOffset() <= next) await source.waitForAppend(signal);
      continue;
    }
    const context = { isCurrent: () => true, endOffset: source.endOffset() };
    const done = await deliver(options, source.topic, records, context, signal, logger);
    if (!done) return;
    await source.commit(nextOffset);
    next = nextOffset;
  }
}

function stopRequested(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
