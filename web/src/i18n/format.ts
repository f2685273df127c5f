import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../shared/time.ts';

/** Everything that turns a figure into text, made once for each language. */
export interface Format {
  /** Whole numbers, grouped. */
  count: (value: number) => string;
  /** A ratio or an expectation: one decimal below 10, none above, two where one would say zero. */
  rough: (value: number) => string;
  /** 0…1 as a percentage. */
  share: (value: number) => string;
  /** `41 min`: the largest unit that fits, rounded down. */
  age: (durationMs: number) => string;
  /** `12:41`, or with seconds; 24 hours, in the reader's time zone. */
  clock: (atMs: number) => string;
  clockWithSeconds: (atMs: number) => string;
  /** `6 Dec, 12:41`, for what is older than a day. */
  moment: (atMs: number) => string;
  /** The value with one decimal where it needs one: an axis of small numbers. */
  decimal: (value: number) => string;
}

const UNITS = [
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
  ['second', SECOND_MS],
] as const;

/** @param timeZone an IANA name; without it the browser's own zone */
export function formatFor(tag: string, timeZone?: string): Format {
  const count = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const twoDecimals = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const clock = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  } as const;
  const short = new Intl.DateTimeFormat(tag, clock);
  const long = new Intl.DateTimeFormat(tag, { ...clock, second: '2-digit' });
  const moment = new Intl.DateTimeFormat(tag, {
    ...clock,
    day: 'numeric',
    month: 'short',
    calendar: 'gregory',
  });
  const units = new Map(
    UNITS.map(([unit]) => [
      unit,
      new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' }),
    ]),
  );
  return {
    count: (value) => count.format(value),
    rough: (value) => (value < 0.1 ? twoDecimals : value < 9.95 ? oneDecimal : count).format(value),
    share: (value) => share.format(value),
    age: (durationMs) => {
      const found = UNITS.find(([, unitMs]) => durationMs >= unitMs) ?? UNITS[3];
      const amount = Math.max(0, Math.floor(durationMs / found[1]));
      return units.get(found[0])!.format(amount);
    },
    clock: (atMs) => short.format(atMs),
    clockWithSeconds: (atMs) => long.format(atMs),
    moment: (atMs) => moment.format(atMs),
    decimal: (value) => oneDecimal.format(value),
  };
}
