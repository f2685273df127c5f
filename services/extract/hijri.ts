import { DAY_MS } from '../../shared/time.ts';
import { FIRST_HIJRI_DAY_MS, FIRST_HIJRI_YEAR, LONG_MONTHS } from './data/umm-al-qura.ts';

const DIGITS_A_YEAR = 3;
const SHORT_MONTH_DAYS = 29;
const YEARS = LONG_MONTHS.length / DIGITS_A_YEAR;

/** Of each year, the days from the beginning of the table to its first day. */
const yearStarts: number[] = [0];
for (let year = 0; year < YEARS; year++) {
  let days = 0;
  for (let month = 1; month <= 12; month++) days += monthDays(year, month);
  yearStarts.push(yearStarts[year]! + days);
}

function monthDays(yearIndex: number, month: number): number {
  const digits = LONG_MONTHS.slice(yearIndex * DIGITS_A_YEAR, (yearIndex + 1) * DIGITS_A_YEAR);
  return SHORT_MONTH_DAYS + ((parseInt(digits, 16) >> (month - 1)) & 1);
}

/**
 * Midnight UTC of a day of the calendar of Umm al-Qura (years 1356–1500, months and days from 1), or
 * null when it has no such day.
 */
export function hijriDay(year: number, month: number, day: number): number | null {
  const index = year - FIRST_HIJRI_YEAR;
  if (index < 0 || index >= YEARS || month < 1 || month > 12) return null;
  if (day < 1 || day > monthDays(index, month)) return null;
  let days = yearStarts[index]! + day - 1;
  for (let before = 1; before < month; before++) days += monthDays(index, before);
  return FIRST_HIJRI_DAY_MS + days * DAY_MS;
}
