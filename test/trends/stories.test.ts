import { describe, expect, it } from 'vitest';
import { fold } from '../../services/trends/fold.ts';
import { inspect } from '../../services/trends/query.ts';
import { createState } from '../../services/trends/state.ts';
import { extract } from '../../services/extract/extract.ts';
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
      const first = stories.join(encoded(original), '', 0, 0);
      expect(stories.join(story, '', 0, 60) === first, name).toBe(joins);
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
    const whole = stories.join(story('Crane falls into the harbour', sentences), '', 0, 0);
    const cut = story('Ferries wait behind a wreck', sentences.slice(0, 2));
    expect(stories.join(cut, '', 0, 60)).toBe(whole);
    const other = story('Ferries wait behind a wreck', ['Two ferries could not leave on Monday.']);
    expect(stories.join(other, '', 0, 60)).not.toBe(whole);
  });

  it('join what has the same headline of four words or more, whatever stands under it', () => {
    const long = 'Crane falls into the harbour';
    const stories = new Stories(100);
    const join = (bytes: Uint8Array, title: string, second: number): number =>
      stories.join(encoded(bytes), title, 0, second);
    expect(join(bins(1), long, 0)).toBe(0);
    expect(join(bins(2), '«CRANE» falls into the harbour!', 60)).toBe(0);
    expect(join(bins(3), 'Crane falls into the lake', 60)).toBe(1);
    expect(join(bins(4), 'Live updates', 60)).toBe(2);
    expect(join(bins(5), 'Live updates', 60)).toBe(3);
    expect(join(bins(6), long, 3 * SECOND_OF_DAY)).toBe(4);
  });

  it('of one outlet need headlines that share words, or nearly the whole text', () => {
    const original = bins(1);
    const title = 'Coastal towns count the cost of the storm';
    const edit = encoded(copy(original, 50));
    const table: [string, string, string, number, boolean][] = [
      ['another headline, another outlet', edit, 'Morning briefing of the newsroom', 2, true],
      ['another headline, nobody knows whose', edit, 'Morning briefing of the newsroom', 0, true],
      ['another headline, the same outlet', edit, 'Morning briefing of the newsroom', 1, false],
      ['the same outlet, words in common', edit, 'Storm: what coastal towns lost', 1, true],
      ['the same outlet, no headline', edit, '', 1, false],
      [
        'the same outlet, the same text',
        encoded(original),
        'Morning briefing of the newsroom',
        1,
        true,
      ],
    ];
    for (const [name, story, headline, outlet, joins] of table) {
      const stories = new Stories(100);
      const first = stories.join(encoded(original), title, 1, 0);
      expect(stories.join(story, headline, outlet, 60) === first, name).toBe(joins);
    }
  });

  it('join a short text under any headline, and headlines alone by their words', () => {
    const lead =
      'Days of flooding rain from a tropical storm made for a soggy holiday weekend and left some streets of the coastal city underwater.';
    const story = (title: string, body: string): string =>
      extract({ title, body }, { seenAt: null })[0]!.story;
    const stories = new Stories(100);
    const first = stories.join(
      story('Florida weather threatens to delay the launch', lead),
      '',
      0,
      0,
    );
    const copied = story('Will the rocket fly? A whole coast waits for dry pads this week', lead);
    expect(stories.join(copied, '', 0, 60)).toBe(first);
    const short = stories.join(
      story('Storm closes the northern harbour again', 'Ferries wait.'),
      '',
      0,
      0,
    );
    expect(stories.join(story('A vote in the south', 'Ferries wait.'), '', 0, 60)).not.toBe(short);
  });

  it('end 48 h after their first article, so that chains end too', () => {
    const stories = new Stories(100);
    const day = (n: number): number => stories.join('a text', '', 0, n * SECOND_OF_DAY);
    expect([day(10), day(11), day(12), day(12.1), day(13)]).toEqual([0, 0, 0, 1, 1]);
  });

  it('take what is no fingerprint as an identity, and nothing as a story of its own', () => {
    const stories = new Stories(100);
    expect(['x', 'y', 'x', '', ''].map((story) => stories.join(story, '', 0, 0))).toEqual([
      0, 1, 0, 2, 3,
    ]);
    const almost = `${encoded(bins(1)).slice(0, -1)}!`;
    expect([almost, almost].map((story) => stories.join(story, '', 0, 0))).toEqual([4, 4]);
  });

  it('forget the oldest at the bound, and say so', () => {
    const stories = new Stories(64);
    for (let i = 0; i < 100; i++) stories.join(`story ${i}`, '', 0, i);
    expect(stories.forgotten).toBe(36);
    expect(stories.join('story 99', '', 0, 100)).toBe(99);
    expect(stories.join('story 0', '', 0, 100)).toBe(100);
  });

  it('grow without losing anybody', () => {
    const stories = new Stories(10_000);
    for (let i = 0; i < 5_000; i++) stories.join(`story ${i}`, '', 0, i);
    for (let i = 0; i < 5_000; i += 7) expect(stories.join(`story ${i}`, '', 0, 5_000)).toBe(i);
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
