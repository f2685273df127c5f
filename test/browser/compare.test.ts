import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { capture, openPage, waitForRows, WORDS, type OpenPage } from './reader.ts';
import { MarsadServer } from './server.ts';
import { WARM_ENV, writeWarmLog } from './warm-log.ts';

let browser: Browser;
let server: MarsadServer;

const WRITTEN_AND_FOLDED_WITHIN_MS = 180_000;

/** A server that knows what is usual: nothing of tiers, bands and marks is met on a cold one. */
beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    MarsadServer.start(writeWarmLog, WARM_ENV),
  ]);
}, WRITTEN_AND_FOLDED_WITHIN_MS);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const asked = (page: Page) => new URL(page.url()).searchParams;

describe.each([
  ['ar', 'ar', 'light'],
  ['en', 'en-GB', 'dark'],
] as const)('a reader of %s who compares', (language, locale, theme) => {
  const words = WORDS[language];
  let open: OpenPage;
  let page: Page;

  beforeAll(async () => {
    open = await openPage(browser, server.url, { locale, theme });
    page = open.page;
    await waitForRows(page);
  });
  afterAll(async () => {
    expect(open.complaints).toEqual([]);
    await open.context.close();
  });

  it('sees which keys rise, in a word, and the usual range of the chosen one', async () => {
    await page.locator('#rising .row.emerging, #rising .row.trending').first().waitFor();
    await page.locator('#rising .row .tier').first().click();
    const legend = page.locator('section[aria-labelledby="time-title"] ul');
    await expect.poll(() => legend.innerText()).toContain(words.usual);
    await capture(page, `chosen-${language}`);
    await page.keyboard.press('Escape');
  });

  it('pins others beside it and finds all of it again by the address', async () => {
    const pins = page.locator('#rising').getByRole('button', { name: words.pinOne });
    await pins.nth(2).click();
    await pins.nth(4).click();
    const lines = page.locator('section[aria-labelledby="time-title"] ul bdi');
    await expect.poll(() => lines.count()).toBe(3);
    expect(asked(page).getAll('pin')).toHaveLength(2);
    const names = await lines.allInnerTexts();
    await page.goto(page.url());
    await expect.poll(() => lines.allInnerTexts()).toEqual(names);
    await page.getByRole('dialog').locator('li p').first().waitFor();
    await capture(page, `compare-${language}`);
    await page.keyboard.press('Escape');
  });

  it('looks closer, moves in time and reads the chart, all by keyboard', async () => {
    const chart = page.locator('figure .canvas');
    await chart.focus();
    await page.keyboard.press('+');
    await expect.poll(() => asked(page).get('from')).not.toBeNull();
    const closer = asked(page).get('from')!;
    // Into the past: to the left in English, to the right in Arabic.
    await page.keyboard.press(language === 'ar' ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
    await expect.poll(() => asked(page).get('from')! < closer).toBe(true);
    await page.keyboard.press('End');
    await capture(page, `closer-${language}`);
    await page.keyboard.press('0');
    await expect.poll(() => asked(page).has('from')).toBe(false);
  });

  it('takes the list home as CSV and JSON and the chart as a picture', async () => {
    await page.getByRole('button', { name: words.share }).click();
    const dialog = page.locator('dialog');
    const saved: Record<string, Buffer> = {};
    for (const ending of ['CSV', 'JSON', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: ending }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^marsad-keyword-1h-.*\\.${ending.toLowerCase()}$`),
      );
      saved[ending] = await readFile(await download.path());
    }
    const rows = await page.locator('#rising li').count();
    expect(saved.CSV!.toString().trim().split('\r\n')).toHaveLength(rows + 1);
    expect(JSON.parse(saved.JSON!.toString())).toMatchObject({ address: page.url() });
    expect(saved.PNG!.subarray(1, 4).toString()).toBe('PNG');
    await capture(page, `share-${language}`);
    await page.keyboard.press('Escape');
  });

  it('leaves the comparison and is back at the first of the list', async () => {
    await page.locator('section[aria-labelledby="time-title"] h2 .quiet-button').click();
    await expect.poll(() => asked(page).has('pin') || asked(page).has('about')).toBe(false);
    const lines = page.locator('section[aria-labelledby="time-title"] ul bdi');
    await expect.poll(() => lines.count()).toBe(5);
  });

  it('reads how the stream stands, source by source', async () => {
    await page.locator('button.strip').click();
    const panel = page.getByRole('dialog');
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toBe(words.health);
    await panel.locator('table tbody tr').first().waitFor();
    expect(await panel.locator('ul li').count()).toBe(1);
    await panel.locator('tbody button').first().click();
    await panel.locator('tbody li .title').first().waitFor();
    await capture(page, `health-${language}`);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('button.strip:focus').count()).toBe(1);
  });

  it('leaves it on the wall, where the views take turns', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.getByRole('button', { name: words.wall }).click();
    const scene = page.locator('.wall .scene');
    expect(await scene.innerText()).toBe(words.rising);
    await page.locator('.wall ol li').nth(5).waitFor();
    for (let turn = 0; turn < 4; turn++) {
      await capture(page, `wall-${language}-${turn}`);
      const before = await scene.innerText();
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
      await expect.poll(() => scene.innerText()).not.toBe(before);
    }
    expect(await scene.innerText()).toBe(words.rising);
    expect(asked(page).get('wall')).toBe('1');
  });

  it('opens on the wall what any figure counts; it turns again when the panel is closed', async () => {
    const scene = page.locator('.wall .scene');
    const panel = page.getByRole('dialog');
    const turn = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    for (const figure of [
      'ol li button',
      '.time ul button',
      'button.meta',
      '.list button, td button',
    ]) {
      await page.locator(`.wall main ${figure}`).first().click();
      await panel.locator('li .title').first().waitFor();
      if (figure === 'ol li button') await capture(page, `wall-${language}-why`);
      const before = await scene.innerText();
      // The arrows belong to the panel now; Escape closes it and not the wall.
      await page.keyboard.press(turn);
      expect(await scene.innerText()).toBe(before);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await page.keyboard.press(turn);
      await expect.poll(() => scene.innerText()).not.toBe(before);
    }
    await page.locator('.wall header button').click();
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toBe(words.health);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await waitForRows(page);
    expect(asked(page).has('wall')).toBe(false);
  });
});
