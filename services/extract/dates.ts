import type { Precision } from '../../shared/mention.ts';
import { parseInstant, toIso, utcDay } from '../../shared/time.ts';
import { foldArabic } from './arabic-letters.ts';
import { MONTHS } from './data/months.ts';
import { readHijriDay } from './hijri.ts';
import { wordsOf } from './word-list.ts';

export interface PublicationDate {
  /** ISO 8601 in UTC; midnight of the day when only the day is known. */
  publishedAt: string | null;
  precision: Precision;
}

export const NO_DATE: PublicationDate = { publishedAt: null, precision: 'none' };

const monthOf = new Map<string, number>();
for (const [index, names] of MONTHS.entries()) {
  for (const name of wordsOf(names)) monthOf.set(foldMonth(name.replaceAll('_', ' ')), index + 1);
}

/**
 * A date as an article states it: RFC 3339 (second or minute), a bare date, or a date as written
 * (`6th, December 2024 GMT`, `٦ كانون الأول ٢٠٢٤`, `27 من شهر نوفمبر 2024`); the latter two have the
 * precision of a day, because a page's clock has no stated zone. A Hijri date is read by the calendar
 * of Umm al-Qura, unless a Gregorian one with a month's name stands beside it. What can't be read is
 * no date.
 */
export function readDate(text: string | null | undefined): PublicationDate {
  const written = text?.trim() ?? '';
  if (written === '') return NO_DATE;
  const instant = parseInstant(written);
  if (instant !== null) {
    return { publishedAt: toIso(instant.ms), precision: instant.precision };
  }
  const dayMs = writtenDay(westernDigits(written));
  return dayMs === null ? NO_DATE : { publishedAt: toIso(dayMs), precision: 'day' };
}

const DIGITS_ONLY = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s,،/-]*(?:(?:of|de|من|شهر)\s+){0,2}([\p{L}\p{M}.]+(?:\s+(?:الاول|الثاني|الاخره|الاخر))?)[\s,،./-]*(?:(?:de|عام|سنه|لعام)\s+)?(\d{4})(?!\d)/iu;
const MONTH_DAY_YEAR = /([\p{L}.]{3,})\s+(\d{1,2})(?:st|nd|rd|th)?[\s,،]+(\d{4})(?!\d)/iu;

/** Midnight UTC of the first date in the text that exists, or null. */
function writtenDay(text: string): number | null {
  const folded = foldArabic(text);
  const ymd = DIGITS_ONLY.exec(folded);
  if (ymd !== null && Number(ymd[1]) >= FIRST_YEAR) {
    return plausible(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  }
  const dmy = DAY_MONTH_YEAR.exec(folded);
  if (dmy !== null) {
    const month =
      monthOf.get(foldMonth(dmy[2]!)) ?? monthOf.get(foldMonth(dmy[2]!.split(/\s+/)[0]!));
    if (month !== undefined) return plausible(Number(dmy[3]), month, Number(dmy[1]));
  }
  const mdy = MONTH_DAY_YEAR.exec(folded);
  if (mdy !== null) {
    const month = monthOf.get(foldMonth(mdy[1]!));
    if (month !== undefined) return plausible(Number(mdy[3]), month, Number(mdy[2]));
  }
  const hijri = readHijriDay(folded);
  if (hijri !== null) return hijri;
  const numeric = DAY_FIRST.exec(folded);
  if (numeric === null) return null;
  const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
  // 06/12/2024 is December over most of the world; 12/25/2024 can only be American.
  return second > 12 ? plausible(year, first, second) : plausible(year, second, first);
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** Years of the Hijri calendar (1446) look like years and are none of ours. */
function plausible(year: number, month: number, day: number): number | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? utcDay(year, month, day) : null;
}

function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function foldMonth(name: string): string {
  return foldArabic(name.toLowerCase()).replaceAll('.', '').replace(/\s+/g, ' ').trim();
}
