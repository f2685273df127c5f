import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../services/trends/codec.ts';
import { fittestName } from '../../services/trends/fittest-name.ts';
import { fold } from '../../services/trends/fold.ts';
import { storiesOf } from '../../services/trends/merge.ts';
import { createState, type TrendState } from '../../services/trends/state.ts';
import { LONGEST } from '../../services/trends/window-table.ts';
import { atMinute, mention } from './mention.ts';

type Told = readonly [key: string, headlined: number, stories: number];

function shown(...keys: Told[]): string {
  const names = keys.map(([key, headlined, stories]) => ({ key, headlined, stories }));
  return keys[fittestName(names)]![0];
}

describe('the name of an event', () => {
  it('is its best key', () => {
    expect(shown(['quake', 8, 11])).toBe('quake');
    expect(shown(['quake', 8, 11], ['coast', 11, 11], ['sea', 11, 11])).toBe('quake');
    expect(shown(['harbour', 0, 9])).toBe('harbour');
  });

  it('is a phrase ranked about as high, if headlines have it as much or it holds the word', () => {
    expect(shown(['capital', 85, 166], ['ada marsh', 153, 197])).toBe('ada marsh');
    expect(shown(['quake', 8, 11], ['ada marsh', 6, 9])).toBe('quake');
    expect(shown(['quake', 8, 11], ['ada marsh', 6, 6])).toBe('quake');
    expect(shown(['workers', 11, 11], ['migrant workers', 5, 11])).toBe('migrant workers');
    expect(shown(['work', 11, 11], ['migrant workers', 5, 11])).toBe('work');
    expect(shown(['a', 1, 9], ['b', 1, 9], ['c', 1, 9], ['ada marsh', 4, 9])).toBe('a');
  });

  it('is not one whom headlines rarely have, beside one that they do', () => {
    expect(shown(['ada marsh', 0, 8], ['sea port', 8, 8])).toBe('sea port');
    expect(shown(['ada marsh', 0, 8], ['port', 8, 8])).toBe('port');
    expect(shown(['ada marsh', 1, 8], ['port', 8, 8])).toBe('ada marsh');
    expect(shown(['marsh', 1, 8], ['port', 8, 8])).toBe('port');
    expect(shown(['marsh', 1, 8], ['port', 8, 8], ['old sea', 0, 4], ['new sea', 6, 9])).toBe(
      'new sea',
    );
    expect(shown(['marsh', 3, 8], ['port', 8, 8])).toBe('marsh');
    // One that tells of half the event, or stands in half of its own headlines, tells too little.
    expect(shown(['ada marsh', 0, 8], ['sea port', 4, 8])).toBe('ada marsh');
    expect(shown(['ada marsh', 0, 8], ['sea port', 5, 11])).toBe('ada marsh');
  });
});

describe('what stands in headlines', () => {
  const headlinesOf = (state: TrendState, key: string): [number, number] => {
    const slot = state.keywords.find(key);
    const scope = { w: LONGEST, sieve: null };
    const { stories, headlined } = storiesOf(state, 'keyword', slot, scope);
    return [headlined.size, stories.size];
  };

  it('is known of each key, whatever its place in the article, and after a restart', () => {
    const state = createState();
    // More than the table's first ring holds.
    for (let i = 0; i < 200; i++) {
      const keywords = Array.from({ length: 32 }, (_, k) => ({
        key: `word${k}`,
        label: `word${k}`,
        count: 1,
        inTitle: k === 31 || (k === 0 && i % 2 === 0),
      }));
      fold(state, { ...mention({ seenMs: atMinute(i) }), keywords }, i);
    }
    const decoded = decode(encode(state));
    if (!decoded.ok) throw new Error(decoded.message);
    for (const each of [state, decoded.value]) {
      const [titled, stories] = headlinesOf(each, 'word0');
      expect(stories).toBe(60);
      expect(titled).toBe(30);
      expect(headlinesOf(each, 'word1')).toEqual([0, 60]);
      expect(headlinesOf(each, 'word31')).toEqual([60, 60]);
    }
  });
});
