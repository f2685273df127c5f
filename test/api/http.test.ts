import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../shared/snapshot.ts';
import { uncountedPageSchema } from '../../shared/uncounted.ts';
import { openApi, type ApiUnderTest } from '../support/api.ts';
import { mention } from '../support/mentions.ts';

let under: ApiUnderTest;
afterEach(() => under.api.close());

const get = (path: string) => fetch(under.api.url + path);
const accept = (values: readonly unknown[]) =>
  Promise.resolve({ accepted: values.length, duplicates: 0, rejected: [] });
const T0 = Date.UTC(2026, 0, 15, 12);

describe('reading', () => {
  it('gives views, details and the articles behind them', async () => {
    under = await openApi();
    for (let i = 0; i < 7; i++) {
      under.fold(
        mention({
          id: `m${i}`,
          seenMs: T0 + i,
          keywords: ['قمح', i % 2 === 0 ? 'مصر الجديدة' : 'ميناء'],
          countries: ['EG', 'UA'],
          source: `paper ${i % 3}`,
        }),
      );
    }
    const view = (await (await get('/api/v1/trends?window=15m&sort=count')).json()) as Snapshot;
    expect(view.items[0]).toMatchObject({ key: 'قمح', articles: 7, outlets: 3, tier: 'warming' });
    expect(view.total).toBe(3);

    const pairs = (await (await get('/api/v1/trends?kind=country-pair')).json()) as Snapshot;
    expect(pairs.items[0]).toMatchObject({ key: 'EG|UA', articles: 7 });

    const detail = await get(`/api/v1/trends/keyword/${encodeURIComponent('قمح')}?window=15m`);
    expect(await detail.json()).toMatchObject({ key: 'قمح', articles: 7 });

    const first = (await (
      await get(`/api/v1/articles?key=${encodeURIComponent('قمح')}&limit=4`)
    ).json()) as { articles: { id: string }[]; nextCursor: string; total: number };
    expect(first.articles.map(({ id }) => id)).toEqual(['m6', 'm5', 'm4', 'm3']);
    expect(first.total).toBe(7);
    const next = (await (
      await get(
        `/api/v1/articles?key=${encodeURIComponent('قمح')}&limit=4&cursor=${encodeURIComponent(first.nextCursor)}`,
      )
    ).json()) as { articles: { id: string }[]; nextCursor: null };
    expect(next.articles.map(({ id }) => id)).toEqual(['m2', 'm1', 'm0']);
    expect(next.nextCursor).toBeNull();

    // A figure beside a key counts those that carry both; an outlet's figure its own.
    const ask = async (query: Record<string, string>) => {
      const answer = await get(`/api/v1/articles?${new URLSearchParams(query).toString()}`);
      const { articles, total } = (await answer.json()) as typeof first;
      return [articles.map(({ id }) => id), total];
    };
    const both = { key: 'قمح', beside: 'keyword:ميناء' };
    expect(await ask(both)).toEqual([['m5', 'm3', 'm1'], 3]);
    expect(await ask({ ...both, limit: '2' })).toEqual([['m5', 'm3'], 3]);
    expect(await ask({ key: 'قمح', beside: 'country:EG', limit: '1' })).toEqual([['m6'], 7]);
    expect(await ask({ key: 'قمح', beside: 'country:TR' })).toEqual([[], 0]);
    expect(await ask({ source: 'paper 1' })).toEqual([['m4', 'm1'], 2]);
    expect(await ask({ source: 'unheard of' })).toEqual([[], 0]);
    expect(await ask({ figure: 'articles', limit: '1' })).toEqual([['m6'], 7]);
    expect(await ask({ figure: 'late' })).toEqual([[], 0]);
    expect(await ask({ sender: 'wire' })).toEqual([['m6', 'm2'], 30]);
    expect(await ask({ sender: 'unheard of' })).toEqual([[], 0]);
    expect((await get('/api/v1/articles?figure=weather')).status).toBe(400);
    expect((await get('/api/v1/articles?window=1h')).status).toBe(400);
    expect((await get('/api/v1/articles?key=a&beside=outlet:b')).status).toBe(400);
  });

  it('gives the records that were not counted, by reason', async () => {
    under = await openApi();
    const answer = await get('/api/v1/uncounted?reason=EMPTY_VALUE');
    expect(uncountedPageSchema.parse(await answer.json())).toMatchObject({
      records: [{ code: 'EMPTY_VALUE', title: null }],
      total: 3,
    });
    expect(await (await get('/api/v1/uncounted?reason=NEVER_MET')).json()).toEqual({
      records: [],
      total: 0,
    });
    expect((await get('/api/v1/uncounted')).status).toBe(400);
  });

  it('explains a pair of countries, whichever comes first in the address', async () => {
    under = await openApi();
    for (let i = 0; i < 6; i++) {
      const countries = i < 4 ? ['UA', 'RU'] : ['RU'];
      under.fold(mention({ id: `m${i}`, seenMs: T0 + i, keywords: ['grain'], countries }));
    }
    for (const key of ['RU|UA', 'UA|RU']) {
      const address = `/api/v1/trends/country-pair/${encodeURIComponent(key)}?window=15m`;
      expect(await (await get(address)).json()).toMatchObject({
        key: 'RU|UA',
        articles: 4,
        parts: [
          { key: 'RU', articles: 6 },
          { key: 'UA', articles: 4 },
        ],
        related: { keywords: [{ key: 'grain', articles: 4 }], countries: [] },
      });
      const query = new URLSearchParams({ kind: 'country-pair', key, window: '15m' });
      const behind = await get(`/api/v1/articles?${query.toString()}`);
      expect(await behind.json()).toMatchObject({ total: 4 });
    }
  });

  it('leaves out the series for those who do not draw them, and gives all countries at once', async () => {
    under = await openApi();
    under.fold(mention({ id: 'm', seenMs: T0, countries: ['EG'] }));
    const bare = (await (
      await get('/api/v1/trends?kind=country&sort=count&limit=250&series=false')
    ).json()) as Snapshot;
    expect(bare.items[0]).toMatchObject({ key: 'EG', articles: 1, series: [] });
    const whole = (await (
      await get('/api/v1/trends?kind=country&sort=count&limit=250')
    ).json()) as Snapshot;
    expect(whole.items[0]!.series).toHaveLength(60);
  });

  it.each([
    ['/api/v1/trends?kind=weather', 400, 'PARAMETER_INVALID'],
    ['/api/v1/trends?limit=0', 400, 'PARAMETER_INVALID'],
    ['/api/v1/trends/keyword/nobody-named-it', 404, 'KEY_UNKNOWN'],
    ['/api/v1/trends/weather/x', 400, 'PARAMETER_INVALID'],
    ['/api/v1/nothing', 404, 'NOT_FOUND'],
  ])('%s is problem %d %s', async (path, status, code) => {
    under = await openApi();
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ status, code });
    expect(JSON.stringify(problem)).not.toMatch(/ {4}at /);
  });

  it('describes itself: every call of the contract is in the OpenAPI document', async () => {
    under = await openApi();
    const document = (await (await get('/api/v1/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, unknown>;
    };
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/articles',
        '/api/v1/uncounted',
        '/api/v1/trends',
        '/api/v1/trends/{kind}/{key}',
      ]),
    );
  });
});

describe('writing', () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${under.api.url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...headers },
      body: 'a page',
    });

  it('needs the token when there is one', async () => {
    under = await openApi({ token: 'secret' }, accept);
    expect((await post({})).status).toBe(401);
    expect((await post({ authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await post({ authorization: 'Bearer secret' })).status).toBe(202);
  });

  it('is closed to pages of other sites, open to our own and to programs', async () => {
    under = await openApi({}, accept);
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ origin: under.api.url })).status).toBe(202);
    expect((await post({})).status).toBe(202);
  });

  it('says so when this process does not take articles', async () => {
    under = await openApi({}, null);
    const response = await post({});
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'ROLE_MISSING' });
  });

  it('refuses a body over the limit', async () => {
    under = await openApi({ maxRequestBytes: 2_048 }, accept);
    const response = await fetch(`${under.api.url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'x'.repeat(3_000),
    });
    expect(response.status).toBe(413);
  });
});
