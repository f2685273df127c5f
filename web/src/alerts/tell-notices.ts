import { locale } from '../i18n/locale.svelte.ts';
import { alertName } from './alert-name.ts';
import type { AlertDesk } from './alert-desk.svelte.ts';
import type { NoticeSwitch } from './notice-switch.svelte.ts';
import { isSilence, windowWords } from './rule-words.ts';

/** Every alert that is raised while the page is open also goes to the browser, if the reader wants it. */
export function tellNotices(desk: AlertDesk, notices: NoticeSwitch): void {
  desk.onRaised((alert) => {
    const name = alertName(alert, (key) => locale.t(key), locale.countryName);
    const title = locale.t(isSilence(alert) ? 'noticeSilent' : 'noticeRising', { name });
    const counts = `${locale.t('stories', { count: alert.stories })} · ${windowWords(alert.window, locale.tag)}`;
    const body = isSilence(alert) ? '' : [counts, alert.headlines[0]?.title ?? ''].join('\n');
    notices.tell(alert, title, body, locale.language, locale.rightToLeft);
  });
}
