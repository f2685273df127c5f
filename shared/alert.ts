import * as z from 'zod';
import { isTimeZone } from './time-zone.ts';
import { DAYS, SEVERITIES, type Day, type Severity } from './alert-words.ts';
import { read } from './read.ts';
import type { Result } from './result.ts';
import { WINDOWS } from './time.ts';
import { KINDS, type Kind } from './trend.ts';

/** What an alert may be about: a tracked key, an outlet that fell silent, or the whole stream. */
export type AlertKind = Kind | 'outlet' | 'stream';

export { DAYS, SEVERITIES, type Day, type Severity };

/** Stands in `targets` for every target there is. */
export const EVERY_TARGET = '*';
/** Rules, targets and mutes at once; one more is refused. A thousand rules cost some milliseconds a minute. */
export const MAX_RULES = 1_000;
/** Keys one rule watches; a larger list is two rules. */
const MAX_KEYS = 200;
const MAX_DURATION_MS = 30 * 86_400_000;

const name = z.string().max(200);
const durationMs = z.int().min(0).max(MAX_DURATION_MS);
const code = z.string().regex(/^[A-Z]{2}$/, 'expected a country as two capital letters, like EG');
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time like 22:30');
const timeZone = z.string().refine(isTimeZone, 'expected a time zone like Africa/Cairo or UTC');
/** The names that Prometheus and Alertmanager take. */
const labelName = z.string().regex(/^[a-zA-Z_]\w{0,63}$/, 'expected a label name like team');

export const idSchema = z
  .string()
  .regex(/^[\w-]{1,64}$/, 'expected 1 to 64 letters, digits, - or _');

const whenFields = z.strictObject({
  kind: z.enum(KINDS).optional(),
  keys: z.array(z.string().min(1).max(200)).min(1).max(MAX_KEYS).optional(),
  window: z.enum(WINDOWS),
  tier: z.enum(['emerging', 'trending']).optional(),
  minStories: z.int().min(1).max(1_000_000).optional(),
  minOutlets: z.int().min(1).max(100_000).optional(),
  minRatio: z.number().positive().max(1_000_000).optional(),
  new: z.literal(true).optional(),
  silentForMs: z.int().min(60_000).max(MAX_DURATION_MS).optional(),
  lang: z.string().min(2).max(35).optional(),
  countries: z.array(code).min(1).max(250).optional(),
  outlets: z.array(z.string().min(1).max(256)).min(1).max(MAX_KEYS).optional(),
});

/** Silence is asked of outlets or of the stream; what else is named beside it would be passed over. */
const OF_COUNTS = ['kind', 'keys', 'tier', 'minStories', 'minOutlets', 'minRatio', 'new'] as const;
const OF_ARTICLES = ['lang', 'countries'] as const;
const whenSchema = whenFields.superRefine((when, context) => {
  if (when.silentForMs === undefined) return;
  for (const field of [...OF_COUNTS, ...OF_ARTICLES]) {
    if (when[field] === undefined) continue;
    const message = 'expected nothing beside silentForMs but window and outlets';
    context.addIssue({ code: 'custom', path: [field], message });
  }
});

export const quietSchema = z.strictObject({
  days: z
    .array(z.enum(DAYS))
    .min(1)
    .default(() => [...DAYS]),
  from: clockTime,
  to: clockTime,
  timeZone,
});
export type Quiet = z.infer<typeof quietSchema>;

/**
 * An alert rule. Everything but `when.window` has a default; without any condition it is
 * `tier: "trending"`. `lang`, `countries` and `outlets` narrow the articles that `minStories` and
 * `minOutlets` count; tier and ratio speak of the whole stream, but of a rule that names words and
 * `countries` they speak of both together, held against what is usual of the rarer one: there they are
 * never told too soon. `keys` are folded as text is.
 * Times in milliseconds: it holds for `forMs` before it raises, must be over for `keepFiringMs`
 * before it resolves, and then says nothing for `cooldownMs`. `maxPerDay` bounds what one rule
 * raises in any 24 hours (20 unless it names its keys, then as many as it names).
 */
export const ruleSchema = z.strictObject({
  id: idSchema,
  name: name.default(''),
  enabled: z.boolean().default(true),
  when: whenSchema,
  severity: z.enum(SEVERITIES).default('info'),
  forMs: durationMs.default(0),
  keepFiringMs: durationMs.default(600_000),
  cooldownMs: durationMs.default(21_600_000),
  quiet: z.array(quietSchema).max(20).optional(),
  labels: z
    .record(labelName, z.string().max(512))
    .refine((labels) => Object.keys(labels).length <= 32, 'expected at most 32 labels')
    .default({}),
  targets: z
    .array(z.union([z.literal(EVERY_TARGET), idSchema]))
    .max(100)
    .default([EVERY_TARGET]),
  maxPerDay: z.int().min(1).max(1_000).optional(),
});
export type Rule = z.infer<typeof ruleSchema>;

/** What the API lists; of a file it is changed only there. */
export type Listed<T> = T & { origin?: 'file' };

/** A rule as it is sent: the id may be left out, the server then gives one. */
export type RuleDraft = Omit<z.input<typeof ruleSchema>, 'id'> & { id?: string };

export type {
  Acknowledgement,
  Alert,
  BacktestAnswer,
  BacktestWarning,
  Headline,
  ListedAlert,
  Receipt,
} from './alert-answers.ts';

const matcherSchema = z.strictObject({
  name: labelName,
  value: z.string().max(512),
  isEqual: z.boolean().default(true),
});

/**
 * What is kept quiet, until when. All that is named must fit: the rule, the kind, the key, and each
 * matcher against the labels of the alert (with `rule`, `severity`, `kind`, `key`, `window`). As in
 * Alertmanager, but without regular expressions.
 */
export const muteSchema = z
  .strictObject({
    id: idSchema,
    ruleId: idSchema.optional(),
    kind: z.enum([...KINDS, 'outlet', 'stream']).optional(),
    key: z.string().min(1).max(512).optional(),
    matchers: z.array(matcherSchema).max(32).default([]),
    until: z.iso.datetime({ offset: true }),
    comment: z.string().max(1_000).default(''),
  })
  .refine(
    ({ ruleId, kind, key, matchers }) => ruleId ?? kind ?? key ?? matchers.length > 0,
    'expected at least one of ruleId, kind, key, matchers',
  );
export type Mute = z.infer<typeof muteSchema>;

/** Checks JSON from outside; the message names field, what is allowed and what came. */
export function readRule(value: unknown): Result<Rule> {
  return read(ruleSchema, 'RULE_INVALID', value);
}

export function readMute(value: unknown): Result<Mute> {
  return read(muteSchema, 'MUTE_INVALID', value);
}
