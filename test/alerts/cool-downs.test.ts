import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeAlertState,
  encodeAlertState,
  MAX_TRACKED_OF_RULE,
} from '../../services/alerts/alert-state.ts';
import {
  coolDown,
  limitCoolDowns,
  MAX_COOLING_OF_RULE,
  type CoolDowns,
} from '../../services/alerts/cool-downs.ts';
import type { Decision } from '../../services/alerts/decision.ts';
import { told } from './course.ts';
import { heard, MINUTE, rule, run, type Line } from './drawn.ts';

const prompt = { when: { window: '1h', tier: 'emerging' }, keepFiringMs: 0 } as const;

/** Keys that share no story, each with its course. */
function apart(name: string, count: number, course: string): Line[] {
  return Array.from({ length: count }, (_, i) => {
    const key = `${name}${i}`;
    return { key, course, stories: [Number(`${name.length}${i}`)] };
  });
}

describe('what only cools down', () => {
  it('takes no place of what is followed, not even while it holds', () => {
    const flap = apart('flap', MAX_TRACKED_OF_RULE, 'E.EEE');
    const fresh = apart('fresh!', 3, '...E');
    const all = run([rule({ ...prompt, maxPerDay: 1_000 })], [...flap, ...fresh], 5);
    expect(heard(all).filter((each) => each.includes('fresh'))).toEqual([
      '3 raised fresh!0',
      '3 raised fresh!1',
      '3 raised fresh!2',
      '4 resolved fresh!0',
      '4 resolved fresh!1',
      '4 resolved fresh!2',
    ]);
    expect(all.told.filter((each) => each.includes('full'))).toEqual([]);
    expect(all.told).toContain('4 cooldown flap0');
  });

  it('is not told by an article either, until its cool-down is over', () => {
    const when = { window: '15m' as const, keys: ['quake'], minStories: 3 };
    const course = `qqq${'.'.repeat(14)}(qqq).....`;
    const at = (cooldownMs: number): string[] => told({ when, cooldownMs }, course).lines;
    // Told by the third article, over when the first has left the window; three more come at minute 17.
    expect(at(0)).toEqual([
      '2 raised keyword quake',
      '16 resolved keyword quake',
      '17 raised keyword quake',
    ]);
    expect(at(6 * MINUTE)).toEqual([
      '2 raised keyword quake',
      '16 resolved keyword quake',
      '22 raised keyword quake',
    ]);
  });

  it('a cool-down that ends within a minute is over for the article after it', () => {
    const when = { window: '15m' as const, keys: ['quake'], minStories: 3 };
    const { receipts } = told(
      { when, cooldownMs: 2 * MINUTE + 1_000 },
      `qqq${'.'.repeat(14)}(qqqq)q`,
    );
    expect(receipts.at(-1)).toMatchObject({ state: 'firing' });
    expect(receipts.at(-1)!.startsAt).not.toMatch(/:00Z$/);
  });
});

describe('cool-downs', () => {
  const endings = (coolDowns: CoolDowns): Record<string, string[]> =>
    Object.fromEntries([...coolDowns].map(([ruleId, ofRule]) => [ruleId, [...ofRule.keys()]]));

  it('over its limit a rule ends the one that began first, and is told', () => {
    const coolDowns: CoolDowns = new Map();
    for (const key of ['a', 'b', 'c']) coolDown(coolDowns, 'noisy', `keyword/${key}`, 0, 100);
    coolDown(coolDowns, 'calm', 'country/TR', 0, 100);
    const decisions: Decision[] = [];
    limitCoolDowns(coolDowns, (id) => rule({ ...prompt, id }), decisions, { ofRule: 2, all: 9 });
    expect(endings(coolDowns)).toEqual({
      noisy: ['keyword/b', 'keyword/c'],
      calm: ['country/TR'],
    });
    expect(decisions).toMatchObject([
      { reason: 'forgotten', kind: 'keyword', key: 'a', rule: { id: 'noisy' }, alert: null },
    ]);
  });

  it('over the limit of all, the rule that has most pays', () => {
    const coolDowns: CoolDowns = new Map();
    coolDown(coolDowns, 'calm', 'country/TR', 0, 100);
    for (const key of ['a', 'b', 'c']) coolDown(coolDowns, 'noisy', `keyword/${key}`, 0, 100);
    limitCoolDowns(coolDowns, (id) => rule({ ...prompt, id }), [], { ofRule: 3, all: 2 });
    expect(endings(coolDowns)).toEqual({ calm: ['country/TR'], noisy: ['keyword/c'] });
  });

  it('what was forgotten is told again when it holds, all else stays quiet', () => {
    const rounds = Math.ceil((MAX_COOLING_OF_RULE + 1) / MAX_TRACKED_OF_RULE);
    // Each round is one trend of many names, out for a minute; at the end all of them hold again.
    const lines = Array.from({ length: rounds }, (_, round) =>
      Array.from({ length: MAX_TRACKED_OF_RULE }, (_, i): Line => {
        const course = `${'..'.repeat(round)}E.`.padEnd(2 * rounds, '.');
        return { key: `${round}-${i}`, course: `${course}E`, stories: [round] };
      }),
    ).flat();
    const { told: all } = run([rule(prompt)], lines, 2 * rounds + 1);
    const forgotten = all.filter((each) => each.includes('forgotten'));
    expect(forgotten).toHaveLength(rounds * MAX_TRACKED_OF_RULE - MAX_COOLING_OF_RULE);
    const last = all.filter((each) => each.startsWith(`${2 * rounds} `));
    expect(last.filter((each) => each.includes(' raised '))).toHaveLength(1);
    expect(last).toContainEqual(expect.stringMatching(/ raised 0-/));
    expect(last.filter((each) => each.includes(' cooldown '))).toHaveLength(MAX_COOLING_OF_RULE);
  });

  it('any course: silent for the whole cool-down, and the same after a restart at any minute', () => {
    const course = fc.string({ unit: fc.constantFrom('.', 'E'), minLength: 12, maxLength: 30 });
    const minutes = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(course, course, minutes, minutes, minutes, fc.nat(29), (a, b, f, k, c, at) => {
        const drawn = rule({
          ...prompt,
          forMs: f * MINUTE,
          keepFiringMs: k * MINUTE,
          cooldownMs: c * MINUTE,
        });
        const lines: Line[] = [
          { key: 'a', course: a, stories: [1] },
          { key: 'b', course: b, stories: [2] },
        ];
        const whole = run([drawn], lines, 30);
        const first = run([drawn], lines, at);
        const state = decodeAlertState(encodeAlertState(first.state))!;
        const second = run([drawn], lines, 30, { state, from: at });
        expect([...first.told, ...second.told]).toEqual(whole.told);
        expect(encodeAlertState(second.state)).toBe(encodeAlertState(whole.state));
        for (const key of ['a', 'b']) {
          let endedAt = -Infinity;
          for (const each of heard(whole).filter((line) => line.endsWith(` ${key}`))) {
            const [m, reason] = each.split(' ');
            if (reason === 'resolved') endedAt = Number(m);
            else expect(Number(m) - endedAt).toBeGreaterThanOrEqual(c);
          }
        }
      }),
    );
  });
});
