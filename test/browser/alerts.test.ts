import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ar } from '../../web/src/i18n/ar.ts';
import { en, type MessageKey } from '../../web/src/i18n/en.ts';
import { violations } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { capture, openPage, waitForRows, type OpenPage } from './reader.ts';

let browser: Browser;
const url = inject('demoUrl');

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['ar', 'ar', ar, 'light'],
  ['en', 'en-GB', en, 'dark'],
] as const)('a reader of %s', (language, locale, catalogue, theme) => {
  const words = (key: MessageKey): string => {
    const message = catalogue[key];
    if (typeof message !== 'string') throw new Error(`${key} has forms`);
    return message;
  };
  const name = `${words('ruleName')} ${language}`;
  let open: OpenPage;
  let page: Page;

  beforeAll(async () => {
    open = await openPage(browser, url, { locale, theme });
    page = open.page;
    await waitForRows(page);
  });
  afterAll(async () => {
    // A refusal is an answer of the server, which the browser also writes to its console.
    expect(open.complaints.filter((each) => !each.includes('400'))).toEqual([]);
    await open.context.close();
  });

  const dialog = () => page.getByRole('dialog');
  const press = (key: MessageKey) =>
    dialog().getByRole('button', { name: words(key), exact: true });
  const go = (key: MessageKey) =>
    dialog()
      .getByRole('radio', { name: words(key), exact: true })
      .check({ force: true });

  it('opens the alerts by keyboard and gets out again', async () => {
    const button = page.getByRole('button', { name: new RegExp(`^${words('alerts')}`) });
    await button.focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.alerts:focus').count()).toBe(1);
    await button.click();
    await dialog()
      .getByText(words('alertsNoneOut'))
      .or(dialog().locator('article'))
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await capture(page, `alerts-${language}-none`);
  });

  it('is told what is wrong with a rule, tries a good one on the past, and saves it', async () => {
    await go('alertRules');
    await dialog().getByText('Anything trending').waitFor();
    await press('ruleNew').click();
    await dialog().getByLabel(words('ruleName'), { exact: true }).fill(name);
    await dialog().getByLabel(words('ruleAbout'), { exact: true }).selectOption('any');
    await dialog().getByLabel(words('ruleMinStories'), { exact: true }).fill('many');
    await press('ruleTry').click();
    await dialog()
      .getByText(/minStories/)
      .waitFor();
    await dialog()
      .getByLabel(words('ruleMinStories'), { exact: true })
      .fill(language === 'ar' ? '٤' : '4');
    await dialog().getByLabel(words('kindLabel'), { exact: true }).selectOption('keyword');
    const tried = dialog().locator('section[aria-labelledby="try-title"]');
    // The past of a server just started begins with its first whole minute.
    await expect
      .poll(
        async () => {
          await press('ruleTry').click();
          await tried.waitFor();
          return tried.locator('li').count();
        },
        { timeout: 80_000, interval: 1_000 },
      )
      .toBeGreaterThan(0);
    await tried.getByText(words('tryShort')).waitFor();
    await dialog().locator('summary').first().click();
    expect(await violations(page)).toEqual([]);
    await capture(page, `alerts-${language}-backtest`);
    await press('ruleSave').click();
    await dialog().locator('h3', { hasText: name }).waitFor();
    expect(await violations(page)).toEqual([]);
    await capture(page, `alerts-${language}-rules`);
  });

  it('sees an alert come, on what grounds, takes it up and mutes its key', async () => {
    await go('alerts');
    const item = dialog().locator('article', { hasText: name }).first();
    await item.waitFor({ timeout: 80_000 });
    await item.getByRole('button', { name: words('alertWhy') }).click();
    await item.locator('dl').waitFor();
    await item.getByRole('button', { name: words('alertAcknowledge') }).click();
    await item.getByText(words('alertAcknowledged').split('{')[0]!.trim()).waitFor();
    expect(await violations(page)).toEqual([]);
    await capture(page, `alerts-${language}-receipt`);
    const key = await item.locator('h4 bdi').innerText();
    await item.getByText(words('mute'), { exact: true }).click();
    await capture(page, `alerts-${language}-mute`);
    await item
      .getByRole('button', { name: words('muteDay') })
      .first()
      .click();
    await item.getByText(words('muted'), { exact: true }).waitFor();
    await go('alertMutes');
    await dialog().locator('li', { hasText: key }).waitFor();
  });

  it('silences by labels, and ends it', async () => {
    await dialog()
      .getByLabel(words('silenceMatchers'), { exact: true })
      .fill('severity="info"\nteam != north');
    await press('silenceSave').click();
    const mute = dialog().locator('li', { hasText: 'team!="north"' });
    await mute.waitFor();
    expect(await violations(page)).toEqual([]);
    await capture(page, `alerts-${language}-mutes`);
    await mute.getByRole('button', { name: words('muteEnd') }).click();
    await mute.waitFor({ state: 'detached' });
  });

  it('adds a target, is told why its test was not taken, renames it without its address, and removes it', async () => {
    await go('alertTargets');
    await dialog().getByLabel(words('ruleName'), { exact: true }).fill(`hook ${language}`);
    await dialog()
      .getByLabel(words('targetUrl'), { exact: true })
      .fill(`${url}/hidden-path?token=hidden`);
    await press('targetMakeSecret').click();
    const secret = await dialog().getByLabel(words('targetSecret'), { exact: true }).inputValue();
    await press('targetSave').click();
    const target = dialog().locator('li', { hasText: `hook ${language}` });
    await target.waitFor();
    await target.getByRole('button', { name: words('targetTest') }).click();
    await target.getByText(/not public/).waitFor();
    await target.getByRole('button', { name: words('ruleEdit') }).click();
    const form = target.locator('form');
    await form.getByLabel(words('ruleName'), { exact: true }).fill(`renamed ${language}`);
    expect(await form.getByLabel(words('targetUrl'), { exact: true }).inputValue()).toBe('');
    expect(await page.content()).not.toMatch(/hidden-path|token=hidden/);
    expect(await page.content()).not.toContain(secret);
    expect(await violations(page)).toEqual([]);
    await capture(page, `alerts-${language}-targets`);
    await form.getByRole('button', { name: words('ruleSave') }).click();
    const renamed = dialog().locator('li', { hasText: `renamed ${language}` });
    await expect.poll(() => renamed.locator('button:focus').innerText()).toBe(words('ruleEdit'));
    // Its address was kept: the same test comes to the same refusal.
    await renamed.getByRole('button', { name: words('targetTest') }).click();
    await renamed
      .getByRole('status')
      .getByText(/not public/)
      .waitFor();
    await renamed.getByRole('button', { name: words('remove') }).click();
    await renamed.getByRole('button', { name: words('removeSure') }).click();
    await renamed.waitFor({ state: 'detached' });
  });

  it('removes the rule again', async () => {
    await go('alertRules');
    const rule = dialog().locator('li', { hasText: name });
    await rule.getByRole('button', { name: words('remove') }).click();
    await rule.getByRole('button', { name: words('removeSure') }).click();
    await rule.waitFor({ state: 'detached' });
  });
});

it('on a phone the alerts take the whole width and nothing scrolls sideways', async () => {
  const { page, context } = await openPage(browser, url, {
    locale: 'ar',
    width: 360,
    height: 740,
  });
  await waitForRows(page);
  await page.getByRole('button', { name: new RegExp(`^${ar.alerts as string}`) }).click();
  const dialog = page.getByRole('dialog');
  for (const part of ['alertRules', 'alertTargets'] as const) {
    await dialog.getByRole('radio', { name: ar[part] as string }).check({ force: true });
    await dialog.getByRole('button').nth(1).waitFor();
    await capture(page, `alerts-phone-${part}`);
  }
  await dialog.getByRole('radio', { name: ar.alertRules as string }).check({ force: true });
  await dialog.getByRole('button', { name: ar.ruleNew as string }).click();
  await capture(page, 'alerts-phone-editor');
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
  const overhang =
    'document.querySelector("dialog").scrollWidth - document.querySelector("dialog").clientWidth';
  expect(await page.evaluate<number>(overhang)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await context.close();
});
