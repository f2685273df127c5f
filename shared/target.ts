import * as z from 'zod';
import { idSchema, read } from './alert.ts';
import type { Result } from './result.ts';

/** Where alerts go. At most so many; each has a queue of its own. */
export const MAX_TARGETS = 100;

const url = z
  .url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
  .max(2_048);
const lang = z.enum(['ar', 'en']).default('en');
/** Standard Webhooks: 24 to 64 bytes in base64 behind `whsec_`. */
const secret = z
  .string()
  .refine(isSecret, 'expected whsec_ and 24 to 64 bytes in base64 (Standard Webhooks)');

const common = { id: idSchema, name: z.string().max(200).default('') };
const reach = {
  url,
  /** Addresses of this machine and of private networks too. */
  allowPrivate: z.boolean().default(false),
};

export const targetSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('webhook'),
    ...reach,
    /** The first signs first; all of them sign, so that a receiver may change over. */
    secrets: z.array(secret).min(1).max(4),
  }),
  z.strictObject({ ...common, type: z.literal('alertmanager'), ...reach }),
  z.strictObject({ ...common, type: z.literal('slack'), ...reach, lang }),
  z.strictObject({
    ...common,
    type: z.literal('telegram'),
    token: z.string().regex(/^[\w:-]{10,128}$/, 'expected the token that BotFather gave'),
    chatId: z.string().min(1).max(64),
    /** Of a Bot API server of one's own. */
    url: url.default('https://api.telegram.org'),
    allowPrivate: z.boolean().default(false),
    lang,
  }),
]);
export type Target = z.infer<typeof targetSchema>;
export type WebhookTarget = Extract<Target, { type: 'webhook' }>;
export type AlertmanagerTarget = Extract<Target, { type: 'alertmanager' }>;
export type SlackTarget = Extract<Target, { type: 'slack' }>;
export type TelegramTarget = Extract<Target, { type: 'telegram' }>;

/** How a target's sending stands. */
export interface Delivery {
  /** Offset in `alerts` of the next to be sent. */
  next: number;
  sent: number;
  /** Tries of the one that is being sent. */
  attempts: number;
  lastError: string | null;
  /** What was given up last, why and when. */
  gaveUp: { event: string; reason: string; at: string } | null;
  givenUp: number;
}

export function readTarget(value: unknown): Result<Target> {
  return read(targetSchema, 'TARGET_INVALID', value, ['secrets', 'token', 'url']);
}

/**
 * The target without anything secret: secrets and tokens are never given back, nor what an address
 * carries in its user, its query or (chat services) its path.
 */
export function publicTarget(target: Target): Record<string, unknown> {
  const { id, name, type, allowPrivate } = target;
  const shown = { id, name, type, url: publicUrl(target), allowPrivate };
  if (target.type === 'webhook') return { ...shown, secrets: target.secrets.length };
  if (target.type === 'slack') return { ...shown, lang: target.lang };
  if (target.type === 'telegram') {
    return { ...shown, chatId: target.chatId, lang: target.lang };
  }
  return shown;
}

function publicUrl({ type, url: whole }: Target): string {
  const origin = /^(https?:\/\/)(?:[^/?#]*@)?([^/?#]*)/i.exec(whole);
  if (origin === null) return '';
  const path = type === 'slack' ? '/…' : (/^[^?#]*/.exec(whole.slice(origin[0].length))?.[0] ?? '');
  return `${origin[1] ?? ''}${origin[2] ?? ''}${path}`;
}

function isSecret(text: string): boolean {
  const body = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  if (body === undefined) return false;
  const bytes = Math.floor((body.replaceAll('=', '').length * 3) / 4);
  return bytes >= 24 && bytes <= 64;
}
