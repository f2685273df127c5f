import { expect, it } from 'vitest';
import type { SourceStatus } from '../../../shared/status.ts';
import { MAX_SHOWN, shownFeeds } from '../../../services/sources/feeds/shown-feeds.ts';

const feed = (name: string, state: SourceStatus['state'], sent: number): SourceStatus => ({
  name,
  kind: 'feed',
  state,
  sent,
  rejected: 1,
  lastAtMs: sent,
});

it('names the failing ones of a long list, and the sums of what it does not name', () => {
  const all = Array.from({ length: 200 }, (_, at) => feed(`f${at}`, 'running', at));
  all[150] = feed('f150', 'failing', 150);
  const shown = shownFeeds(all);
  expect(shown).toHaveLength(MAX_SHOWN);
  expect(shown[0]!.name).toBe('f150');
  expect(shown.reduce((sum, { sent }) => sum + sent, 0)).toBe(19_900);
  expect(shown.at(-1)).toMatchObject({ name: '+ 151', state: 'running', lastAtMs: 199 });
});

it('names all of a short one', () => {
  expect(
    shownFeeds([feed('a', 'running', 1), feed('b', 'failing', 0)]).map(({ name }) => name),
  ).toEqual(['a', 'b']);
});
