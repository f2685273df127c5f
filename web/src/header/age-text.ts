import { locale } from '../i18n/locale.svelte.ts';

/** Younger than this is now: nobody reads seconds off a page that moves. */
const NOW_MS = 10_000;

/** How old the newest data is, as a person would say it. */
export function ageText(ageMs: number): string {
  if (ageMs < NOW_MS) return locale.t('dataNow');
  return locale.t('dataAge', { age: locale.format.age(ageMs) });
}
