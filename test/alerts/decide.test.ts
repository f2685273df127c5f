import { describe, expect, it } from 'vitest';
import { decodeAlertState, encodeAlertState } from '../../services/alerts/alert-state.ts';
import { heard, MINUTE, rule, run, T0, type Line } from './drawn.ts';

const tier = { when: { window: '1h', tier: 'emerging' }, keepFiringMs: 0 } as const;
const line = (course: string, more: Partial<Line> = {}): Line => ({
  key: 'quake',
  course,
  ...more,
});

describe('what a rule watches', () => {
  it.each([
    ['any trend, by default only what is trending', { window: '1h' }, '..EETT..', '4 raised quake'],
    [
      'emerging holds for trending too',
      { window: '1h', tier: 'emerging' },
      '.TT..',
      '1 raised quake',
    ],
    ['a key, folded', { window: '1h', keys: ['الquake'], minStories: 3 }, '.23', '2 raised quake'],
    ['another key', { window: '1h', keys: ['flood'], minStories: 1 }, '999', undefined],
    ['outlets', { window: '1h', keys: ['quake'], minOutlets: 5 }, '345', '2 raised quake'],
    ['a multiple of what is expected', { window: '1h', minRatio: 12 }, '3567', '2 raised quake'],
    ['any key with so many stories', { window: '1h', minStories: 4 }, '345', '1 raised quake'],
    ['another kind', { window: '1h', kind: 'country', tier: 'emerging' }, 'EEE', undefined],
    [
      'a language nobody wrote in',
      { window: '1h', tier: 'emerging', lang: 'ar' },
      'EEE',
      undefined,
    ],
  ] as const)('%s', (_name, when, course, first) => {
    expect(heard(run([rule({ when: { ...when } as never })], [line(course)], 8))[0]).toBe(first);
  });

  it('a pair, in either order of its parts', () => {
    const drawn: Line[] = [{ key: 'RU|UA', kind: 'country-pair', course: '..6' }];
    const when = { window: '1h', kind: 'country-pair', keys: ['UA|RU'], minStories: 5 } as const;
    expect(heard(run([rule({ when: { ...when, keys: [...when.keys] } })], drawn, 4))).toEqual([
      '2 raised RU|UA',
    ]);
  });

  it('what was never named before, but not while everything is new', () => {
    const drawn = [line('.555', { isNew: true }), line('.555', { key: 'old' })];
    const rules = [rule({ when: { window: '24h', new: true } })];
    expect(heard(run(rules, drawn, 3))).toEqual(['1 raised quake']);
    expect(heard(run(rules, drawn, 3, { more: () => ({ warming: true }) }))).toEqual([]);
  });

  it('the silence of an outlet and of the stream, until something comes', () => {
    const silentForMs = 3 * MINUTE;
    const rules = [
      rule({ id: 'o', when: { window: '1h', silentForMs, outlets: ['paper', 'unknown'] } }),
      rule({ id: 's', when: { window: '1h', silentForMs }, keepFiringMs: 0 }),
    ];
    const told = run(rules, [], 9, {
      more: (m) => ({
        lastSeenMs: (outlet) =>
          outlet === 'unknown' ? null : T0 + (m < 7 || outlet === 'paper' ? 1 : 7) * MINUTE,
      }),
    });
    expect(heard(told)).toEqual(['4 raised paper', '4 raised stream', '7 resolved stream']);
  });
});

describe('when it is told', () => {
  it.each([
    ['once, and once that it is over', {}, '.EEE.', ['1 raised quake', '4 resolved quake']],
    [
      'after forMs without a break',
      { forMs: 2 * MINUTE },
      'EE.EEE.',
      ['5 raised quake', '6 resolved quake'],
    ],
    [
      'over only after keepFiringMs',
      { keepFiringMs: 2 * MINUTE },
      'E.E...',
      ['0 raised quake', '5 resolved quake'],
    ],
    [
      'again only after the cool-down',
      { cooldownMs: 4 * MINUTE },
      'E.E.E.E.E',
      ['0 raised quake', '1 resolved quake', '6 raised quake', '7 resolved quake'],
    ],
    [
      'what outlasts the cool-down is told when it ends',
      { cooldownMs: 3 * MINUTE },
      'E.EEEE',
      ['0 raised quake', '1 resolved quake', '4 raised quake'],
    ],
  ])('%s', (_name, more, course, expected) => {
    const told = run([rule({ ...tier, cooldownMs: 0, ...more })], [line(course)], course.length);
    expect(heard(told)).toEqual(expected);
  });

  it('gives each decision its reason', () => {
    const drawn = rule({ ...tier, forMs: MINUTE, cooldownMs: 3 * MINUTE });
    expect(run([drawn], [line('.EEE.EE.')], 8).told).toEqual([
      '1 pending quake',
      '2 raised quake',
      '3 still quake',
      '4 resolved quake',
      '5 pending quake',
      '6 cooldown quake',
    ]);
  });

  it('a rule that is switched off or gone ends its alerts', () => {
    const on = rule(tier);
    const { state } = run([on], [line('EEEE')], 2);
    expect(run([{ ...on, enabled: false }], [line('EEEE')], 3, { state, from: 2 }).told).toEqual([
      '2 resolved quake',
    ]);
    expect(state.tracked.size).toBe(0);
  });

  it('no minute is decided twice, and a state that was written goes on as it stood', () => {
    const drawn = line('.E.E.E.TTT..E');
    const rules = [rule({ ...tier, cooldownMs: 2 * MINUTE })];
    const whole = run(rules, [drawn], 13);
    const first = run(rules, [drawn], 6);
    const restored = decodeAlertState(encodeAlertState(first.state))!;
    const second = run(rules, [drawn], 13, { state: restored, from: 3 });
    expect([...first.told, ...second.told]).toEqual(whole.told);
    expect(encodeAlertState(second.state)).toBe(encodeAlertState(whole.state));
    const ids = whole.decisions.map(({ alert }) => alert?.id);
    expect([...first.decisions, ...second.decisions].map(({ alert }) => alert?.id)).toEqual(ids);
  });
});

