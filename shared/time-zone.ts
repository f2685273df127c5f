/** Whether an IANA time zone of this name is known. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    // Intl says by a RangeError, and only so, that it does not know a name.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
