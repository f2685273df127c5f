import type { View } from '../../../shared/trend.ts';

/** What the reader leaves out of the list; it stands in the address and is not remembered. */
export class Filter {
  /** Only articles in this language count. */
  lang = $state<string | null>(null);
  /** Only articles that name this country count. */
  country = $state<string | null>(null);
  /** Only rows whose name holds this are shown; it changes no count. */
  text = $state('');

  get active(): boolean {
    return this.lang !== null || this.country !== null || this.text.trim() !== '';
  }

  clear(): void {
    this.lang = null;
    this.country = null;
    this.text = '';
  }

  /** What of it the server is asked for. */
  get asked(): Pick<View, 'lang' | 'country'> {
    return {
      ...(this.lang === null ? {} : { lang: this.lang }),
      ...(this.country === null ? {} : { country: this.country }),
    };
  }
}
