import type { Logger } from './logger.ts';
import { backoffMs, pause } from './pause.ts';
import type { BatchContext, ConsumeOptions, LogRecord } from './port.ts';

const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 5_000;

/**
 * Hands a batch to the group's handler until it takes it, with growing pauses after a rejection.
 * Answers false when the member should stop (`signal`) or lost the partition before that: the
 * batch is then not to be committed and comes again to whoever owns the partition next.
 */
export async function deliver(
  options: Pick<ConsumeOptions, 'groupId' | 'onBatch'>,
  topic: string,
  records: LogRecord[],
  context: BatchContext,
  signal: AbortSignal,
  logger: Logger,
): Promise<boolean> {
  for (let attempt = 1; !signal.aborted && context.isCurrent(); attempt++) {
    try {
      await options.onBatch(records, context);
      return true;
    } catch (error) {
      const pauseMs = backoffMs(attempt, FIRST_PAUSE_MS, MAX_PAUSE_MS);
      const { partition, offset } = records[0]!;
      logger.warn(
        { topic, partition, offset, groupId: options.groupId, attempt, pauseMs, err: error },
        'A batch was not processed; it is handed over again after a pause.',
      );
      await pause(pauseMs, signal);
    }
  }
  return false;
}
