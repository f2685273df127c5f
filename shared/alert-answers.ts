import * as z from 'zod';
import { SEVERITIES } from './alert-words.ts';
import { ruleSchema } from './alert.ts';
import { WINDOWS } from './time.ts';
import { KINDS } from './trend.ts';

const instant = z.iso.datetime();

export const headlineSchema = z.object({
  title: z.string(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  lang: z.string(),
  demo: z.literal(true).optional().meta({ description: 'invented by the demo newsroom' }),
});
export type Headline = z.infer<typeof headlineSchema>;

/**
 * What was raised; the same alert, with `endsAt`, when it is over. By the log's clock it begins with
 * the record that made it hold, or at a whole minute, and ends at a whole minute.
 */
export const alertSchema = z.object({
  id: z.string(),
  ruleId: z.string(),
  state: z.enum(['firing', 'resolved']),
  severity: z.enum(SEVERITIES),
  labels: z.record(z.string(), z.string()),
  kind: z.enum([...KINDS, 'outlet', 'stream']),
  key: z.string(),
  label: z.string(),
  window: z.enum(WINDOWS),
  startsAt: instant,
  endsAt: instant.nullable(),
  articles: z.int(),
  stories: z.int(),
  outlets: z.int(),
  expected: z.number().meta({ description: 'stories expected in the window' }),
  p: z.number(),
  z: z.number(),
  counted: z
    .object({
      stories: z.int(),
      outlets: z.int(),
      expectedAtMost: z.number().optional().meta({
        description:
          'of a word together with countries: no more stories are expected than of the rarer of the two',
      }),
    })
    .optional()
    .meta({
      description:
        'of the articles that the rule’s lang, countries and outlets leave; headlines are of these',
    }),
  headlines: z
    .array(headlineSchema)
    .meta({ description: 'of different stories, newest first, at most 3' }),
  countries: z.array(z.string()),
  viewUrl: z.string(),
  reason: z.enum(['raised', 'resolved']),
  warming: z
    .literal(true)
    .optional()
    .meta({ description: 'no baseline yet: expected, p and z are provisional' }),
});
export type Alert = z.infer<typeof alertSchema>;

export const acknowledgementSchema = z.object({ at: instant, by: z.string() });
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** As the API lists it: also whether somebody took it up. */
export const listedAlertSchema = alertSchema.extend({
  acknowledged: acknowledgementSchema.nullable(),
});
export type ListedAlert = z.infer<typeof listedAlertSchema>;

/**
 * What there is to say of a draft beside its alerts: it would be out most of the time; tell too
 * often; be held back by its budget; tell nothing; the log is shorter than a baseline takes; it was
 * not looked at to its end, for it took too long, or for the rule was out all the time anyway.
 */
const BACKTEST_WARNINGS = [
  'CONSTANT',
  'NOISY',
  'BUDGET',
  'NOTHING',
  'SHORT_LOG',
  'CUT',
  'STOPPED',
] as const;
export type BacktestWarning = (typeof BACKTEST_WARNINGS)[number];

/** What a draft rule would have told. */
export const backtestAnswerSchema = z.object({
  from: instant.nullable().meta({ description: 'the stretch of the log that was looked at' }),
  to: instant.nullable(),
  articles: z.int(),
  seconds: z.number().meta({ description: 'how long it took' }),
  raised: z.int(),
  perDay: z.number(),
  firingShare: z
    .number()
    .meta({ description: 'minutes with an alert out, of all minutes looked at, 0…1' }),
  held: z
    .record(z.string(), z.int())
    .meta({ description: 'how often it was kept from telling, by reason, in minutes of a key' }),
  alerts: z.array(alertSchema).meta({ description: 'the first 200 that it raised' }),
  warnings: z.array(z.string()),
  warningCodes: z
    .array(z.enum(BACKTEST_WARNINGS))
    .meta({ description: 'the same as codes, in the same order' }),
});
export type BacktestAnswer = z.infer<typeof backtestAnswerSchema>;

/** The alert and what it was decided on: enough to decide it again from the log. */
export const receiptSchema = alertSchema.extend({
  rule: ruleSchema,
  parameters: z
    .object({ from: instant, to: instant, tier: z.string(), warming: z.boolean() })
    .meta({ description: 'the window that was looked at and the tier it stood at then' }),
  baseline: z
    .object({ stories: z.number(), streamStories: z.number(), windowStories: z.number() })
    .meta({
      description: 'decayed stories of the past, of key and stream; the stream’s in the window',
    }),
  articleIds: z.array(z.string()).meta({ description: 'newest first, at most 100' }),
  log: z
    .object({
      topic: z.string(),
      partition: z.int(),
      fromOffset: z.int(),
      toOffset: z.int(),
    })
    .meta({ description: 'the records of mentions that had been folded, [fromOffset, toOffset)' }),
  stateVersion: z.int(),
  version: z.string(),
});
export type Receipt = z.infer<typeof receiptSchema>;
