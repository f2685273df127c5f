import { MINUTE_MS, HOUR_MS, SECOND_MS, utcDay } from '../../shared/time.ts';

/** A time of day with its stated zone. */
export interface Clock {
  /** From midnight UTC of the written day; the zone may carry it below 0 or past 24 hours. */
  offsetMs: number;
  precision: 'second' | 'minute';
}

/** `10:15`, `10:15:30.5`, `10.15 pm`: a point only where am or pm shows that it is no number. */
const CLOCK =
  /(?<![\d:.])(\d{1,2})(?::(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?|\.(\d\d)(?=\s?[ap]\.?m\b))(?![\d:])\s*(a\.?m\b\.?|p\.?m\b\.?|صباحا|مساء|ظهرا|عصرا|ص(?!\p{L})|م(?!\p{L}))?/u;

/** Hours from UTC of zones that have one meaning, or the one of RFC 2822; summer time is in the name. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ...['gmt', 'utc', 'ut', 'z', 'غرينتش', 'غرينيتش', 'جرينتش', 'جرينيتش'].map(
    (name) => [name, 0] as const,
  ),
  ...zone(-5, 'est cdt'),
  ...zone(-4, 'edt'),
  ...zone(-6, 'cst mdt'),
  ...zone(-7, 'mst pdt'),
  ...zone(-8, 'pst'),
  ...zone(1, 'cet bst wat'),
  ...zone(2, 'cest eet sast cat'),
  ...zone(3, 'eest msk eat trt ksa'),
  ...zone(5, 'pkt'),
  ...zone(8, 'hkt sgt'),
  ...zone(9, 'jst kst'),
  ...zone(10, 'aest'),
  ...zone(11, 'aedt'),
  // Places whose clocks have not changed with the season for many years.
  ...zone(3, 'مكه السعوديه الرياض الكويت قطر الدوحه البحرين المنامه العراق بغداد اليمن صنعاء'),
  ...zone(4, 'الامارات ابوظبي دبي مسقط'),
]);
/** Zones of the USA without their season: the standard hours from UTC. */
const US_ZONES: ReadonlyMap<string, number> = new Map([
  ['et', -5],
  ['ct', -6],
  ['mt', -7],
  ['pt', -8],
]);
const NUMERIC = /^[\s(,،]*(?:gmt|utc)?\s?([+-])(\d{1,2})(?::?(\d\d))?(?![\d:])/;
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?:ب?توقيت\\s+)?(${[...ZONES.keys(), ...US_ZONES.keys()].join('|')})(?:\\s?([+-])(\\d{1,2})(?::?(\\d\\d))?)?(?![\\p{L}\\d])`,
  'u',
);

function zone(hours: number, names: string): (readonly [string, number])[] {
  return names.split(' ').map((name) => [name, hours] as const);
}

/**
 * The time of day in a text, when it states its zone: without one, nobody knows the instant.
 * @param text folded and in lower case, western digits, without the date
 * @param dayMs midnight UTC of the written day, for the summer time of the USA
 */
export function readClock(text: string, dayMs: number): Clock | null {
  const found = CLOCK.exec(text);
  if (found === null) return null;
  const [, hourText, minuteText, secondText, pointed, half] = found;
  const hour = hourOf(Number(hourText), half);
  const minute = Number(minuteText ?? pointed);
  const second = secondText === '60' ? 59 : Number(secondText ?? 0);
  if (hour === null || minute > 59 || second > 59) return null;
  const zoneMs = zoneOf(text, found.index + found[0].length, dayMs);
  if (zoneMs === null) return null;
  return {
    offsetMs: hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS - zoneMs,
    precision: secondText === undefined ? 'minute' : 'second',
  };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  // `15:10 م` and `15:10 pm` are written too.
  if (hour > 12) return hour <= 23 ? hour : null;
  const morning = half.startsWith('a') || half === 'ص' || half === 'صباحا';
  return (hour % 12) + (morning ? 0 : 12);
}

function zoneOf(text: string, clockEnd: number, dayMs: number): number | null {
  const numeric = NUMERIC.exec(text.slice(clockEnd));
  if (numeric !== null) return signed(numeric[1]!, numeric[2]!, numeric[3]);
  const named = NAMED.exec(text);
  if (named === null) return null;
  const hours = ZONES.get(named[1]!);
  if (hours === undefined) return (US_ZONES.get(named[1]!)! + usSummerHour(dayMs)) * HOUR_MS;
  if (named[2] === undefined) return hours * HOUR_MS;
  return hours === 0 ? signed(named[2], named[3]!, named[4]) : null;
}

const MAX_ZONE_HOURS = 14;

function signed(sign: string, hours: string, minutes: string | undefined): number | null {
  if (Number(hours) > MAX_ZONE_HOURS || Number(minutes ?? 0) > 59) return null;
  const ms = Number(hours) * HOUR_MS + Number(minutes ?? 0) * MINUTE_MS;
  return sign === '-' ? -ms : ms;
}

/** 1 from the second Sunday of March to the first of November, the rule since 2007; by whole days. */
function usSummerHour(dayMs: number): number {
  const year = new Date(dayMs).getUTCFullYear();
  const starts = sundayFrom(utcDay(year, 3, 8)!);
  const ends = sundayFrom(utcDay(year, 11, 1)!);
  return dayMs >= starts && dayMs < ends ? 1 : 0;
}

function sundayFrom(dayMs: number): number {
  return dayMs + ((7 - new Date(dayMs).getUTCDay()) % 7) * 24 * HOUR_MS;
}
