import type { Status } from '../../../shared/status.ts';
import { locale } from '../i18n/locale.svelte.ts';

/** How fast articles come; a past that is loaded at the start is none of the rate. */
export function rateText({ loadingPast, livePerMinute }: Status): string {
  if (loadingPast) return locale.t('rateLoading');
  if (livePerMinute === null) return locale.t('rateSoon');
  return locale.t('perMinute', { count: livePerMinute });
}
