import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ar } from '../../web/src/i18n/ar.ts';
import { en, type MessageKey } from '../../web/src/i18n/en.ts';
import { violations } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { capture, openPage, waitForRows, type OpenPage, type Reader } from './reader.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const THEMES = ['light', 'dark'] as const;

/** In both themes: colours differ, and with them their contrast. */
async function expectNoViolations(page: Page, within?: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, within), colorScheme).toEqual([]);
  }
}

describe('axe finds nothing to complain of, light and dark', () => {
  it.each([
    ['ar', { locale: 'ar' }],
    ['en-wall', { locale: 'en-GB', width: 1920, height: 1080 }],
    ['ar-phone', { locale: 'ar', width: 360, height: 740 }],
  ] satisfies [string, Reader][])('on the page %s', async (name, reader) => {
    const { page, context } = await openPage(browser, inject('demoUrl'), reader);
    await waitForRows(page);
    await expectNoViolations(page);
    await capture(page, `page-${name}`);
    await context.close();
  });

  it('on each scene of the wall', async () => {
    const reader = { locale: 'ar', width: 1920, height: 1080 };
    const { page, context } = await openPage(browser, `${inject('demoUrl')}/?wall=1`, reader);
    await page.locator('.wall ol li').nth(5).waitFor();
    await page.keyboard.press('Space');
    for (let scene = 0; scene < 4; scene++) {
      await expectNoViolations(page);
      await page.keyboard.press('ArrowLeft');
    }
    await context.close();
  });
});

/** What opens over the page or beside it: by which button, and how it is told from the page. */
const OPENED = [
  ['why', '#rising li button.door', '.panel'],
  ['health', 'button.strip', '.panel'],
  ['settings', 'settings', 'dialog'],
  ['share', 'share', 'dialog'],
  ['alerts', '.masthead .alerts', 'dialog'],
] as const;

describe.each([
  ['ar', 'ar', ar],
  ['en', 'en-GB', en],
] as const)('by keyboard alone, in %s', (language, locale, catalogue) => {
  let open: OpenPage;
  let page: Page;

  beforeAll(async () => {
    open = await openPage(browser, inject('demoUrl'), { locale });
    page = open.page;
    await waitForRows(page);
  });
  afterAll(() => open.context.close());

  const opener = (by: string) =>
    by === 'settings' || by === 'share'
      ? page.getByRole('button', { name: catalogue[by] as string, exact: true })
      : page.locator(by).first();

  it.each(OPENED)(
    '%s opens, keeps or leads the focus, has nothing to complain of, and closes',
    async (name, by, is) => {
      await opener(by).focus();
      await page.keyboard.press('Enter');
      const opened = page.locator(is);
      await opened.waitFor();
      await expect.poll(() => opened.locator(':focus').count()).toBe(1);
      if (name === 'why') await opened.locator('li p').first().waitFor();
      await expectNoViolations(page, is);
      await capture(page, `dialog-${name}-${language}`);
      if (is === 'dialog') {
        // The rest of the page is out of reach: the focus goes round, by way of the browser's own.
        for (let steps = 0; steps < 12; steps++) {
          await page.keyboard.press('Tab');
          const outside =
            'document.activeElement !== document.body && !document.activeElement.closest("dialog")';
          expect(await page.evaluate<boolean>(outside)).toBe(false);
        }
      }
      await page.keyboard.press('Escape');
      await opened.waitFor({ state: 'detached' });
      // A row may have got another place meanwhile; it is the row all the same.
      const back = name === 'why' ? page.locator('#rising li button') : opener(by);
      await expect.poll(() => back.and(page.locator(':focus')).count()).toBe(1);
    },
  );

  it('each part of the alerts and the editor of rules has nothing to complain of', async () => {
    await page.locator('.masthead .alerts').press('Enter');
    const dialog = page.getByRole('dialog');
    const word = (key: MessageKey) => catalogue[key] as string;
    for (const part of ['alertTargets', 'alertMutes', 'alertRules'] as const) {
      await dialog.getByRole('radio', { name: word(part), exact: true }).check({ force: true });
      await dialog.getByRole('button').nth(1).waitFor();
      if (part === 'alertRules') {
        await dialog.getByRole('button', { name: word('ruleNew'), exact: true }).press('Enter');
        await dialog.getByLabel(word('ruleName'), { exact: true }).waitFor();
      }
      await expectNoViolations(page, 'dialog');
    }
    await page.keyboard.press('Escape');
  });
});
