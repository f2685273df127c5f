import { DAYS, type Day, type Quiet } from '../../shared/alert.ts';

const MINUTES_A_DAY = 1_440;
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Whether an instant lies in one of the quiet times. `from` is within, `to` is not; a time that ends
 * before it begins runs over midnight and belongs to the day it began on; equal ends are the whole
 * day. The zone is part of the rule, never that of the machine.
 */
export function isQuiet(quiet: readonly Quiet[], atMs: number): boolean {
  return quiet.some((each) => within(each, atMs));
}

function within({ days, from, to, timeZone }: Quiet, atMs: number): boolean {
  const { day, minute } = localTime(timeZone, atMs);
  const begin = minuteOfDay(from);
  const end = minuteOfDay(to);
  const today = days.includes(DAYS[day]!);
  if (begin < end) return today && minute >= begin && minute < end;
  const yesterday = days.includes(DAYS[(day + 6) % 7]!);
  if (begin === end) return today;
  return (today && minute >= begin) || (yesterday && minute < end);
}

function minuteOfDay(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}

/** Day of the week (0 is Monday) and minute of the day in a zone. */
function localTime(timeZone: string, atMs: number): { day: number; minute: number } {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    // There are some 600 zones; all of them are some megabytes.
    clocks.set(timeZone, clock);
  }
  const parts = Object.fromEntries(
    clock.formatToParts(atMs).map(({ type, value }) => [type, value]),
  );
  const day = DAYS.indexOf((parts.weekday ?? '').toLowerCase() as Day);
  return { day, minute: (Number(parts.hour) * 60 + Number(parts.minute)) % MINUTES_A_DAY };
}
