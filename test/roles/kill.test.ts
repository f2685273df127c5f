import { expect, it } from 'vitest';
import { articlesToSend, disturbed, undisturbed } from '../support/kill-and-recount.ts';

it('counts the same after kill -9 in mid-stream as in an undisturbed run, on the embedded log', async () => {
  const articles = articlesToSend(3_000);
  const expected = await undisturbed(articles, {});
  const { recount, kills } = await disturbed(articles, {}, 5);
  expect(kills).toBe(5);
  expect(Object.keys(expected).length).toBeGreaterThan(100);
  expect(recount).toEqual(expected);
}, 120_000);
