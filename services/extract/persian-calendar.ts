import { DAY_MS } from '../../shared/time.ts';

/** 1 Farvardin 1403. */
const KNOWN_YEAR = 1403;
const KNOWN_DAY_MS = Date.UTC(2024, 2, 20);

/** Leap years by their remainder of 33: the common arithmetic, true of the years 1244–1502. */
const LEAP_REMAINDERS: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const FIRST_YEAR = 1300;
const LAST_YEAR = 1500;

/** Midnight UTC of a day of the Persian solar calendar (years 1300–1500), or null: no such day. */
export function persianDay(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > monthDays(year, month)) return null;
  let days = day - 1;
  for (let before = 1; before < month; before++) days += monthDays(year, before);
  for (let passed = KNOWN_YEAR; passed < year; passed++) days += yearDays(passed);
  for (let ahead = year; ahead < KNOWN_YEAR; ahead++) days -= yearDays(ahead);
  return KNOWN_DAY_MS + days * DAY_MS;
}

function yearDays(year: number): number {
  return LEAP_REMAINDERS.has(year % 33) ? 366 : 365;
}

function monthDays(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 ? 30 : yearDays(year) - 336;
}
