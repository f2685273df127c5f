import type { Precision } from '../../shared/mention.ts';
import { parseInstant, toIso } from '../../shared/time.ts';
import { foldArabic } from './arabic-letters.ts';
import { readClock } from './date-clock.ts';
import { findDay } from './date-patterns.ts';
import { readRelativeDay } from './relative-dates.ts';

export interface PublicationDate {
  /** ISO 8601 in UTC; midnight of the day when only the day is known. */
  publishedAt: string | null;
  precision: Precision;
}

export const NO_DATE: PublicationDate = { publishedAt: null, precision: 'none' };

/** A date and what pages write around it; nothing further on is read. */
const MAX_DATE_CHARS = 256;
/** No newspaper is older than the first, and nothing is published after the second. */
const FIRST_MS = Date.UTC(1900, 0, 1);
const LAST_MS = Date.UTC(2101, 0, 1);

/**
 * A date as an article states it: RFC 3339 or RFC 2822 (second or minute), a bare date, or a date as
 * written (`6th, December 2024 GMT`, `٦ كانون الأول ٢٠٢٤`, `27 من شهر نوفمبر 2024`, `1446/06/05`).
 * A time of day counts only with its zone (`Dec. 6, 2024 10:15 a.m. EST` is known to the minute);
 * without one, the written day is all that is known. A weekday that contradicts its date is ignored.
 * What can't be read, does not exist (30 February) or lies outside the years 1900–2100 is no date;
 * `yesterday` is one only beside another date, see {@link readDates}.
 */
export function readDate(text: string | null | undefined): PublicationDate {
  const written = text?.trim() ?? '';
  if (!DIGIT.test(written)) return NO_DATE;
  const instant = parseInstant(written);
  if (instant !== null) return dated(instant.ms, instant.precision);
  const folded = foldDate(written);
  const found = findDay(folded);
  if (found === null) return NO_DATE;
  const clock = readClock(found.around, found.dayMs);
  return clock === null
    ? dated(found.dayMs, 'day')
    : dated(found.dayMs + clock.offsetMs, clock.precision);
}

const DIGIT = /[\d٠-٩۰-۹]/;

/**
 * The first date among what a page states, best first. A candidate in relative words before it (`منذ
 * يومين`, `yesterday`) is told from that date; where no candidate is a date, nothing is known.
 */
export function readDates(candidates: readonly (string | null | undefined)[]): PublicationDate {
  for (const [index, candidate] of candidates.entries()) {
    const anchor = readDate(candidate);
    if (anchor.publishedAt === null) continue;
    const anchorMs = Date.parse(anchor.publishedAt);
    for (const earlier of candidates.slice(0, index)) {
      const text = foldDate(earlier?.trim() ?? '');
      const dayMs = readRelativeDay(text, anchorMs, anchor.precision !== 'day');
      if (dayMs !== null) return dated(dayMs, 'day');
    }
    return anchor;
  }
  return NO_DATE;
}

function dated(ms: number, precision: Precision): PublicationDate {
  return ms >= FIRST_MS && ms < LAST_MS ? { publishedAt: toIso(ms), precision } : NO_DATE;
}

const UNSEEN = /[\u200b\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** As the patterns of dates expect it: folded, lower case, western digits, plain spaces. */
function foldDate(text: string): string {
  return foldArabic(text.slice(0, MAX_DATE_CHARS).toLowerCase())
    .replace(UNSEEN, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[‐‑–—−]/g, '-');
}
