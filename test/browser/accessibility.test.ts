import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { capture, openPage, waitForRows, type Reader } from './reader.ts';
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

describe('axe finds nothing to complain of', () => {
  it.each([
    ['ar-light', { locale: 'ar', theme: 'light' }],
    ['en-dark', { locale: 'en-GB', theme: 'dark' }],
    ['ar-dark-wall', { locale: 'ar', theme: 'dark', width: 1920, height: 1080 }],
    ['en-light-wall', { locale: 'en-GB', theme: 'light', width: 1920, height: 1080 }],
    ['ar-light-phone', { locale: 'ar', theme: 'light', width: 360, height: 740 }],
  ] satisfies [string, Reader][])(
    'on the page %s, and with the panel open',
    async (name, reader) => {
      const { page, context } = await openPage(browser, server.url, reader);
      await waitForRows(page);
      expect(await violations(page)).toEqual([]);
      await capture(page, name);
      await page.locator('#rising li button').first().click();
      await page.getByRole('dialog').locator('li p').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await capture(page, `${name}-articles`);
      await context.close();
    },
  );
});
