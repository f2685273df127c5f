import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Status } from '../../shared/status.ts';
import { DAY_MS } from '../../shared/time.ts';
import { openBrowser } from './chromium.ts';
import { capture, openPage, waitForRows, WORDS } from './reader.ts';
import { MarsadServer } from './server.ts';

let browser: Browser;
let server: MarsadServer;

/**
 * Twenty deltas a second of each of the three views, as far as the machine gets to it, and news enough
 * that each has something to say.
 */
const FAST = { MARSAD_TICK_MS: '50', MARSAD_DEMO_ARTICLES_PER_MINUTE: '1500' };

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

/** Deltas that reach the page while `during` takes. */
async function deltasDuring(page: Page, during: () => Promise<void>): Promise<number> {
  let deltas = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.webSocketFrameReceived', ({ response }) => {
    if (response.payloadData.startsWith('42["trends:delta"')) deltas++;
  });
  await during();
  await session.detach();
  return deltas;
}

describe('sixty deltas a second', () => {
  it('are drawn, and the page answers a hand all the while', async () => {
    const { page, context, complaints } = await openPage(browser, server.url, { locale: 'ar' });
    await waitForRows(page);
    const deltas = await deltasDuring(page, async () => {
      for (let round = 0; round < 4; round++) {
        await page.locator('#rising li button.door').nth(round).click();
        await page.locator('.panel li p').first().waitFor();
        await page.keyboard.press('Escape');
        await page.locator('.panel').waitFor({ state: 'detached' });
        const before = await page.locator('#rising').innerText();
        await expect.poll(() => page.locator('#rising').innerText()).not.toBe(before);
      }
    });
    expect(deltas).toBeGreaterThan(20);
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
    await expect
      .poll(() => page.locator('.link').innerText())
      .toMatch(/^\s*live data \d secs? old$/);
    // "for 3 mins", and never "for 1 day".
    const ages = await page.locator('#rising .measure').allInnerTexts();
    expect(ages.filter((text) => /\bdays?\b/.test(text))).toEqual([]);
    const origin = page.locator('.live li .origin').first();
    await origin.waitFor();
    const [, clock] = /(\d\d:\d\d):\d\d/.exec(await origin.innerText())!;
    const told = (atMs: number) => new Date(atMs).toISOString().slice(11, 16);
    expect([told(Date.now()), told(Date.now() - 60_000)]).toContain(clock);
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

describe('when the server goes away', () => {
  it('the page says so, keeps what it shows, and is live again when it is back', async () => {
    const words = WORDS.ar;
    const { page, context } = await openPage(browser, server.url, { locale: 'ar' });
    await waitForRows(page);
    const link = page.locator('.link');
    const spoken = page.locator('[aria-live="polite"]');
    await expect.poll(() => link.innerText(), { timeout: 45_000 }).toContain(words.live);

    const epoch = () => fetch(`${server.url}/api/v1/status`).then(epochOf);
    const first = await epoch();
    await server.kill();
    await expect.poll(() => spoken.innerText(), { timeout: 15_000 }).toContain(words.offline);
    expect(await page.locator('#rising li').count()).toBeGreaterThan(0);
    await capture(page, 'offline-ar');

    await server.run();
    await expect.poll(() => link.getAttribute('class'), { timeout: 45_000 }).toMatch(/\blive\b/);
    expect(await epoch()).not.toBe(first);
    const before = await page.locator('#rising').innerText();
    await expect
      .poll(() => page.locator('#rising').innerText(), { timeout: 15_000 })
      .not.toBe(before);
    await context.close();
  });
});
