import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delta, Snapshot } from '../../shared/snapshot.ts';
import type { Status } from '../../shared/status.ts';
import { DAY_MS } from '../../shared/time.ts';
import { openBrowser } from './chromium.ts';
import { capture, openPage, waitForRows, WORDS } from './reader.ts';
import { MarsadServer } from './server.ts';

let browser: Browser;
let server: MarsadServer;

/** Twenty deltas a second of each of the three views. */
const FAST = { MARSAD_TICK_MS: '50' };

beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    MarsadServer.start(undefined, { ...FAST, MARSAD_DEMO_BACKFILL_MS: '60000' }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function epochOf(answer: Response): Promise<string> {
  return ((await answer.json()) as Status).epoch;
}

interface Arrived {
  deltas: number;
  snapshots: number;
  /** Deltas that do not follow on what the page was told of their view before. */
  gaps: number;
}

/** What reaches the page by Socket.IO while `during` takes. */
async function arrivalsDuring(
  page: Page,
  during: (soFar: Arrived) => Promise<void>,
): Promise<Arrived> {
  const arrived: Arrived = { deltas: 0, snapshots: 0, gaps: 0 };
  const known = new Map<string, number>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.webSocketFrameReceived', ({ response: { payloadData } }) => {
    if (!/^42\["trends:(delta|snapshot)"/.test(payloadData)) return;
    const { viewId, delta, snapshot } = toldOf(payloadData);
    if (delta !== undefined) {
      arrived.deltas++;
      if ((known.get(viewId) ?? delta.seq - 1) !== delta.seq - 1) arrived.gaps++;
    }
    if (snapshot !== undefined) arrived.snapshots++;
    known.set(viewId, (delta ?? snapshot)!.seq);
  });
  await during(arrived);
  await session.detach();
  return arrived;
}

/** What an event of Socket.IO carries: `42["name",carried]`. */
function toldOf(payload: string): { viewId: string; delta?: Delta; snapshot?: Snapshot } {
  return (JSON.parse(payload.slice(2)) as [string, ReturnType<typeof toldOf>])[1];
}

const SCENES = ['storm', 'port', 'council', 'bridge', 'budget', 'school', 'strike', 'ferry'];
const TOWNS = ['Cairo', 'Amman', 'Tunis', 'Rabat', 'Paris', 'Berlin', 'Doha', 'Tokyo'];

/** News enough that each view has something to say at every tick, until told to stop. */
function streamArticles(url: string): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let sent = 0;
  const article = (): object => {
    const [n, half] = [++sent, Math.floor(sent / 2)];
    const scene = `${SCENES[n % 8]} and the ${SCENES[half % 8]}`;
    return {
      title: `${TOWNS[n % 8]} ${n}: the ${scene}`,
      body: `${TOWNS[half % 8]} and ${TOWNS[n % 8]} speak of the ${scene}.`,
      source: `paper ${n % 30}`,
      lang: 'en',
    };
  };
  const done = (async () => {
    while (!stopping.signal.aborted) {
      const answer = await fetch(`${url}/api/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([article(), article()]),
      });
      expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([answer.status, '']);
      await wait(20);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

describe('sixty deltas a second', () => {
  it('are drawn, none is lost without a snapshot, and the page answers a hand all the while', async () => {
    const { page, context, complaints } = await openPage(browser, server.url, { locale: 'ar' });
    await waitForRows(page);
    const stream = streamArticles(server.url);
    const arrived = await arrivalsDuring(page, async (soFar) => {
      for (let round = 0; round < 4; round++) {
        await page.locator('#rising li button.door').nth(round).click();
        await page.locator('.panel li p').first().waitFor();
        await page.keyboard.press('Escape');
        await page.locator('.panel').waitFor({ state: 'detached' });
        const before = await page.locator('#rising').innerText();
        await expect.poll(() => page.locator('#rising').innerText()).not.toBe(before);
      }
      // Ten seconds of them where the machine keeps pace.
      await expect.poll(() => soFar.deltas, { timeout: 60_000 }).toBeGreaterThan(600);
    });
    await stream.stop();
    expect(arrived.gaps).toBe(0);
    // A machine that stands still for seconds is told anew in whole; to be told so all the time were no deltas.
    expect(arrived.snapshots).toBeLessThan(arrived.deltas / 20);
    expect(await page.locator('.link').getAttribute('class')).toMatch(/\blive\b/);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a browser whose clock is wrong', () => {
  it.each([
    ['a day fast', DAY_MS],
    ['a day slow', -DAY_MS],
  ])('by %s shows the server’s ages and times', async (_, offMs) => {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
    await context.addInitScript(wrongClock(offMs));
    const page = await context.newPage();
    await page.goto(server.url);
    await waitForRows(page);
    expect(Math.abs((await page.evaluate<number>('Date.now()')) - offMs - Date.now())).toBeLessThan(
      60_000,
    );
    await expect.poll(() => page.locator('.link').innerText()).toMatch(/^\s*live up to date$/);
    // "for 3 mins", and never "for 1 day".
    const ages = await page.locator('#rising .measure').allInnerTexts();
    expect(ages.filter((text) => /\bdays?\b/.test(text))).toEqual([]);
    // Of some articles only the day is known.
    const time = /(\d\d:\d\d):\d\d/;
    const origin = page.locator('.live li .origin', { hasText: time }).first();
    const [, clock] = time.exec(await origin.innerText())!;
    const clockAt = (atMs: number) => new Date(atMs).toISOString().slice(11, 16);
    expect([clockAt(Date.now()), clockAt(Date.now() - 60_000)]).toContain(clock);
    await context.close();
  });
});

/** All that a page can ask for the time is so much off, as it would be by the computer's own clock. */
function wrongClock(offMs: number): string {
  return `{
    const Right = Date;
    globalThis.Date = class extends Right {
      constructor(...asked) {
        if (asked.length === 0) super(Right.now() + ${offMs});
        else super(...asked);
      }
      static now() {
        return Right.now() + ${offMs};
      }
    };
  }`;
}

describe.each(['ar', 'en'] as const)('when the server goes away from a reader of %s', (locale) => {
  it('the page says so, keeps what it shows, and is live again when it is back', async () => {
    const words = WORDS[locale];
    const { page, context } = await openPage(browser, server.url, { locale });
    await waitForRows(page);
    const link = page.locator('.link');
    const spoken = page.locator('[aria-live="polite"]');
    await expect.poll(() => link.innerText(), { timeout: 45_000 }).toContain(words.live);

    const epoch = () => fetch(`${server.url}/api/v1/status`).then(epochOf);
    const first = await epoch();
    await server.kill();
    await expect.poll(() => spoken.innerText()).toContain(words.offline);
    expect(await page.locator('#rising li').count()).toBeGreaterThan(0);
    await capture(page, `offline-${locale}`);

    await server.run();
    await expect.poll(() => link.getAttribute('class'), { timeout: 45_000 }).toMatch(/\blive\b/);
    expect(await epoch()).not.toBe(first);
    const before = await page.locator('#rising').innerText();
    await expect.poll(() => page.locator('#rising').innerText()).not.toBe(before);
    await context.close();
  });
});
