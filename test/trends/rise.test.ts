import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../shared/time.ts';
import { createReplay, type ReplayLine } from '../../services/trends/replay.ts';
import { mention, NOON_MS } from './mention.ts';

const DAY_MINUTES = 1_440;
const WARM_DAYS = 16;

interface Told {
  minute: number;
  keywords: readonly string[];
  publishedMinutesAgo?: number;
  source?: string;
}

/** Sixteen days of ordinary news (one article a minute, 37 outlets), then what a test tells. */
function starts(
  after: readonly Told[],
  everMinute: readonly Told[] = [],
  falseStartsPerDay = 1,
): string[] {
  const lines: ReplayLine[] = [];
  const limits = { maxKeywordPairs: 1, falseStartsPerDay };
  const replay = createReplay({ limits }, (line) => lines.push(line));
  const ordinary: Told[] = Array.from({ length: (WARM_DAYS + 1) * DAY_MINUTES }, (_, minute) => ({
    minute,
    keywords: [`word ${minute % 300}`, `other ${minute % 77}`],
  }));
  const base = WARM_DAYS * DAY_MINUTES;
  const all = [
    ...ordinary,
    ...everMinute,
    ...after.map((t) => ({ ...t, minute: base + t.minute })),
  ];
  all.sort((a, b) => a.minute - b.minute);
  all.forEach(({ minute, keywords, publishedMinutesAgo = 0, source }, i) => {
    const seenMs = NOON_MS + minute * MINUTE_MS;
    const publishedMs = seenMs - publishedMinutesAgo * MINUTE_MS;
    const id = `a${i}`;
    const outlet = source ?? `paper ${i % 37}`;
    replay.take(mention({ id, seenMs, publishedMs, keywords, source: outlet, story: id }), seenMs);
  });
  return lines.flatMap((line) => {
    if (line.type !== 'trend' || line.phase !== 'start') return [];
    const minute = (Date.parse(line.at) - NOON_MS) / MINUTE_MS - base;
    return [`${line.key} ${line.window} ${minute}`];
  });
}

describe('a rise', () => {
  it('is told of a new word after four stories of three outlets', () => {
    const quake = [0, 2, 4, 6, 8].map((minute) => ({ minute, keywords: ['quake', 'rescue'] }));
    expect(starts(quake).slice(0, 2)).toEqual(['quake 1h 7', 'rescue 1h 7']);
  });

  it('needs more stories by a smaller budget of chance starts', () => {
    const quake = Array.from({ length: 12 }, (_, i) => ({ minute: 2 * i, keywords: ['quake'] }));
    const first = (budget: number): string | undefined => starts(quake, [], budget)[0];
    expect([first(1), first(0.01)]).toEqual(['quake 1h 7', 'quake 1h 13']);
  });

  it('is none when one outlet tells it', () => {
    const flood = Array.from({ length: 60 }, (_, minute) => ({
      minute,
      keywords: ['jackpot', 'draw'],
      source: 'Lottery',
    }));
    expect(starts(flood)).toEqual([]);
  });

  it('is none when headlines that are hours old are loaded at once', () => {
    const old = [4, 8, 12, 15, 19, 22].map((hours, i) => ({
      minute: 0,
      keywords: ['quake', 'rescue'],
      publishedMinutesAgo: hours * 60,
      source: `agency ${i}`,
    }));
    expect(starts(old)).toEqual([]);
  });

  it('is none of what comes like a clock, until it comes five times as often', () => {
    const every = (gap: number, key: string, from: number, to: number): Told[] =>
      Array.from({ length: Math.floor((to - from) / gap) }, (_, i) => ({
        minute: from + i * gap,
        keywords: [key],
      }));
    const base = WARM_DAYS * DAY_MINUTES;
    const steady = [5, 10, 20].flatMap((gap) => every(gap, `bulletin ${gap}`, 0, base));
    const told = starts(every(2, 'bulletin 10', 0, 60), steady);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^bulletin 10 1h [1-5]?\d$/);
  });

  it('is none of words that only coincide over a day', () => {
    const scattered = Array.from({ length: 6 }, (_, i) => ({
      minute: i * 230,
      keywords: ['notion', `only here ${i}`],
    }));
    const together = scattered.map(({ minute }) => ({ minute, keywords: ['summit', 'treaty'] }));
    expect(starts(scattered)).toEqual([]);
    expect(starts(together).map((line) => line.split(' ')[0])).toContain('summit');
  });
});
