import * as z from 'zod';
import { accepted, refused, type Result } from './result.ts';

/** The version of the record; a state that meets another one counts it and goes on. */
export const MENTION_VERSION = 1;

/** How many keywords one Mention carries at most. */
export const MAX_KEYWORDS = 32;

export const PRECISIONS = ['second', 'minute', 'day', 'none'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const keywordSchema = z.object({
  key: z.string(),
  label: z.string(),
  count: z.number(),
  inTitle: z.boolean(),
});
export const countrySchema = z.object({
  code: z.string(),
  count: z.number(),
  inTitle: z.boolean(),
  prominent: z.boolean(),
});

/**
 * What extraction makes of one article: one line of JSON, one record of the topic `mentions`.
 * `keywords` are at most 32, most prominent first, with distinct keys; `countries` is every country
 * named, most prominent first; `story` is the fingerprint by which near-duplicates meet.
 */
export const mentionSchema = z.object({
  v: z.literal(MENTION_VERSION),
  id: z.string().min(1),
  url: z.string().nullable(),
  source: z.string().nullable(),
  title: z.string(),
  lang: z.string(),
  publishedAt: z.string().nullable(),
  precision: z.enum(PRECISIONS),
  seenAt: z.string().nullable(),
  keywords: z.array(keywordSchema).max(MAX_KEYWORDS),
  countries: z.array(countrySchema),
  story: z.string(),
});

/** When nothing came for a second the active watcher appends this, so that the log carries its own clock. */
export const clockSchema = z.object({ v: z.literal(MENTION_VERSION), tick: z.string() });

export type Keyword = z.infer<typeof keywordSchema>;
export type CountryMention = z.infer<typeof countrySchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type ClockRecord = z.infer<typeof clockSchema>;
export type MentionRecord = Mention | ClockRecord;

export function isClock(record: MentionRecord): record is ClockRecord {
  return 'tick' in record;
}

/** Checks a parsed JSON value from outside (a file, a foreign producer); costs about 10 µs. */
export function readMentionRecord(value: unknown): Result<MentionRecord> {
  const schema =
    typeof value === 'object' && value !== null && 'tick' in value ? clockSchema : mentionSchema;
  const parsed = schema.safeParse(value);
  if (parsed.success) return accepted(parsed.data);
  const issue = parsed.error.issues[0]!;
  const field = issue.path.join('.') || 'record';
  return refused('MENTION_INVALID', `${field}: ${issue.message}`);
}

/** Tells a Mention from an Article among parsed lines: only a Mention has `v` and keywords or a tick. */
export function looksLikeMention(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'v' in value &&
    ('keywords' in value || 'tick' in value)
  );
}
