import type { Precision } from './mention.ts';
import { DAY_MS, LATE_AFTER_MS } from './time.ts';

/**
 * The time at which an article counts, and whether it comes too late to count at all.
 *
 * | precision      | counts at                                | late when                                |
 * | -------------- | ---------------------------------------- | ---------------------------------------- |
 * | second, minute | publishedAt, or seenAt if that is earlier | seenAt − publishedAt > 24 h              |
 * | day            | seenAt                                   | that day (UTC) ended more than 24 h ago  |
 * | none           | seenAt                                   | never                                    |
 */
export function eventTime(
  publishedMs: number | null,
  precision: Precision,
  seenMs: number,
): { eventMs: number; late: boolean } {
  if (publishedMs === null || precision === 'none') return { eventMs: seenMs, late: false };
  if (precision === 'day') {
    const dayEndMs = Math.floor(publishedMs / DAY_MS) * DAY_MS + DAY_MS;
    return { eventMs: seenMs, late: seenMs - dayEndMs > LATE_AFTER_MS };
  }
  return {
    eventMs: Math.min(publishedMs, seenMs),
    late: seenMs - publishedMs > LATE_AFTER_MS,
  };
}
