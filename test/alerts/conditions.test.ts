import { describe, expect, it } from 'vitest';
import type { RuleDraft } from '../../shared/alert.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import { foldKey } from '../../services/roles/alert-keys.ts';
import { told, written } from './course.ts';

const quake = (more: object) => ({ when: { keys: ['quake'], window: '15m' as const, ...more } });

/** A line of a table; `tier` stands for one alert of the quake at whatever minute its tier is reached. */
function expectTold(
  _name: string,
  when: RuleDraft['when'],
  course: string,
  warm: boolean,
  expected: string[],
): void {
  const { lines } = told({ when }, course, warm);
  if (expected[0] === 'tier')
    expect(lines).toEqual([expect.stringMatching(/^\d raised keyword quake$/)]);
  else expect(lines).toEqual(expected);
}

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
  ])('%s', expectTold);
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
  ])('%s', expectTold);

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
