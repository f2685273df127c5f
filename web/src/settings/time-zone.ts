/** `auto`: the zone of the browser; else an IANA name that the browser knows. */
export const BROWSER_ZONE = 'auto';

export function isKnownZone(value: string | null): value is string {
  if (value === null) return false;
  if (value === BROWSER_ZONE) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false; // not a zone of this browser: its own holds
  }
}

/** What the settings offer: UTC and all zones of the browser, without its own aliases. */
export function zonesToChoose(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}
