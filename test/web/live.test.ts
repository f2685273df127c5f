import { describe, expect, it } from 'vitest';
import {
  emptyFeed,
  MAX_FEED_ARTICLES,
  paused,
  resumed,
  withArticles,
} from '../../web/src/live/article-feed.ts';
import {
  BEHIND_AFTER_MS,
  BEHIND_FROM_RECORDS,
  GIVE_UP_CONNECTING_MS,
  linkOf,
} from '../../web/src/live/link.ts';
import { serverNowMs, unknownClock, withSample } from '../../web/src/live/server-clock.ts';
import { article } from './trends.ts';

const facts = {
  connected: true,
  everConnected: true,
  tryingMs: 60_000,
  ageMs: 400,
  waiting: 3,
  broken: false,
};

describe('how the page stands to the server', () => {
  it.each([
    ['live', facts],
    ['live', { ...facts, ageMs: null }],
    ['live', { ...facts, waiting: null }],
    ['behind', { ...facts, waiting: BEHIND_FROM_RECORDS }],
    ['behind', { ...facts, broken: true }],
    ['behind', { ...facts, ageMs: BEHIND_AFTER_MS + 1 }],
    ['offline', { ...facts, connected: false }],
    ['connecting', { ...facts, connected: false, everConnected: false, tryingMs: 100 }],
    [
      'offline',
      { ...facts, connected: false, everConnected: false, tryingMs: GIVE_UP_CONNECTING_MS },
    ],
  ] as const)('is %s', (link, known) => {
    expect(linkOf(known)).toBe(link);
  });
});

describe('the clock of the server', () => {
  it('is the middle of the request plus the offset', () => {
    const clock = withSample(unknownClock, { sentMs: 1_000, receivedMs: 1_200, serverMs: 9_000 });
    expect(serverNowMs(clock, 2_100)).toBe(10_000);
  });

  it('trusts the shortest round trip', () => {
    const good = withSample(unknownClock, { sentMs: 0, receivedMs: 20, serverMs: 5_010 });
    expect(withSample(good, { sentMs: 100, receivedMs: 900, serverMs: 5_300 })).toBe(good);
  });

  it('starts over when a clock was set', () => {
    const good = withSample(unknownClock, { sentMs: 0, receivedMs: 20, serverMs: 5_010 });
    const after = withSample(good, { sentMs: 100, receivedMs: 300, serverMs: 3_600_000 });
    expect(after.offsetMs).toBe(3_600_000 - 200);
  });
});

describe('the live feed', () => {
  it('lists the newest first, each article once', () => {
    const feed = withArticles(withArticles(emptyFeed, [article('1'), article('2')]), [
      article('2'),
      article('3'),
    ]);
    expect(feed.shown.map(({ id }) => id)).toEqual(['3', '2', '1']);
  });

  it('holds what comes while paused and shows it in order afterwards', () => {
    const held = withArticles(paused(withArticles(emptyFeed, [article('1')])), [
      article('2'),
      article('3'),
    ]);
    expect(held.shown.map(({ id }) => id)).toEqual(['1']);
    expect(held.held).toHaveLength(2);
    const feed = resumed(held);
    expect(feed.shown.map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(feed).toMatchObject({ held: [], paused: false });
  });

  it('never grows beyond its bound, shown or held', () => {
    const many = Array.from({ length: 3 * MAX_FEED_ARTICLES }, (_, i) => article(String(i)));
    expect(withArticles(emptyFeed, many).shown).toHaveLength(MAX_FEED_ARTICLES);
    expect(withArticles(paused(emptyFeed), many).held).toHaveLength(MAX_FEED_ARTICLES);
    expect(withArticles(emptyFeed, many).shown[0]?.id).toBe(String(many.length - 1));
  });
});
