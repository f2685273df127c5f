import { describe, expect, it } from 'vitest';
import { fold } from '../../services/trends/fold.ts';
import {
  arrivals,
  articlesById,
  articlesOfStream,
  STREAM_FIGURES,
} from '../../services/trends/query.ts';
import { createState, type TrendState } from '../../services/trends/state.ts';
import { streamStats } from '../../services/trends/stream-stats.ts';
import { DAY_MS, HOUR_MS } from '../../shared/time.ts';
import { windowNumber } from '../../services/trends/window-table.ts';
import { atMinute, mention } from './mention.ts';

/** An hour of a stream that began with a past of two hours: copies, late ones and a repeat in it. */
function stream(minutes: number): TrendState {
  const state = createState();
  let offset = 0;
  const take = (draft: Parameters<typeof mention>[0]): void => {
    fold(state, mention(draft), offset++);
  };
  for (let i = 0; i < 40; i++) {
    take({ id: `past-${i}`, seenMs: atMinute(0), publishedMs: atMinute(-3 * (40 - i)) });
  }
  for (let minute = 0; minute <= minutes; minute++) {
    const seenMs = atMinute(minute) + 1_000;
    const title = `A wire report of minute ${minute} in several words`;
    take({ id: `wire-${minute}`, seenMs, title });
    take({ id: `copy-${minute}`, seenMs: seenMs + 1_000, title });
    if (minute % 10 === 0) take({ id: `late-${minute}`, seenMs, publishedMs: seenMs - 2 * DAY_MS });
    take({ id: `wire-${minute}`, seenMs: seenMs + 2_000 });
  }
  return state;
}

function allPages(state: TrendState, figure: (typeof STREAM_FIGURES)[number]): string[] {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = articlesOfStream(state, figure, '1h', 7, cursor);
    ids.push(...page.articles.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}

describe('the articles behind a figure of the stream', () => {
  it.each(STREAM_FIGURES)('are as many as %s says, each once, newest first', (figure) => {
    const state = stream(75);
    const ids = allPages(state, figure);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(articlesOfStream(state, figure, '1h', 1, null).total);
    const order = ids.map((id) => state.listing.newest - placeOf(state, id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('are those that the figure counts', () => {
    const state = stream(75);
    const stats = streamStats(state, windowNumber('1h'));
    expect(allPages(state, 'articles')).toHaveLength(stats.articles);
    expect(allPages(state, 'late')).toEqual(
      [70, 60, 50, 40, 30, 20, 10, 0].map((minute) => `late-${minute}`),
    );
    expect(allPages(state, 'windowArticles')).toHaveLength(stats.windowArticles);
    const copies = allPages(state, 'copies');
    expect(copies).toHaveLength(stats.windowArticles - stats.windowStories);
    expect(copies.every((id) => id.startsWith('copy-'))).toBe(true);
    expect(allPages(state, 'livePerMinute')).toEqual(['copy-74', 'wire-74']);
  });

  it('can be asked for by their ids, as far as they are listed', () => {
    const state = stream(3);
    const found = articlesById(state, ['past-1', 'nobody', 'copy-2'], 10);
    expect(found.map(({ id }) => id)).toEqual(['copy-2', 'past-1']);
    expect(articlesById(state, ['past-1', 'copy-2'], 1).map(({ id }) => id)).toEqual(['copy-2']);
  });
});

describe('a past that is loaded when a stream begins', () => {
  it('is no part of the rate, and is said while it comes', () => {
    const state = createState();
    expect(arrivals(state)).toEqual({ minute: null, loadingPast: false });
    for (let i = 0; i < 500; i++) {
      const publishedMs = atMinute(0) - i * 10_000;
      fold(state, mention({ seenMs: atMinute(0) + 30_000, publishedMs }), i);
    }
    expect(arrivals(state)).toEqual({ minute: null, loadingPast: true });
    for (let i = 0; i < 60; i++) {
      fold(state, mention({ seenMs: atMinute(1) + i * 1_000 }), 500 + i);
    }
    // The first minute was not whole: its rate would be too low.
    expect(arrivals(state)).toEqual({ minute: null, loadingPast: false });
    for (let i = 0; i < 12; i++) {
      const seenMs = atMinute(2) + i * 1_000;
      fold(state, mention({ seenMs, publishedMs: seenMs - HOUR_MS }), 560 + i);
    }
    expect(arrivals(state).minute).toEqual({ live: 60, earlier: 0 });
    fold(state, mention({ seenMs: atMinute(3) }), 572);
    expect(arrivals(state).minute).toEqual({ live: 0, earlier: 12 });
    expect(articlesOfStream(state, 'earlierPerMinute', '1h', 50, null)).toMatchObject({
      total: 12,
    });
  });

  it('is over after a day: what an outlet sends late is then what comes', () => {
    const state = createState();
    fold(state, mention({ seenMs: atMinute(0) }), 0);
    const later = atMinute(0) + DAY_MS + HOUR_MS;
    fold(state, mention({ seenMs: later, publishedMs: later - 20 * HOUR_MS }), 1);
    fold(state, mention({ seenMs: later + 60_000 }), 2);
    expect(arrivals(state).minute).toEqual({ live: 1, earlier: 0 });
  });
});

function placeOf(state: TrendState, id: string): number {
  for (let at = state.listing.newest; at > 0; at--) if (state.listing.at(at)?.id === id) return at;
  throw new Error(`${id} is not listed`);
}
