import { describe, expect, it } from 'vitest';
import { EventGroups } from '../../services/trends/event-groups.ts';
import { closenessRank, doubtedRank, doubtIn, riseRank } from '../../services/trends/rise-rank.ts';

const stories = (from: number, to: number): Set<number> =>
  new Set(Array.from({ length: to - from }, (_, i) => from + i));

function grouped(keys: readonly [string, Set<number>][]): string[][] {
  const events = new EventGroups<string>();
  for (const [name, of] of keys) events.add(name, of);
  return events.groups.map(({ names }) => names);
}

describe('keys of one event', () => {
  it('share half of their stories with the best of its names, of the one that has fewer', () => {
    expect(
      grouped([
        ['launch', stories(0, 20)],
        ['capsule', stories(15, 25)],
        ['coast', stories(16, 26)],
      ]),
    ).toEqual([['launch', 'capsule', 'coast']]);
    expect(
      grouped([
        ['launch', stories(0, 20)],
        ['election', stories(17, 27)],
      ]),
    ).toEqual([['launch'], ['election']]);
  });

  it('or have half of theirs in all its names together', () => {
    expect(
      grouped([
        ['launch', stories(0, 20)],
        ['capsule', stories(10, 30)],
        ['station', stories(18, 36)],
        ['election', stories(34, 60)],
      ]),
    ).toEqual([['launch', 'capsule', 'station'], ['election']]);
  });

  it('never join what stands alone', () => {
    const events = new EventGroups<string>();
    events.addAlone('count');
    events.add('empty', new Set());
    events.add('launch', stories(0, 5));
    expect(events.groups.map(({ names }) => names)).toEqual([['count'], ['empty'], ['launch']]);
  });
});

describe('the rank of a rise', () => {
  it('is a decade more each time twice as many tell it, up to twenty', () => {
    expect([3, 5, 10, 20, 600].map((voices) => riseRank(4, voices, true))).toEqual([4, 4, 5, 6, 6]);
    expect(riseRank(4, 20, false)).toBe(4);
  });

  it('of unconnected stories is a decade less, and no more for their number', () => {
    expect([5, 10, 19].map((voices) => doubtedRank(4, voices, 1))).toEqual([3, 3, 3]);
    expect([doubtedRank(3, 9, 1), doubtedRank(2, 9, 1), doubtedRank(4, 20, 1)]).toEqual([
      2.5, 2, 4,
    ]);
  });

  it('is two decades more where all is one thing, in full from a surprise that would not end', () => {
    expect([0, 0.5, 1].map((closeness) => closenessRank(4, closeness))).toEqual([0, 1, 2]);
    expect([1, 1.5, 2, 2.5].map((rank) => closenessRank(rank, 1))).toEqual([0, 0, 1, 2]);
  });

  it('doubts what shares no word over a day, not over hours', () => {
    expect((['15m', '1h', '6h', '24h'] as const).map(doubtIn)).toEqual([0, 0, 0, 2]);
  });

  it('raises nothing that is no surprise, and grows with both', () => {
    expect(riseRank(0, 600, true)).toBe(0);
    expect(riseRank(1, 600, true)).toBe(1);
    for (let voices = 1; voices < 40; voices++) {
      for (let surprise = 0; surprise < 8; surprise += 0.5) {
        const rank = riseRank(surprise, voices, true);
        expect(riseRank(surprise, voices + 1, true)).toBeGreaterThanOrEqual(rank);
        expect(riseRank(surprise + 0.1, voices, true)).toBeGreaterThan(rank);
      }
    }
  });
});
