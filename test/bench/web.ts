import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, CDPSession, Page, Response } from 'playwright-core';
import type { Snapshot } from '../../shared/snapshot.ts';
import { openBrowser } from '../browser/chromium.ts';
import { writeWarmLog } from '../browser/warm-log.ts';
import { removeDataDir, startServer, type RunningServer } from '../support/server.ts';
import { quantile } from './quantiles.ts';
import { traceMainThread } from './script-time.ts';
import { steadyNews, type SteadyNews } from './steady-news.ts';

const LOADS = 5;
const TICK_MS = 100;
const FRAME_AIM_MS = 8;
const FRAME_SECONDS = 20;
/** A day of the demo newsroom's 40 articles a minute, in four minutes. */
const HOUR_ARTICLES = 60 * 40;
const SESSION_ARTICLES_A_SECOND = 240;
const TOGETHER = 24;
/** The lists, the feed and the caches are full after the first; then a working day, then the whole one. */
const SESSION_HOURS = [1, 8, 24] as const;
const VIEWPORT = { width: 1440, height: 900 };

/**
 * The built page in a real Chromium over the compiled server, both on this machine, with fifteen days of
 * news behind it, so that tiers, bands and marks are drawn. The server has a
 * tick of 100 ms instead of 250, so that each of the page's three views gets ten deltas a second.
 */
export async function run(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'marsad-bench-'));
  await writeWarmLog(dataDir);
  const server = await startServer({ dataDir, env: { MARSAD_TICK_MS: String(TICK_MS) } });
  const browser = await openBrowser();
  const news = steadyNews(server.url, 11);
  try {
    await load(browser, server);
    await frames(browser, server, news);
    await session(browser, server, news);
  } finally {
    await browser.close();
    await server.stop();
    removeDataDir(dataDir);
  }
}

async function load(browser: Browser, server: RunningServer): Promise<void> {
  const html = await (await fetch(server.url)).text();
  const first = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path!);
  const paints: number[] = [];
  let later = 0;
  for (let i = 0; i < LOADS; i++) {
    const context = await browser.newContext({ viewport: VIEWPORT, locale: 'ar' });
    await context.addInitScript(PAINT_PROBE);
    const page = await context.newPage();
    later = 0;
    const sizes: Promise<number>[] = [];
    const note = (response: Response): void => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js') && !first.includes(pathname)) sizes.push(gzipBytes(response));
    };
    page.on('response', note);
    await page.goto(server.url);
    const root = page.locator(`html[${PAINTED_MS}]`);
    await root.waitFor({ state: 'attached' });
    paints.push(Number(await root.getAttribute(PAINTED_MS)));
    await page.locator('svg path').first().waitFor();
    // What is asked for from here on would be answered to a page that is gone.
    page.off('response', note);
    later = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await context.close();
  }
  const initial = await Promise.all(
    first.map(async (path) => gzipBytes({ body: () => bodyOf(server.url + path) })),
  );
  const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(0);
  paints.sort((a, b) => a - b);
  console.log(
    `scripts before the first row, gzip: ${kilobytes(initial.reduce((sum, size) => sum + size, 0))} kB ` +
      `(aim ≤ 200); later, when the map comes into sight: ${kilobytes(later)} kB`,
  );
  console.log(
    `first row painted, nothing cached, ${LOADS} loads: median ${quantile(paints, 0.5).toFixed(0)} ms, ` +
      `most ${paints.at(-1)!.toFixed(0)} ms (aim ≤ 1,500)`,
  );
}

const PAINTED_MS = 'data-painted-ms';
/** Runs before the page's own scripts: when the first row of the list has been painted. */
const PAINT_PROBE = `new MutationObserver((_, observer) => {
  if (document.querySelector('#rising li button') === null) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => {
    document.documentElement.setAttribute('${PAINTED_MS}', performance.now());
  }));
}).observe(document, { childList: true, subtree: true });`;

