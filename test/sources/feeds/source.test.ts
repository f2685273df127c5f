import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../shared/article.ts';
import type { FeedEntry } from '../../../services/sources/feeds/feed-list.ts';
import { startFeeds, type FeedsSource } from '../../../services/sources/feeds/source.ts';
import { fetchFeed } from '../../../services/sources/feeds/fetch-feed.ts';
import { until } from '../../support/until.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, times: number) => void;

const open: { close(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** A real server; each path answers by itself, and knows how often it was asked. */
async function serve(answers: Record<string, Answer>): Promise<string> {
  const times = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url!;
    times.set(path, (times.get(path) ?? 0) + 1);
    answers[path]!(request, response, times.get(path)!);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const quiet = (): void => undefined;
const silent = { info: quiet, warn: quiet, error: quiet, debug: quiet };
const rss = (...titles: string[]): string =>
  `<rss version="2.0"><channel><title>T</title>${titles
    .map((title) => `<item><title>${title}</title><link>https://a.example/${title}</link></item>`)
    .join('')}</channel></rss>`;

function start(
  urls: string[],
  send: (articles: Article[]) => Promise<{ accepted: number; rejected: number }>,
): FeedsSource {
  const feeds = urls.map((url): FeedEntry => ({
    url,
    source: 'a.example',
    lang: null,
    intervalMs: 20,
  }));
  const source = startFeeds({
    feeds,
    nowMs: Date.now,
    send,
    logger: silent,
    userAgent: 'Marsad/test',
    firstRetryMs: 20,
    spreadMs: 0,
  });
  open.push({ close: () => source.stop() });
  return source;
}

function collect(): {
  titles: string[];
  send: (articles: Article[]) => Promise<{ accepted: number; rejected: number }>;
} {
  const titles: string[] = [];
  return {
    titles,
    send: (articles) => {
      titles.push(...articles.map(({ title }) => title!));
      return Promise.resolve({ accepted: articles.length, rejected: 0 });
    },
  };
}

describe('feeds', () => {
  it('send each item once, the new ones as they come', async () => {
    const base = await serve({
      '/rss': (_, response, times) => response.end(times < 3 ? rss('b', 'a') : rss('c', 'b', 'a')),
    });
    const { titles, send } = collect();
    const source = start([`${base}/rss`], send);
    await until('the third item', () => titles.includes('c') || null);
    expect(titles).toEqual(['b', 'a', 'c']);
    expect(source.status()).toMatchObject([{ kind: 'feed', state: 'running', sent: 3 }]);
  });

  it('ask with what the server told of the last answer', async () => {
    const asked: (string | undefined)[] = [];
    const base = await serve({
      '/rss': (request, response) => {
        asked.push(request.headers['if-none-match']);
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"1"' }).end(rss('a'));
      },
    });
    const { titles, send } = collect();
    const source = start([`${base}/rss`], send);
    await until('three askings', () => asked.length >= 3 || null);
    expect(asked.slice(0, 3)).toEqual([undefined, '"1"', '"1"']);
    expect(titles).toEqual(['a']);
    expect(source.status()[0]!.state).toBe('running');
  });

  it('that fail say so, are asked again, and hold up no other', async () => {
    const base = await serve({
      '/bad': (_, response, times) =>
        times < 3 ? response.writeHead(503).end('no') : response.end(rss('late')),
      '/good': (_, response) => response.end(rss('good')),
      '/html': (_, response) => response.end('<html><body>Moved</body></html>'),
    });
    const { titles, send } = collect();
    const source = start([`${base}/bad`, `${base}/good`, `${base}/html`], send);
    await until(
      'the fault and the other feed',
      () => (source.status()[0]!.state === 'failing' && titles.includes('good')) || null,
    );
    expect(source.status()[0]!.fault).toMatch(/^HTTP 503; asked again at \d{4}-/);
    await until('the feed’s answer', () => titles.includes('late') || null);
    await until('its recovery', () => source.status()[0]!.state === 'running' || null);
    expect(source.status()[0]!.fault).toBeUndefined();
    expect(source.status()[2]!.fault).toMatch(/^no RSS, Atom, RDF or JSON feed/);
  });

  it('that are gone are never asked again', async () => {
    let asked = 0;
    const base = await serve({
      '/gone': (_, response) => {
        asked++;
        response.writeHead(410).end();
      },
    });
    const source = start([`${base}/gone`], collect().send);
    await until('the end of it', () => source.status()[0]!.state === 'failing' || null);
    await new Promise((done) => setTimeout(done, 200));
    expect(asked).toBe(1);
    expect(source.status()[0]!.fault).toMatch(/410.*take it off the list/);
  });

  it('give their items again when the log did not take them', async () => {
    const base = await serve({
      '/rss': (request, response) => {
        if (request.headers['if-none-match'] !== undefined) response.writeHead(304).end();
        else response.writeHead(200, { etag: '"1"' }).end(rss('a'));
      },
    });
    const { titles, send } = collect();
    let calls = 0;
    const source = start([`${base}/rss`], (articles) =>
      ++calls < 3 ? Promise.reject(new Error('disk full')) : send(articles),
    );
    await until('its items', () => titles.length > 0 || null);
    expect(calls).toBe(3);
    expect(source.status()[0]!.sent).toBe(1);
  });

  it('stop at once, in the middle of an answer', async () => {
    const base = await serve({ '/slow': (_, response) => response.write('<rss>') });
    const source = start([`${base}/slow`], collect().send);
    await new Promise((done) => setTimeout(done, 50));
    await source.stop();
    expect(source.status()[0]!.state).toBe('stopped');
  });
});

describe('one reading of a feed', () => {
  const none = { etag: null, lastModified: null };
  const options = (more = {}) => ({
    userAgent: 'Marsad/test',
    signal: new AbortController().signal,
    nowMs: () => Date.parse('2024-12-06T10:00:00Z'),
    ...more,
  });

  it('knows the encoding by the header, else by the declaration', async () => {
    // زلزال in windows-1256.
    const word = Buffer.from([0xd2, 0xe1, 0xd2, 0xc7, 0xe1]);
    const xml = (head: string): Buffer => Buffer.concat([Buffer.from(head), word]);
    const base = await serve({
      '/declared': (_, response) =>
        response.end(xml('<?xml version="1.0" encoding="windows-1256"?>')),
      '/header': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/xml; charset=windows-1256' }).end(xml('')),
      '/odd': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/xml; charset=klingon' }).end('زلزال'),
    });
    for (const path of ['/declared', '/header', '/odd']) {
      const fetched = await fetchFeed(base + path, none, options());
      expect(fetched).toMatchObject({
        kind: 'text',
        text: expect.stringMatching(/زلزال$/) as string,
      });
    }
  });

  it('is bounded in size and time, and waits as long as it is asked to', async () => {
    const base = await serve({
      '/large': (_, response) => response.end('x'.repeat(2_000)),
      '/slow': (_, response) => response.write('x'),
      '/busy': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
      '/later': (_, response) =>
        response.writeHead(503, { 'retry-after': 'Fri, 06 Dec 2024 10:10:00 GMT' }).end(),
    });
    const read = (path: string, more = {}) => fetchFeed(base + path, none, options(more));
    expect(await read('/large', { maxBytes: 1_000 })).toMatchObject({
      fault: 'it is larger than 1000 bytes',
    });
    expect(await read('/slow', { timeoutMs: 100 })).toMatchObject({
      fault: 'no whole answer within 0.1 s',
    });
    expect(await read('/busy')).toMatchObject({ fault: 'HTTP 429', retryMs: 120_000 });
    expect(await read('/later')).toMatchObject({ fault: 'HTTP 503', retryMs: 600_000 });
    expect(await fetchFeed('http://127.0.0.1:1/', none, options())).toMatchObject({
      kind: 'fault',
      fault: expect.stringMatching(/^not reached \(.+\)$/) as string,
    });
  });
});
