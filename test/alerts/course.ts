import { ruleSchema, type Receipt, type RuleDraft } from '../../shared/alert.ts';
import { HOUR_MS, MINUTE_MS, toIso } from '../../shared/time.ts';
import { findMoment } from '../../services/roles/alert-receipt.ts';
import { createAlertRun } from '../../services/roles/alert-run.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { mention } from '../support/mentions.ts';

const T0 = Date.UTC(2026, 2, 2, 10);
const WARM_UP_HOURS = 15 * 24;

/** What one article of a sign names; each is a story of its own, of an outlet of its own unless it says so. */
const SIGNS: Record<
  string,
  { keywords: string[]; countries?: string[]; lang?: string; source?: string }
> = {
  q: { keywords: ['quake'], countries: ['TR'], lang: 'ar' },
  e: { keywords: ['quake'], countries: ['TR'], lang: 'en' },
  s: { keywords: ['quake'], countries: ['SY'], lang: 'ar' },
  b: { keywords: ['quake'], countries: ['SY', 'TR'], lang: 'ar' },
  p: { keywords: ['quake'], countries: ['TR'], lang: 'ar', source: 'the paper' },
  f: { keywords: ['flood'], countries: ['TR'], lang: 'ar' },
  w: { keywords: ['quake', 'flood'], countries: ['TR'], lang: 'ar' },
  r: { keywords: ['rain'], countries: ['NO'], lang: 'ar' },
  n: { keywords: ['quake'], countries: ['NO'], lang: 'ar' },
};

/**
 * Decides over a course, a sign a minute, `.` for none and `(qe)` for two in one, and tells
 * `minute raised|resolved subject`: the minute of the record or of the clock.
 */
export function told(
  draft: Omit<RuleDraft, 'id'>,
  course: string,
  warm = false,
): { lines: string[]; receipts: Receipt[]; records: unknown[] } {
  const rule = ruleSchema.parse({ id: 'r', keepFiringMs: 0, cooldownMs: 0, ...draft });
  const trends = createState();
  const receipts: Receipt[] = [];
  const run = createAlertRun({
    trends,
    rulesAt: () => [rule],
    mutesAt: () => [],
    topic: 'mentions',
    publicUrl: '',
    version: 'test',
    tell: ({ events }) => receipts.push(...events.map(({ receipt }) => receipt)),
  });
  let offset = 0;
  const records: unknown[] = [];
  const take = (record: unknown): void => {
    records.push(record);
    fold(trends, record, offset++, (atMs) => run.minute(atMs));
    run.passOver(trends.minute * MINUTE_MS);
    run.record();
  };
  for (let hour = WARM_UP_HOURS; warm && hour > 0; hour--) {
    const seenMs = T0 - hour * HOUR_MS;
    take(
      mention({
        id: `old${hour}`,
        seenMs,
        keywords: ['rain', 'quake'].slice(0, hour % 24 === 0 ? 2 : 1),
        countries: ['NO'],
        source: `paper ${hour % 9}`,
      }),
    );
  }
  take(
    mention({
      id: 'calm',
      seenMs: T0 - MINUTE_MS,
      keywords: ['rain'],
      countries: ['NO'],
      source: 'paper',
    }),
  );
  take({ v: 1, tick: toIso(T0) });
  let made = 0;
  minutesOf(course).forEach((signs, m) => {
    for (const sign of signs) {
      const id = `a${made++}`;
      take(
        mention({
          id,
          seenMs: T0 + m * MINUTE_MS + 1_000 * (made % 50),
          source: `paper ${id}`,
          ...SIGNS[sign],
        }),
      );
    }
    take({ v: 1, tick: toIso(T0 + (m + 1) * MINUTE_MS) });
  });
  const lines = receipts
    .filter(({ startsAt }) => Date.parse(startsAt) >= T0)
    .map(({ startsAt, endsAt, kind, key }) => {
      const at = Math.floor((Date.parse(endsAt ?? startsAt) - T0) / MINUTE_MS);
      return `${at} ${endsAt === null ? 'raised' : 'resolved'} ${kind} ${key}`;
    });
  return { lines, receipts, records };
}

/** The receipt as a second fold of the same log writes it, and whether its rule holds there. */
export function written(
  given: Receipt,
  records: readonly unknown[],
): { held: boolean; bytes: string } {
  const trends = createState();
  const context = { topic: 'mentions', publicUrl: '', version: 'test' };
  const moment = findMoment(given, trends, context);
  for (const [offset, record] of records.entries()) {
    fold(trends, record, offset, (atMs) => moment.minute(atMs));
    moment.record();
    if (moment.passed) break;
  }
  return { held: moment.found!.held, bytes: JSON.stringify(moment.found!.receipt) };
}

/** `q(eb).` is three minutes: one article, two, none. */
function minutesOf(course: string): string[] {
  return [...course.matchAll(/\(([^)]*)\)|(.)/g)].map(([, many, one]) =>
    (many ?? one!).replace('.', ''),
  );
}
