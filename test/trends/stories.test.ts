import { describe, expect, it } from 'vitest';
import { fold } from '../../services/trends/fold.ts';
import { inspect } from '../../services/trends/query.ts';
import { createState } from '../../services/trends/state.ts';
import { extract } from '../../services/extract/extract.ts';
import { Stories } from '../../services/trends/stories.ts';
import { titleHash } from '../../services/trends/story-titles.ts';
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
  it('join texts that share two bands and a quarter of the bins', () => {
    const original = bins(1);
    const table: [string, string, boolean][] = [
      ['the same text', encoded(original), true],
      ['a light edit', encoded(copy(original, 100)), true],
      ['just enough', encoded(copy(original, 32)), true],
      ['two bands, but too little in all', encoded(copy(original, 20)), false],
      ['another text', encoded(bins(2)), false],
    ];
    for (const [name, story, joins] of table) {
      const stories = new Stories(100);
      const first = stories.join(encoded(original), 0, 0);
      expect(stories.join(story, 0, 60) === first, name).toBe(joins);
    }
  });

  it('join a cut copy under another headline, by what of it is in the whole', () => {
    const sentences = [
      'The harbour of Port Amrah was closed on Monday after a crane fell into the basin.',
      'Nobody was hurt, the harbour master said, but two ferries could not leave for the islands.',
      'Divers began to look for the arm of the crane in the afternoon while the wind grew.',
      'The city council will meet on Tuesday to ask why the crane was used in a storm.',
      'Fishermen had warned of the rusty rails on the eastern quay since early spring.',
    ];
    const story = (title: string, body: string[]): string =>
      extract({ title, body: body.join(' ') }, { seenAt: null })[0]!.story;
    const stories = new Stories(100);
    const whole = stories.join(story('Crane falls into the harbour', sentences), 0, 0);
    const cut = story('Ferries wait behind a wreck', sentences.slice(0, 2));
    expect(stories.join(cut, 0, 60)).toBe(whole);
    const other = story('Ferries wait behind a wreck', ['Two ferries could not leave on Monday.']);
    expect(stories.join(other, 0, 60)).not.toBe(whole);
  });

  it('join what has the same headline of four words or more, whatever stands under it', () => {
    const long = titleHash('Crane falls into the harbour');
    const stories = new Stories(100);
    expect(stories.join(encoded(bins(1)), long, 0)).toBe(0);
    expect(stories.join(encoded(bins(2)), titleHash('«CRANE» falls into the harbour!'), 60)).toBe(
      0,
    );
    expect(stories.join(encoded(bins(3)), titleHash('Crane falls into the lake'), 60)).toBe(1);
    const short = titleHash('Live updates');
    expect(short).toBe(0);
    expect(stories.join(encoded(bins(4)), short, 60)).toBe(2);
    expect(stories.join(encoded(bins(5)), short, 60)).toBe(3);
    expect(stories.join(encoded(bins(6)), long, 3 * SECOND_OF_DAY)).toBe(4);
  });

  it('end 48 h after their first article, so that chains end too', () => {
    const stories = new Stories(100);
    const day = (n: number): number => stories.join('a text', 0, n * SECOND_OF_DAY);
    expect([day(10), day(11), day(12), day(12.1), day(13)]).toEqual([0, 0, 0, 1, 1]);
  });

  it('take what is no fingerprint as an identity, and nothing as a story of its own', () => {
    const stories = new Stories(100);
    expect(['x', 'y', 'x', '', ''].map((story) => stories.join(story, 0, 0))).toEqual([
      0, 1, 0, 2, 3,
    ]);
    const almost = `${encoded(bins(1)).slice(0, -1)}!`;
    expect([almost, almost].map((story) => stories.join(story, 0, 0))).toEqual([4, 4]);
  });

  it('forget the oldest at the bound, and say so', () => {
    const stories = new Stories(64);
    for (let i = 0; i < 100; i++) stories.join(`story ${i}`, 0, i);
    expect(stories.forgotten).toBe(36);
    expect(stories.join('story 99', 0, 100)).toBe(99);
    expect(stories.join('story 0', 0, 100)).toBe(100);
  });

  it('grow without losing anybody', () => {
    const stories = new Stories(10_000);
    for (let i = 0; i < 5_000; i++) stories.join(`story ${i}`, 0, i);
    for (let i = 0; i < 5_000; i += 7) expect(stories.join(`story ${i}`, 0, 5_000)).toBe(i);
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
