import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Status } from '../../shared/status.ts';
import { openBrowser } from './chromium.ts';
import { capture, openPage, waitForRows, WORDS } from './reader.ts';
import { MarsadServer } from './server.ts';

let browser: Browser;
let server: MarsadServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), MarsadServer.start()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function epochOf(answer: Response): Promise<string> {
  return ((await answer.json()) as Status).epoch;
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
