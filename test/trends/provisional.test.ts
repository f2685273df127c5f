import { expect, it } from 'vitest';
import { MINUTE_MS } from '../../shared/time.ts';
import { advance } from '../../services/trends/clock.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState, type TrendState } from '../../services/trends/state.ts';
import { keyOf } from '../../services/trends/subject.ts';
import { isWarming } from '../../services/trends/usual.ts';
import { createReader } from '../../services/roles/alert-reading.ts';
import { mention, NOON_MS } from './mention.ts';

/** Two hours of ordinary news, twenty articles a minute, and a quake in the last ten minutes of them. */
function twoHours(provisionalTiers: boolean): TrendState {
  const state = createState();
  state.provisionalTiers = provisionalTiers;
  for (let i = 0; i < 2_400; i++) {
    const minute = Math.floor(i / 20);
    const ordinary = [`word ${i % 30}`, `other ${i % 7}`];
    const quake = minute >= 110 && i % 20 === 0;
    const keywords = quake ? [...ordinary, 'quake', 'rescue'] : ordinary;
    const seenMs = NOON_MS + minute * MINUTE_MS;
    const id = `a${i}`;
    const source = `paper ${i % 37}`;
    fold(state, mention({ id, seenMs, publishedMs: seenMs, keywords, source, story: id }), i);
  }
  advance(state, NOON_MS + 120 * MINUTE_MS);
  return state;
}

const standing = (state: TrendState): string[] => [
  ...new Set(state.tiers.all().map(({ kind, slot }) => keyOf(state, kind, slot))),
];

it('tells what rises above the hour before, while warming, where that is asked for', () => {
  const state = twoHours(true);
  expect(isWarming(state)).toBe(true);
  expect(standing(state).sort()).toEqual(['quake', 'rescue']);
  expect(standing(twoHours(false))).toEqual([]);
});

it('raises no alert by it', () => {
  const state = twoHours(true);
  const reading = createReader(state).at(state.clockMs);
  expect(reading.standing('1h')).toEqual([]);
  expect(reading.tier('keyword', 'quake', '1h')).toBeNull();
  expect(reading.trend('keyword', 'quake', '1h')?.tier).toBe('warming');
});

it('lets it end when it is no longer asked for', () => {
  const state = twoHours(true);
  expect(standing(state)).toContain('quake');
  state.provisionalTiers = false;
  advance(state, NOON_MS + 200 * MINUTE_MS);
  expect(standing(state)).toEqual([]);
});
