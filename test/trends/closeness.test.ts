import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { BitsBySlot } from '../../services/trends/bits-by-slot.ts';
import { closenessOf, mostClose, type Companion } from '../../services/trends/closeness.ts';
import { foldSeenAt } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { WINDOWS } from '../../shared/time.ts';
import { atMinute, mention } from './mention.ts';

const bits = (...stories: number[]): number =>
  stories.reduce((all, story) => (all | (1 << story)) >>> 0, 0);

describe('how many stories are close to one', () => {
  it('counts those that share two further keywords with it, and it', () => {
    expect(
      mostClose([
        { text: 'harbour', stories: bits(0, 1, 2) },
        { text: 'crane', stories: bits(0, 1, 3) },
        { text: 'captain', stories: bits(0, 2, 31) },
      ]),
    ).toBe(3);
  });

  it('is none where all share one topic and nothing else', () => {
    expect(mostClose([{ text: 'election', stories: bits(0, 1, 2, 3, 4) }])).toBe(0);
    expect(mostClose([])).toBe(0);
  });

  it('takes a word and a phrase that holds it for one', () => {
    const phrase = { text: 'new harbour', stories: bits(0, 1) };
    expect(mostClose([phrase, { text: 'harbour', stories: bits(0, 1, 2) }])).toBe(0);
    const crane = { text: 'crane', stories: bits(1, 2) };
    expect(mostClose([phrase, { text: 'harbour', stories: bits(0, 1, 2) }, crane])).toBe(2);
  });

  it('is what counting pair by pair finds', () => {
    const text = fc.constantFrom('a', 'b', 'c', 'd', 'a b', 'b c', 'a b c', 'c d', 'e');
    const companion = fc.record({ text, stories: fc.integer({ min: 0, max: 2 ** 32 - 1 }) });
    const companions = fc.uniqueArray(companion, { selector: ({ text: of }) => of });
    fc.assert(
      fc.property(companions, (some) => {
        expect(mostClose(some)).toBe(byPairs(some));
      }),
    );
  });
});

/** Of each pair of stories: shared keywords that are in no longer one they share. */
function byPairs(companions: readonly Companion[]): number {
  const has = ({ stories }: Companion, story: number): boolean => ((stories >>> story) & 1) === 1;
  let most = 0;
  for (let a = 0; a < 32; a++) {
    let close = 0;
    for (let b = 0; b < 32; b++) {
      if (a === b) continue;
      const shared = companions.filter((each) => has(each, a) && has(each, b));
      const longest = shared.filter(
        ({ text }) => !shared.some((other) => other.text !== text && holds(other.text, text)),
      );
      if (longest.length >= 2) close++;
    }
    most = Math.max(most, close);
  }
  return most === 0 ? 0 : most + 1;
}

function holds(phrase: string, part: string): boolean {
  return ` ${phrase} `.includes(` ${part} `);
}

describe('how much of what is told of a keyword is one thing', () => {
  const DAY = WINDOWS.indexOf('24h');

  function closeness(stories: readonly (readonly string[])[], of: string): number {
    const state = createState();
    for (const [i, keys] of stories.entries()) {
      const seenMs = atMinute(i);
      foldSeenAt(state, mention({ seenMs, keywords: keys }), seenMs, i);
    }
    return closenessOf(state, state.keywords.find(of), DAY);
  }

  it('is all of it where reports share a place and an act', () => {
    const reports = ['first', 'second', 'third', 'fourth'].map((own) => [
      'minister',
      'harbour',
      'strike',
      own,
    ]);
    expect(closeness(reports, 'minister')).toBe(1);
  });

  it('is nothing of a speaker whose stories share the office', () => {
    const asked = ['wheat', 'roads', 'rivers', 'schools'].map((own) => ['minister', 'office', own]);
    expect(closeness(asked, 'minister')).toBe(0);
  });

  it('is half where two reports stand alone, for two may be one by chance', () => {
    const two = [
      ['minister', 'harbour', 'strike'],
      ['minister', 'harbour', 'strike'],
    ];
    expect(closeness(two, 'minister')).toBe(0.5);
  });
});

describe('bits of a few slots', () => {
  it('are those of a Map, in the order of their first, and empty again', () => {
    const one = fc.tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 1, max: 255 }));
    const held = new BitsBySlot();
    fc.assert(
      fc.property(fc.array(one, { maxLength: 1_024 }), (pairs) => {
        held.clear();
        const expected = new Map<number, number>();
        for (const [slot, more] of pairs) {
          held.add(slot, more);
          expected.set(slot, (expected.get(slot) ?? 0) | more);
        }
        const found: [number, number][] = [];
        held.each((slot, of) => found.push([slot, of]));
        expect(found).toEqual([...expected]);
      }),
    );
  });

  it('leave out what comes after the first 1,024 slots', () => {
    const held = new BitsBySlot();
    for (let slot = 0; slot < 3_000; slot++) held.add(slot, 1);
    const found: number[] = [];
    held.each((slot) => found.push(slot));
    expect(found).toEqual(Array.from({ length: 1_024 }, (_, slot) => slot));
  });
});
