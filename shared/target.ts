import * as z from 'zod';
import { idSchema } from './alert.ts';
import { read } from './read.ts';
import type { Result } from './result.ts';
import { TOPICS } from './topics.ts';

/** Where alerts go. At most so many; each has a queue of its own. */
export const MAX_TARGETS = 100;
/** Stands for what is not given back of an address. */
export const HIDDEN_PATH = '/…';

const url = z
  .url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
  .max(2_048)
  .refine(
    (whole) => !whole.endsWith(HIDDEN_PATH),
    'expected the whole address: behind its host it is not given back',
  );
const lang = z.enum(['ar', 'en']).default('en');
/** Standard Webhooks: 24 to 64 bytes in base64 behind `whsec_`. */
const secret = z
  .string()
  .refine(isSecret, 'expected whsec_ and 24 to 64 bytes in base64 (Standard Webhooks)');

const mailAddress = z
  .string()
  .max(400)
  .regex(
    /^(?:[^<>\r\n,"]{0,120} <[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/,
    'expected an address like desk@example.org or Desk <desk@example.org>',
  );

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
  z
    .strictObject({
      ...common,
      type: z.literal('email'),
      host: z
        .string()
        .max(253)
        .regex(/^[\w.:-]+$/, 'expected the name or the address of a mail server'),
      port: z.int().min(1).max(65_535).default(587),
      /** `implicit` is TLS from the first byte (port 465); `none` also sends a password in the clear. */
      tls: z.enum(['starttls', 'implicit', 'none']).default('starttls'),
      /** PEM of an authority of one's own that signed the server's certificate. */
      ca: z.string().max(65_536).optional(),
      user: z.string().min(1).max(320).optional(),
      password: z.string().min(1).max(1_024).optional(),
      from: mailAddress,
      to: z.array(mailAddress).min(1).max(50),
      allowPrivate: z.boolean().default(false),
      lang,
    })
    .refine(({ user, password }) => (user === undefined) === (password === undefined), {
      path: ['user'],
      message: 'expected user and password together, or neither',
    }),
  z.strictObject({
    ...common,
    type: z.literal('kafka'),
    /** Of the log that Marsad itself runs on. */
    topic: z
      .string()
      .max(249)
      .regex(/^[\w.-]+$/, 'expected a topic: letters, digits, dot, dash, underscore')
      .refine((topic) => !(topic in TOPICS), 'expected a topic that is not one of Marsad itself'),
  }),
]);
export type Target = z.infer<typeof targetSchema>;
export type WebhookTarget = Extract<Target, { type: 'webhook' }>;
export type AlertmanagerTarget = Extract<Target, { type: 'alertmanager' }>;
export type SlackTarget = Extract<Target, { type: 'slack' }>;
export type EmailTarget = Extract<Target, { type: 'email' }>;
export type KafkaTarget = Extract<Target, { type: 'kafka' }>;
export type TelegramTarget = Extract<Target, { type: 'telegram' }>;

/** How a target's sending stands. */
export const deliverySchema = z.object({
  next: z.int().meta({ description: 'offset in the topic alerts of the next to be sent' }),
  sent: z.int(),
  attempts: z.int().meta({ description: 'tries of the one that is being sent' }),
  lastError: z.string().nullable(),
  gaveUp: z
    .object({ event: z.string(), reason: z.string(), at: z.iso.datetime() })
    .nullable()
    .meta({ description: 'what was given up last, why and when' }),
  givenUp: z.int(),
});
export type Delivery = z.infer<typeof deliverySchema>;

export function readTarget(value: unknown): Result<Target> {
  return read(targetSchema, 'TARGET_INVALID', value, ['secrets', 'token', 'url', 'password']);
}

function isSecret(text: string): boolean {
  const body = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  if (body === undefined) return false;
  const bytes = Math.floor((body.replaceAll('=', '').length * 3) / 4);
  return bytes >= 24 && bytes <= 64;
}
