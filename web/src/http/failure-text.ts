import { locale } from '../i18n/locale.svelte.ts';
import { RequestError } from './get-json.ts';

/** What to tell the reader of a failed request: the server's words, or that it does not answer. */
export function failureText(failure: unknown): string {
  if (!(failure instanceof RequestError) || failure.status === null)
    return locale.t('errorNetwork');
  return failure.message || locale.t('errorStatus', { status: String(failure.status) });
}
