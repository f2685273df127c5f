import { ar } from './ar.ts';
import { countryNames } from './country-names.ts';
import { en, type MessageKey } from './en.ts';
import { formatFor } from './format.ts';
import { directionOf, formattingTag, withDigits, type Language } from './language.ts';
import { fill, type Message, type Parameters } from './message.ts';
import { zoneOffsetMs } from './zone-offset.ts';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = { ar, en };

/** The language of the page; everything read from it in a template follows a change at once. */
class Locale {
  language = $state<Language>('en');
  /** Where the digits and dates of the reader's own region are asked for. */
  browserTag = $state('en');

  digits = $state<'auto' | 'latn' | 'arab'>('auto');
  /** An IANA name, or undefined for the browser's own zone. */
  timeZone = $state<string | undefined>(undefined);

  readonly tag = $derived(withDigits(formattingTag(this.language, this.browserTag), this.digits));
  readonly direction = $derived(directionOf(this.language));
  readonly rightToLeft = $derived(this.direction === 'rtl');
  readonly format = $derived(formatFor(this.tag, this.timeZone));
  /** Local time − UTC at an instant, in the chosen zone. */
  readonly offsetMs = $derived((atMs: number) => zoneOffsetMs(atMs, this.timeZone));
  readonly countryName = $derived(countryNames(this.language));
  readonly #languages = $derived(
    new Intl.DisplayNames([this.tag], { type: 'language', fallback: 'code' }),
  );
  readonly #plural = $derived(new Intl.PluralRules(this.tag));
  readonly #number = $derived(new Intl.NumberFormat(this.tag, { maximumFractionDigits: 1 }));

  /** The name of a language; its tag where the browser has none for it. */
  languageName(tag: string): string {
    try {
      return this.#languages.of(tag) ?? tag;
    } catch {
      return tag; // an article may state anything as its language
    }
  }

  t(key: MessageKey, parameters: Parameters = {}): string {
    return fill(CATALOGUES[this.language][key], parameters, this.#plural, this.#number);
  }
}

export const locale = new Locale();
