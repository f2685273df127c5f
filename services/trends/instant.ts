import { parseInstant, utcDay } from '../../shared/time.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Seconds are kept in 32 bits: the stream may last until 2106. */
const END_MS = 2 ** 32 * 1_000;

/** The instant that a Mention states: RFC 3339, or a bare date (its midnight in UTC); else null. */
export function instantMs(text: string): number | null {
  const instant = parseInstant(text);
  if (instant !== null) return instant.ms;
  const day = DAY.exec(text);
  return day === null ? null : utcDay(Number(day[1]), Number(day[2]), Number(day[3]));
}

/** Whether a stream can stand at this time: from 1970 to 2106. */
export function isStreamTime(ms: number): boolean {
  return ms >= 0 && ms < END_MS;
}
