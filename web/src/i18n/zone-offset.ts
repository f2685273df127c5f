const parts = new Map<string, Intl.DateTimeFormat>();

/** Local time − UTC at an instant, in whole minutes as milliseconds; `undefined` is the browser's own zone. */
export function zoneOffsetMs(atMs: number, timeZone: string | undefined): number {
  if (timeZone === undefined) return -new Date(atMs).getTimezoneOffset() * 60_000;
  const local = partsIn(timeZone)
    .formatToParts(atMs)
    .reduce<Record<string, number>>((found, { type, value }) => {
      found[type] = Number(value);
      return found;
    }, {});
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = local;
  const localMs = Date.UTC(year, month - 1, day, hour, minute);
  return localMs - Math.floor(atMs / 60_000) * 60_000;
}

/** One for each zone that was asked for: a reader chooses few. */
function partsIn(timeZone: string): Intl.DateTimeFormat {
  let known = parts.get(timeZone);
  if (known === undefined) {
    known = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    parts.set(timeZone, known);
  }
  return known;
}
