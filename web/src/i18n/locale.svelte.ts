import { ar } from './ar.ts';
import { countryNames } from './country-names.ts';
import { en, type MessageKey } from './en.ts';
import { formatFor } from './format.ts';
import { directionOf, formattingTag, type Language } from './language.ts';
import { fill, type Message, type Parameters } from './message.ts';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = { ar, en };

/** The language of the page; everything read from it in a template follows a change at once. */
class Locale {
  language = $state<Language>('en');
  /** Where the digits and dates of the reader's own region are asked for. */
  browserTag = $state('en');

  readonly tag = $derived(formattingTag(this.language, this.browserTag));
  readonly direction = $derived(directionOf(this.language));
  readonly rightToLeft = $derived(this.direction === 'rtl');
  readonly format = $derived(formatFor(this.tag));
  readonly countryName = $derived(countryNames(this.language));
  readonly #plural = $derived(new Intl.PluralRules(this.tag));
  readonly #number = $derived(new Intl.NumberFormat(this.tag, { maximumFractionDigits: 1 }));

  t(key: MessageKey, parameters: Parameters = {}): string {
    return fill(CATALOGUES[this.language][key], parameters, this.#plural, this.#number);
  }
}

export const locale = new Locale();
