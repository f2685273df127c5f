import type { LogRecord } from '../log/port.ts';
import type { Fault } from './dead-letter.ts';
import type { RoleLogger } from './logger.ts';

/** So many faults are told one by one in each stretch of time; the rest are summed up. */
const TOLD_A_STRETCH = 10;
const STRETCH_MS = 10_000;

/** Tells of articles that could not be read, without letting a flood of them flood the log. */
export interface FaultNotice {
  tell(record: LogRecord, fault: Fault): void;
}

export function createFaultNotice(
  topics: { articles: string; deadLetters: string },
  logger: RoleLogger,
  nowMs: () => number,
): FaultNotice {
  let stretchMs = Number.NEGATIVE_INFINITY;
  let told = 0;
  let untold = 0;

  function beginStretch(): void {
    if (untold > 0) {
      logger.warn(
        { untold },
        `${untold} more articles could not be read; they are in ${topics.deadLetters}`,
      );
    }
    stretchMs = nowMs();
    told = 0;
    untold = 0;
  }
  return {
    tell({ partition, offset }, { code, message }) {
      if (nowMs() - stretchMs >= STRETCH_MS) beginStretch();
      if (told >= TOLD_A_STRETCH) {
        untold++;
        return;
      }
      told++;
      logger.warn(
        { topic: topics.articles, partition, offset, code },
        `an article could not be read and went to ${topics.deadLetters}: ${message}`,
      );
    },
  };
}
