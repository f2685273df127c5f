import { MENTION_VERSION, type ClockRecord, type Mention } from '../../shared/mention.ts';
import { PRECISIONS } from '../../shared/mention.ts';

const precisions: ReadonlySet<unknown> = new Set(PRECISIONS);

/** The same as the schema of shared/mention.ts asks of the fields that are folded, in half a microsecond. */
export function isMention(value: unknown): value is Mention {
  if (!isRecord(value) || value.v !== MENTION_VERSION) return false;
  return (
    isText(value.id) &&
    value.id !== '' &&
    isTextOrNull(value.url) &&
    isTextOrNull(value.source) &&
    isText(value.title) &&
    isText(value.lang) &&
    isTextOrNull(value.publishedAt) &&
    precisions.has(value.precision) &&
    isTextOrNull(value.seenAt) &&
    isText(value.story) &&
    Array.isArray(value.keywords) &&
    value.keywords.every(isKeyword) &&
    Array.isArray(value.countries) &&
    value.countries.every(isCountry)
  );
}

export function isClockRecord(value: unknown): value is ClockRecord {
  return isRecord(value) && value.v === MENTION_VERSION && isText(value.tick);
}

function isKeyword(value: unknown): boolean {
  return isRecord(value) && isText(value.key) && isText(value.label);
}

function isCountry(value: unknown): boolean {
  return isRecord(value) && isText(value.code);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
