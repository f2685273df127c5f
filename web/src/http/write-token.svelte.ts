const KEY = 'marsad.token';

/** What this browser tab writes with, where the server asks for it; gone when the tab is closed. */
class WriteToken {
  value = $state(remembered());
  /** The server refused a call for want of the right one. */
  wanted = $state(false);

  set(value: string): void {
    this.value = value.trim();
    this.wanted = false;
    try {
      sessionStorage.setItem(KEY, this.value);
    } catch {
      // Storage is closed to the page: it holds until the page is left.
    }
  }
}

function remembered(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    // Storage is closed to the page: nothing was remembered.
    return '';
  }
}

export const writeToken = new WriteToken();
