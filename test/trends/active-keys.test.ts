import { expect, it } from 'vitest';
import { advance } from '../../services/trends/clock.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { eachLive } from '../../services/trends/subject.ts';
import { LONGEST } from '../../services/trends/window-table.ts';
import { KINDS } from '../../shared/trend.ts';
import { atMinute, mention } from './mention.ts';

const CODES = ['SY', 'TR', 'RU', 'UA', 'EG'];
const HOUR_MINUTES = 60;

it('those of each kind that are in two articles of the longest window are counted each hour', () => {
  const state = createState();
  for (let i = 0; i < 60; i++) {
    const countries = CODES.filter((_, c) => i % (c + 2) === 0);
    const keywords = [`word ${i % 7}`, `word ${i % 11}`, `once ${i}`];
    fold(state, mention({ id: String(i), seenMs: atMinute(i * 29), keywords, countries }), i);
    if (i % 10 !== 9) continue;
    const hour = Math.floor(state.minute / HOUR_MINUTES) + 1;
    // The hour's first minute is decided on what the windows held before it.
    const recount = KINDS.map((kind) => {
      let active = 0;
      eachLive(state, kind, LONGEST, (_slot, articles) => {
        if (articles >= 2) active++;
      });
      return active;
    });
    advance(state, (hour * HOUR_MINUTES + 1) * 60_000);
    expect([...state.learned.activeKeys], `after ${i + 1} articles`).toEqual(recount);
    expect(Math.max(...recount)).toBeGreaterThan(0);
  }
});