async function bodyOf(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

async function gzipBytes(response: { body(): Promise<Buffer> }): Promise<number> {
  return gzipSync(await response.body()).length;
}

/**
 * Rows and lines that move ten times a second: the chart of the list (five lines), then the most that
 * it ever shows (a chosen key with its band, and five pinned).
 */
async function frames(browser: Browser, server: RunningServer, news: SteadyNews): Promise<void> {
  for (const [what, address] of [
    ['50 rows, the chart of the first five', server.url],
    ['the same rows, one chosen with its band and five pinned', await comparing(server.url)],
  ] as const) {
    const { page, session, context } = await open(browser, address);
    const [main] = await Promise.all([
      traceMainThread(session, () => wait(FRAME_SECONDS * 1_000)),
      news.send(FRAME_SECONDS, 2 * (1_000 / TICK_MS)),
    ]);
    main.scriptMs.sort((a, b) => a - b);
    const perSecond = main.scriptMs.reduce((sum, ms) => sum + ms, 0) / main.seconds;
    const [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1].map((share) =>
      quantile(main.scriptMs, share).toFixed(1),
    );
    const over = main.scriptMs.filter((ms) => ms > FRAME_AIM_MS).length;
    console.log(
      `${what} (${await page.locator('#rising li').count()} rows, ${await page.locator(LEGEND).count()} lines): ` +
        `scripting a frame (1/60 s in which any script ran, ${main.scriptMs.length} in ${main.seconds.toFixed(0)} s) ` +
        `p50 ${p50} ms, p95 ${p95} ms (aim ≤ ${FRAME_AIM_MS}), p99 ${p99} ms, most ${most} ms, ${over} over the aim; ` +
        `all scripts ${perSecond.toFixed(0)} ms a second; ` +
        `longest task ${main.longestTaskMs.toFixed(0)} ms, ${main.longTasks} over 50 ms (aim 0)`,
    );
    await context.close();
  }
}

const LEGEND = 'section[aria-labelledby="time-title"] ul bdi';
const PINS = 5;
const SETTLE_MS = 3_000;

/** The address of the first of the list with the next ones beside it. */
async function comparing(url: string): Promise<string> {
  const query = 'kind=keyword&window=1h&sort=rising';
  const answer = await fetch(`${url}/api/v1/trends?${query}&limit=${PINS + 1}`);
  const [chosen, ...pinned] = ((await answer.json()) as Snapshot).items.map(
    ({ kind, key }) => `${kind}:${key}`,
  );
  const asked = new URLSearchParams({ about: chosen! });
  for (const pin of pinned) asked.append('pin', pin);
  return `${url}/?${asked.toString()}`;
}

interface OpenPage {
  page: Page;
  session: CDPSession;
  context: BrowserContext;
}

async function open(browser: Browser, address: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'ar' });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#rising li button').first().waitFor();
  await wait(SETTLE_MS);
  return { page, session: await context.newCDPSession(page), context };
}

/** A tab that is left open: what its heap and its document hold as the hours pass. */
async function session(browser: Browser, server: RunningServer, news: SteadyNews): Promise<void> {
  const { session, context } = await open(browser, server.url);
  let early: Held | null = null;
  let passed = 0;
  for (const hours of SESSION_HOURS) {
    const articles = (hours - passed) * HOUR_ARTICLES;
    await news.send(articles / SESSION_ARTICLES_A_SECOND, SESSION_ARTICLES_A_SECOND, TOGETHER);
    passed = hours;
    const now = await held(session);
    early ??= now;
    const growth = ((now.bytes - early.bytes) / early.bytes) * 100;
    console.log(
      `a page left open for ${hours} h of the demo (${hours * HOUR_ARTICLES} articles): heap ` +
        `${(now.bytes / 1e6).toFixed(1)} MB, ${growth.toFixed(1)} % more than after an hour (aim ≤ 10); ` +
        `${now.nodes} nodes, ${now.listeners} listeners`,
    );
  }
  await context.close();
}

interface Held {
  bytes: number;
  nodes: number;
  listeners: number;
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.enable');
  // Twice: what a first collection lets go of may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
