import { expect, it } from 'vitest';
import { evidenceOf } from '../../services/trends/evidence.ts';
import { score } from '../../services/trends/score.ts';
import { createState, type TrendState } from '../../services/trends/state.ts';
import { LONGEST } from '../../services/trends/window-table.ts';

const USUAL = { stories: 2, streamStories: 50_000, dispersion: 1.5 };
const WINDOW_STORIES = 2_000;

function withOutlets(live: number): TrendState {
  const state = createState();
  state.outlets.inWindow[LONGEST] = live;
  return state;
}

const surprise = (live: number, voices: number, speakers: number): number =>
  evidenceOf(withOutlets(live), { voices, speakers }, WINDOW_STORIES, USUAL).surprise;
const plain = (x: number): number => score(x, WINDOW_STORIES, USUAL).surprise;

it('averages what all voices say with what one of each outlet says, where many outlets are live', () => {
  expect(surprise(500, 9, 9)).toBe(plain(9));
  expect(surprise(500, 9, 4)).toBeCloseTo((plain(9) + plain(4)) / 2, 10);
  for (let speakers = 1; speakers < 9; speakers++) {
    expect(surprise(500, 9, speakers)).toBeLessThan(surprise(500, 9, speakers + 1));
  }
});

it('holds nothing against the outlets of a stream of few', () => {
  expect(surprise(200, 9, 3)).toBe(plain(9));
});
