import type { ShownTarget } from './alert-requests.ts';
import { listOf, numberIn } from './typed-text.ts';

const HIDDEN: ReadonlySet<string> = new Set(['url', 'secrets', 'token', 'password']);

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

/** To be changed: what is not shown of it is empty. */
export function formOfTarget(target: ShownTarget): TargetForm {
  const { type, name, lang = 'en' } = target;
  return {
    ...emptyTarget(lang),
    type,
    name,
    chatId: target.chatId ?? '',
    host: target.host ?? '',
    port: String(target.port ?? ''),
    tls: target.tls ?? 'starttls',
    user: target.user ?? '',
    from: target.from ?? '',
    to: (target.to ?? []).join(', '),
    topic: target.topic ?? '',
    allowPrivate: target.allowPrivate ?? false,
  };
}

/** What the server is sent of a change: what is not shown stays when it is left empty, and so does what the form has no field for. */
export function changeOf(form: TargetForm, { ca, allowPrivate }: ShownTarget): object {
  const filled = Object.entries(targetOf(form)).filter(
    ([field, value]) => !HIDDEN.has(field) || (value as string | string[]).length > 0,
  );
  return { allowPrivate, ca, ...Object.fromEntries(filled) };
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
