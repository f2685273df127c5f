import { describe, expect, it } from 'vitest';
import { fold } from '../../services/trends/fold.ts';
import { inspect } from '../../services/trends/query.ts';
import { createState } from '../../services/trends/state.ts';
import { Stories } from '../../services/trends/stories.ts';
import { atMinute, mention } from './mention.ts';

const SECOND_OF_DAY = 86_400;

function bins(seed: number): Uint8Array {
  return Uint8Array.from(
    { length: 126 },
    (_, i) => Math.imul(seed * 131 + i + 1, 0x9e3779b1) >>> 24,
  );
}

/** A copy in which only the first `kept` bins are those of the original. */
function copy(original: Uint8Array, kept: number): Uint8Array {
  const other = bins(997);
  return original.map((bin, i) => (i < kept ? bin : other[i]! ^ (bin === other[i] ? 1 : 0)));
}

const encoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

describe('stories', () => {
  it('join texts that share a band and 30 % of the bins', () => {
    const original = bins(1);
    const table: [string, string, boolean][] = [
      ['the same text', encoded(original), true],
      ['a light edit', encoded(copy(original, 100)), true],
      ['just enough', encoded(copy(original, 39)), true],
      ['a band, but too little in all', encoded(copy(original, 30)), false],
      ['another text', encoded(bins(2)), false],
    ];
    for (const [name, story, joins] of table) {
      const stories = new Stories(100);
      const first = stories.join(encoded(original), 0);
      expect(stories.join(story, 60) === first, name).toBe(joins);
    }
  });

  it('end 48 h after their first article, so that chains end too', () => {
    const stories = new Stories(100);
    const day = (n: number): number => stories.join('a text', n * SECOND_OF_DAY);
    expect([day(10), day(11), day(12), day(12.1), day(13)]).toEqual([0, 0, 0, 1, 1]);
  });

  it('take what is no fingerprint as an identity, and nothing as a story of its own', () => {
    const stories = new Stories(100);
    expect(['x', 'y', 'x', '', ''].map((story) => stories.join(story, 0))).toEqual([0, 1, 0, 2, 3]);
    const almost = `${encoded(bins(1)).slice(0, -1)}!`;
    expect([almost, almost].map((story) => stories.join(story, 0))).toEqual([4, 4]);
  });

  it('forget the oldest at the bound, and say so', () => {
    const stories = new Stories(64);
    for (let i = 0; i < 100; i++) stories.join(`story ${i}`, i);
    expect(stories.forgotten).toBe(36);
    expect(stories.join('story 99', 100)).toBe(99);
    expect(stories.join('story 0', 100)).toBe(100);
  });

  it('grow without losing anybody', () => {
    const stories = new Stories(10_000);
    for (let i = 0; i < 5_000; i++) stories.join(`story ${i}`, i);
    for (let i = 0; i < 5_000; i += 7) expect(stories.join(`story ${i}`, 5_000)).toBe(i);
    expect(stories.forgotten).toBe(0);
  });

  it('count one outlet for three of them and no more', () => {
    const state = createState();
    for (let i = 0; i < 12; i++) {
      const source = i < 10 ? 'one' : 'two';
      fold(state, mention({ seenMs: atMinute(i), keywords: ['flood'], source }), i);
    }
    const flood = inspect(state, 'keyword', 'flood', '1h')!;
    expect([flood.articles, flood.stories, flood.outlets]).toEqual([12, 12, 2]);
    const spread = createState();
    for (let i = 0; i < 12; i++) {
      const source = `outlet ${i}`;
      fold(spread, mention({ seenMs: atMinute(i), keywords: ['flood'], source }), i);
    }
    // Five voices are less of a surprise than twelve.
    expect(inspect(spread, 'keyword', 'flood', '1h')!.p).toBeLessThan(flood.p);
  });
});
