import { WINDOWS, type Window } from '../../../shared/time.ts';
import type { Kind } from '../../../shared/trend.ts';
import type { Place } from '../address/address.ts';
import { isLanguage, preferredLanguage, type Language } from '../i18n/language.ts';
import { isDigits, type Digits } from './digits.ts';
import { LISTED_KINDS } from './kinds.ts';
import { isTheme, type Theme } from './theme.ts';
import { BROWSER_ZONE, isKnownZone } from './time-zone.ts';

const KEYS = {
  language: 'marsad.language',
  theme: 'marsad.theme',
  digits: 'marsad.digits',
  timeZone: 'marsad.timeZone',
  window: 'marsad.window',
  kind: 'marsad.kind',
} as const;

/** What the reader chose, remembered in this browser; until then the browser's own preferences. */
export class Settings {
  language = $state<Language>('en');
  theme = $state<Theme>('auto');
  digits = $state<Digits>('auto');
  timeZone = $state<string>(BROWSER_ZONE);
  window = $state<Window>('1h');
  kind = $state<Kind>('keyword');

  readonly #storage: Storage | null;

  /** @param linked what the address asks for: it goes before what was remembered, and is not remembered */
  constructor(
    storage: Storage | null,
    browserTag: string,
    linked: Partial<Pick<Place, 'kind' | 'window'>> = {},
  ) {
    this.#storage = storage;
    const language = this.#read('language');
    this.language = isLanguage(language) ? language : preferredLanguage(browserTag);
    const theme = this.#read('theme');
    this.theme = isTheme(theme) ? theme : 'auto';
    const digits = this.#read('digits');
    this.digits = isDigits(digits) ? digits : 'auto';
    const timeZone = this.#read('timeZone');
    this.timeZone = isKnownZone(timeZone) ? timeZone : BROWSER_ZONE;
    this.window = linked.window ?? WINDOWS.find((known) => known === this.#read('window')) ?? '1h';
    this.kind =
      linked.kind ?? LISTED_KINDS.find((known) => known === this.#read('kind')) ?? 'keyword';
  }

  choose<K extends keyof typeof KEYS>(name: K, value: Settings[K]): void {
    (this as Pick<Settings, K>)[name] = value;
    try {
      this.#storage?.setItem(KEYS[name], value);
    } catch {
      // Storage is full or closed: the choice holds for this visit.
    }
  }

  #read(name: keyof typeof KEYS): string | null {
    return this.#storage?.getItem(KEYS[name]) ?? null;
  }
}

/** The browser's storage, or null where it is closed to the page (it throws when merely named). */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