describe('what keeps it quiet', () => {
  const muted = (fields: object): never =>
    ({
      id: 'm',
      until: new Date(T0 + 3 * MINUTE).toISOString(),
      matchers: [],
      comment: '',
      ...fields,
    }) as never;

  it.each([
    ['the key', { key: 'quake' }, '3 raised quake'],
    ['the rule', { ruleId: 'r' }, '3 raised quake'],
    ['another key', { key: 'flood' }, '0 raised quake'],
    ['a label', { matchers: [{ name: 'team', value: 'north', isEqual: true }] }, '3 raised quake'],
    [
      'all but a label',
      { matchers: [{ name: 'team', value: 'north', isEqual: false }] },
      '0 raised quake',
    ],
    [
      'a label that is not there',
      { matchers: [{ name: 'x', value: '', isEqual: true }] },
      '3 raised quake',
    ],
  ])('a mute of %s, until it runs out', (_name, fields, expected) => {
    const told = run([rule({ ...tier, labels: { team: 'north' } })], [line('EEEEE')], 5, {
      mutes: [muted(fields)],
    });
    expect(heard(told)).toEqual([expected]);
  });

  it('quiet hours in their own zone: what still holds is told when they end', () => {
    // 10:00 UTC is 13:00 in Baghdad, all year.
    const quiet = [
      { days: ['wed' as const], from: '12:00', to: '13:03', timeZone: 'Asia/Baghdad' },
    ];
    const told = run([rule({ ...tier, quiet })], [line('EEEEE')], 5).told;
    expect(told).toEqual([
      '0 quiet quake',
      '1 quiet quake',
      '2 quiet quake',
      '3 raised quake',
      '4 still quake',
    ]);
  });

  it('a budget: the most significant of a minute first, the second half only for what is above the median', () => {
    const storm = Array.from({ length: 8 }, (_, i) =>
      line('EE', { key: `k${i}`, p: 10 ** -(5 + i), stories: [i] }),
    );
    const later = line('.EE', { key: 'late', p: 1e-30, stories: [99] });
    const told = run(
      [rule({ ...tier, maxPerDay: 4, keepFiringMs: MINUTE * 60 })],
      [...storm, later],
      3,
    );
    expect(heard(told)).toEqual(['0 raised k7', '0 raised k6', '1 raised late']);
    expect(told.told.filter((each) => each.includes('budget'))).not.toHaveLength(0);
  });

  it('a budget counts 24 hours back, whatever the day is called', () => {
    const flapping = line('E.'.repeat(1_500));
    const told = run([rule({ ...tier, cooldownMs: 0, maxPerDay: 2 })], [flapping], 3_000);
    const raised = heard(told).filter((each) => each.includes('raised'));
    expect(raised.map((each) => Number(each.split(' ')[0]))).toEqual([0, 1_440, 2_880]);
  });
});

describe('one trend, several names', () => {
  const about = (key: string, course: string, stories: number[], kind: Line['kind'] = 'keyword') =>
    line(course, { key, kind, stories });

  it('is told once, under the name that leads, and ends when no name holds any more', () => {
    const drawn = [
      about('TR', 'EEEEE', [1, 2, 3, 4, 5, 6, 7, 8], 'country'),
      about('quake', 'EEE..', [1, 2, 3, 4]),
      about('rescue', '.EEE.', [3, 4]),
      about('football', '.EE..', [20, 21, 22]),
    ];
    const told = run([rule({ ...tier, cooldownMs: 10 * MINUTE })], drawn, 5);
    expect(heard(told)).toEqual(['0 raised quake', '1 raised football', '3 resolved football']);
    expect(told.told).toContain('0 still TR');
    expect(told.told).toContain('1 still rescue');
  });

  it('a country’s alert takes no keyword in', () => {
    const drawn = [about('TR', 'EE', [1, 2, 3, 4], 'country'), about('quake', '.E', [1, 2])];
    expect(heard(run([rule(tier)], drawn, 2))).toEqual(['0 raised TR', '1 raised quake']);
  });

  it('keys that were asked for by name are each told', () => {
    const drawn = [about('quake', 'E', [1, 2]), about('rescue', 'E', [1, 2])];
    const named = rule({ ...tier, when: { ...tier.when, keys: ['quake', 'rescue'] } });
    expect(heard(run([named], drawn, 1))).toHaveLength(2);
  });
});
