import { describe, expect, it } from 'vitest';
import { ruleSchema, type Receipt, type RuleDraft } from '../../shared/alert.ts';
import { HOUR_MS, MINUTE_MS, toIso } from '../../shared/time.ts';
import { foldKey } from '../../services/roles/alert-keys.ts';
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
function told(
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
function written(given: Receipt, records: readonly unknown[]): { held: boolean; bytes: string } {
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

const quake = (more: object) => ({ when: { keys: ['quake'], window: '15m' as const, ...more } });

describe('what a rule counts', () => {
  it.each<[string, Omit<RuleDraft, 'id'>, string, string[]]>([
    ['stories', quake({ minStories: 3 }), 'q.qfq', ['4 raised keyword quake']],
    [
      'outlets: one that tells three stories is one',
      quake({ minOutlets: 2 }),
      'pp.p.q',
      ['5 raised keyword quake'],
    ],
    ['a language', quake({ minStories: 2, lang: 'en' }), 'qqe.qe', ['5 raised keyword quake']],
    ['a country', quake({ minStories: 2, countries: ['SY'] }), 'qqsqb', ['4 raised keyword quake']],
    [
      'an outlet',
      quake({ minStories: 2, outlets: ['the paper'] }),
      'qqpqp',
      ['4 raised keyword quake'],
    ],
    ['no more than its window holds', quake({ minStories: 2 }), `q${'.'.repeat(14)}q`, []],
    [
      'the last minute of its window',
      quake({ minStories: 2 }),
      `q${'.'.repeat(13)}q`,
      ['14 raised keyword quake'],
    ],
  ])('%s', (_name, draft, course, expected) => {
    expect(told(draft, course).lines).toEqual(expected);
  });

  it('and tells what it counted, and only of the articles that it counted', () => {
    const { receipts } = told(quake({ minStories: 2, countries: ['SY'] }), 'qqsqb');
    expect(receipts).toMatchObject([
      { stories: 5, counted: { stories: 2, outlets: 2 }, articleIds: ['a4', 'a2'] },
    ]);
    expect(receipts[0]!.headlines.map(({ title }) => title)).toEqual([
      'Title of a4',
      'Title of a2',
    ]);
  });
});

describe('one thing together with another', () => {
  it.each<[string, RuleDraft['when'], string, string[]]>([
    [
      'two words',
      { kind: 'keyword-pair', keys: ['floods|quake'], window: '15m', minStories: 2 },
      'qfw(qf)w',
      ['4 raised keyword-pair flood|quake'],
    ],
    [
      'a word and a country',
      { keys: ['quake'], countries: ['SY'], window: '15m', minStories: 2 },
      'q(fs)qs',
      ['3 raised keyword quake'],
    ],
    [
      'two countries',
      { kind: 'country-pair', keys: ['Turkey|Syria'], window: '15m', minStories: 2 },
      'qsb(qs)b',
      ['4 raised country-pair SY|TR'],
    ],
  ])('%s: both in one article, not one of each', (_name, when, course, expected) => {
    expect(told({ when }, course).lines).toEqual(expected);
  });
});

describe('beside what is usual', () => {
  it.each<[string, RuleDraft['when'], string, boolean, string[]]>([
    [
      'a multiple of the expected',
      { keys: ['quake'], window: '1h', minRatio: 4, minStories: 3 },
      'rrrqqqq',
      true,
      ['5 raised keyword quake'],
    ],
    [
      'no multiple before there is a baseline',
      { keys: ['quake'], window: '1h', minRatio: 4, minStories: 3 },
      'rrrqqqq',
      false,
      [],
    ],
    [
      'a pair that was never there',
      { kind: 'country-pair', window: '1h', new: true, minStories: 2 },
      'rb.b',
      true,
      ['4 raised country-pair SY|TR'],
    ],
    [
      'a key that was there is not new',
      { keys: ['quake', 'flood'], window: '1h', new: true, minStories: 2 },
      'qqff',
      true,
      ['3 raised keyword flood'],
    ],
    [
      'a tier',
      { keys: ['quake'], window: '1h', tier: 'emerging' },
      '(rqq)(rqq)(rqq)(rqq)(rqq)(rqq)',
      true,
      ['tier'],
    ],
    [
      'no tier before there is a baseline',
      { keys: ['quake'], window: '1h', tier: 'emerging' },
      '(rqq)(rqq)(rqq)(rqq)(rqq)(rqq)',
      false,
      [],
    ],
  ])('%s', (_name, when, course, warm, expected) => {
    const { lines } = told({ when }, course, warm);
    if (expected[0] === 'tier')
      expect(lines).toEqual([expect.stringMatching(/^\d raised keyword quake$/)]);
    else expect(lines).toEqual(expected);
  });
});

/** Twenty stories of what is usual. */
const RAINY = '(rrrrrrrrrr)(rrrrrrrrrr)';

describe('a word together with a country, beside what is usual', () => {
  const both = (more: object): RuleDraft['when'] => ({
    keys: ['quake'],
    countries: ['SY'],
    window: '1h',
    ...more,
  });
  it.each<[string, RuleDraft['when'], string, boolean, string[]]>([
    [
      'a multiple: six of the word and two of both are none',
      both({ minRatio: 12, minStories: 2, countries: ['NO'] }),
      `${RAINY}qqqqqqnn`,
      true,
      [],
    ],
    [
      'a multiple of both',
      both({ minRatio: 12, minStories: 2, countries: ['NO'] }),
      `${RAINY}nnnnnnnn`,
      true,
      ['5 raised keyword quake'],
    ],
    [
      'a multiple where the country is the rarer one',
      both({ minRatio: 4, minStories: 2 }),
      `${RAINY}qqqqqqss`,
      true,
      ['9 raised keyword quake'],
    ],
    ['no multiple before there is a baseline', both({ minRatio: 4 }), 'rrrssssss', false, []],
    [
      'a tier: the word stands, both do not',
      both({ tier: 'emerging' }),
      '(rqq)(rqq)(rqq)(rqq)(rqs)',
      true,
      [],
    ],
    [
      'a tier: both stand',
      both({ tier: 'emerging' }),
      '(rss)(rss)(rss)(rss)(rss)(rss)',
      true,
      ['tier'],
    ],
    [
      'no tier before there is a baseline',
      both({ tier: 'emerging' }),
      '(rss)(rss)(rss)(rss)(rss)(rss)',
      false,
      [],
    ],
  ])('%s', (_name, when, course, warm, expected) => {
    const { lines } = told({ when }, course, warm);
    if (expected[0] === 'tier')
      expect(lines).toEqual([expect.stringMatching(/^\d raised keyword quake$/)]);
    else expect(lines).toEqual(expected);
  });

  it('its receipt says how many of both were expected at most, and at which tier they stand', () => {
    const { receipts, records } = told(
      { when: both({ tier: 'emerging' }) },
      '(rss)(rss)(rss)(rss)(rss)(rss)',
      true,
    );
    const [receipt] = receipts;
    expect(receipt?.parameters.tier).toMatch(/emerging|trending/);
    expect(receipt?.counted?.expectedAtMost).toBeGreaterThan(0);
    expect(receipt?.counted?.expectedAtMost).toBeLessThanOrEqual(receipt!.expected);
    expect(written(receipt!, records)).toEqual({ held: true, bytes: JSON.stringify(receipt) });
    const { counted: early } = told({ when: both({ minStories: 2 }) }, 'ss', false).receipts[0]!;
    expect(early).toEqual({ stories: 2, outlets: 2 });
  });
});

describe('silence', () => {
  const silentForMs = 3 * MINUTE_MS;
  it.each<[string, RuleDraft['when'], string, string[]]>([
    [
      'of an outlet, while others tell',
      { window: '1h', silentForMs, outlets: ['the paper'] },
      'pqqqqqp..',
      ['4 raised outlet the paper', '7 resolved outlet the paper'],
    ],
    [
      'of an outlet that nobody ever heard: none',
      { window: '1h', silentForMs, outlets: ['nobody'] },
      'qqqqqq',
      [],
    ],
    [
      'of the stream',
      { window: '1h', silentForMs },
      'q....q..',
      ['4 raised stream stream', '6 resolved stream stream'],
    ],
  ])('%s', (_name, when, course, expected) => {
    expect(told({ when }, course).lines).toEqual(expected);
  });
});

describe('when it is told', () => {
  const often = { keys: ['quake'], window: '15m' as const, minStories: 1 };
  /** Out of its window after fifteen minutes. */
  const gap = '.'.repeat(16);
  it.each<[string, Omit<RuleDraft, 'id'>, string, string[]]>([
    [
      'at once, over when it left the window',
      { when: often },
      `q${gap}`,
      ['0 raised keyword quake', '16 resolved keyword quake'],
    ],
    [
      'after forMs, by whole minutes',
      { when: often, forMs: 2 * MINUTE_MS },
      'q...',
      ['3 raised keyword quake'],
    ],
    [
      'over only after keepFiringMs',
      { when: often, keepFiringMs: 2 * MINUTE_MS },
      `q${gap}..`,
      ['0 raised keyword quake', '18 resolved keyword quake'],
    ],
    [
      'again after the cool-down, not within',
      { when: often, cooldownMs: 5 * MINUTE_MS },
      `q${gap}q...`,
      ['0 raised keyword quake', '16 resolved keyword quake', '21 raised keyword quake'],
    ],
    [
      'not in quiet hours, then as soon as they end',
      { when: often, quiet: [{ from: '11:00', to: '11:03', timeZone: 'Europe/Berlin' }] },
      'q....',
      ['3 raised keyword quake'],
    ],
    [
      'with its labels, severity and targets',
      { when: often, severity: 'critical', labels: { team: 'north' }, targets: ['desk'] },
      'q',
      ['0 raised keyword quake'],
    ],
  ])('%s', (_name, draft, course, expected) => {
    const { lines, receipts } = told(draft, course);
    expect(lines).toEqual(expected);
    expect(receipts[0]).toMatchObject({
      severity: draft.severity ?? 'info',
      labels: draft.labels ?? {},
      rule: { targets: draft.targets ?? ['*'] },
    });
  });
});

it('the keys of these tables are folded as a text is', () => {
  expect(foldKey('keyword', 'floods')).toBe('flood');
});
