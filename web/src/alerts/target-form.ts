import type { ShownTarget } from './alert-requests.ts';
import { listOf, numberIn } from './rule-form.ts';

/** A target as it is typed in; secrets leave the page with it and never come back. */
export interface TargetForm {
  type: ShownTarget['type'];
  name: string;
  url: string;
  secret: string;
  token: string;
  chatId: string;
  host: string;
  port: string;
  tls: 'starttls' | 'implicit' | 'none';
  user: string;
  password: string;
  from: string;
  to: string;
  topic: string;
  lang: 'ar' | 'en';
  allowPrivate: boolean;
}

export function emptyTarget(lang: 'ar' | 'en'): TargetForm {
  return {
    type: 'webhook',
    name: '',
    url: '',
    secret: '',
    token: '',
    chatId: '',
    host: '',
    port: '587',
    tls: 'starttls',
    user: '',
    password: '',
    from: '',
    to: '',
    topic: '',
    lang,
    allowPrivate: false,
  };
}

/** What the server is sent: the fields of the type, nothing of the others. */
export function targetOf(form: TargetForm): object {
  const { type, lang, allowPrivate } = form;
  const common = { type, name: form.name.trim() };
  const url = form.url.trim();
  switch (type) {
    case 'webhook':
      return { ...common, url, secrets: listOf(form.secret), allowPrivate };
    case 'alertmanager':
      return { ...common, url, allowPrivate };
    case 'slack':
      return { ...common, url, lang, allowPrivate };
    case 'telegram':
      return { ...common, token: form.token.trim(), chatId: form.chatId.trim(), lang };
    case 'email': {
      const user = form.user.trim();
      return {
        ...common,
        host: form.host.trim(),
        port: numberIn(form.port),
        tls: form.tls,
        from: form.from.trim(),
        to: listOf(form.to),
        ...(user === '' ? {} : { user, password: form.password }),
        lang,
        allowPrivate,
      };
    }
    case 'kafka':
      return { ...common, topic: form.topic.trim() };
  }
}

/** A secret for a webhook, made here: 32 bytes as Standard Webhooks writes them. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}
