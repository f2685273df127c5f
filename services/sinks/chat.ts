import type { Alert } from '../../shared/alert.ts';
import type { SlackTarget, TelegramTarget } from '../../shared/target.ts';
import { addressBelow } from './address-below.ts';
import { messageOf } from './message.ts';
import { post } from './post.ts';
import type { Outcome } from './sink.ts';

/** Telegram takes 4,096 characters; the message is a few hundred. */
const MAX_CHARS = 4_000;

/** Slack's and Mattermost's incoming webhook: `{text}`. */
export function sendToSlack(
  target: SlackTarget,
  alert: Alert,
  signal?: AbortSignal,
): Promise<Outcome> {
  const { title, lines } = messageOf(alert, target.lang);
  const text = [`*${escaped(title)}*`, ...lines.map(escaped)].join('\n').slice(0, MAX_CHARS);
  return post({
    url: target.url,
    allowPrivate: target.allowPrivate,
    signal,
    body: JSON.stringify({ text }),
  });
}

/** Telegram's `sendMessage`, as plain text: nothing in a headline can be markup. */
export function sendToTelegram(
  target: TelegramTarget,
  alert: Alert,
  signal?: AbortSignal,
): Promise<Outcome> {
  const { title, lines } = messageOf(alert, target.lang);
  return post({
    url: addressBelow(target.url, `/bot${target.token}/sendMessage`),
    allowPrivate: target.allowPrivate,
    signal,
    body: JSON.stringify({
      chat_id: target.chatId,
      text: [title, ...lines].join('\n').slice(0, MAX_CHARS),
      disable_web_page_preview: true,
    }),
  });
}

/** The three signs that Slack reads as markup around links and mentions. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
