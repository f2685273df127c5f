import type { Alert } from '../../shared/alert.ts';
import type { Message } from './message.ts';

/**
 * The message as a mail program shows it: in the direction of its language, each headline in its own,
 * links only where they lead to the web. No pictures, nothing that calls home.
 */
export function mailHtml(alert: Alert, message: Message, lang: 'ar' | 'en'): string {
  const headlines = alert.headlines.map(({ title, url, source }) => {
    const shown = `<bdi>${escaped(title)}</bdi>`;
    const linked = isWeb(url) ? `<a href="${escaped(url)}">${shown}</a>` : shown;
    return `<li>${linked}${source === null ? '' : ` (<bdi>${escaped(source)}</bdi>)`}</li>`;
  });
  const parts = [
    `<h1 style="font-size:1.3em">${escaped(message.title)}</h1>`,
    ...message.facts.map((line) => `<p>${escaped(line)}</p>`),
    ...(headlines.length > 0 ? [`<ul>${headlines.join('')}</ul>`] : []),
    ...(isWeb(alert.viewUrl) ? [`<p><a href="${escaped(alert.viewUrl)}">Marsad</a></p>`] : []),
  ];
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${lang}" dir="${dir}"><body>${parts.join('')}</body></html>`;
}

function isWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
