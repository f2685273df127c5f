/**
 * Windows and instants. Inside the house an instant is epoch milliseconds (`…Ms`), outside it is
 * ISO 8601 in UTC. Windows are `[startMs, endMs)`, whole minutes, aligned to the epoch.
 */

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** The sliding windows in which everything is counted, shortest first. */
export const WINDOWS = ['15m', '1h', '6h', '24h'] as const;
export type Window = (typeof WINDOWS)[number];

export const WINDOW_MS: Readonly<Record<Window, number>> = {
  '15m': 15 * MINUTE_MS,
  '1h': HOUR_MS,
  '6h': 6 * HOUR_MS,
  '24h': DAY_MS,
};

/** An article published longer ago than this when it is seen is late: it enters no window. */
export const LATE_AFTER_MS = DAY_MS;

/** The number of the minute that holds an instant: minute `m` is `[m·60 000, (m+1)·60 000)`. */
export function minuteOf(instantMs: number): number {
  return Math.floor(instantMs / MINUTE_MS);
}

/** The instant as the outside reads it: `2024-12-06T10:15:00Z`, with milliseconds only if there are any. */
export function toIso(instantMs: number): string {
  const iso = new Date(instantMs).toISOString();
  return iso.endsWith('.000Z') ? `${iso.slice(0, -5)}Z` : iso;
}

const RFC_3339 =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?([Zz]|[+-]\d\d:?\d\d)$/;

/**
 * An RFC 3339 instant (section 5.6; the seconds may be missing, as many feeds leave them out),
 * or null when the text is not one or names a date that does not exist.
 */
export function parseInstant(text: string): { ms: number; precision: 'second' | 'minute' } | null {
  const plainMs = plainInstant(text);
  if (plainMs !== null) return { ms: plainMs, precision: 'second' };
  const match = RFC_3339.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const dayMs = utcDay(Number(year), Number(month), Number(day));
  const leapSecond = second === '60' ? 59 : Number(second ?? 0);
  if (dayMs === null || Number(hour) > 23 || Number(minute) > 59 || leapSecond > 59) return null;
  const offsetMs = zoneOffsetMs(zone ?? 'Z');
  if (offsetMs === null) return null;
  const fractionMs = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * SECOND_MS);
  const clockMs = Number(hour) * HOUR_MS + Number(minute) * MINUTE_MS + leapSecond * SECOND_MS;
  return {
    ms: dayMs + clockMs + fractionMs - offsetMs,
    precision: second === undefined ? 'minute' : 'second',
  };
}

/**
 * The commonest form by far, `2024-12-06T10:15:00Z`, without a regular expression: several are read
 * for every article. Null for all else, right or wrong.
 */
function plainInstant(text: string): number | null {
  if (text.length !== 20 || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T') return null;
  if (text[13] !== ':' || text[16] !== ':' || text[19] !== 'Z') return null;
  const dayMs = utcDay(
    100 * twoDigits(text, 0) + twoDigits(text, 2),
    twoDigits(text, 5),
    twoDigits(text, 8),
  );
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (dayMs === null || !(hour <= 23 && minute <= 59 && second <= 59)) return null;
  return dayMs + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS;
}

/** NaN where there are no two digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

/** Midnight UTC of a calendar day, or null when there is no such day (30 February, month 13). */
export function utcDay(year: number, month: number, day: number): number | null {
  const exists =
    year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? daysSinceEpoch(year, month, day) * DAY_MS : null;
}

/**
 * Days of the Gregorian calendar since 1970-01-01, by arithmetic, for several are asked for every article
 * (Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`). A year begins in March, so
 * that the leap day is its last, and 400 years have 146,097 days.
 */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function zoneOffsetMs(zone: string): number | null {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}
