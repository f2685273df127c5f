import { expect, it } from 'vitest';
import { killAt } from './kill-points.ts';

it('a watcher killed at random moments tells each alert, none under two keys', async () => {
  const { keys, raised } = await killAt(5, 1);
  expect(keys.length).toBeGreaterThan(5);
  expect([...raised.keys()].sort()).toEqual([...keys].sort());
  expect([...raised.values()].map((ids) => ids.size)).toEqual(keys.map(() => 1));
}, 120_000);
